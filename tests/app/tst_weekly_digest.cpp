// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weekly_digest.h"

#include "app/digest_facts.h"
#include "store/history.h"
#include "store/memory.h"
#include "testlib/test_program.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Pilotlamp::WeeklyDigestTests {

/// The facts of a digest out of a real history, and when its card is shown.
class WeeklyDigestTest : public QObject {
    Q_OBJECT

    QDateTime m_now{QDate(2026, 9, 23), QTime(12, 0), Qt::UTC}; // a Wednesday
    bool m_mayNotify = true;
    QList<TimeWindow> m_asked;

    std::unique_ptr<WeeklyDigest> digest(Memory &memory)
    {
        auto made = std::make_unique<WeeklyDigest>(
            memory,
            [this](TimeWindow window) {
                m_asked.append(window);
                return DigestFacts{.window = window};
            },
            [this] { return m_mayNotify; }, [this] { return m_now; });
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 9, 23), QTime(12, 0), Qt::UTC);
        m_mayNotify = true;
        m_asked.clear();
    }

    void oneCardAWeek()
    {
        Database database({}, Database::Access::Write);
        Memory memory(database);
        auto weekly = digest(memory);
        QSignalSpy cards(weekly.get(), &WeeklyDigest::card);
        weekly->look(); // nobody wants it
        weekly->setWanted(true);
        QCOMPARE(cards.size(), 0); // switched on within a week
        m_now = QDateTime(QDate(2026, 9, 28), QTime(7, 59), Qt::UTC);
        weekly->look();
        QCOMPARE(cards.size(), 0);
        m_now = m_now.addSecs(60); // at eight
        m_mayNotify = false;
        weekly->look();
        QCOMPARE(cards.size(), 0);
        m_mayNotify = true;
        weekly->look();
        QCOMPARE(cards.size(), 1);
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.at(0).until, QDateTime(QDate(2026, 9, 28), QTime(0, 0)).toMSecsSinceEpoch());
        QCOMPARE(m_asked.at(0).from, QDateTime(QDate(2026, 9, 21), QTime(0, 0)).toMSecsSinceEpoch());
        const auto notice = cards.at(0).at(0).value<Notice>();
        QCOMPARE(notice.title, u"Your week: no outages"_s);
        QCOMPARE(notice.sound, u"none"_s);
        weekly->look();
        auto again = digest(memory); // and after a restart
        QSignalSpy more(again.get(), &WeeklyDigest::card);
        again->setWanted(true);
        QCOMPARE(cards.size() + more.size(), 1);
        m_now = m_now.addDays(9); // the Monday was missed
        again->look();
        QCOMPARE(more.size(), 1);
        again.reset();
        m_now = m_now.addDays(7); // and so was its start
        auto third = digest(memory);
        QSignalSpy last(third.get(), &WeeklyDigest::card);
        third->setWanted(true);
        QCOMPARE(last.size(), 1);
    }

    void whoDoesNotWantItHasNone()
    {
        Database database({}, Database::Access::Write);
        Memory memory(database);
        auto weekly = digest(memory);
        QSignalSpy cards(weekly.get(), &WeeklyDigest::card);
        weekly->setWanted(true);
        weekly->setWanted(false);
        m_now = m_now.addDays(20);
        weekly->look();
        weekly->setWanted(true); // begins anew: weeks ago is no news
        QCOMPARE(cards.size(), 0);
    }

    void factsOfARealHistory()
    {
        Database database({}, Database::Access::Write);
        History history(database);
        history.setGapLimit(7200);
        const QDateTime start = m_now.addSecs(-4 * 3600);
        const int probe = history.checkNumber({u"shop"_s, u"http"_s, u"https://shop.example/"_s});
        history.checkNumber({u"shop"_s, u"statuspage"_s, u"https://status.example"_s});
        Reading reading;
        reading.status = Status::Online;
        reading.responseMs = 300;
        for (int minute = 0; minute <= 240; minute += 10) {
            reading.at = start.addSecs(minute * 60);
            history.addReading(probe, reading);
        }
        const auto become = [&](int minute, Status status) {
            Verdict verdict;
            verdict.status = status;
            verdict.whose = isBad(status) ? Whose::Them : Whose::None;
            verdict.evidence = {Evidence{u"http"_s, u"https://shop.example/"_s, false, status}};
            history.addVerdict(u"shop"_s, verdict, start.addSecs(minute * 60));
        };
        become(0, Status::Online);
        become(60, Status::Offline);
        Incident incident;
        incident.id = u"1"_s;
        incident.title = u"Errors"_s;
        history.addIncidents(u"shop"_s, {incident}, start.addSecs(71 * 60));
        become(90, Status::Online);
        history.addIncidents(u"shop"_s, {}, start.addSecs(95 * 60));
        history.alive(m_now);
        QVERIFY(history.flush());
        Service shop{u"shop"_s, u"Shop"_s};
        shop.checks = {Check{u"statuspage"_s, u"https://status.example"_s},
                       Check{u"http"_s, u"https://shop.example/"_s}};
        Service off = shop;
        off.name = u"Switched off"_s;
        off.enabled = false;
        const TimeWindow window{start.toMSecsSinceEpoch(), m_now.toMSecsSinceEpoch()};
        const auto at = [&](int minute) {
            return window.from + minute * 60000;
        };
        const DigestFacts facts
            = digestFacts(HistoryView(database), {shop, off}, window, QList<TimeWindow>{{at(80), at(120)}});
        QCOMPARE(facts.services.size(), 1);
        QCOMPARE(facts.services.constFirst().service.name, u"Shop"_s);
        QCOMPARE(*facts.activeMs, 40 * 60000);
        const DigestService &one = facts.services.constFirst();
        QCOMPARE(one.outages.size(), 1);
        QCOMPARE(one.outages.at(0).watchedMs, 30 * 60000);
        QCOMPARE(*one.costMs, 10 * 60000);
        QCOMPARE(one.lead, (DetectionLead{1, 1, 11 * 60000, 0}));
        QVERIFY(one.times.times.total() > 20);
        // Without a status page there is nothing to compare.
        QVERIFY(detectionLead(HistoryView(database), u"other"_s, window).isEmpty());
        const int alone = history.checkNumber({u"alone"_s, u"http"_s, u"https://alone.example/"_s});
        history.addReading(alone, reading);
        Verdict out;
        out.status = Status::Offline;
        history.addVerdict(u"alone"_s, out, start.addSecs(3600));
        history.addIncidents(u"alone"_s, {incident}, start.addSecs(3700));
        QVERIFY(history.flush());
        QVERIFY(detectionLead(HistoryView(database), u"alone"_s, window).isEmpty());
        QVERIFY(!digestFacts(HistoryView(database), {shop}, window, {}).activeMs);
    }
};

PILOTLAMP_TEST(WeeklyDigestTest, QCoreApplication);

} // namespace Pilotlamp::WeeklyDigestTests

#include "tst_weekly_digest.moc"
