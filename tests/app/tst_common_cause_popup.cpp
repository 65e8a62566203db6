// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_json.h"
#include "tested_policy.h"

#include <QJsonArray>
#include <QTest>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

/// Services that fail together and run on one thing are told as one; nothing is delayed for it.
class CommonCausePopupTest : public QObject {
    Q_OBJECT

    static void runOn(TestedPolicy &tested, const QString &root, int first, int last)
    {
        for (int i = first; i <= last; ++i)
            tested.rows[i].service.options.insert(u"hostedOn"_s, QJsonArray{root});
        tested.policy.setRootsOf([](const Service &service) { return hostedOnOf(service); });
    }

private Q_SLOTS:
    void theThirdReplacesTheOthersWithoutASound()
    {
        TestedPolicy tested(5);
        runOn(tested, u"cloudflare"_s, 0, 2);
        tested.set(0, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is offline"_s});
        tested.now = tested.now.addSecs(40);
        tested.set(1, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList{u"b|b is offline"_s});
        tested.now = tested.now.addSecs(40);
        tested.set(2, Status::Overload);
        QCOMPARE(tested.flushed(), QStringList{u"root cloudflare|3 services on Cloudflare have problems"_s});
        QCOMPARE(tested.withdrawn, (QStringList{u"a"_s, u"b"_s}));
        const Notice notice = tested.notices.constLast();
        QCOMPARE(notice.body, u"Cloudflare is the likely cause: a, b, c"_s);
        QCOMPARE(notice.sound, u"none"_s);
        QCOMPARE(notice.status, Status::Offline);
        tested.set(0, Status::Online);
        tested.set(1, Status::Online);
        tested.set(2, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"root cloudflare|3 services are online again"_s});
    }

    void itIsCertainOnceTheRootItselfHasAProblem()
    {
        TestedPolicy tested(4);
        runOn(tested, u"cdn"_s, 0, 2);
        tested.rows[3].service.id = u"cdn"_s;
        tested.set(3, Status::Overload);
        tested.flushed();
        for (int i = 0; i < 3; ++i)
            tested.set(i, Status::Offline);
        tested.flushed();
        QCOMPARE(tested.notices.constLast().body, u"cdn has a problem: a, b, c"_s);
    }

    void withoutARootOrTogetherNothingIsJoined()
    {
        TestedPolicy tested(3);
        tested.policy.setRootsOf([](const Service &service) { return hostedOnOf(service); });
        for (int i = 0; i < 3; ++i)
            tested.set(i, Status::Offline);
        QCOMPARE(tested.flushed().size(), 3);
        TestedPolicy late(3);
        runOn(late, u"cdn"_s, 0, 2);
        for (int i = 0; i < 3; ++i) {
            late.now = late.now.addSecs(300);
            late.set(i, Status::Offline);
            QCOMPARE(late.flushed().size(), 1);
            QVERIFY(!late.received.constFirst().contains("root"_L1));
        }
    }

    void whatIsMutedIsNotNamed()
    {
        TestedPolicy tested(3);
        runOn(tested, u"cdn"_s, 0, 2);
        tested.policy.snooze(u"c"_s, 3600);
        for (int i = 0; i < 3; ++i)
            tested.set(i, Status::Offline);
        QCOMPARE(tested.flushed(), (QStringList{u"a|a is offline"_s, u"b|b is offline"_s}));
    }
};

QTEST_GUILESS_MAIN(CommonCausePopupTest)
#include "tst_common_cause_popup.moc"
