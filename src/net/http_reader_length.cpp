// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an answer's body is coded, and where it ends.
#include "net/http_reader.h"

#include <algorithm>

namespace Pilotlamp {

/// The words of a list, which may stand in several headers; "identity" means none.
QByteArrayList HttpReader::words(QByteArrayView name) const
{
    QByteArrayList words;
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &word : value.split(',')) {
            if (const QByteArray one = word.trimmed().toLower(); !one.isEmpty() && one != "identity")
                words.append(one);
        }
    }
    return words;
}

void HttpReader::readCodings()
{
    const QByteArrayList codings = words("Content-Encoding");
    if (codings.size() == 1)
        m_decoder = ContentDecoder::of(codings.constFirst());
    // More than one coding is one that is not read here.
    m_isForeign = !m_decoder && std::any_of(codings.begin(), codings.end(), ContentDecoder::isCoding);
}

/// How long the body is. A transfer coding of which only the length is understood leaves it unread.
void HttpReader::readFrame()
{
    const QByteArrayList codings = words("Transfer-Encoding");
    if (!codings.isEmpty()) {
        m_frame = codings.constLast() == "chunked" ? Frame::Chunked : Frame::UntilClose;
        m_isForeign = m_isForeign || codings.size() > 1 || m_frame != Frame::Chunked;
    } else if (!readLength()) {
        m_state = State::Broken;
    } else if (m_frame == Frame::Length && m_missing > m_cap) {
        m_state = State::TooLarge;
    }
}

/// The Content-Length, where there is one; false where it is no number or several that differ.
bool HttpReader::readLength()
{
    for (const auto &[name, value] : m_headers) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &one : value.split(',')) {
            bool isNumber = false;
            const qint64 length = one.trimmed().toLongLong(&isNumber);
            const bool isSigned = one.trimmed().startsWith('+') || length < 0;
            if (!isNumber || isSigned || (m_frame == Frame::Length && length != m_missing))
                return false;
            m_frame = Frame::Length;
            m_missing = length;
        }
    }
    return true;
}

} // namespace Pilotlamp
