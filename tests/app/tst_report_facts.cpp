// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_facts.h"

#include "core/notice.h"
#include "store/history_story.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::ReportFactsTests {

/// What a report can tell of a service: all that was seen and told of it in the window, and nothing else.
class ReportFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingOfTheWindowIsTold()
    {
        constexpr qint64 Minute = 60'000;
        constexpr qint64 Start = 1790000000000;
        Database database((QString()));
        History history(database);
        const CheckKey probe{u"shop"_s, u"http"_s, u"https://shop.example/"_s};
        const CheckKey page{u"shop"_s, u"statuspage"_s, u"https://status.example"_s};
        const int probeNumber = history.checkNumber(probe);
        const int pageNumber = history.checkNumber(page);
        history.checkNumber({u"shop"_s, u"tcp"_s, u"shop.example:22"_s}); // never looked at
        history.addVerdict(u"shop"_s, verdictOf(Status::Online), utc(Start - 10 * Minute));
        history.addReading(probeNumber, readingAt(Start - 5 * Minute, Status::Online, 90));
        history.addReading(probeNumber, readingAt(Start + Minute, Status::Online, 100));
        history.addReading(probeNumber, readingAt(Start + 2 * Minute, Status::Offline, -1));
        Reading word = readingAt(Start + 2 * Minute, Status::Overload, 700);
        word.vendor = true;
        history.addReading(pageNumber, word);
        history.addVerdict(u"shop"_s, verdictOf(Status::Offline), utc(Start + 2 * Minute));
        const Incident open{.id = u"1"_s, .title = u"Login fails"_s};
        const Incident other{.id = u"2"_s, .title = u"Search fails"_s};
        history.addIncidents(u"shop"_s, {open, other}, utc(Start + 3 * Minute));
        Notice notice;
        notice.serviceId = u"shop"_s;
        notice.title = u"shop is down"_s;
        history.addNotice(notice, utc(Start + 3 * Minute), true, {});
        QVERIFY(history.flush());

        Verdict now = verdictOf(Status::Offline);
        now.incidents = {open};
        now.incidents[0].phase = u"identified"_s;
        now.incidents[0].update = u"We know why"_s;
        Service shop{u"shop"_s, u"Shop"_s};
        const ReportFacts facts = reportFacts(HistoryView(database), shop, {Start, Start + 10 * Minute}, now);
        QVERIFY(facts.before);
        QCOMPARE(facts.before->status, Status::Online);
        QCOMPARE(facts.changes.size(), 1);
        QCOMPARE(facts.changes.at(0).status, Status::Offline);
        QCOMPARE(facts.incidents.size(), 2);
        for (const ReportIncident &one : facts.incidents) {
            const bool isOpen = one.incident.title == open.title;
            QCOMPARE(one.phase, isOpen ? u"identified"_s : QString());
            QCOMPARE(one.update, isOpen ? u"We know why"_s : QString());
        }
        QCOMPARE(facts.notices.size(), 1);
        QCOMPARE(facts.checks.size(), 3);
        QVERIFY(!facts.checks.at(0).vendor && facts.checks.at(1).vendor);
        QCOMPARE(facts.checks.at(0).last, TimePoint({Start + 2 * Minute, -1, Status::Offline}));
        QCOMPARE(facts.checks.at(1).last, TimePoint({Start + 2 * Minute, -1, Status::Overload}));
        QVERIFY(!facts.checks.at(2).last);

        const ReportFacts unwatched
            = reportFacts(HistoryView(database), shop, {Start - 20 * Minute, Start - 15 * Minute}, {});
        QVERIFY(!unwatched.before && unwatched.changes.isEmpty() && unwatched.incidents.isEmpty());
    }
};

PILOTLAMP_TEST(ReportFactsTest, QCoreApplication);

} // namespace Pilotlamp::ReportFactsTests

#include "tst_report_facts.moc"
