// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The health service of gRPC (grpc.health.v1) over the few frames of HTTP/2 that one question takes.
#include "core/kind_options.h"
#include "net/endpoint.h"
#include "net/talk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype FrameHeader = 9; ///< bytes (RFC 9113, section 4.1)
constexpr qsizetype MessageHeader = 5; ///< bytes: a flag and the length
enum FrameType : quint8 {
    DataFrame = 0,
    HeadersFrame = 1,
    ResetFrame = 3,
    SettingsFrame = 4,
    GoAwayFrame = 7
};
constexpr quint8 EndStream = 0x1;
constexpr quint8 EndHeaders = 0x4;
constexpr quint8 Padded = 0x8;

struct GrpcTexts {
    Q_DECLARE_TR_FUNCTIONS(Talk)
};

struct Frame {
    quint8 type = 0;
    quint8 flags = 0;
    quint32 stream = 0;
    QByteArray payload = {};
};

QByteArray bigEndian(quint32 number, int bytes)
{
    QByteArray text;
    for (int i = bytes - 1; i >= 0; --i)
        text += static_cast<char>(number >> (8 * i));
    return text;
}

QByteArray frame(FrameType type, quint8 flags, quint32 stream, const QByteArray &payload)
{
    return bigEndian(static_cast<quint32>(payload.size()), 3) + static_cast<char>(type)
        + static_cast<char>(flags) + bigEndian(stream, 4) + payload;
}

/// A text of HPACK without Huffman coding (RFC 7541, section 5.2).
QByteArray hpackText(const QByteArray &text)
{
    QByteArray coded;
    if (text.size() < 127) {
        coded += static_cast<char>(text.size());
    } else {
        coded += static_cast<char>(127);
        auto rest = static_cast<quint32>(text.size() - 127);
        for (; rest >= 128; rest >>= 7)
            coded += static_cast<char>((rest & 0x7f) | 0x80);
        coded += static_cast<char>(rest);
    }
    return coded + text;
}

QByteArray grpcQuestion(const Check &check)
{
    const bool isTls = check.url.startsWith("grpcs://"_L1);
    const auto endpoint = endpointOf(check.url, 443);
    const QByteArray authority
        = endpoint ? endpoint->host.toLatin1() + ':' + QByteArray::number(endpoint->port) : QByteArray();
    QByteArray headers;
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        headers += '\0' + hpackText(name) + hpackText(value); // literal, not indexed
    };
    add(":method", "POST");
    add(":scheme", isTls ? "https" : "http");
    add(":path", "/grpc.health.v1.Health/Check");
    add(":authority", authority);
    add("content-type", "application/grpc");
    add("te", "trailers");
    add("user-agent", "pilotlamp");
    QByteArray message;
    const QByteArray service = kindOptionsOf(check).grpcService;
    if (!service.isEmpty())
        message = '\x0a' + QByteArray(1, static_cast<char>(service.size())) + service;
    return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(SettingsFrame, 0, 0, {})
        + frame(HeadersFrame, EndHeaders, 1, headers)
        + frame(DataFrame, EndStream, 1,
                QByteArray(1, '\0') + bigEndian(static_cast<quint32>(message.size()), 4) + message);
}

/// Takes the next whole frame from the bytes; false where there is none yet.
bool takeFrame(QByteArray &bytes, Frame &next)
{
    if (bytes.size() < FrameHeader)
        return false;
    const auto at = [&](int i) {
        return static_cast<quint32>(static_cast<quint8>(bytes.at(i)));
    };
    const auto size = static_cast<qsizetype>(at(0) << 16 | at(1) << 8 | at(2));
    if (bytes.size() < FrameHeader + size)
        return false;
    next = {static_cast<quint8>(at(3)), static_cast<quint8>(at(4)),
            (at(5) << 24 | at(6) << 16 | at(7) << 8 | at(8)) & 0x7fffffff, bytes.mid(FrameHeader, size)};
    bytes.remove(0, FrameHeader + size);
    if (next.type == DataFrame && (next.flags & Padded) != 0 && !next.payload.isEmpty())
        next.payload = next.payload.mid(1).chopped(
            std::min<qsizetype>(static_cast<quint8>(next.payload.at(0)), next.payload.size() - 1));
    return true;
}

/// What a whole HealthCheckResponse says.
TalkStep healthOf(const QByteArray &message)
{
    const int status = message.isEmpty() ? 0 : message.size() == 2 && message.at(0) == 8 ? message.at(1) : -1;
    if (status == 1)
        return {.act = TalkStep::Act::Done, .text = GrpcTexts::tr("reports that it is serving")};
    if (status == 2)
        return {.act = TalkStep::Act::Refused, .text = GrpcTexts::tr("reports that it is not serving")};
    return {.act = TalkStep::Act::Unsure,
            .text = GrpcTexts::tr("its health service does not know the status")};
}

} // namespace

TalkStep grpcTalk(const Check &check, const TalkState &state)
{
    if (state.stage == 0)
        return {.act = TalkStep::Act::Send, .send = grpcQuestion(check)};
    QByteArray bytes = state.received;
    if (bytes.size() > 3 && bytes.at(3) != char(SettingsFrame))
        return {.act = TalkStep::Act::Foreign, .text = GrpcTexts::tr("answers, but not in gRPC")};
    QByteArray message;
    for (Frame next; takeFrame(bytes, next);) {
        if (next.type == DataFrame && next.stream == 1)
            message += next.payload;
        if (message.size() >= MessageHeader) {
            const quint8 size = static_cast<quint8>(message.at(MessageHeader - 1));
            if (message.size() >= MessageHeader + size)
                return healthOf(message.mid(MessageHeader, size));
        }
        const bool isOver = next.type == GoAwayFrame || (next.type == ResetFrame && next.stream == 1)
            || (next.type == HeadersFrame && next.stream == 1 && (next.flags & EndStream) != 0);
        if (isOver)
            return {.act = TalkStep::Act::Unsure,
                    .text = GrpcTexts::tr("answers in gRPC, but not about its health")};
    }
    return {};
}

} // namespace Pilotlamp
