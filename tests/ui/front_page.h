// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stories.h"

#include "ui/common/requests.h"

namespace Pilotlamp::Testing {

/// A service of a group, measured from here.
inline ServiceRow measured(const QString &name, const QString &group, int ms)
{
    ServiceRow made = row(name, Status::Online, u"answered 200 OK in %1 ms"_s.arg(ms));
    made.service.group = group;
    made.verdict.since = now().addDays(-6);
    made.verdict.evidence = {Evidence{u"http"_s, made.service.link, false, Status::Online,
                                      made.verdict.reason, ms, 200, now().addSecs(-6)}};
    made.verdict.checkedAt = now().addSecs(-6);
    return made;
}

/// The one that is down, and its page says so.
inline ServiceRow culprit()
{
    ServiceRow made = row(u"ChatGPT"_s, Status::Offline, u"answered 503 Service Unavailable"_s);
    made.service.group = u"AI"_s;
    made.service.checks.prepend(Check{u"incidentio"_s, u"https://status.openai.example"_s});
    made.verdict.since = now().addSecs(-12 * 60);
    made.verdict.checkedAt = now().addSecs(-6);
    made.verdict.evidence
        = {Evidence{u"incidentio"_s, u"https://status.openai.example"_s, true, Status::Offline,
                    u"Conversations and Login: major outage"_s, -1, 200, now().addSecs(-40)},
           Evidence{u"http"_s, u"https://chatgpt.example/"_s, false, Status::Offline,
                    u"answered 503 Service Unavailable"_s, 640, 503, now().addSecs(-6)}};
    made.verdict.incidents
        = {Incident{u"1"_s, u"Elevated errors on ChatGPT"_s, u"identified"_s, Status::Offline,
                    u"https://status.openai.example/incidents/1"_s, now().addSecs(-9 * 60),
                    u"We have identified the cause and are applying a fix."_s}};
    made.verdict.upcoming = {Maintenance{u"m"_s,
                                         u"Image Generation"_s,
                                         {},
                                         now().addDays(2).addSecs(-45000),
                                         now().addDays(2).addSecs(-41400)}};
    return made;
}

/// The front page: one down, two with other problems, and nine that are well.
inline QList<ServiceRow> frontPage()
{
    ServiceRow claude = row(u"Claude"_s, Status::Overload, u"Elevated errors on Claude Opus"_s);
    claude.service.group = u"AI"_s;
    claude.verdict.since = now().addSecs(-210 * 60);
    claude.verdict.evidence
        = {Evidence{u"statuspage"_s, u"https://status.claude.example"_s, true, Status::Overload,
                    u"Elevated errors on Claude Opus"_s, -1, 200, now().addSecs(-30)}};
    ServiceRow shop
        = row(u"Our shop"_s, Status::Overload, u"IPv6 fails, IPv4 is fine; answered after 6.2 s"_s);
    shop.service.group = u"Work"_s;
    shop.verdict.whose = Whose::Between;
    shop.verdict.evidence = {Evidence{u"http"_s, shop.service.link, false, Status::Overload,
                                      u"answered after 6.2 s"_s, 6200, 200, now().addSecs(-9)}};
    ServiceRow api = measured(u"OpenAI API"_s, u"AI"_s, 182);
    api.service.checks.prepend(Check{u"incidentio"_s, u"https://status.openai.example"_s});
    ServiceRow mistral = measured(u"Mistral AI"_s, u"AI"_s, 121);
    mistral.verdict.status = Status::Maintenance;
    mistral.verdict.reason = u"planned maintenance"_s;
    mistral.verdict.maintenances = {
        Maintenance{u"n"_s, u"Database move"_s, u"in progress"_s, now().addSecs(-1800), now().addSecs(5400)}};
    return {culprit(),
            claude,
            api,
            measured(u"Gemini"_s, u"AI"_s, 96),
            measured(u"Hugging Face Hub and Spaces"_s, u"AI"_s, 240),
            mistral,
            shop,
            measured(u"GitHub"_s, u"Work"_s, 44),
            measured(u"Slack"_s, u"Work"_s, 61),
            measured(u"Alertmanager"_s, u"Work"_s, 12),
            measured(u"Mail"_s, u"Work"_s, 23),
            measured(u"VPN gateway"_s, u"Work"_s, 4)};
}

/// One of them is muted.
inline FlagsById frontPageMarks()
{
    ServiceFlags muted;
    muted.snoozedUntil = now().addSecs(45 * 60);
    return {{u"our-shop"_s, muted}};
}

/// What each was in the last day: well, but for what it shows now.
inline RowHistory frontPagePast(const QString &id)
{
    RowHistory past;
    const Status bad = id == "chatgpt"_L1          ? Status::Offline
        : id == "claude"_L1 || id == "our-shop"_L1 ? Status::Overload
        : id == "mistral-ai"_L1                    ? Status::Maintenance
                                                   : Status::Online;
    int hour = 0;
    for (const TimeWindow &window : periodsUntil(now(), Period::Hour, 24, QTimeZone::utc())) {
        ++hour;
        StripCell shown = cell(window);
        if (hour == 24 && bad != Status::Online)
            shown = cell(window, bad, 12 * MinuteMs);
        if (id == "claude"_L1 && hour > 20 && hour < 24)
            shown = cell(window, bad, hour == 21 ? 30 * MinuteMs : 60 * MinuteMs);
        if (id == "mail"_L1 && hour == 18)
            shown = cell(window, Status::Overload, 6 * MinuteMs);
        past.hours.append(sharesOf(shown));
    }
    for (int i = 0; i < 32; ++i) {
        const bool climbs = id == "chatgpt"_L1 && i > 22;
        past.times.append(200 + (i * 37 % 29) + (climbs ? (i - 22) * 45 : 0));
    }
    past.usual = Usual{210, 20, 60, true};
    return past;
}

/// The tools behind the front page.
inline ServiceTools frontPageTools()
{
    ServiceTools tools = serviceTools();
    tools.row = frontPagePast;
    tools.nextCheck = [](const QString &) {
        return NextCheck{now().addSecs(24)};
    };
    return tools;
}

} // namespace Pilotlamp::Testing
