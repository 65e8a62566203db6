// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_facts.h"
#include "ctl/commands.h"
#include "ctl/duration.h"
#include "ctl/history_access.h"
#include "ctl/language.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void runReport(const Invocation &invocation, const Done &done)
{
    constexpr qint64 Day = 24 * 60 * 60;
    const auto seconds = secondsOfOption(invocation, u"since"_s, Day, 60);
    if (!seconds)
        return done(ExitUsage);
    if (!speakAsAsked(invocation))
        return done(ExitUsage);
    const auto opened = openHistory(invocation, done);
    if (!opened)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TimeWindow window{now - *seconds * 1000, now};
    ReportFacts facts;
    facts.service = opened->service;
    facts.window = window;
    if (opened->view)
        facts = reportFacts(*opened->view, opened->service, window);
    const auto format = reportFormatFromId(invocation.value(u"format"_s, u"markdown"_s));
    const ReportStyle style{invocation.has(u"redact"_s), QTimeZone::systemTimeZone()};
    say(reportOf(facts, format.value_or(ReportFormat::Markdown), style).trimmed());
    done(0);
}

} // namespace Pilotlamp
