// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/activation_token.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

namespace Pilotlamp {

namespace {
constexpr const char *WaylandToken = "XDG_ACTIVATION_TOKEN";
constexpr const char *X11Token = "DESKTOP_STARTUP_ID";
constexpr std::chrono::seconds Validity{10}; ///< as long as compositors keep one, roughly
} // namespace

QString startToken()
{
    return qEnvironmentVariable(WaylandToken, qEnvironmentVariable(X11Token));
}

void offerToken(const QString &token)
{
    if (token.isEmpty())
        return;
    const QByteArray bytes = token.toUtf8();
    qputenv(WaylandToken, bytes);
    qputenv(X11Token, bytes);
    QTimer::singleShot(Validity, qApp, [bytes] {
        if (qgetenv(WaylandToken) == bytes || qgetenv(X11Token) == bytes)
            dropToken();
    });
}

void dropToken()
{
    qunsetenv(WaylandToken);
    qunsetenv(X11Token);
}

} // namespace Pilotlamp
