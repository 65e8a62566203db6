// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <optional>

namespace Pilotlamp {

/// True where `no_proxy` excepts a host: "*", a name with all below it, an address, a network (10.0.0.0/8),
/// each with a port or without.
bool isExceptedBy(const QString &noProxy, const QString &host, int port);

/// The proxy of `all_proxy`: socks5://, socks5h:// or http://, with a user or without. Nothing where it is
/// none.
std::optional<QNetworkProxy> proxyOf(const QString &allProxy);

/// What the environment says of an address, as far as Qt and libproxy do not read it: that it is excepted, or
/// that `all_proxy` carries it. Nothing where they know more.
std::optional<QNetworkProxy> environmentProxyFor(const QUrl &url);

} // namespace Pilotlamp
