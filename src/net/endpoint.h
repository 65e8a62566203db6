// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Pilotlamp {

/// A host and a port to talk to.
struct Endpoint {
    QString host = {};
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

/// Reads "host:port", "[::1]:port" or "scheme://host:port";
/// a missing port is `defaultPort` (0: a port is needed).
Result<Endpoint> endpointOf(const QString &text, quint16 defaultPort);

} // namespace Pilotlamp
