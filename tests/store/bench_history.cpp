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

/// The yardstick of the machine in its present mood: the same rows through a plain prepared statement, a
/// hundred a commit, without roll-ups. On a quiet machine 3.9 us a row.
class PlainRows {
public:
    explicit PlainRows(const QString &path)
        : m_database(path)
    {
        m_database.write("CREATE TABLE plain(ep INTEGER, ts INTEGER, state INTEGER, http INTEGER, ms INTEGER,"
                         " PRIMARY KEY(ep, ts)) WITHOUT ROWID"_L1);
    }
    void add(const QList<Reading> &readings, qsizetype first, qsizetype count)
    {
        for (qsizetype from = first; from < first + count; from += 100) {
            m_database.transaction([&] {
                for (qsizetype i = from; i < from + 100; ++i) {
                    const Reading &reading = readings.at(i);
                    m_database.write("INSERT INTO plain VALUES(?, ?, ?, ?, ?)"_L1,
                                     {i % 10, reading.at.toMSecsSinceEpoch(), int(reading.status),
                                      reading.httpStatus, reading.responseMs});
                }
                return true;
            });
        }
    }

private:
    Database m_database;
};

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

    void readingsInBatches_data();
    void readingsInBatches();
    void tenServicesForAYear();
    void fiftyServicesOfTenMillionReadings();
};

void HistoryBench::readingsInBatches_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<double>("most"); // us CPU a reading
    // Ten checks: with a hundred readings every tenth one begins a roll-up to be read, added to and written.
    QTest::newRow("100 a commit") << 100 << 7.0;
    QTest::newRow("1000 a commit") << 1000 << 4.0;
}

void HistoryBench::readingsInBatches()
{
    QFETCH(int, batch);
    QFETCH(double, most);
    Database database(m_folder.filePath(u"batches-%1.sqlite"_s.arg(batch)));
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
    PlainRows plain(m_folder.filePath(u"plain-%1.sqlite"_s.arg(batch)));
    QList<double> ours;
    QList<double> plains;
    for (qsizetype first = 0; first + 1000 <= readings.size(); first += 1000) {
        const double before = cpuMs();
        for (qsizetype i = first; i < first + 1000; ++i) {
            history.addReading(checks.at(i % 10), readings.at(i));
            if ((i + 1) % batch == 0)
                QVERIFY(history.flush());
        }
        const double between = cpuMs();
        plain.add(readings, first, 1000);
        ours.append(between - before); // ms for a thousand = us for one
        plains.append(cpuMs() - between);
    }
    std::sort(ours.begin(), ours.end());
    std::sort(plains.begin(), plains.end());
    const double cost = ours.at(ours.size() / 2);
    const double yardstick = plains.at(plains.size() / 2);
    qint64 rows = 0;
    database.read("SELECT count(*) FROM readings"_L1, {},
                  [&](const QSqlQuery &row) { rows = row.value(0).toLongLong(); });
    const double bytes = double(bytesOfTable(database, "DROP TABLE readings"_L1)) / double(rows);
    qInfo("%d a commit: %.2f us CPU a reading (%.2f to %.2f); a plain row, 100 a commit, %.2f us; %.1f bytes "
          "a raw row (%lld rows)",
          batch, cost, ours.first(), ours.last(), yardstick, bytes, static_cast<long long>(rows));
    QVERIFY2(cost <= most, "dearer than promised; compare the plain row: is the machine busy?");
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
