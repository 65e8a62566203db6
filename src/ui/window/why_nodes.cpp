// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/why_nodes.h"

#include "ui/text.h"

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
    std::array<Rung, 4> rungs; ///< in the order in which a failure shows; filled up with the last
};
constexpr std::array WhyGroups{
    WhyGroup{WhyNode::Place::Network, {Rung::Link, Rung::Link, Rung::Link, Rung::Link}},
    WhyGroup{WhyNode::Place::Dns, {Rung::Dns, Rung::TargetDns, Rung::TargetDns, Rung::TargetDns}},
    WhyGroup{WhyNode::Place::Internet,
             {Rung::References, Rung::References, Rung::References, Rung::References}},
    WhyGroup{WhyNode::Place::Server, {Rung::Tcp, Rung::Tls, Rung::Http, Rung::Content}},
    WhyGroup{WhyNode::Place::Page,
             {Rung::VendorPage, Rung::VendorPage, Rung::VendorPage, Rung::VendorPage}},
};

const RungResult *resultOf(const QList<RungResult> &rungs, Rung rung)
{
    const auto found = std::find_if(rungs.begin(), rungs.end(),
                                    [rung](const RungResult &result) { return result.rung == rung; });
    return found == rungs.end() ? nullptr : &*found;
}

WhyNode::State whyStateOf(RungOutcome outcome, bool running)
{
    switch (outcome) {
    case RungOutcome::Failed:
        return WhyNode::State::Failed;
    case RungOutcome::Warning:
        return WhyNode::State::Warning;
    case RungOutcome::Fine:
        return WhyNode::State::Fine;
    case RungOutcome::NotAsked:
        return running ? WhyNode::State::Waiting : WhyNode::State::Skipped;
    case RungOutcome::NotNeeded:
        break;
    }
    return WhyNode::State::Skipped;
}

/// The step that speaks for its place: the first that failed, else the first with a warning, else the last
/// that was fine.
const RungResult *speaker(const QList<RungResult> &rungs, const WhyGroup &group)
{
    const RungResult *best = nullptr;
    for (const Rung rung : group.rungs) {
        const RungResult *result = resultOf(rungs, rung);
        if (!result)
            continue;
        const bool isLaterFine = best && best->outcome == RungOutcome::Fine && result->outcome == best->outcome;
        if (!best || result->outcome > best->outcome || isLaterFine)
            best = result;
    }
    return best;
}

WhyNode nodeOf(const QList<RungResult> &rungs, const WhyGroup &group, bool running)
{
    WhyNode node{group.place};
    const RungResult *said = speaker(rungs, group);
    node.state = whyStateOf(said ? said->outcome : RungOutcome::NotAsked, running);
    if (!said || said->outcome < RungOutcome::Fine)
        return node;
    node.finding = plainLine(said->sentence, LongestWhyFinding);
    node.ms = said->ms;
    // A server that took the connection is there, whatever it said afterwards.
    const RungResult *tcp = resultOf(rungs, Rung::Tcp);
    const bool wasReached = group.place == WhyNode::Place::Server && said->rung != Rung::Tcp && tcp
        && tcp->outcome >= RungOutcome::Fine && tcp->outcome < RungOutcome::Failed;
    node.silent = said->outcome == RungOutcome::Failed && said->silent && !wasReached;
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

QList<WhyNode> whyNodes(const QList<RungResult> &rungs, bool running)
{
    QList<WhyNode> nodes{{WhyNode::Place::You, WhyNode::State::Fine}};
    for (const WhyGroup &group : WhyGroups)
        nodes.append(nodeOf(rungs, group, running));
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

QString displayWord(WhyNode::Place place)
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
    const QString text = WhyTexts::tr("%1: %2", "place: state").arg(displayWord(node.place), whyStateWord(node));
    return node.finding.isEmpty() ? text : text + u" – "_s + node.finding;
}

QString skippedText(const QList<RungResult> &rungs)
{
    QStringList skipped;
    for (const RungResult &rung : rungs) {
        if (rung.outcome != RungOutcome::NotNeeded && rung.outcome != RungOutcome::NotAsked)
            continue;
        const QString why = plainLine(rung.sentence, LongestWhyFinding);
        skipped.append(why.isEmpty() ? displayWord(rung.rung)
                                     : WhyTexts::tr("%1 (%2)", "step (reason)").arg(displayWord(rung.rung), why));
    }
    return skipped.isEmpty() ? QString() : WhyTexts::tr("Skipped: %1").arg(skipped.join(u" · "_s));
}

} // namespace Pilotlamp
