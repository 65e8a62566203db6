// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth.h"
#include "net/talk.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct WebSocketTexts {
    Q_DECLARE_TR_FUNCTIONS(Talk)
};

QByteArray keyOf(const TalkState &state)
{
    return state.nonce.toBase64();
}

/// What a server makes of our key, and nobody else (RFC 6455, section 1.3).
QByteArray acceptedKey(const TalkState &state)
{
    return QCryptographicHash::hash(keyOf(state) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                    QCryptographicHash::Sha1)
        .toBase64();
}

QByteArray upgradeRequest(const Check &check, const TalkState &state)
{
    const QUrl url(check.url);
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    QByteArray request = "GET " + path + " HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
        + keyOf(state) + "\r\nUser-Agent: Pilotlamp\r\n";
    for (const auto &[name, value] : headersOf(check))
        request += name + ": " + value + "\r\n";
    return request + "\r\n";
}

} // namespace

TalkStep webSocketTalk(const Check &check, const TalkState &state)
{
    if (state.stage == 0)
        return {.act = TalkStep::Act::Send, .send = upgradeRequest(check, state)};
    if (!QByteArray("HTTP/1.").startsWith(state.received.left(7)))
        return {.act = TalkStep::Act::Foreign, .text = WebSocketTexts::tr("answers, but not in HTTP")};
    const qsizetype end = state.received.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QList<QByteArray> lines = state.received.left(end).split('\n');
    TalkStep step{.act = TalkStep::Act::Http, .code = lines.first().mid(9, 3).toInt()};
    QByteArray accepted;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        step.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        if (step.headers.last().first.compare("Sec-WebSocket-Accept", Qt::CaseInsensitive) == 0)
            accepted = step.headers.last().second;
    }
    if (step.code != 101)
        return step;
    if (accepted != acceptedKey(state))
        return {.act = TalkStep::Act::Foreign,
                .text = WebSocketTexts::tr("answers, but does not confirm the WebSocket")};
    // A close frame, masked with zeros as it has no content.
    return {.act = TalkStep::Act::Done,
            .send = QByteArray::fromHex("888000000000"),
            .text = WebSocketTexts::tr("opened the WebSocket")};
}

} // namespace Pilotlamp
