// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/digest_facts.h"
#include "app/presence_log.h"
#include "ctl/commands.h"
#include "ctl/duration.h"
#include "ctl/history_access.h"
#include "ctl/language.h"
#include "store/memory.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// When the user was here, as the tray noted it; nothing where it never did.
std::optional<QList<TimeWindow>> activeIn(Database &database, TimeWindow window)
{
    Memory memory(database);
    const QList<TimeWindow> stretches = PresenceLog(memory).stretches(window);
    return stretches.isEmpty() ? std::nullopt : std::optional(stretches);
}

} // namespace

void runDigest(const Invocation &invocation, const Done &done)
{
    constexpr qint64 Week = 7 * 86400;
    const auto seconds = secondsOfOption(invocation, u"since"_s, Week, 60);
    if (!seconds)
        return done(ExitUsage);
    if (!speakAsAsked(invocation))
        return done(ExitUsage);
    Invocation ofAll = invocation;
    ofAll.arguments.clear();
    const auto opened = openHistory(ofAll, done);
    if (!opened)
        return;
    QList<Service> chosen = invocation.arguments.isEmpty() ? opened->services : QList<Service>();
    for (const QString &name : invocation.arguments) {
        const Service *service = serviceNamed(opened->services, name);
        if (!service) {
            complain(name, Terminal::tr("no such service in the configuration"));
            return done(ExitUsage);
        }
        chosen.append(*service);
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TimeWindow window{now - *seconds * 1000, now};
    DigestFacts facts{.window = window};
    if (opened->view) {
        facts = digestFacts(*opened->view, chosen, window, activeIn(*opened->database, window));
    } else {
        for (const Service &service : std::as_const(chosen))
            facts.services.append({.service = service, .uptime = {.windowMs = *seconds * 1000}});
    }
    const auto format = reportFormatFromId(invocation.value(u"format"_s, u"text"_s));
    const ReportStyle style{invocation.has(u"redact"_s), QTimeZone::systemTimeZone()};
    say(digestOf(facts, format.value_or(ReportFormat::Text), style).trimmed());
    done(0);
}

} // namespace Pilotlamp
