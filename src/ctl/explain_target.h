// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QList>

#include <optional>

namespace Pilotlamp {

/// A host that something was asked of: nothing else of an address is ever looked at.
struct HostTarget {
    QString scheme = {}; ///< "https", "http", "tcp" or "tls"
    QString host = {};
    int port = -1; ///< -1: that of the scheme

    /// "https://example.com/", "example.com:22": what a check of it is given.
    QString url() const;
    bool operator==(const HostTarget &) const = default;
};

/// Where a service to be explained comes from.
enum class TargetOrigin : quint8 { Configured, Catalogue, Address };

/// What a text stands for.
struct ExplainTarget {
    Service service = {};
    TargetOrigin origin = TargetOrigin::Address;
};

/// Finds what is meant: a configured service by id or name, a name of the catalogue, a host, or a URL. A host
/// or URL of a known service brings that service's status pages. The error says why it is none of these.
Result<ExplainTarget> explainTargetOf(const QString &text, const QList<Service> &configured);
/// The same for a host of which nothing but scheme, host and port is known.
ExplainTarget explainTargetOf(const HostTarget &target, const QList<Service> &configured);
/// True where a configured check goes to this very host and port.
bool isConfigured(const HostTarget &target, const QList<Service> &configured);
/// "example.com", "example.com:8443", "https://user@example.com/path?secret":
/// scheme, host and port of it, or nothing.
std::optional<HostTarget> hostTargetOf(const QString &text);

} // namespace Pilotlamp
