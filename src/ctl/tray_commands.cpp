// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/kinds_known.h"
#include "app/status_publisher.h"
#include "ctl/colour.h"
#include "ctl/duration.h"
#include "ctl/language.h"
#include "ctl/tray_access.h"
#include "ctl/verdict_output.h"
#include "desktop/bus_actions.h"
#include "store/config_file.h"
#include "store/status_file.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Whether the tray of this configuration is paused. It has no way to say so over the bus, and says it in its
/// file.
bool isPaused(const Invocation &invocation)
{
    const QString config = ConfigFile(invocation.value(u"config"_s), knownKinds()).path();
    const auto status = readStatusFile(statusFileFor(config), QDateTime::currentDateTimeUtc());
    return status && status->value("paused"_L1).toBool();
}

void sayPaused(const QString &command)
{
    complain(command, Terminal::tr("checks are paused; resume them with: pilotlampctl pause 0"));
}

QString muteText(const QString &until)
{
    if (until == "recovered"_L1)
        return Terminal::tr("muted until it recovers");
    const QDateTime end = QDateTime::fromString(until, Qt::ISODate).toLocalTime();
    const bool isToday = end.date() == QDate::currentDate();
    return Terminal::tr("muted until %1").arg(end.toString(isToday ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s));
}

} // namespace

void runStatus(const Invocation &invocation, const Done &done)
{
    const auto tray = trayOf(invocation);
    const Result<QList<ServiceRow>> rows = tray->services();
    if (!rows)
        return done(exitCodeOf(rows.error()));
    const QString format = invocation.value(u"format"_s, u"text"_s);
    const bool paused = isPaused(invocation);
    QHash<QString, QString> marks = tray->mutes();
    for (QString &mark : marks)
        mark = muteText(mark);
    printRows(toReader(*rows), format, wantsColour(invocation), paused, marks);
    if (format == "text"_L1 && paused)
        sayPaused(u"status"_s); // what is above is from before
    // Not the code of `check`: bars hide what ends with another code than 0.
    done(0);
}

void runRefresh(const Invocation &invocation, const Done &done)
{
    const Result<bool> refreshed = trayOf(invocation)->refresh();
    if (!refreshed)
        return done(exitCodeOf(refreshed.error()));
    if (isPaused(invocation)) // it keeps to the pause
        sayPaused(u"refresh"_s);
    done(0);
}

void runPause(const Invocation &invocation, const Done &done)
{
    constexpr int WithoutEnd = -1;
    const QString text = invocation.arguments.value(0);
    const auto seconds = text.isEmpty() ? std::optional<qint64>(WithoutEnd)
                                        : secondsOrComplaint(text, text, 0, MaxQuietSeconds);
    if (!seconds)
        return done(ExitUsage);
    const Result<bool> paused = trayOf(invocation)->pause(static_cast<int>(*seconds));
    if (!paused)
        return done(exitCodeOf(paused.error()));
    if (*seconds == 0)
        say(Terminal::tr("Not paused"));
    else if (*seconds > 0)
        say(Terminal::tr("Paused for %1").arg(shortDuration(*seconds)));
    else
        say(Terminal::tr("Paused until you run: pilotlampctl pause 0"));
    done(0);
}

void runSnooze(const Invocation &invocation, const Done &done)
{
    const QString text = invocation.arguments.at(1);
    const auto seconds = secondsOrComplaint(text, text, 0, MaxQuietSeconds);
    if (!seconds)
        return done(ExitUsage);
    const auto tray = trayOf(invocation);
    const auto row = watchedService(*tray, invocation.arguments.at(0), done);
    if (!row)
        return;
    const Result<bool> snoozed = tray->snooze(row->service.id, static_cast<int>(*seconds));
    if (!snoozed)
        return done(exitCodeOf(snoozed.error()));
    say(*seconds == 0
            ? Terminal::tr("%1: notifications are on again").arg(row->service.name)
            : Terminal::tr("%1: no notifications for %2").arg(row->service.name, shortDuration(*seconds)));
    done(0);
}

} // namespace Pilotlamp
