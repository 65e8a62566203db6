// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "ctl/colour.h"
#include "ctl/duration.h"
#include "ctl/tray_access.h"
#include "ctl/verdict_output.h"
#include "desktop/bus_actions.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void runStatus(const Invocation &invocation, const Done &done)
{
    const Result<QList<ServiceRow>> rows = trayOf(invocation)->services();
    if (!rows)
        return done(exitCodeOf(rows.error()));
    printRows(*rows, invocation.value(u"format"_s, u"text"_s), wantsColour(invocation));
    // Not the code of `check`: bars hide what ends with another code than 0.
    done(0);
}

void runRefresh(const Invocation &invocation, const Done &done)
{
    const Result<bool> refreshed = trayOf(invocation)->refresh();
    done(refreshed ? 0 : exitCodeOf(refreshed.error()));
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
        say(u"Not paused"_s);
    else if (*seconds > 0)
        say(u"Paused for %1"_s.arg(shortDuration(*seconds)));
    else
        say(u"Paused; pilotlampctl pause 0 ends it"_s);
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
    say(*seconds == 0 ? u"%1: popups again"_s.arg(row->service.name)
                      : u"%1: no popups for %2"_s.arg(row->service.name, shortDuration(*seconds)));
    done(0);
}

} // namespace Pilotlamp
