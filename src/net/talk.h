// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Pilotlamp {

/// Where a conversation over a connection stands.
struct TalkState {
    int stage = 0; ///< steps made: sent, or encrypted
    QByteArray received = {}; ///< since the last step
    QByteArray nonce = {}; ///< 16 bytes that differ from attempt to attempt
};

/// What is to be done next.
struct TalkStep {
    enum class Act : quint8 {
        Wait, ///< for more
        Send,
        Encrypt, ///< begin TLS
        Done, ///< `text` says what was achieved; `send` is a farewell
        Busy, ///< it answers that it cannot now: `text`
        Refused, ///< it answers that it will not: `text`
        Unsure, ///< it answers, and does not say how it is: `text`
        Foreign, ///< it answers, but not as such a server: `text`
        Http, ///< it answers in HTTP: `code` and `headers` say what
    };
    Act act = Act::Wait;
    QByteArray send = {};
    QString text = {};
    int code = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// The conversation of a kind of check. Pure: from what was said to what is next.
using Talk = TalkStep (*)(const Check &check, const TalkState &state);

/// SSH: the server's identification (RFC 4253, section 4.2).
TalkStep sshTalk(const Check &check, const TalkState &state);
/// SMTP (RFC 3207) or IMAP (RFC 9051, section 6.2.1), by the key `protocol` or the port: up to the
/// encryption.
TalkStep startTlsTalk(const Check &check, const TalkState &state);
/// The upgrade of a WebSocket (RFC 6455, section 4).
TalkStep webSocketTalk(const Check &check, const TalkState &state);

/// The health service of gRPC (grpc.health.v1), of the whole server or of the key `grpcService`.
TalkStep grpcTalk(const Check &check, const TalkState &state);

/// The most that is read of an answer, in bytes.
inline constexpr qsizetype LongestTalk = 16 * 1024;

} // namespace Pilotlamp
