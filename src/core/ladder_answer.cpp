// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_judgement.h"
#include "core/http_options.h"
#include "core/ladder_findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct LadderAnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

} // namespace

namespace {

QString withClock(const QString &sentence, const Reading &look)
{
    if (std::abs(look.clockSkewSeconds) <= ClockSkewLimit)
        return sentence;
    return LadderAnswerTexts::tr("%1; its clock differs from yours by %2").arg(sentence, minutesOff(look.clockSkewSeconds));
}

bool isExpectedCode(const LadderFacts &facts)
{
    const auto options = httpOptionsOf(*facts.probe);
    return options && options->isExpected(facts.look->httpStatus);
}

bool expectsContent(const Check &check)
{
    constexpr std::array keys{"contains"_L1, "regex"_L1, "jsonPath"_L1, "headerName"_L1};
    return std::any_of(keys.begin(), keys.end(),
                       [&](QLatin1StringView key) { return check.options.contains(key); });
}

} // namespace

Finding httpRung(const LadderFacts &facts)
{
    if (isNowhere(facts) || !facts.target.http)
        return notNeeded(LadderAnswerTexts::tr("no HTTP request is made"));
    if (!facts.look)
        return notAsked(LadderAnswerTexts::tr("no answer yet"));
    const Reading &look = *facts.look;
    const int ms = look.timings.totalMs;
    if (!look.answered)
        return {RungOutcome::Failed, look.reason, ms, true};
    const QString sentence = withClock(look.reason, look);
    const bool isOdd = look.botWall || look.slow || !look.warning.isEmpty()
        || std::abs(look.clockSkewSeconds) > ClockSkewLimit || look.status == Status::Unknown;
    if (look.status == Status::Offline && isExpectedCode(facts) && expectsContent(*facts.probe))
        return {RungOutcome::Fine,
                withClock(LadderAnswerTexts::tr("answered %1").arg(httpStatusText(look.httpStatus)), look), ms};
    if (isBad(look.status) && !look.slow)
        return {RungOutcome::Failed, sentence, ms};
    const QString full = look.warning.isEmpty() ? sentence : sentence + u"; "_s + look.warning;
    return {isOdd ? RungOutcome::Warning : RungOutcome::Fine, full, ms};
}

Finding contentRung(const LadderFacts &facts)
{
    if (isNowhere(facts) || !facts.target.http || !facts.probe || !expectsContent(*facts.probe))
        return notNeeded(LadderAnswerTexts::tr("no particular content is expected"));
    if (!facts.look || !facts.look->answered || !isExpectedCode(facts))
        return notAsked(LadderAnswerTexts::tr("skipped: no answer"));
    return facts.look->status == Status::Offline
        ? Finding{RungOutcome::Failed, facts.look->reason}
        : Finding{RungOutcome::Fine, LadderAnswerTexts::tr("the content is as expected")};
}

namespace {

Finding pageFinding(const Reading &look)
{
    switch (look.status) {
    case Status::Unknown:
        return {RungOutcome::Warning, LadderAnswerTexts::tr("the status page could not be read: %1").arg(look.reason)};
    case Status::Online:
        return {RungOutcome::Fine, LadderAnswerTexts::tr("the status page says: %1").arg(look.reason), look.timings.totalMs};
    case Status::Maintenance:
        return {RungOutcome::Warning, LadderAnswerTexts::tr("the status page says: %1").arg(look.reason), look.timings.totalMs};
    default:
        return {RungOutcome::Failed, LadderAnswerTexts::tr("the status page says: %1").arg(look.reason), look.timings.totalMs};
    }
}

} // namespace

Finding pageRung(const LadderFacts &facts)
{
    if (facts.pages.isEmpty())
        return notNeeded(LadderAnswerTexts::tr("no status page is watched"));
    Finding found = notAsked(LadderAnswerTexts::tr("no answer yet"));
    for (const PageFact &page : facts.pages) {
        if (!page.look)
            continue;
        const Finding one = pageFinding(*page.look);
        if (one.outcome > found.outcome)
            found = one;
    }
    return found;
}

} // namespace Pilotlamp
