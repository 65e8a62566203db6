// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QDateTime>
#include <QString>

namespace Pilotlamp {

/// What a person can have a monitoring server do about a problem. Acknowledge: somebody knows. Downtime:
/// nobody needs to know until its end (Alertmanager: a silence). Recheck: look again now. Comment: a word to
/// the others that changes nothing. The last two take back what people did.
enum class ServerAction : quint8 {
    Acknowledge,
    Downtime,
    Recheck,
    Comment,
    RemoveAcknowledgement,
    RemoveDowntime
};
/// True for what others will ask "why?" of.
constexpr bool needsComment(ServerAction action)
{
    return action == ServerAction::Acknowledge || action == ServerAction::Downtime
        || action == ServerAction::Comment;
}

/// What a kind of server can be told beside an action.
struct ActionOptions {
    bool sticky = false; ///< acknowledgements that last until all is well, or only until the state changes
    bool persistent = false; ///< that are kept over a restart of the server
    bool expiry = false; ///< that end by themselves
    bool flexible = false; ///< downtimes that begin with the trouble

    bool operator==(const ActionOptions &) const = default;
};

/// One thing to do about one host, service or alert; given only ever at a person's word.
struct ActionRequest {
    ServerAction action = ServerAction::Acknowledge;
    Component component = {}; ///< as the server's page lists it; its id counts
    QString author = {};
    QString comment = {}; ///< see needsComment()
    int minutes = 60; ///< how long a downtime lasts, from 1 to a year
    int flexibleMinutes
        = 0; ///< of a downtime that begins with the trouble within those minutes; 0: a fixed one
    bool sticky = true; ///< an acknowledgement lasts until all is well
    bool persistent = false; ///< its comment is kept over a restart of the server
    int expiresMinutes = 0; ///< it ends after so long; 0: never
    QDateTime now = {}; ///< UTC
};

} // namespace Pilotlamp
