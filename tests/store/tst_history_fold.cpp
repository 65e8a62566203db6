// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_story.h"

#include "testlib/test_program.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Pilotlamp::HistoryFoldTests {

namespace {

constexpr qint64 Minute = 60 * 1000;

/// One life of the program, lived and written down twice: by the history, and plainly, event by event.
class Life {
public:
    Life(quint32 seed, const QString &path)
        : m_random(seed)
        , m_path(path)
        // A few hours before the clocks change in Europe, in spring or autumn.
        , m_clock(QDateTime(seed % 2 ? QDate(2026, 3, 28) : QDate(2026, 10, 24), QTime(20, 0), Qt::UTC)
                      .toMSecsSinceEpoch())
    {
        start();
        // From its first word on a service is watched; what was before is another test's.
        for (int i = 0; i < 3; ++i)
            m_history->addVerdict(service(i), verdictOf(Status::Unknown), utc(m_clock));
        watch(m_clock);
    }

    struct Seen {
        int check = 0;
        StoredReading reading = {};
    };
    /// A watched stretch of one service with one status.
    struct Stretch {
        int service = 0;
        qint64 from = 0;
        qint64 until = 0;
        Status status = Status::Unknown;
        bool offline = false;
    };

    void live(int events);
    void end() { m_history.reset(); }
    qint64 bounded(qint64 below) { return static_cast<qint64>(m_random.generateDouble() * double(below)); }
    qint64 now() const { return m_clock; }
    const QList<Seen> &seen() const { return m_seen; }
    const QList<Stretch> &stretches() const { return m_stretches; }
    Database &database() { return *m_database; }
    static QString service(int index) { return u"service-%1"_s.arg(index); }

private:
    void start();
    void happen();
    void watch(qint64 until);

    QRandomGenerator m_random;
    QString m_path;
    qint64 m_clock = 0;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    QList<Seen> m_seen;
    QList<Stretch> m_stretches;
    std::array<Status, 3> m_status = {};
    std::array<bool, 3> m_offline = {};
    qint64 m_last = 0; ///< the last sign of life; 0: none in this run
};

void Life::start()
{
    m_history.reset();
    m_database = std::make_unique<Database>(m_path);
    m_history = std::make_unique<History>(*m_database);
    for (int i = 0; i < 3; ++i)
        m_history->checkNumber({service(i), u"http"_s, u"http://h/"_s});
    m_last = 0;
}

/// The program gave a sign of life: what was true since the last one was watched, unless time jumped.
void Life::watch(qint64 until)
{
    if (m_last > 0 && until >= m_last && until - m_last <= 5 * Minute) {
        for (int i = 0; i < 3; ++i)
            m_stretches.append({i, m_last, until, m_status[size_t(i)], m_offline[size_t(i)]});
    }
    m_last = until;
}

void Life::live(int events)
{
    for (int i = 0; i < events; ++i)
        happen();
}

void Life::happen()
{
    const int kind = m_random.bounded(100);
    m_clock += 1 + bounded(2 * Minute);
    if (kind < 2)
        m_clock += bounded(8 * HourMs); // nobody told of this sleep, or the clock was set forward
    else if (kind < 4)
        m_clock -= bounded(8 * HourMs); // the clock was set back
    else if (kind < 6)
        start();
    if (kind == 6 && m_last > 0) {
        m_history->asleep(utc(m_clock));
        watch(m_clock);
        m_last = 0;
        m_clock += bounded(3 * HourMs);
        return;
    }
    const int which = m_random.bounded(3);
    if (kind < 20) {
        watch(m_clock);
        m_status[size_t(which)] = static_cast<Status>(m_random.bounded(StatusCount));
        m_offline[size_t(which)] = m_random.bounded(5) == 0;
        m_history->addVerdict(service(which), verdictOf(m_status[size_t(which)], m_offline[size_t(which)]),
                              utc(m_clock));
        return;
    }
    watch(m_clock);
    const Reading reading = readingAt(m_clock, static_cast<Status>(m_random.bounded(StatusCount)),
                                      m_random.bounded(30000) - 100);
    const bool offline = m_random.bounded(6) == 0;
    m_history->addReading(which + 1, reading, offline);
    m_seen.append({which + 1, storedReading(reading, offline)});
}

Rollup plainQuality(const Life &life, int check, TimeWindow window)
{
    if (window.until - window.from > RawDays * DayMs)
        window = {slotOf(window.from, HourMs) * HourMs, slotOf(window.until + HourMs - 1, HourMs) * HourMs};
    Rollup sum;
    for (const Life::Seen &seen : life.seen()) {
        if (seen.check == check && seen.reading.at >= window.from && seen.reading.at < window.until)
            sum.add(seen.reading.status, seen.reading.whileOffline, seen.reading.responseMs);
    }
    return sum;
}

Uptime plainUptime(const Life &life, int service, TimeWindow window)
{
    Uptime sum{.windowMs = window.until - window.from};
    for (const Life::Stretch &stretch : life.stretches()) {
        const qint64 length = std::min(stretch.until, window.until) - std::max(stretch.from, window.from);
        if (stretch.service != service || length <= 0)
            continue;
        if (stretch.offline)
            sum.ownOfflineMs += length;
        else
            sum.ms[static_cast<size_t>(stretch.status)] += length;
    }
    return sum;
}

} // namespace

/// The history's answers are those of a slow, plain fold over
/// the raw events, whatever clocks, sleeps and restarts do.
class HistoryFoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainFold();
};

void HistoryFoldTest::agreesWithThePlainFold()
{
    const int wanted = qEnvironmentVariableIntValue("PILOTLAMP_HISTORIES");
    const int histories = wanted > 0 ? wanted : 40;
    int compared = 0;
    for (int seed = 0; seed < histories; ++seed) {
        const QTemporaryDir folder;
        Life life(quint32(seed), folder.filePath(u"history.sqlite"_s));
        const qint64 begin = life.now();
        life.live(400);
        life.end();
        const HistoryView view(life.database());
        QList<TimeWindow> windows = periodsUntil(utc(life.now()), Period::Day, 4, QTimeZone("Europe/Berlin"));
        for (const qint64 length : {HourMs / 3, HourMs, DayMs, 3 * DayMs, 30 * DayMs, 90 * DayMs}) {
            const qint64 from = begin - DayMs / 2 + life.bounded(2 * DayMs);
            windows.append({from, from + length});
            windows.append({life.now() - length, life.now()});
        }
        for (int i = 0; i < 3; ++i) {
            const QList<Uptime> uptimes = view.uptime(Life::service(i), windows);
            for (qsizetype w = 0; w < windows.size(); ++w, ++compared) {
                const QByteArray where = u"seed %1 service %2 window %3"_s.arg(seed).arg(i).arg(w).toUtf8();
                QVERIFY2(uptimes.at(w) == plainUptime(life, i, windows.at(w)), where.constData());
                QVERIFY2(view.quality(i + 1, windows.at(w)) == plainQuality(life, i + 1, windows.at(w)),
                         where.constData());
                const ServiceSummary summary = view.summaries({Life::service(i)}, windows.at(w)).first();
                QVERIFY2(summary.uptime == uptimes.at(w), where.constData());
            }
        }
    }
    qInfo("%d histories, %d windows agree", histories, compared);
}

PILOTLAMP_TEST(HistoryFoldTest, QCoreApplication);

} // namespace Pilotlamp::HistoryFoldTests

#include "tst_history_fold.moc"
