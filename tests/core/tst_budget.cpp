// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget.h"

#include "testlib/test_program.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::BudgetTests {

namespace {
const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const QDateTime Start(QDate(2026, 3, 2), QTime(0, 0), QTimeZone::utc());
} // namespace

class BudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostsAreSortedAndForgotten()
    {
        RequestBudget budget;
        for (const QString &host : {u"c"_s, u"a"_s, u"b"_s, u"b"_s})
            budget.count(host, Noon);
        using Row = std::pair<QString, int>;
        QCOMPARE(budget.perHost(Noon), (QList<Row>{{u"b"_s, 2}, {u"a"_s, 1}, {u"c"_s, 1}}));
        // A whole turn of the slots later nothing of the old one is counted with the new.
        budget.count(u"b"_s, Noon.addSecs(3600));
        QCOMPARE(budget.lastHour(u"b"_s, Noon.addSecs(3600)), 1);
        budget.count(u"a"_s, Noon.addSecs(3300));
        QCOMPARE(budget.lastHour(u"a"_s, Noon.addSecs(3300)), 2);
        QCOMPARE(budget.lastHour(u"a"_s, Noon.addSecs(3600)), 1);
    }

    void countsTheLastHourPerHost()
    {
        RequestBudget budget;
        for (int i = 0; i < 120; ++i) {
            budget.count(u"a.example"_s, Start.addSecs(i * 60));
            if (i % 2 == 0)
                budget.count(u"B.example"_s, Start.addSecs(i * 60));
        }
        const QDateTime now = Start.addSecs(7199);
        QCOMPARE(budget.lastHour(u"a.example"_s, now), 60);
        QCOMPARE(budget.lastHour(u"b.EXAMPLE"_s, now), 30);
        using Row = std::pair<QString, int>;
        QCOMPARE(budget.perHost(now), (QList<Row>{{u"a.example"_s, 60}, {u"b.example"_s, 30}}));
    }

    void forgetsAfterAnHour()
    {
        RequestBudget budget;
        budget.count(u"a"_s, Start);
        QCOMPARE(budget.lastHour(u"a"_s, Start.addSecs(3299)), 1);
        QCOMPARE(budget.lastHour(u"a"_s, Start.addSecs(3601)), 0);
        budget.count(u"a"_s, Start.addSecs(7200));
        QCOMPARE(budget.lastHour(u"a"_s, Start.addSecs(7200)), 1);
        QVERIFY(budget.perHost(Start.addDays(1)).isEmpty());
    }

    void aClockSetBackStartsAnew()
    {
        RequestBudget budget;
        budget.count(u"a"_s, Start);
        budget.count(u"a"_s, Start.addSecs(-7200));
        QCOMPARE(budget.lastHour(u"a"_s, Start.addSecs(-7200)), 1);
        QCOMPARE(budget.lastHour(u"a"_s, Start.addSecs(-10800)), 1); // nothing is counted twice
    }

    void knowsTheHostOfACheck()
    {
        QCOMPARE(hostOf(u"https://Status.Example.com:8443/x"_s), u"status.example.com"_s);
        QCOMPARE(hostOf(u"db.lan"_s), u"db.lan"_s);
    }
};

PILOTLAMP_TEST(BudgetTest, Testing::NoApplication);

} // namespace Pilotlamp::BudgetTests

#include "tst_budget.moc"
