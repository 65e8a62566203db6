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
    /// What the server is asked first, for facts that the part itself does not carry; nullptr: nothing.
    Result<Questions> (*needs)(const Check &check, const ActionRequest &request) = nullptr;
    /// The call, and others to try where the one before was refused. `pages` are the answers to what it
    /// needs.
    Result<Questions> (*calls)(const Check &check, const ActionRequest &request,
                               const QList<QByteArray> &pages)
        = nullptr;
    bool allCalls = false; ///< all of the calls are to be made, not one of them
    /// What was done, where a call does more than it was asked for; empty: what was asked for. `call` is the
    /// one that succeeded.
    QString (*done)(const ActionRequest &request, const Question &call) = nullptr;
    /// The method of the calls; nullptr or empty: POST with a body, else GET.
    QLatin1StringView (*method)(const ActionRequest &request) = nullptr;
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
