// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "core/json_values.h"
#include "store/rollup_codec.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {
namespace {

/// A coarse timer may be 5 % late: this keeps the promise of 5 s.
constexpr auto WriteAfter = 4s;
/// After a write that failed.
constexpr auto TryAgainAfter = 30s;
/// More than a week of one check; beyond it the oldest are dropped.
constexpr qsizetype MostPending = 20000;

QVariant timeOrNull(qint64 ms)
{
    return ms > 0 ? QVariant(ms) : QVariant();
}

} // namespace

History::History(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_pruner(database)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &History::flush);
    connect(&m_database, &Database::startedAnew, this, &History::startAnew);
}

History::~History()
{
    flush();
}

int History::checkNumber(const CheckKey &key)
{
    if (const auto known = m_checks.constFind(key); known != m_checks.constEnd())
        return *known;
    int number = 0;
    const QVariantList values{key.service, key.kind, key.url};
    m_database.write("INSERT OR IGNORE INTO checks(service, kind, url) VALUES(?, ?, ?)"_L1, values);
    m_database.read("SELECT id FROM checks WHERE service = ? AND kind = ? AND url = ?"_L1, values,
                    [&](const QSqlQuery &row) { number = row.value(0).toInt(); });
    if (number > 0)
        m_checks.insert(key, number);
    return number;
}

void History::addReading(int check, const Reading &reading, bool whileOffline)
{
    if (check <= 0)
        return;
    touch(reading.at.toMSecsSinceEpoch());
    if (m_readings.size() >= MostPending)
        m_readings.removeFirst();
    m_readings.append({check, storedReading(reading, whileOffline)});
    if (!m_timer.isActive())
        m_timer.start(WriteAfter);
}

void History::addVerdict(const QString &service, const Verdict &verdict, const QDateTime &at)
{
    touch(at.toMSecsSinceEpoch());
    m_verdicts.append(verdictChange(service, verdict, at));
    flush();
}

void History::addIncidents(const QString &service, const QList<Incident> &open, const QDateTime &at)
{
    QSet<QString> &known = openIncidents(service);
    QSet<QString> now;
    for (const Incident &incident : open)
        now.insert(incident.id);
    if (now == known)
        return;
    const bool written = m_database.transaction([&] {
        for (const Incident &incident : open) {
            const bool ok = known.contains(incident.id)
                || m_database.write(
                    "INSERT INTO incidents(service, page_id, title, link, since, seen) VALUES(?, ?, ?, ?, ?, "
                    "?)"
                    " ON CONFLICT(service, page_id) DO UPDATE SET over = NULL, title = excluded.title"_L1,
                    {service, incident.id, incident.title.left(500), incident.link,
                     timeOrNull(incident.since.isValid() ? incident.since.toMSecsSinceEpoch() : 0),
                     at.toMSecsSinceEpoch()});
            if (!ok)
                return false;
        }
        return std::all_of(known.begin(), known.end(), [&](const QString &id) {
            return now.contains(id)
                || m_database.write("UPDATE incidents SET over = ? WHERE service = ? AND page_id = ?"_L1,
                                    {at.toMSecsSinceEpoch(), service, id});
        });
    });
    if (written)
        m_openIncidents.insert(service, now);
}

void History::addNotice(const Notice &notice, const QDateTime &at, bool taken, const QString &why)
{
    m_database.write("INSERT INTO notices(at, service, type, status, title, body, taken, why)"
                     " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_L1,
                     {at.toMSecsSinceEpoch(), notice.serviceId, int(notice.type), int(notice.status),
                      notice.title.left(500), notice.body.left(2000), taken, why.left(500)});
}

void History::alive(const QDateTime &at)
{
    touch(at.toMSecsSinceEpoch());
    if (!m_timer.isActive())
        m_timer.start(WriteAfter);
}

void History::asleep(const QDateTime &at)
{
    if (m_alive == 0)
        return;
    touch(at.toMSecsSinceEpoch());
    flush();
    m_run = 0;
    m_alive = 0;
}

void History::setGapLimit(int seconds)
{
    m_gapMs = std::max(seconds, 300) * qint64(1000);
}

void History::setSizeLimit(int megabytes)
{
    m_pruner.setSizeLimit(qint64(megabytes) * 1024 * 1024);
}

/// A sign of life. A gap or a clock that was set back ends the run: within one, time only goes forward.
void History::touch(qint64 at)
{
    if (m_alive > 0 && (at < m_alive || at - m_alive > m_gapMs)) {
        flush();
        m_run = 0;
        m_alive = 0;
    }
    if (m_alive == 0)
        m_began = at;
    m_alive = at;
}

bool History::flush()
{
    m_timer.stop();
    if (m_alive == 0)
        return true;
    m_startedAnew = false;
    if (!writeAll() && !(m_startedAnew && writeAll())) {
        m_timer.start(TryAgainAfter);
        return false;
    }
    m_readings.clear();
    m_verdicts.clear();
    // A clock that has only just been set is not trusted with deleting by age.
    if (m_alive - m_began >= HourMs)
        m_pruner.step(m_alive);
    return true;
}

bool History::writeAll()
{
    const qint64 runBefore = m_run;
    const bool written = m_database.transaction(
        [this] { return writeRun() && writeReadings() && writeRollups() && writeVerdicts(); });
    // A run whose first row was rolled back has none.
    if (!written && !m_startedAnew)
        m_run = runBefore;
    return written;
}

bool History::writeRun()
{
    if (m_run > 0)
        return m_database.write("UPDATE runs SET alive = ? WHERE id = ?"_L1, {m_alive, m_run});
    constexpr auto insert = "INSERT INTO runs(began, alive) VALUES(?, ?)"_L1;
    if (!m_database.write(insert, {m_began, m_alive}))
        return false;
    m_run = m_database.insertedId(insert);
    return m_run > 0;
}

/// Sixteen rows a statement where there are so many: a third of the cost of one by one.
bool History::writeReadings()
{
    constexpr qsizetype chunk = 16;
    constexpr auto one = "INSERT OR REPLACE INTO readings(check_id, at, facts, ms) VALUES(?, ?, ?, ?)"_L1;
    static const QByteArray many
        = QByteArray(one.data(), one.size()) + QByteArray(", (?, ?, ?, ?)").repeated(chunk - 1);
    QVariantList values;
    values.reserve(4 * chunk);
    for (qsizetype i = 0; i < m_readings.size();) {
        const qsizetype rows = m_readings.size() - i >= chunk ? chunk : 1;
        values.clear();
        for (const qsizetype end = i + rows; i < end; ++i) {
            const PendingReading &pending = m_readings.at(i);
            values << pending.check << pending.reading.at << packedFacts(pending.reading)
                   << pending.reading.responseMs;
        }
        if (!m_database.write(rows == 1 ? one : QLatin1StringView(many), values))
            return false;
    }
    return true;
}

/// Adds the batch to the hours and days it belongs to, so
/// that both agree with the raw readings at every moment.
bool History::writeRollups()
{
    using Slots = QHash<std::pair<qint64, qint64>, Rollup>;
    Slots hours;
    for (const PendingReading &pending : m_readings) {
        const StoredReading &reading = pending.reading;
        hours[{pending.check, slotOf(reading.at, HourMs)}].add(reading.status, reading.whileOffline,
                                                               reading.responseMs);
    }
    Slots days;
    for (auto it = hours.cbegin(); it != hours.cend(); ++it) {
        days[{it.key().first, slotOf(it.key().second, 24)}].merge(*it);
        if (!addToSlot("hours"_L1, it.key().first, it.key().second, *it))
            return false;
    }
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        if (!addToSlot("days"_L1, it.key().first, it.key().second, *it))
            return false;
    }
    return true;
}

/// Read, add, write: another instance may have written since.
bool History::addToSlot(QLatin1StringView table, qint64 check, qint64 slot, const Rollup &rollup)
{
    const bool hour = table == "hours"_L1;
    Rollup sum = rollup;
    const auto merge = [&](const QSqlQuery &row) {
        mergeEncoded(row.value(0).toByteArray(), sum);
    };
    return m_database.read(hour ? "SELECT data FROM hours WHERE check_id = ? AND slot = ?"_L1
                                : "SELECT data FROM days WHERE check_id = ? AND slot = ?"_L1,
                           {check, slot}, merge)
        && m_database.write(hour ? "INSERT OR REPLACE INTO hours(check_id, slot, data) VALUES(?, ?, ?)"_L1
                                 : "INSERT OR REPLACE INTO days(check_id, slot, data) VALUES(?, ?, ?)"_L1,
                            {check, slot, encoded(sum)});
}

bool History::writeVerdicts()
{
    return std::all_of(m_verdicts.begin(), m_verdicts.end(), [this](const VerdictChange &change) {
        const int facts = (change.ownOffline ? 1 : 0) | (change.measuredBad ? 2 : 0);
        return m_database.write(
            "INSERT INTO verdicts(run, service, at, status, whose, facts, reason, code, args)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
            {m_run, change.service, change.at, int(change.status), int(change.whose), facts, change.reason,
             change.why.code.isNull() ? u""_s : change.why.code, compactText(change.why.args)});
    });
}

QSet<QString> &History::openIncidents(const QString &service)
{
    auto it = m_openIncidents.find(service);
    if (it == m_openIncidents.end()) {
        it = m_openIncidents.insert(service, {});
        m_database.read("SELECT page_id FROM incidents WHERE service = ? AND over IS NULL"_L1, {service},
                        [&](const QSqlQuery &row) { it->insert(row.value(0).toString()); });
    }
    return *it;
}

/// The file was replaced by an empty one: numbers handed out stay valid in it.
void History::startAnew()
{
    m_startedAnew = true;
    m_run = 0;
    m_openIncidents.clear();
    for (auto it = m_checks.cbegin(); it != m_checks.cend(); ++it)
        m_database.write("INSERT OR REPLACE INTO checks(id, service, kind, url) VALUES(?, ?, ?, ?)"_L1,
                         {*it, it.key().service, it.key().kind, it.key().url});
}

} // namespace Pilotlamp
