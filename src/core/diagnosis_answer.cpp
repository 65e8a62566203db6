// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis_findings.h"
#include "core/http_judgement.h"
#include "core/http_options.h"
#include "core/probe_kind.h"
#include "core/strain.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct DiagnosisAnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

} // namespace

namespace {

QString withClock(const QString &sentence, const Reading &reading)
{
    if (std::abs(reading.clockSkewSeconds) <= ClockSkewLimit)
        return sentence;
    return DiagnosisAnswerTexts::tr("%1; its clock differs from yours by %2")
        .arg(sentence, minutesOff(reading.clockSkewSeconds));
}

bool isExpectedCode(const DiagnosisFacts &facts)
{
    const auto options = httpOptionsOf(*facts.probe);
    return options && options->isExpected(facts.reading->httpStatus);
}

bool expectsContent(const Check &check)
{
    const auto options = httpOptionsOf(check);
    return options && options->expectsContent();
}

} // namespace

void takeAttempt(DiagnosisFacts &facts, const Reading &reading, int givenSeconds)
{
    facts.reading = reading;
    // Who cannot even be reached within seconds is out of reach; who was, may only be slow.
    const bool isReached = reading.timings.connectMs >= 0 || facts.ipv4.connected || facts.ipv6.connected;
    facts.hurried = facts.probe && !facts.isKnownSilent && reading.failure == Failure::Timeout
        && !reading.answered && givenSeconds < facts.probe->timeoutSeconds
        && (isReached || !facts.target.tcp);
    if (!facts.hurried)
        return;
    facts.reading->status = Status::Unknown;
    facts.reading->whose = Whose::Unclear;
    facts.reading->reason
        = DiagnosisAnswerTexts::tr(
              "no answer within the %1 s of this diagnosis; the check itself waits up to %2 s")
              .arg(givenSeconds)
              .arg(facts.probe->timeoutSeconds);
}

Finding httpStep(const DiagnosisFacts &facts)
{
    if (isNowhere(facts) || !facts.target.http)
        return notNeeded(DiagnosisAnswerTexts::tr("no HTTP request is made"));
    if (!facts.reading)
        return notAsked(DiagnosisAnswerTexts::tr("no answer yet"));
    const Reading &reading = *facts.reading;
    const int ms = reading.timings.totalMs;
    if (!reading.answered)
        return {facts.hurried ? StepOutcome::Warning : StepOutcome::Failed, reading.reason, ms,
                !facts.hurried};
    const QString sentence = withClock(reading.reason, reading);
    const bool isOdd = reading.botWall || reading.slow || !reading.warning.isEmpty()
        || std::abs(reading.clockSkewSeconds) > ClockSkewLimit || reading.status == Status::Unknown;
    if (reading.status == Status::Offline && isExpectedCode(facts) && expectsContent(*facts.probe))
        return {StepOutcome::Fine,
                withClock(DiagnosisAnswerTexts::tr("answered %1").arg(httpStatusText(reading.httpStatus)),
                          reading),
                ms};
    if (isBad(reading.status) && !reading.slow)
        return {StepOutcome::Failed, sentence, ms};
    const QString full = reading.warning.isEmpty() ? sentence : sentence + u"; "_s + reading.warning;
    return {isOdd ? StepOutcome::Warning : StepOutcome::Fine, full, ms};
}

namespace {

/// True for a check whose answer is more than a connection or a page.
bool hasAnswerOfItsOwn(const DiagnosisFacts &facts)
{
    const ProbeKind *kind = facts.probe ? probeKindOf(facts.probe->kind) : nullptr;
    return kind && !kind->isWhole;
}

/// What such a check was told: the words of a plugin, a greeting, an offset.
Finding ownAnswer(const DiagnosisFacts &facts)
{
    if (!facts.reading)
        return notAsked(DiagnosisAnswerTexts::tr("no answer yet"));
    const Reading &reading = *facts.reading;
    if (facts.target.tcp && !reading.answered)
        return notAsked(DiagnosisAnswerTexts::tr("skipped: no answer"));
    const QString full
        = reading.warning.isEmpty() ? reading.reason : reading.reason + u"; "_s + reading.warning;
    if (isBad(reading.status) && !reading.slow)
        return {StepOutcome::Failed, full, reading.responseMs};
    const bool isOdd = reading.slow || reading.status == Status::Unknown || !reading.warning.isEmpty();
    return {isOdd ? StepOutcome::Warning : StepOutcome::Fine, full, reading.responseMs};
}

} // namespace

Finding contentStep(const DiagnosisFacts &facts)
{
    if (hasAnswerOfItsOwn(facts))
        return ownAnswer(facts);
    if (isNowhere(facts) || !facts.target.http || !facts.probe || !expectsContent(*facts.probe))
        return notNeeded(DiagnosisAnswerTexts::tr("no particular content is expected"));
    if (!facts.reading || !facts.reading->answered || !isExpectedCode(facts))
        return notAsked(DiagnosisAnswerTexts::tr("skipped: no answer"));
    return facts.reading->status == Status::Offline
        ? Finding{StepOutcome::Failed, facts.reading->reason}
        : Finding{StepOutcome::Fine, DiagnosisAnswerTexts::tr("the content is as expected")};
}

namespace {

/// Says once what could not be read: the reason may begin with it.
QString unreadText(const QString &reason)
{
    const QString page
        = QCoreApplication::translate("PageReader", "the status page: %1").section(u": %1"_s, 0, 0);
    const QString why = reasonBeside(page, reason);
    return why == reason && reason.startsWith(page)
        ? reason
        : DiagnosisAnswerTexts::tr("the status page could not be read: %1").arg(why);
}

Finding pageFinding(const Reading &reading)
{
    switch (reading.status) {
    case Status::Unknown:
        return {StepOutcome::Warning, unreadText(reading.reason)};
    case Status::Online:
        return {StepOutcome::Fine, DiagnosisAnswerTexts::tr("the status page says: %1").arg(reading.reason),
                reading.timings.totalMs};
    case Status::Maintenance:
        return {StepOutcome::Warning,
                DiagnosisAnswerTexts::tr("the status page says: %1").arg(reading.reason),
                reading.timings.totalMs};
    default:
        return {StepOutcome::Failed, DiagnosisAnswerTexts::tr("the status page says: %1").arg(reading.reason),
                reading.timings.totalMs};
    }
}

} // namespace

Finding pageStep(const DiagnosisFacts &facts)
{
    if (facts.pages.isEmpty())
        return notNeeded(DiagnosisAnswerTexts::tr("no status page is watched"));
    Finding found = notAsked(DiagnosisAnswerTexts::tr("no answer yet"));
    for (const PageFact &page : facts.pages) {
        if (!page.reading)
            continue;
        const Finding one = pageFinding(*page.reading);
        if (one.outcome > found.outcome)
            found = one;
    }
    return found;
}

} // namespace Pilotlamp
