// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance_notice.h"

#include "core/time_of_day.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostHours = 30 * 24;
constexpr qint64 SecondsPerHour = 3600;

struct MaintenanceNoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

QString announcementKey(const ServiceRow &row, const Maintenance &maintenance, int hours)
{
    const QString which = maintenance.id.isEmpty() ? maintenance.title : maintenance.id;
    return u"%1\n%2\n%3\n%4"_s.arg(row.service.id, which, maintenance.from.toUTC().toString(Qt::ISODate),
                                   QString::number(hours));
}

/// "Database upgrade, from 14:00 to 16:00": local time, with the day where it is another one than today.
QString announcementBody(const Maintenance &maintenance, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const auto shown = [&today](const QDateTime &at) {
        const QDateTime local = at.toLocalTime();
        return local.date() == today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                     : QLocale().toString(local, QLocale::ShortFormat);
    };
    const QString title
        = maintenance.title.isEmpty() ? MaintenanceNoticeTexts::tr("Planned maintenance") : maintenance.title;
    return maintenance.until.isValid()
        ? MaintenanceNoticeTexts::tr("%1: from %2 to %3")
              .arg(title, shown(maintenance.from), shown(maintenance.until))
        : MaintenanceNoticeTexts::tr("%1: from %2").arg(title, shown(maintenance.from));
}

Notice announcement(const ServiceRow &row, const Maintenance &maintenance, const QDateTime &now)
{
    Notice notice;
    notice.type = Notice::Type::Message;
    notice.serviceId = row.service.id;
    notice.key = u"maintenance "_s + announcementKey(row, maintenance, 0);
    notice.title = MaintenanceNoticeTexts::tr("%1: maintenance begins in %2")
                       .arg(row.service.name, durationText(now.secsTo(maintenance.from)));
    notice.body = announcementBody(maintenance, now);
    notice.link = row.service.link;
    notice.status = Status::Maintenance;
    notice.urgency = Notice::Urgency::Normal;
    return notice;
}

} // namespace

QString maintenanceUntil(const Verdict &verdict)
{
    QDateTime until;
    for (const Maintenance &each : verdict.maintenances) {
        if (each.until.isValid() && each.until > verdict.checkedAt)
            until = until.isValid() ? std::max(until, each.until) : each.until;
    }
    if (verdict.status != Status::Maintenance || !until.isValid())
        return {};
    const QDateTime local = until.toLocalTime();
    const bool isSameDay = local.date() == verdict.checkedAt.toLocalTime().date();
    const QString time = timeOfDay(local.time());
    return MaintenanceNoticeTexts::tr("until %1", "a moment, after: in maintenance")
        .arg(isSameDay ? time : QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time);
}

bool isMaintenanceNotice(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &hours) {
               const int whole = hours.toInt(0);
               return whole >= 1 && whole <= MostHours && hours.toDouble() == whole;
           });
}

QList<int> maintenanceHoursOf(const Service &service)
{
    const QJsonValue value = service.options.value("maintenanceNotice"_L1);
    QList<int> hours;
    if (!isMaintenanceNotice(value))
        return hours;
    for (const QJsonValue one : value.toArray()) {
        if (!hours.contains(one.toInt()))
            hours.append(one.toInt());
    }
    std::sort(hours.begin(), hours.end(), std::greater<>());
    return hours;
}

MaintenanceStep maintenanceNoticesFor(const ServiceRow &row, const AnnouncedMaintenance &announced,
                                      const QDateTime &now)
{
    MaintenanceStep step{.announced = announced};
    const QList<int> hours = maintenanceHoursOf(row.service);
    if (hours.isEmpty() || !row.service.enabled || row.service.notify == NotifyLevel::Off)
        return step;
    for (const Maintenance &maintenance : row.verdict.upcoming) {
        if (!maintenance.from.isValid() || maintenance.from <= now || maintenance.affectsChosen == false)
            continue;
        bool isNews = false;
        for (const int ahead : hours) {
            const QDateTime due = maintenance.from.addSecs(-ahead * SecondsPerHour);
            if (due > now) {
                step.next = step.next.isValid() ? std::min(step.next, due) : due;
                continue;
            }
            const QString key = announcementKey(row, maintenance, ahead);
            isNews |= !step.announced.contains(key);
            step.announced.insert(key, maintenance.from);
        }
        if (isNews)
            step.notices.append(announcement(row, maintenance, now));
    }
    return step;
}

AnnouncedMaintenance withoutPast(AnnouncedMaintenance announced, const QDateTime &now)
{
    announced.removeIf([&now](const auto &entry) { return entry.value().addDays(1) < now; });
    return announced;
}

} // namespace Pilotlamp
