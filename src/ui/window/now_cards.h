// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_history.h"
#include "core/verdict.h"
#include "core/wait_reason.h"
#include "ui/common/icon_palette.h"
#include "ui/common/kind_info.h"
#include "ui/common/requests.h"

namespace Pilotlamp {

/// One line of a card: plain text, whoever wrote it.
struct CardLine {
    enum class Type : quint8 { Text, Strong, Quiet, Big, Tag, Link };
    Type type = Type::Text;
    QString text = {};
    QString beside = {}; ///< of less weight, in the same line; of a big one
    QString link = {}; ///< http or https; empty: none
    IconSymbol symbol = IconSymbol::Unknown; ///< the colour of a tag

    bool operator==(const CardLine &) const = default;
};

/// What is known of a service under one heading.
struct CardContent {
    enum class Place : quint8 { Verdict, Page, Own, Models, Notes, Meanwhile };
    Place place = Place::Verdict;
    QString title = {};
    QList<CardLine> lines = {};
    std::optional<IconSymbol> accent = {}; ///< a stripe in this colour at its edge
    QList<int> times = {}; ///< response times in ms, oldest first; -1: none

    bool operator==(const CardContent &) const = default;
};

/// What the page "Now" is made from.
struct NowFacts {
    ServiceRow row = {};
    QList<ServiceRow> all = {}; ///< every service, this one too
    QList<KindInfo> kinds = {};
    ServiceFlags flags = {};
    RowHistory past = {};
    NextCheck nextCheck = {};
    QDateTime now = {};
};
/// The cards of a service, in order: whose fault it is and why, what their page
/// says, your own check, notes and maintenance, and what is well meanwhile.
/// Each sentence is in one of them only; foreign text is bounded. Pure.
QList<CardContent> cardsOf(const NowFacts &facts);

} // namespace Pilotlamp
