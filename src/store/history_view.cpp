// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_view.h"

#include "store/rollup_codec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

Status statusOf(const QVariant &value)
{
    return static_cast<Status>(std::clamp(value.toInt(), 0, StatusCount - 1));
}

} // namespace

HistoryView::HistoryView(Database &database)
    : m_database(database)
{
}

/// Columns: service, run, at, status, whose, facts, reason, code, args.
VerdictChange HistoryView::changeOf(const QSqlQuery &row) const
{
    const int facts = row.value(5).toInt();
    const QString reason = row.value(6).toString();
    return {.service = row.value(0).toString(),
            .run = row.value(1).toLongLong(),
            .at = row.value(2).toLongLong(),
            .status = statusOf(row.value(3)),
            .whose = static_cast<Whose>(std::clamp(row.value(4).toInt(), 0, int(Whose::Unclear))),
            .ownOffline = (facts & 1) != 0,
            .measuredBad = (facts & 2) != 0,
            .reason = m_shown ? m_shown(reason) : reason,
            .why = {row.value(7).toString(), QJsonDocument::fromJson(row.value(8).toByteArray()).object()}};
}

QHash<int, CheckKey> HistoryView::checksOf(const QString &service) const
{
    QHash<int, CheckKey> checks;
    m_database.read(
        "SELECT id, kind, url FROM checks WHERE service = ?"_L1, {service}, [&](const QSqlQuery &row) {
            checks.insert(row.value(0).toInt(), {service, row.value(1).toString(), row.value(2).toString()});
        });
    return checks;
}

QList<StoredReading> HistoryView::readings(int check, TimeWindow window) const
{
    QList<StoredReading> readings;
    m_database.read(
        "SELECT at, facts, ms FROM readings WHERE check_id = ? AND at >= ? AND at < ? ORDER BY at"_L1,
        {check, window.from, window.until}, [&](const QSqlQuery &row) {
            StoredReading reading{.at = row.value(0).toLongLong(), .responseMs = row.value(2).toInt()};
            unpackFacts(row.value(1).toLongLong(), reading);
            readings.append(reading);
        });
    return readings;
}

QList<HourRollup> HistoryView::hours(int check, TimeWindow window) const
{
    QList<HourRollup> hours;
    m_database.read(
        "SELECT slot, data FROM hours WHERE check_id = ? AND slot >= ? AND slot < ? ORDER BY slot"_L1,
        {check, slotOf(window.from + HourMs - 1, HourMs), slotOf(window.until + HourMs - 1, HourMs)},
        [&](const QSqlQuery &row) {
            HourRollup hour{.from = row.value(0).toLongLong() * HourMs};
            if (mergeEncoded(row.value(1).toByteArray(), hour.rollup))
                hours.append(hour);
        });
    return hours;
}

QList<VerdictChange> HistoryView::verdictChanges(const QString &service, TimeWindow window) const
{
    QList<VerdictChange> changes;
    m_database.read("SELECT service, run, at, status, whose, facts, reason, code, args FROM verdicts"
                    " WHERE (service = ? OR ? = '') AND at >= ? AND at < ? ORDER BY id"_L1,
                    {service, service, window.from, window.until},
                    [&](const QSqlQuery &row) { changes.append(changeOf(row)); });
    return changes;
}

QHash<QString, VerdictChange> HistoryView::newestVerdicts(QLatin1StringView sql) const
{
    QHash<QString, VerdictChange> newest;
    m_database.read(sql, {}, [&](const QSqlQuery &row) {
        const VerdictChange change = changeOf(row);
        newest.insert(change.service, change);
    });
    return newest;
}

QHash<QString, VerdictChange> HistoryView::lastVerdicts() const
{
    return newestVerdicts("SELECT service, run, at, status, whose, facts, reason, code, args FROM verdicts"
                          " WHERE id IN (SELECT max(id) FROM verdicts GROUP BY service)"_L1);
}

QHash<QString, VerdictChange> HistoryView::lastKnownVerdicts() const
{
    return newestVerdicts("SELECT service, run, at, status, whose, facts, reason, code, args FROM verdicts"
                          " WHERE id IN (SELECT max(id) FROM verdicts WHERE status > 0 GROUP BY service)"_L1);
}

QList<WatchRun> HistoryView::runs(TimeWindow window) const
{
    QList<WatchRun> runs;
    m_database.read(
        "SELECT id, began, alive FROM runs WHERE alive > ? AND began < ? ORDER BY id"_L1,
        {window.from, window.until}, [&](const QSqlQuery &row) {
            runs.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong()});
        });
    return runs;
}

/// A service's changes since a run began, led by the one before it: that one says what held until then.
QList<StatusChange> HistoryView::changesFrom(const QString &service, qint64 firstRun) const
{
    QList<StatusChange> changes;
    const auto add = [&](const QSqlQuery &row) {
        const int facts = row.value(3).toInt();
        changes.append({row.value(0).toLongLong(), row.value(1).toLongLong(), statusOf(row.value(2)),
                        (facts & 1) != 0, (facts & 2) != 0});
    };
    m_database.read("SELECT run, at, status, facts FROM verdicts WHERE service = ? AND run < ?"
                    " ORDER BY run DESC, id DESC LIMIT 1"_L1,
                    {service, firstRun}, add);
    m_database.read(
        "SELECT run, at, status, facts FROM verdicts WHERE service = ? AND run >= ? ORDER BY run, id"_L1,
        {service, firstRun}, add);
    return changes;
}

QList<Uptime> HistoryView::uptime(const QString &service, const QList<TimeWindow> &windows) const
{
    TimeWindow all = windows.value(0);
    for (const TimeWindow &window : windows)
        all = {std::min(all.from, window.from), std::max(all.until, window.until)};
    const QList<WatchRun> watched = sinceBeginning(runs(all), service);
    return uptimeOf(watched, changesFrom(service, watched.value(0).id), windows);
}

bool HistoryView::addRaw(int check, TimeWindow window, Rollup &into) const
{
    return m_database.read("SELECT facts, ms FROM readings WHERE check_id = ? AND at >= ? AND at < ?"_L1,
                           {check, window.from, window.until}, [&](const QSqlQuery &row) {
                               StoredReading reading;
                               unpackFacts(row.value(0).toLongLong(), reading);
                               into.add(reading.status, reading.whileOffline, row.value(1).toInt());
                           });
}

void HistoryView::addSlots(int check, qint64 slotMs, qint64 first, qint64 end, Rollup &into) const
{
    if (first >= end)
        return;
    m_database.read(
        slotMs == DayMs ? "SELECT data FROM days WHERE check_id = ? AND slot >= ? AND slot < ?"_L1
                        : "SELECT data FROM hours WHERE check_id = ? AND slot >= ? AND slot < ?"_L1,
        {check, first, end}, [&](const QSqlQuery &row) { mergeEncoded(row.value(0).toByteArray(), into); });
}

Rollup HistoryView::quality(int check, TimeWindow window) const
{
    Rollup sum;
    qint64 firstHour = slotOf(window.from + HourMs - 1, HourMs);
    qint64 endHour = slotOf(window.until, HourMs);
    if (window.until - window.from > RawDays * DayMs) {
        firstHour = slotOf(window.from, HourMs);
        endHour = slotOf(window.until + HourMs - 1, HourMs);
    } else if (firstHour >= endHour) {
        addRaw(check, window, sum);
        return sum;
    } else {
        addRaw(check, {window.from, firstHour * HourMs}, sum);
        addRaw(check, {endHour * HourMs, window.until}, sum);
    }
    const qint64 firstDay = slotOf(firstHour + 23, 24);
    const qint64 endDay = slotOf(endHour, 24);
    if (firstDay >= endDay) {
        addSlots(check, HourMs, firstHour, endHour, sum);
        return sum;
    }
    addSlots(check, HourMs, firstHour, firstDay * 24, sum);
    addSlots(check, DayMs, firstDay, endDay, sum);
    addSlots(check, HourMs, endDay * 24, endHour, sum);
    return sum;
}

QList<ServiceSummary> HistoryView::summaries(const QStringList &services, TimeWindow window) const
{
    const QList<WatchRun> all = runs(window);
    const std::array windows{window};
    QList<ServiceSummary> summaries;
    for (const QString &service : services) {
        const QList<WatchRun> watched = sinceBeginning(all, service);
        ServiceSummary summary;
        summary.uptime = uptimeOf(watched, changesFrom(service, watched.value(0).id), windows).value(0);
        const QHash<int, CheckKey> checks = checksOf(service);
        for (auto it = checks.cbegin(); it != checks.cend(); ++it)
            summary.quality.merge(quality(it.key(), window));
        summaries.append(summary);
    }
    return summaries;
}

QList<StoredIncident> HistoryView::incidents(const QString &service, TimeWindow window) const
{
    QList<StoredIncident> incidents;
    m_database.read(
        "SELECT page_id, title, link, since, seen, over FROM incidents WHERE service = ? AND seen < ?"
        " AND (over IS NULL OR over >= ?) ORDER BY seen, id"_L1,
        {service, window.until, window.from}, [&](const QSqlQuery &row) {
            incidents.append({.service = service,
                              .id = row.value(0).toString(),
                              .title = row.value(1).toString(),
                              .link = row.value(2).toString(),
                              .since = row.value(3).toLongLong(),
                              .seen = row.value(4).toLongLong(),
                              .over = row.value(5).toLongLong()});
        });
    return incidents;
}

QList<StoredNotice> HistoryView::notices(const QString &service, TimeWindow window) const
{
    QList<StoredNotice> notices;
    m_database.read("SELECT at, service, type, status, title, body, taken, why FROM notices"
                    " WHERE (service = ? OR ? = '') AND at >= ? AND at < ? ORDER BY id"_L1,
                    {service, service, window.from, window.until}, [&](const QSqlQuery &row) {
                        notices.append({.at = row.value(0).toLongLong(),
                                        .service = row.value(1).toString(),
                                        .type = row.value(2).toInt(),
                                        .status = statusOf(row.value(3)),
                                        .title = row.value(4).toString(),
                                        .body = row.value(5).toString(),
                                        .taken = row.value(6).toBool(),
                                        .why = row.value(7).toString()});
                    });
    return notices;
}

DetectionLead HistoryView::lead(const QString &service, TimeWindow window) const
{
    const QList<WatchRun> watched = runs(window);
    const QList<TimeWindow> troubles = measuredTroubles(watched, changesFrom(service, watched.value(0).id));
    QList<SeenIncident> seen;
    for (const StoredIncident &incident : incidents(service, window))
        seen.append({incident.seen, incident.over});
    return detectionLeadOf(watched, troubles, seen);
}

std::optional<qint64> HistoryView::leadOver(const StoredIncident &incident) const
{
    // A trouble that belongs to the incident began at most a day before the page said so.
    const QList<WatchRun> watched
        = runs({incident.seen - DayMs, incident.over > 0 ? incident.over + HourMs : incident.seen + DayMs});
    const QList<TimeWindow> troubles
        = measuredTroubles(watched, changesFrom(incident.service, watched.value(0).id));
    return leadOverPage(incident.seen, incident.over, troubles);
}

} // namespace Pilotlamp
