// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action.h"
#include "core/result.h"
#include "core/service.h"
#include "providers/kind.h"

#include <QList>

/// What a person can have a monitoring server do about a problem: only ever at a person's word.
namespace Pilotlamp {

/// How a kind of server is told.
struct ActionApi {
    QLatin1StringView kind = {};
    QList<ServerAction> (*actions)() = nullptr; ///< what its API has
    ActionOptions options = {};
    bool needsPage = false; ///< the calls need facts of the page that the part itself does not carry
    /// The call, and others to try where the one before was refused. `page` is the answer to the kind's first
    /// question where `needsPage`.
    Result<Questions> (*calls)(const Check &check, const ActionRequest &request, const QByteArray &page)
        = nullptr;
    /// What was done, where a call does more than it was asked for; empty: what was asked for. `call` is the
    /// one that succeeded.
    QString (*done)(const ActionRequest &request, const Question &call) = nullptr;
    QLatin1StringView cookie = {}; ///< sent with the calls; empty: none
    /// Why an answer with a good HTTP status still is a refusal; kind None where it is none.
    Error (*refusal)(const QByteArray &body) = nullptr;
};

/// How to act on a kind's servers, or nullptr where nothing can be done there.
const ActionApi *actionApiOf(QStringView kind);
/// True where a kind's servers can be told to do this.
bool canDo(QStringView kind, ServerAction action);
/// Why an order cannot be given; kind None where it can.
Error problemOf(QStringView kind, const ActionRequest &request);

} // namespace Pilotlamp
