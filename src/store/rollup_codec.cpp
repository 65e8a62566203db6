// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup_codec.h"

namespace Pilotlamp {
namespace {

/// LEB128: seven bits a byte, the lowest first.
void append(QByteArray &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(static_cast<char>(0x80 | (number & 0x7f)));
    bytes.append(static_cast<char>(number));
}

class NumberReader {
public:
    explicit NumberReader(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {
    }
    bool atEnd() const { return m_at == m_end; }
    bool isGood() const { return m_good; }
    quint32 next()
    {
        quint32 number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (atEnd())
                break;
            const auto byte = static_cast<quint8>(*m_at++);
            number |= quint32(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
        m_good = false;
        return 0;
    }

private:
    QByteArrayView::const_iterator m_at;
    QByteArrayView::const_iterator m_end;
    bool m_good = true;
};

} // namespace

QByteArray encoded(const Rollup &rollup)
{
    QByteArray bytes;
    bytes.reserve(64);
    for (const quint32 count : rollup.counts)
        append(bytes, count);
    append(bytes, rollup.ownOffline);
    quint32 gap = 0;
    for (const quint32 count : rollup.times.counts) {
        if (count == 0) {
            ++gap;
            continue;
        }
        append(bytes, gap);
        append(bytes, count);
        gap = 0;
    }
    return bytes;
}

bool mergeEncoded(QByteArrayView bytes, Rollup &into)
{
    Rollup sum = into;
    NumberReader reader(bytes);
    for (quint32 &count : sum.counts)
        count += reader.next();
    sum.ownOffline += reader.next();
    quint32 bucket = 0;
    while (reader.isGood() && !reader.atEnd()) {
        const quint32 gap = reader.next();
        const quint32 count = reader.next();
        if (gap >= Histogram::BucketCount - bucket)
            return false;
        bucket += gap;
        sum.times.counts[bucket++] += count;
    }
    if (!reader.isGood())
        return false;
    into = sum;
    return true;
}

} // namespace Pilotlamp
