// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/why_nodes.h"

#include "ui/common/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestWhyFinding = 300;

struct WhyTexts {
    Q_DECLARE_TR_FUNCTIONS(WhyNodes)
};

struct WhyGroup {
    WhyNode::Place place;
    std::array<DiagnosisStep, 4> steps; ///< in the order in which a failure shows; filled up with the last
};
constexpr std::array WhyGroups{
    WhyGroup{WhyNode::Place::Network,
             {DiagnosisStep::Link, DiagnosisStep::Link, DiagnosisStep::Link, DiagnosisStep::Link}},
    WhyGroup{
        WhyNode::Place::Dns,
        {DiagnosisStep::Dns, DiagnosisStep::TargetDns, DiagnosisStep::TargetDns, DiagnosisStep::TargetDns}},
    WhyGroup{WhyNode::Place::Internet,
             {DiagnosisStep::References, DiagnosisStep::References, DiagnosisStep::References,
              DiagnosisStep::References}},
    WhyGroup{WhyNode::Place::Server,
             {DiagnosisStep::Tcp, DiagnosisStep::Tls, DiagnosisStep::Http, DiagnosisStep::Content}},
    WhyGroup{WhyNode::Place::Page,
             {DiagnosisStep::VendorPage, DiagnosisStep::VendorPage, DiagnosisStep::VendorPage,
              DiagnosisStep::VendorPage}},
};

const StepResult *resultOf(const QList<StepResult> &steps, DiagnosisStep step)
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [step](const StepResult &result) { return result.step == step; });
    return found == steps.end() ? nullptr : &*found;
}

WhyNode::State whyStateOf(StepOutcome outcome, bool running)
{
    switch (outcome) {
    case StepOutcome::Failed:
        return WhyNode::State::Failed;
    case StepOutcome::Warning:
        return WhyNode::State::Warning;
    case StepOutcome::Fine:
        return WhyNode::State::Fine;
    case StepOutcome::NotAsked:
        return running ? WhyNode::State::Waiting : WhyNode::State::Skipped;
    case StepOutcome::NotNeeded:
        break;
    }
    return WhyNode::State::Skipped;
}

/// The step that speaks for its place: the first that failed, else the first with a warning, else the last
/// that was fine.
const StepResult *speaker(const QList<StepResult> &steps, const WhyGroup &group)
{
    const StepResult *best = nullptr;
    for (const DiagnosisStep step : group.steps) {
        const StepResult *result = resultOf(steps, step);
        if (!result)
            continue;
        const bool isLaterFine
            = best && best->outcome == StepOutcome::Fine && result->outcome == best->outcome;
        if (!best || result->outcome > best->outcome || isLaterFine)
            best = result;
    }
    return best;
}

WhyNode nodeOf(const QList<StepResult> &steps, const WhyGroup &group, bool running)
{
    WhyNode node{group.place};
    const StepResult *said = speaker(steps, group);
    node.state = whyStateOf(said ? said->outcome : StepOutcome::NotAsked, running);
    if (!said || said->outcome < StepOutcome::Fine)
        return node;
    node.finding = plainLine(said->sentence, LongestWhyFinding);
    node.ms = said->ms;
    // A server that took the connection is there, whatever it said afterwards.
    const StepResult *tcp = resultOf(steps, DiagnosisStep::Tcp);
    const bool wasReached = group.place == WhyNode::Place::Server && said->step != DiagnosisStep::Tcp && tcp
        && tcp->outcome >= StepOutcome::Fine && tcp->outcome < StepOutcome::Failed;
    node.silent = said->outcome == StepOutcome::Failed && said->silent && !wasReached;
    return node;
}

bool isReached(const WhyNode &node)
{
    return node.state == WhyNode::State::Fine || node.state == WhyNode::State::Warning
        || (node.state == WhyNode::State::Failed && !node.silent);
}

QString whyStateWord(const WhyNode &node)
{
    switch (node.state) {
    case WhyNode::State::Fine:
        return WhyTexts::tr("OK", "a step of the diagnosis");
    case WhyNode::State::Warning:
        return WhyTexts::tr("warning");
    case WhyNode::State::Failed:
        return node.silent ? WhyTexts::tr("no answer") : WhyTexts::tr("failed", "a step of the diagnosis");
    case WhyNode::State::Waiting:
        return WhyTexts::tr("checking…");
    case WhyNode::State::Skipped:
        break;
    }
    return WhyTexts::tr("skipped");
}

} // namespace

QList<WhyNode> whyNodes(const QList<StepResult> &steps, bool running)
{
    QList<WhyNode> nodes{{WhyNode::Place::You, WhyNode::State::Fine}};
    for (const WhyGroup &group : WhyGroups)
        nodes.append(nodeOf(steps, group, running));
    return nodes;
}

WhyLink whyLinkTo(const QList<WhyNode> &nodes, qsizetype index)
{
    for (qsizetype i = 0; i < index; ++i) {
        if (nodes.at(i).state == WhyNode::State::Failed)
            return WhyLink::Unknown; // behind the first failure nothing is claimed
    }
    if (nodes.at(index).state == WhyNode::State::Failed)
        return nodes.at(index).silent ? WhyLink::Broken : WhyLink::Fine;
    // Whoever answers further on proves the way to it.
    const auto server = nodes.begin() + static_cast<int>(WhyNode::Place::Server) + 1;
    return std::any_of(nodes.begin() + index, server, isReached) ? WhyLink::Fine : WhyLink::Unknown;
}

QString displayName(WhyNode::Place place)
{
    switch (place) {
    case WhyNode::Place::You:
        return WhyTexts::tr("You", "a place on the way to a service");
    case WhyNode::Place::Network:
        return WhyTexts::tr("Network", "a place on the way to a service");
    case WhyNode::Place::Dns:
        return WhyTexts::tr("DNS", "a place on the way to a service");
    case WhyNode::Place::Internet:
        return WhyTexts::tr("Internet", "a place on the way to a service");
    case WhyNode::Place::Server:
        return WhyTexts::tr("Their server");
    case WhyNode::Place::Page:
        break;
    }
    return WhyTexts::tr("Their page");
}

QString spokenText(const WhyNode &node)
{
    const QString text
        = WhyTexts::tr("%1: %2", "place: state").arg(displayName(node.place), whyStateWord(node));
    return node.finding.isEmpty() ? text : text + u" – "_s + node.finding;
}

QString skippedText(const QList<StepResult> &steps)
{
    QStringList skipped;
    for (const StepResult &step : steps) {
        if (step.outcome != StepOutcome::NotNeeded && step.outcome != StepOutcome::NotAsked)
            continue;
        const QString why = plainLine(step.sentence, LongestWhyFinding);
        skipped.append(why.isEmpty()
                           ? displayName(step.step)
                           : WhyTexts::tr("%1 (%2)", "step (reason)").arg(displayName(step.step), why));
    }
    return skipped.isEmpty() ? QString() : WhyTexts::tr("Skipped: %1").arg(skipped.join(u" · "_s));
}

} // namespace Pilotlamp
