// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

Error refusal(const char *why, const QString &text)
{
    return {Error::Kind::Ours, QCoreApplication::translate("Endpoint", why).arg(text.left(80))};
}

} // namespace

Result<Endpoint> endpointOf(const QString &text, quint16 defaultPort)
{
    const QString trimmed = text.trimmed();
    // An IPv6 address by itself: its colons are no port. With one, it needs its brackets.
    const QHostAddress bare(
        trimmed.startsWith(u'[') && trimmed.endsWith(u']') ? trimmed.sliced(1, trimmed.size() - 2) : trimmed);
    if (bare.protocol() == QAbstractSocket::IPv6Protocol && defaultPort != 0)
        return Endpoint{bare.toString(), defaultPort};
    const QUrl url(trimmed.contains("://"_L1) ? trimmed : u"x://"_s + trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Endpoint", "“%1” is not a valid host (example: example.org:22)"),
                       text);
    const int port = url.port(defaultPort);
    if (port == 0)
        return refusal(
            QT_TRANSLATE_NOOP("Endpoint", "“%1” needs a port from 1 to 65535 (example: example.org:22)"),
            text);
    return Endpoint{url.host(), static_cast<quint16>(port)};
}

} // namespace Pilotlamp
