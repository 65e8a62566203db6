// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detection_lead.h"
#include "store/database.h"
#include "store/history_values.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

class QSqlQuery;

namespace Pilotlamp {

/// Questions to the history. What cannot be read comes back empty; the database's `trouble` says why.
class HistoryView {
public:
    explicit HistoryView(Database &database);

    /// Reasons are stored in English; this gives them as they are shown.
    using Shown = std::function<QString(const QString &)>;
    void setShown(const Shown &shown) { m_shown = shown; }

    /// The checks a service has had, with their numbers.
    QHash<int, CheckKey> checksOf(const QString &service) const;
    /// Raw readings of one check, oldest first; kept for 7 days.
    QList<StoredReading> readings(int check, TimeWindow window) const;
    /// Hourly roll-ups of one check whose hour begins in the window, oldest first; kept for 13 months.
    QList<HourRollup> hours(int check, TimeWindow window) const;
    /// The verdict changes of a service (empty = of all) in the window, in the order they happened.
    QList<VerdictChange> verdictChanges(const QString &service, TimeWindow window) const;
    /// The newest verdict of every service: what it was last known to be.
    QHash<QString, VerdictChange> lastVerdicts() const;
    /// The newest verdict of every service that is not Unknown.
    QHash<QString, VerdictChange> lastKnownVerdicts() const;
    /// The stretches of watching that touch the window, in the order they happened.
    QList<WatchRun> runs(TimeWindow window) const;
    /// When a service was first watched: nothing that is older counts for it. Nothing where it never was.
    std::optional<qint64> watchedSince(const QString &service) const;
    /// What a service did in each window (hours of a strip, days of a chart).
    QList<Uptime> uptime(const QString &service, const QList<TimeWindow> &windows) const;
    /// Readings of one check in a window. Exact up to 7 days; longer windows are rounded out to whole hours.
    Rollup quality(int check, TimeWindow window) const;
    /// Uptime and quality of services over one window, in the order asked for.
    QList<ServiceSummary> summaries(const QStringList &services, TimeWindow window) const;
    /// The incidents seen on a service's page in the window, oldest first.
    QList<StoredIncident> incidents(const QString &service, TimeWindow window) const;
    /// What was told about a service (empty = all) in the window, oldest first.
    QList<StoredNotice> notices(const QString &service, TimeWindow window) const;
    /// How a service's page and our own checks compare over a window.
    DetectionLead lead(const QString &service, TimeWindow window) const;
    /// By how many ms our measurement was ahead of a page's incident; negative: the page was first.
    std::optional<qint64> leadOver(const StoredIncident &incident) const;

private:
    /// The first word about a service, and the run it was in (0: only readings, no verdict).
    struct Beginning {
        qint64 run = 0;
        qint64 at = 0;
    };
    std::optional<Beginning> beginningOf(const QString &service) const;
    QList<WatchRun> sinceBeginning(QList<WatchRun> runs, const QString &service) const;
    QList<StatusChange> changesFrom(const QString &service, qint64 firstRun) const;
    bool addRaw(int check, TimeWindow window, Rollup &into) const;
    void addSlots(int check, qint64 slotMs, qint64 first, qint64 end, Rollup &into) const;
    QHash<QString, VerdictChange> newestVerdicts(QLatin1StringView sql) const;
    VerdictChange changeOf(const QSqlQuery &row) const;

    Database &m_database;
    Shown m_shown;
};

} // namespace Pilotlamp
