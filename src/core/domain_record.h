// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/response.h"
#include "core/service.h"

#include <QUrl>

namespace Pilotlamp {

/// The list of registries that can be asked for domains (RFC 9224).
inline constexpr QLatin1StringView RdapRegistries("https://data.iana.org/rdap/dns.json");

/// The domain of a check's address, in the form that registries know: lower case, IDNA; empty where it is
/// none.
QString domainOf(const Check &check);
/// The address of a domain's record below a registry's base.
QUrl rdapUrl(const QUrl &base, const QString &domain);
/// The base of the registry for a domain in the list of registries; invalid where none is for it.
QUrl rdapBase(const QByteArray &registries, const QString &domain);
/// What a registry's record (RFC 9083) says of a domain: until when it is registered. A registry that cannot
/// be asked says nothing about the domain. `now` in UTC.
Reading judgeDomain(const Response &response, const Check &check, const QDateTime &now);
/// Why a domain check cannot be carried out as it is written; empty where it can.
QString domainProblem(const Check &check);

} // namespace Pilotlamp
