// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

namespace Pilotlamp {

/// Which proxy carries what is asked over HTTP: the `proxy` of the preferences. Addresses on this computer
/// are never asked through one.
struct ProxyChoice {
    enum class Mode : quint8 {
        System, ///< what the desktop, http_proxy and the like say, PAC scripts as far as libproxy runs them
        None,
        Manual,
    };
    Mode mode = Mode::System;
    bool socks = false; ///< SOCKS 5, which looks names up by itself; else an HTTP proxy
    QString host = {};
    quint16 port = 0;
    QString user = {}; ///< empty: the proxy asks for nobody
    QString secret = {}; ///< the name of the password in the keyring, never the password
    QStringList except = {}; ///< hosts asked directly: *, ?, or a domain with all below it

    bool operator==(const ProxyChoice &) const = default;
};

/// What is wrong with a `proxy` of the preferences, where, and what to do.
struct ProxyProblem {
    QString key = {}; ///< below `proxy`; empty = the whole
    QString what = {}; ///< empty = fine
    QString remedy = {};
};
ProxyProblem proxyProblem(const QJsonValue &proxy);
/// The choice of the preferences; the system's proxy where none is made or it cannot be used.
ProxyChoice proxyChoiceOf(const Preferences &preferences);
/// True where a proxy chosen by hand is not for this host.
bool isExcepted(const ProxyChoice &choice, const QString &host);

} // namespace Pilotlamp
