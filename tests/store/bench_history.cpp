// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_story.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Start = 1790000000000 / DayMs * DayMs;
constexpr qint64 Minute = 60 * 1000;

double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The median CPU time of a few rounds, in ms.
template <typename Work>
double medianMs(int rounds, Work work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double before = cpuMs();
        work();
        times.append(cpuMs() - before);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

QString service(int index)
{
    return u"service-%1"_s.arg(index);
}

QStringList services(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(service(i));
    return names;
}

Reading someReading(qint64 at, QRandomGenerator &random)
{
    // Times spread over a few buckets, as those of a real service do.
    const int ms = 80 + random.bounded(60) + (random.bounded(10) == 0 ? random.bounded(400) : 0);
    return readingAt(at + random.bounded(1000), random.bounded(200) == 0 ? Status::Offline : Status::Online,
                     ms);
}

/// What a whole table takes, in bytes: its pages are free once it is gone.
qint64 bytesOfTable(Database &database, QLatin1StringView drop)
{
    const auto unused = [&] {
        qint64 pages = 0;
        database.read("PRAGMA freelist_count"_L1, {},
                      [&](const QSqlQuery &row) { pages = row.value(0).toLongLong(); });
        return pages;
    };
    const qint64 before = unused();
    database.write(drop);
    return (unused() - before) * 4096;
}

} // namespace

class HistoryBench : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
#ifndef NDEBUG
        QSKIP("measured in an optimised build only: cmake --preset bench");
#endif
        QVERIFY(m_folder.isValid());
    }

    void readingsInBatches();
    void tenServicesForAYear();
    void fiftyServicesOfTenMillionReadings();
};

void HistoryBench::readingsInBatches()
{
    Database database(m_folder.filePath(u"batches.sqlite"_s));
    History history(database);
    QList<int> checks;
    for (int i = 0; i < 10; ++i)
        checks.append(history.checkNumber({service(i), u"http"_s, u"http://h/"_s}));
    QRandomGenerator random(1);
    const int minutes = RawDays * 24 * 60 - 1;
    QList<Reading> readings;
    for (int minute = 0; minute < minutes; ++minute) {
        for (int i = 0; i < 10; ++i)
            readings.append(someReading(Start + minute * Minute + i * 1000, random));
    }
    QList<double> perReading;
    for (qsizetype batch = 0; batch + 1000 <= readings.size(); batch += 1000) {
        const double before = cpuMs();
        // Ten commits of a hundred readings each.
        for (qsizetype i = batch; i < batch + 1000; ++i) {
            history.addReading(checks.at(i % 10), readings.at(i));
            if (i % 100 == 99)
                QVERIFY(history.flush());
        }
        perReading.append((cpuMs() - before) * 1e3 / 1000);
    }
    std::sort(perReading.begin(), perReading.end());
    // Whatever else the machine does only adds: the best tenth is what the work itself costs.
    const double cost = perReading.at(perReading.size() / 10);
    qint64 rows = 0;
    database.read("SELECT count(*) FROM readings"_L1, {},
                  [&](const QSqlQuery &row) { rows = row.value(0).toLongLong(); });
    const double bytes = double(bytesOfTable(database, "DROP TABLE readings"_L1)) / double(rows);
    qInfo("a reading in batches of 100: %.2f us CPU (best tenth; median %.2f, most %.2f), %.1f bytes a raw "
          "row (%lld rows)",
          cost, perReading.at(perReading.size() / 2), perReading.last(), bytes, static_cast<long long>(rows));
    QVERIFY(cost <= 4);
    QVERIFY(bytes <= 22);
}

void HistoryBench::tenServicesForAYear()
{
    Database database(m_folder.filePath(u"year.sqlite"_s));
    History history(database);
    QList<int> checks;
    for (int i = 0; i < 10; ++i)
        checks.append(history.checkNumber({service(i), u"http"_s, u"http://h/"_s}));
    QRandomGenerator random(2);
    qint64 now = Start;
    const qint64 end = Start + 365 * DayMs;
    for (; now < end; now += 5 * Minute) {
        // Every five minutes keeps this short; the last week is asked every minute, as in life.
        for (qint64 at = now; at<now + 5 * Minute; at += now> end - 8 * DayMs ? Minute : 5 * Minute) {
            for (int i = 0; i < 10; ++i)
                history.addReading(checks.at(i), someReading(at + i * 1000, random));
        }
        const qint64 minute = now / Minute;
        if (minute % 100 == 0)
            history.flush();
        if (minute % 700 == 0)
            history.addVerdict(service(random.bounded(10)),
                               verdictOf(minute % 1400 ? Status::Online : Status::Offline), utc(now + 59000));
        if (minute % 1440 == 0)
            history.asleep(utc(now + 4 * Minute)); // once a day
    }
    for (int i = 0; i < 3000; ++i) {
        history.alive(utc(now + i));
        history.flush();
    }
    const double megabytes = double(database.size()) / 1e6;
    const HistoryView view(database);
    const TimeWindow quarter{now - 90 * DayMs, now};
    QList<ServiceSummary> summaries;
    double p95 = 0;
    const double cost = medianMs(21, [&] {
        summaries = view.summaries(services(10), quarter);
        for (const ServiceSummary &summary : summaries)
            p95 = summary.quality.times.percentile(95);
    });
    QCOMPARE(summaries.size(), 10);
    QVERIFY(summaries.first().quality.samples() > 90 * 24 * 12);
    QVERIFY(summaries.first().uptime.watchedMs() > 80 * DayMs);
    qInfo(
        "ten services for a year: %.1f MB; uptime and p95 of all ten over 90 days: %.2f ms CPU (p95 %.0f ms)",
        megabytes, cost, p95);
    QVERIFY(megabytes < 15);
    QVERIFY(cost <= 3);
}

void HistoryBench::fiftyServicesOfTenMillionReadings()
{
    if (!qEnvironmentVariableIsSet("PILOTLAMP_LARGE"))
        QSKIP("takes a minute and 250 MB: set PILOTLAMP_LARGE");
    Database database(m_folder.filePath(u"large.sqlite"_s));
    History history(database);
    for (int i = 0; i < 50; ++i)
        history.checkNumber({service(i), u"http"_s, u"http://h/"_s});
    QRandomGenerator random(3);
    for (qint64 at = Start; at < Start + 90 * DayMs; at += 5 * Minute) {
        history.addReading(1, someReading(at, random));
        if (at % HourMs == 0)
            history.flush();
    }
    history.flush();
    QVERIFY(database.transaction([&] {
        return database.write(
                   "INSERT OR REPLACE INTO hours SELECT c.id, h.slot, h.data FROM hours h, checks c WHERE h.check_id = 1"_L1)
            && database.write(
                "INSERT OR REPLACE INTO days SELECT c.id, d.slot, d.data FROM days d, checks c WHERE d.check_id = 1"_L1)
            && database.write(
                "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199999)"
                " INSERT OR IGNORE INTO readings SELECT c.id, ? + n.i * 38880, 409617, 100 FROM checks c, n"_L1,
                {Start});
    }));
    qint64 rows = 0;
    database.read("SELECT count(*) FROM readings"_L1, {},
                  [&](const QSqlQuery &row) { rows = row.value(0).toLongLong(); });
    QVERIFY(rows >= 10000000);
    const HistoryView view(database);
    const double cost = medianMs(11, [&] { view.summaries(services(50), {Start, Start + 90 * DayMs}); });
    qInfo("uptime and p95 of fifty services over 90 days, beside %lld raw rows: %.1f ms CPU",
          static_cast<long long>(rows), cost);
    QVERIFY(cost <= 150);
}

QTEST_GUILESS_MAIN(HistoryBench)
#include "bench_history.moc"
