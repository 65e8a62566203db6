// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns_message.h"
#include "net/http_reader.h"

#include <cstdlib>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Cap = 64 * 1024;

HttpReader readIn(const QByteArray &bytes, qsizetype piece, bool isBrokenOff)
{
    HttpReader reader("GET", Cap);
    for (qsizetype at = 0; at < bytes.size() && reader.state() <= HttpReader::State::Body; at += piece)
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
    reader.end(isBrokenOff);
    return reader;
}

} // namespace

/// Bytes as a server or a name server sends them: an HTTP answer is the same however it is cut into packets,
/// stays within its cap, and a name server's answer is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const bool isBrokenOff = size > 0 && data[size - 1] % 2 == 1;
    const HttpReader whole = readIn(bytes, std::max<qsizetype>(bytes.size(), 1), isBrokenOff);
    for (const qsizetype piece : {1, 7}) {
        const HttpReader pieces = readIn(bytes, piece, isBrokenOff);
        const bool isSame = pieces.state() == whole.state() && pieces.status() == whole.status()
            && (whole.state() != HttpReader::State::Done
                || (pieces.body() == whole.body() && pieces.headers() == whole.headers()));
        if (!isSame || pieces.body().size() > Cap)
            std::abort();
    }
    DnsQuestion question{.name = u"shop.test"_s, .type = 1};
    if (size > 1)
        question.id = static_cast<quint16>(data[0] * 256 + data[1]);
    const auto answer = dnsAnswerOf(question, bytes);
    if (!answer && answer.error().text.isEmpty())
        std::abort();
    return 0;
}
