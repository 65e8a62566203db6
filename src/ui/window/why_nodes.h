// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"

namespace Pilotlamp {

/// One place on the way from this computer to a service, put together from the steps that concern it.
struct WhyNode {
    enum class Place : quint8 { You, Network, Dns, Internet, Server, Page };
    enum class State : quint8 { Skipped, Waiting, Fine, Warning, Failed };
    Place place = Place::You;
    State state = State::Skipped;
    bool silent = false; ///< failed because nothing answered: the link to it is broken, not the place
    int ms = -1; ///< -1: not measured
    QString finding = {}; ///< plain and bounded; empty: nothing to say

    bool operator==(const WhyNode &) const = default;
};

/// The links between neighbours on the way.
enum class WhyLink : quint8 { Unknown, Fine, Broken };

/// The six places in their order; `running`: what has no finding yet is waited for.
QList<WhyNode> whyNodes(const QList<StepResult> &steps, bool running);
/// The link that leads to the node at `index` (1 … Server): only the first failure breaks the way.
WhyLink whyLinkTo(const QList<WhyNode> &nodes, qsizetype index);
/// The word a person reads below a place, translated: "You", "Their server" …
QString displayName(WhyNode::Place place);
/// A node in words for screen readers and the clipboard: "Their server: failed – answered 503".
QString spokenText(const WhyNode &node);
/// "Skipped: Encryption (the connection is not encrypted) · …"; empty where every step was taken.
QString skippedText(const QList<StepResult> &steps);

} // namespace Pilotlamp
