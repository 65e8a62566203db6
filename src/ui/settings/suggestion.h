// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

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

/// A service of the catalogue with a check of its own for the address that somebody pasted, unless it has one
/// or the text is none.
Service withAddress(Service service, const QString &address);
/// True for one address in two spellings: scheme, "www.", a last "/", and upper case make no difference.
bool isSameAddress(const QString &a, const QString &b);
/// The first service that asks one of the addresses that `service` asks, in the same way; its name decides
/// nothing. Null where there is none.
const Service *asksTheSame(const QList<Service> &services, const Service &service);
/// Where a new service belongs: behind the last of its group, else at the end.
int placeFor(const QList<Service> &services, const Service &service);

} // namespace Pilotlamp
