// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/validation.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::ValidationTests {

class ValidationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("web");
        QTest::addColumn<bool>("fine");
        const auto row = [](const QString &address, bool web, bool fine) {
            QTest::addRow("%s %s", qPrintable(address.left(30)), web ? "web" : "socket")
                << address << web << fine;
        };
        row(u"https://example.com"_s, true, true);
        row(u"http://127.0.0.1:8080/x?y=z"_s, true, true);
        row(u"  https://example.com  "_s, true, true);
        row(u"example.com"_s, true, false);
        row(u""_s, true, false);
        row(u"https://"_s, true, false);
        row(u"ftp://example.com/"_s, true, false);
        row(u"file:///etc/passwd"_s, true, false);
        row(u"https://exa mple.com"_s, true, false);
        row(u"https://example.com/"_s + QString(5000, u'x'), true, false);
        row(u"example.com:443"_s, false, true);
        row(u"tcp://example.com:443"_s, false, true);
        row(u"a b"_s, false, false);
        row(u"https://example.com:99999/"_s, true, false);
        row(u"https://example.com:0/"_s, true, false);
        row(u"https://example.com:65535/"_s, true, true);
        row(u"example.com:99999"_s, false, false);
        row(u"[::1]:70000"_s, false, false);
        row(u"[::1]:7000"_s, false, true);
        row(u"2001:db8::1"_s, false, true);
        row(u"::1"_s, false, true);
        row(u"https://me:secret@shop.example/"_s, true, false);
        row(u"me:secret@shop.example:22"_s, false, false);
        row(u"https://300.1.1.1/"_s, true, false);
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, web);
        QFETCH(bool, fine);
        KindInfo kind{u"k"_s, u"K"_s};
        kind.needsScheme = web;
        QCOMPARE(checkAddressProblem(address, kind).isEmpty(), fine);
    }

    void intervalsHaveAFloor()
    {
        const KindInfo page{u"statuspage"_s, u"Statuspage"_s, true};
        const KindInfo server{u"icinga"_s, u"Icinga"_s, true, true};
        const KindInfo probe{u"http"_s, u"HTTP"_s};
        const auto isFine = [](const QString &url, int seconds, const KindInfo &kind) {
            Check check;
            check.url = url;
            check.intervalSeconds = seconds;
            return intervalProblem(check, kind).isEmpty();
        };
        const QString abroad = u"https://h.example"_s;
        QVERIFY(!isFine(abroad, 29, page) && isFine(abroad, 30, page));
        QVERIFY(!isFine(u"http://10.0.0.1"_s, 9, page) && isFine(u"http://10.0.0.1"_s, 10, page));
        QVERIFY(!isFine(abroad, 9, server) && isFine(abroad, 10, server));
        QVERIFY(!isFine(abroad, 9, probe) && isFine(abroad, 10, probe));
    }

    /// Whatever else is wrong with such an address, it is the port that is named.
    void aBadPortIsCalledOne()
    {
        const KindInfo web{u"http"_s, u"HTTP"_s};
        for (const QString &address : {u"https://h.example:99999/"_s, u"https://h.example:0"_s})
            QVERIFY2(checkAddressProblem(address, web).contains(u"port"_s), qPrintable(address));
    }

    void othersSayWhatToDo()
    {
        QVERIFY(!nameProblem(u"  "_s).isEmpty() && nameProblem(u"A"_s).isEmpty());
        QVERIFY(linkProblem({}).isEmpty() && linkProblem(u"https://a.example"_s).isEmpty());
        QVERIFY(!linkProblem(u"a.example"_s).isEmpty());
        QVERIFY(linkProblem(u"https://me:secret@a.example"_s).contains(u"password"_s));
        QCOMPARE(globsOf(u" API/* \n\n Login\n"_s), (QStringList{u"API/*"_s, u"Login"_s}));
        QVERIFY(!globsProblem({QString(501, u'x')}).isEmpty());
        QVERIFY(!checkProblem({u"nonsense"_s, u"https://a.example"_s}, {}).isEmpty());
    }
};

PILOTLAMP_TEST(ValidationTest, Testing::NoApplication);

} // namespace Pilotlamp::ValidationTests

#include "tst_validation.moc"
