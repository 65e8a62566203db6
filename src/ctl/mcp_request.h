// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/mcp_protocol.h"

#include <QStringList>

namespace Pilotlamp {

inline const QString BatchRevision{QStringLiteral("2025-03-26")}; ///< the only one that knows batches
inline const QString TitleRevision{
    QStringLiteral("2025-06-18")}; ///< the first with titles, output schemas and structured content
inline const QString ToolErrorRevision{
    QStringLiteral("2025-11-25")}; ///< the first in which bad arguments are a tool's error
inline const QString ModernRevision{QStringLiteral("2026-07-28")}; ///< the first without a handshake
inline const QString VersionKey{QStringLiteral("io.modelcontextprotocol/protocolVersion")};
inline const QString CapabilitiesKey{QStringLiteral("io.modelcontextprotocol/clientCapabilities")};
inline const QString ServerKey{QStringLiteral("io.modelcontextprotocol/serverInfo")};

inline constexpr int InvalidParams = -32602;

/// The revisions that are served, the newest first.
const QStringList &mcpRevisions();

/// A request that is well-formed.
struct McpProtocol::Request {
    QJsonValue id = {};
    QString method = {};
    QJsonObject params = {};
    QString version = {}; ///< the revision it is answered in; empty before the handshake
    BatchPtr batch = {};
    bool isModern() const { return version >= ModernRevision; }
};

} // namespace Pilotlamp
