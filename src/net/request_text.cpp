// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/request_text.h"

#include "net/content_decoder.h"

#include <QLocale>
#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

void addUnlessThere(Fields &fields, const QByteArray &name, const QByteArray &value)
{
    const bool isThere = std::any_of(fields.cbegin(), fields.cend(), [&](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!isThere && !value.isEmpty())
        fields.append({name, value});
}

QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    // A zone ("%eth0") means something on this machine only.
    host = host.left(host.indexOf('%') < 0 ? host.size() : host.indexOf('%'));
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    const int port = url.port();
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return port < 0 || port == usual ? host : host + ':' + QByteArray::number(port);
}

QByteArray targetOf(const QUrl &url, bool isForwarded)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return isForwarded ? "http://" + hostField(url) + target : target;
}

QByteArray basic(const QString &user, const QString &password)
{
    return user.isEmpty() ? QByteArray() : "Basic " + (user + u':' + password).toUtf8().toBase64();
}

QByteArray acceptedLanguages()
{
    const QString name = QLocale::system().bcp47Name();
    return name.isEmpty() || name == "C"_L1 ? "en,*"_qba : name.toLatin1() + ",*";
}

/// Line ends inside a name or value would let it speak for itself.
QByteArray harmless(QByteArray text)
{
    text.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    return text;
}

} // namespace

QByteArray requestText(const Request &request, const RequestManner &manner)
{
    const QUrl &url = request.url;
    const QByteArray method = request.method.toUpper();
    Fields fields;
    addUnlessThere(fields, "Host", hostField(url));
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Host", Qt::CaseInsensitive) == 0)
            fields.first().second = value;
        else
            fields.append({name, value});
    }
    addUnlessThere(fields, "Connection", manner.keep ? "keep-alive"_qba : "close"_qba);
    addUnlessThere(fields, "Accept-Encoding", ContentDecoder::accepted());
    addUnlessThere(fields, "Accept-Language", acceptedLanguages());
    addUnlessThere(fields, "User-Agent", "Pilotlamp/" PILOTLAMP_VERSION " (+desktop status notifier)");
    addUnlessThere(fields, "Authorization", basic(url.userName(), url.password()));
    addUnlessThere(fields, "Cookie", manner.cookies);
    if (manner.forwarding)
        addUnlessThere(fields, "Proxy-Authorization",
                       basic(manner.forwarding->user(), manner.forwarding->password()));
    if (!request.body.isEmpty())
        addUnlessThere(fields, "Content-Type", "application/octet-stream");
    if (!request.body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        addUnlessThere(fields, "Content-Length", QByteArray::number(request.body.size()));
    QByteArray text = method + ' ' + targetOf(url, manner.forwarding != nullptr) + " HTTP/1.1\r\n";
    for (const auto &[name, value] : std::as_const(fields))
        text += harmless(name) + ": " + harmless(value) + "\r\n";
    return text + "\r\n" + request.body;
}

} // namespace Pilotlamp
