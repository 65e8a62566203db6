// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/content_decoder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>
#include <utility>

namespace Pilotlamp {

/// Reads one HTTP/1 answer from the bytes as they come (RFC 9112). Strict where a mistake could hide a broken
/// answer, bounded everywhere, and without a socket.
class HttpReader {
public:
    enum class State : quint8 {
        Head, ///< more of the head must come
        Body, ///< the head is whole, more of the body must come
        Done,
        NotHttp, ///< what answers does not speak HTTP
        Endless, ///< the head has no end
        Broken, ///< the answer contradicts itself: chunks, lengths, coding
        UnreadCoding, ///< its body is in a coding that is not read here
        TooLarge, ///< the body is longer than the cap
    };

    /// `method` is that of the request; `bodyCap` in bytes, after decoding.
    HttpReader(const QByteArray &method, qint64 bodyCap);

    /// Takes bytes in; what follows a whole answer is left over and spoils the connection.
    State feed(QByteArrayView bytes);
    /// The connection has ended, or was broken off: then what only its end would have ended is not whole.
    State end(bool isBrokenOff = false);

    State state() const { return m_state; }
    /// True once anything at all came.
    bool hasBegun() const { return m_headBytes > 0; }
    int status() const { return m_status; }
    const QList<std::pair<QByteArray, QByteArray>> &headers() const { return m_headers; }
    QByteArray header(QByteArrayView name) const;
    const QByteArray &body() const { return m_body; }
    /// True where nothing but the end of the connection ends the answer.
    bool endsWithConnection() const { return m_state == State::Body && m_frame == Frame::UntilClose; }
    /// True where a Broken answer only lacks its end.
    bool isCut() const { return m_isCut; }
    /// True where the connection may serve another request.
    bool mayKeep() const;

private:
    enum class Frame : quint8 { Length, Chunked, UntilClose };
    enum class Chunk : quint8 { Size, Data, DataEnd, Trailer };

    void readHead();
    bool beginsLikeHttp();
    bool readStatusLine(const QByteArray &line);
    void readField(const QByteArray &line);
    void onHead();
    QByteArrayList words(QByteArrayView name) const;
    void readCodings();
    void readFrame();
    bool readLength();
    void readBody();
    void readChunks();
    bool readChunkSize(const QByteArray &line);
    bool takeLine(QByteArray &line, qsizetype most);
    void take(qsizetype count);
    void finish();

    QByteArray m_method;
    qint64 m_cap = 0;
    State m_state = State::Head;
    QByteArray m_buffer = {}; ///< came, and is not read yet
    qsizetype m_at = 0; ///< so much of the buffer is read
    qint64 m_headBytes = 0;
    qint64 m_blankBytes = 0; ///< empty lines before the status line
    int m_minor = 1;
    int m_status = 0;
    QList<std::pair<QByteArray, QByteArray>> m_headers = {};
    Frame m_frame = Frame::UntilClose;
    Chunk m_chunk = Chunk::Size;
    qint64 m_missing = 0; ///< of the body, or of the chunk
    qint64 m_bodyBytes = 0; ///< as sent
    qint64 m_trailerBytes = 0;
    bool m_isForeign = false;
    bool m_isCut = false;
    std::unique_ptr<ContentDecoder> m_decoder;
    QByteArray m_body = {};
};

} // namespace Pilotlamp
