// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_json.h"
#include "desk.h"

#include <QJsonArray>
#include <QTest>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

/// Services that fail together and run on one thing are told as one; nothing is delayed for it.
class CommonCausePopupTest : public QObject {
    Q_OBJECT

    static void runOn(Desk &desk, const QString &root, int first, int last)
    {
        for (int i = first; i <= last; ++i)
            desk.rows[i].service.options.insert(u"hostedOn"_s, QJsonArray{root});
        desk.desk.setRootsOf([](const Service &service) { return hostedOnOf(service); });
    }

private Q_SLOTS:
    void theThirdReplacesTheOthersWithoutASound()
    {
        Desk desk(5);
        runOn(desk, u"cloudflare"_s, 0, 2);
        desk.set(0, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is offline"_s});
        desk.now = desk.now.addSecs(40);
        desk.set(1, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList{u"b|b is offline"_s});
        desk.now = desk.now.addSecs(40);
        desk.set(2, Status::Overload);
        QCOMPARE(desk.flushed(), QStringList{u"root cloudflare|3 services on Cloudflare have problems"_s});
        QCOMPARE(desk.withdrawn, (QStringList{u"a"_s, u"b"_s}));
        const Notice notice = desk.notices.constLast();
        QCOMPARE(notice.body, u"Cloudflare is the likely cause: a, b, c"_s);
        QCOMPARE(notice.sound, u"none"_s);
        QCOMPARE(notice.status, Status::Offline);
        desk.set(0, Status::Online);
        desk.set(1, Status::Online);
        desk.set(2, Status::Online);
        QCOMPARE(desk.flushed(), QStringList{u"root cloudflare|a is online again, and 2 more"_s});
    }

    void itIsCertainOnceTheRootItselfHasAProblem()
    {
        Desk desk(4);
        runOn(desk, u"cdn"_s, 0, 2);
        desk.rows[3].service.id = u"cdn"_s;
        desk.set(3, Status::Overload);
        desk.flushed();
        for (int i = 0; i < 3; ++i)
            desk.set(i, Status::Offline);
        desk.flushed();
        QCOMPARE(desk.notices.constLast().body, u"cdn has a problem: a, b, c"_s);
    }

    void withoutARootOrTogetherNothingIsJoined()
    {
        Desk desk(3);
        desk.desk.setRootsOf([](const Service &service) { return hostedOnOf(service); });
        for (int i = 0; i < 3; ++i)
            desk.set(i, Status::Offline);
        QCOMPARE(desk.flushed().size(), 3);
        Desk late(3);
        runOn(late, u"cdn"_s, 0, 2);
        for (int i = 0; i < 3; ++i) {
            late.now = late.now.addSecs(300);
            late.set(i, Status::Offline);
            QCOMPARE(late.flushed().size(), 1);
            QVERIFY(!late.heard.constFirst().contains("root"_L1));
        }
    }

    void whatIsMutedIsNotNamed()
    {
        Desk desk(3);
        runOn(desk, u"cdn"_s, 0, 2);
        desk.desk.snooze(u"c"_s, 3600);
        for (int i = 0; i < 3; ++i)
            desk.set(i, Status::Offline);
        QCOMPARE(desk.flushed(), (QStringList{u"a|a is offline"_s, u"b|b is offline"_s}));
    }
};

QTEST_GUILESS_MAIN(CommonCausePopupTest)
#include "tst_common_cause_popup.moc"
