// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "core/service_history.h"
#include "store/history_view.h"

#include <QTimeZone>

#include <functional>

namespace Pilotlamp {

/// Reads a service's past out of the history; changes nothing there.
class ServiceHistoryReader {
public:
    /// What is usual for a check at a time.
    using UsualOf = std::function<std::optional<Usual>(const CheckKey &, const QDateTime &)>;

    /// When the user was at this computer.
    using ActiveIn = std::function<QList<TimeWindow>(TimeWindow)>;

    /// `zone` decides where a day begins. Without `usual` nothing is compared with what is usual.
    explicit ServiceHistoryReader(HistoryView view, UsualOf usual = {},
                                  QTimeZone zone = QTimeZone::systemTimeZone());

    /// Without it nothing is said of what a service cost its user.
    void setActiveIn(ActiveIn activeIn) { m_activeIn = std::move(activeIn); }

    /// The last 24 hours and 90 days of a service, and the response times of `days`: each look of one day, of
    /// more the medians of their hours. `holds` is its status at this moment: trouble that has only just
    /// begun shows too.
    ServiceHistory history(const Service &service, const QDateTime &now, Status holds = Status::Unknown,
                           int days = 1) const;
    /// What a service cost its user, in months in which they were at this computer, oldest first.
    QList<MonthImpact> impact(const Service &service, const QDateTime &now) const;
    /// How its status page and its own checks compare over the last 12 months.
    DetectionLead lead(const Service &service, const QDateTime &now) const;
    /// The short form of the last 24 hours.
    RowHistory row(const Service &service, const QDateTime &now, Status holds = Status::Unknown) const;

private:
    std::optional<std::pair<int, CheckKey>> shownCheck(const Service &service) const;
    QList<StripCell> strip(const QString &service, Period period, int count, const QDateTime &now,
                           Status holds) const;
    void addTimes(const Service &service, const QDateTime &now, int days, ServiceHistory &history) const;
    QList<StripCell> pills(const QString &service, TimeWindow window, Status holds) const;
    QList<TimePoint> rawTimes(int check, TimeWindow window) const;
    QList<TimePoint> medians(int check, TimeWindow window) const;

    HistoryView m_view;
    ActiveIn m_activeIn;
    UsualOf m_usual;
    QTimeZone m_zone;
};

} // namespace Pilotlamp
