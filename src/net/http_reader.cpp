// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_reader.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

constexpr qint64 LongestHead = 1024 * 1024; ///< interim answers included
constexpr qsizetype MostFields = 4000;
constexpr qsizetype LongestChunkLine = 4096;
constexpr qint64 LongestTrailer = 64 * 1024;
constexpr qsizetype MostBlankBytes = 64; ///< empty lines before the answer, left from one before

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

HttpReader::HttpReader(const QByteArray &method, qint64 bodyCap)
    : m_method(method)
    , m_cap(bodyCap)
{
}

QByteArray HttpReader::header(QByteArrayView name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpReader::State HttpReader::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes.data(), bytes.size());
    if (m_state == State::Head)
        readHead();
    if (m_state == State::Body)
        readBody();
    m_buffer.remove(0, m_at);
    m_at = 0;
    return m_state;
}

HttpReader::State HttpReader::end(bool isBrokenOff)
{
    if (m_state != State::Body)
        return m_state;
    if (m_frame == Frame::UntilClose && !isBrokenOff)
        finish();
    else
        m_state = State::Broken;
    m_isCut = m_state == State::Broken;
    return m_state;
}

bool HttpReader::mayKeep() const
{
    const QByteArrayList wish = words("Connection");
    const bool isKept = m_minor >= 1 ? !wish.contains("close") : wish.contains("keep-alive");
    return isKept && m_state == State::Done && m_frame != Frame::UntilClose && m_buffer.isEmpty();
}

/// The next line without its end; false while it is not whole. Longer than `most` is Broken (in the head:
/// Endless, by its own count).
bool HttpReader::takeLine(QByteArray &line, qsizetype most)
{
    const qsizetype end = m_buffer.indexOf('\n', m_at);
    if ((end < 0 ? m_buffer.size() : end) - m_at > most) {
        m_state = m_state == State::Head ? State::Endless : State::Broken;
        return false;
    }
    if (end < 0)
        return false;
    line = m_buffer.mid(m_at, end - m_at);
    if (line.endsWith('\r'))
        line.chop(1);
    m_at = end + 1;
    return true;
}

bool HttpReader::beginsLikeHttp()
{
    qsizetype blank = m_at;
    while (blank < m_buffer.size() && (m_buffer.at(blank) == '\r' || m_buffer.at(blank) == '\n'))
        ++blank;
    if (m_headBytes == 0)
        m_headBytes = m_buffer.size() > 0 ? 1 : 0;
    m_blankBytes += blank - m_at;
    if (m_blankBytes > MostBlankBytes)
        return false;
    m_at = blank;
    const QByteArrayView begin
        = QByteArrayView(m_buffer).sliced(blank, std::min<qsizetype>(5, m_buffer.size() - blank));
    return QByteArrayView("HTTP/").startsWith(begin);
}

void HttpReader::readHead()
{
    const qsizetype before = m_at;
    QByteArray line;
    while (m_state == State::Head) {
        if (m_status == 0 && !beginsLikeHttp()) {
            m_state = State::NotHttp;
            break;
        }
        if (!takeLine(line, LongestHead))
            break;
        if (m_status == 0) {
            if (!readStatusLine(line))
                m_state = State::NotHttp;
        } else if (!line.isEmpty()) {
            readField(line);
        } else if (m_status >= 100 && m_status < 200 && m_status != 101) {
            // Only a word in between (early hints, "go on"): the answer itself follows.
            m_status = 0;
            m_headers.clear();
        } else {
            onHead();
        }
    }
    m_headBytes += m_at - before;
    const qint64 open = m_state == State::Head ? m_buffer.size() - m_at : 0;
    if (m_headBytes + open > LongestHead || m_headers.size() > MostFields)
        m_state = State::Endless;
}

bool HttpReader::readStatusLine(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray version = line.mid(5, space - 5);
    const QByteArrayView code = QByteArrayView(line).sliced(std::min(space + 1, line.size()));
    const bool isVersion
        = line.startsWith("HTTP/") && space > 5 && version.at(0) >= '0' && version.at(0) <= '9';
    const bool isCode = code.size() >= 3 && isDigits(code.first(3)) && code.first(1) != QByteArrayView("0")
        && (code.size() == 3 || code.at(3) == ' ');
    if (!isVersion || !isCode)
        return false;
    m_minor = version == "1.0" || version == "0.9" ? 0 : 1;
    m_status = code.first(3).toByteArray().toInt();
    return true;
}

void HttpReader::readField(const QByteArray &line)
{
    if (line.startsWith(' ') || line.startsWith('\t')) {
        // A value folded over two lines, as old servers send it.
        if (!m_headers.isEmpty())
            m_headers.last().second += ' ' + line.trimmed();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).trimmed();
    if (colon > 0 && !name.isEmpty() && !name.contains('\0') && !name.contains(' '))
        m_headers.append({name, line.mid(colon + 1).trimmed()});
}

void HttpReader::onHead()
{
    m_state = State::Body;
    const bool isBodiless = m_method == "HEAD" || m_status == 101 || m_status == 204 || m_status == 304;
    if (isBodiless) {
        m_frame = Frame::Length;
        m_missing = 0;
        m_state = State::Done;
        return;
    }
    readCodings();
    readFrame();
}

void HttpReader::readBody()
{
    if (m_frame == Frame::Chunked)
        return readChunks();
    const qsizetype there = m_buffer.size() - m_at;
    take(m_frame == Frame::Length ? std::min<qint64>(there, m_missing) : there);
    if (m_state == State::Body && m_frame == Frame::Length && m_missing == 0)
        finish();
}

void HttpReader::readChunks()
{
    QByteArray line;
    while (m_state == State::Body) {
        if (m_chunk == Chunk::Data) {
            const qsizetype there = std::min<qint64>(m_buffer.size() - m_at, m_missing);
            if (there == 0)
                return;
            take(there);
            if (m_missing == 0)
                m_chunk = Chunk::DataEnd;
            continue;
        }
        if (!takeLine(line, m_chunk == Chunk::Trailer ? LongestTrailer : LongestChunkLine))
            return;
        if (m_chunk == Chunk::Size) {
            if (!readChunkSize(line))
                m_state = State::Broken;
        } else if (m_chunk == Chunk::DataEnd) {
            m_chunk = Chunk::Size;
            if (!line.isEmpty())
                m_state = State::Broken;
        } else if (line.isEmpty()) {
            finish();
        } else if ((m_trailerBytes += line.size()) > LongestTrailer) {
            m_state = State::Broken;
        }
    }
}

bool HttpReader::readChunkSize(const QByteArray &line)
{
    const QByteArray digits = line.split(';').constFirst().trimmed();
    bool isNumber = false;
    m_missing = digits.toLongLong(&isNumber, 16);
    const bool isHex = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    m_chunk = m_missing == 0 ? Chunk::Trailer : Chunk::Data;
    return isNumber && isHex;
}

/// Moves bytes of the buffer into the body.
void HttpReader::take(qsizetype count)
{
    const QByteArrayView piece = QByteArrayView(m_buffer).sliced(m_at, count);
    m_at += count;
    m_missing -= count;
    m_bodyBytes += count;
    if (count > 0 && m_isForeign) {
        m_state = State::UnreadCoding;
        return;
    }
    if (!m_decoder) {
        m_body.append(piece.first(std::min<qint64>(count, m_cap - m_body.size())).toByteArray());
    } else if (count > 0) {
        const auto outcome = m_decoder->feed(piece, m_body, m_cap);
        if (outcome == ContentDecoder::Outcome::Broken)
            m_state = State::Broken;
        if (outcome == ContentDecoder::Outcome::TooLarge)
            m_state = State::TooLarge;
    }
    // Coded bytes that decode to nothing must not go on for ever either.
    if (m_state == State::Body && m_bodyBytes > m_cap)
        m_state = State::TooLarge;
}

void HttpReader::finish()
{
    m_state = m_decoder && m_bodyBytes > 0 && !m_decoder->isComplete() ? State::Broken : State::Done;
}

} // namespace Pilotlamp
