// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings_tools.h"

#include <QSet>

namespace Pilotlamp {

/// True for a text that is an address rather than a name: with a scheme, with a port, or a host with a dot.
bool looksLikeAddress(const QString &text);
/// True where a host and port without a scheme can only be a socket: "db.example.org:5432".
bool looksLikePort(const QString &text);
/// The address to ask: "https://" put before a bare host.
QString webAddressOf(const QString &text);

/// The service that fits an address: `page` is the status page found there, empty = none.
Service suggestedService(const QString &address, const FoundPage &page);
/// An id that is not taken, made of the name: lower-case ASCII letters, digits and single "-".
QString idFor(const QString &name, const QSet<QString> &taken);
/// Services of the catalogue that ask this address' host.
QList<Service> sameHost(const QList<Service> &catalogue, const QString &address);

} // namespace Pilotlamp
