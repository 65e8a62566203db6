// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestExponent = 9;

/// Takes the digits off the front.
QByteArrayView takeDigits(QByteArrayView &text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; });
    const QByteArrayView digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

bool takeSign(QByteArrayView &text)
{
    const bool isNegative = text.startsWith('-');
    if (isNegative || text.startsWith('+'))
        text = text.sliced(1);
    return isNegative;
}

} // namespace

std::optional<Decimal> Decimal::of(QByteArrayView text)
{
    Decimal number;
    number.m_negative = takeSign(text);
    const QByteArrayView whole = takeDigits(text);
    QByteArrayView fraction;
    if (text.startsWith('.')) {
        text = text.sliced(1);
        fraction = takeDigits(text);
        if (fraction.isEmpty())
            return {};
    }
    qint64 exponent = 0;
    if (text.startsWith('e') || text.startsWith('E')) {
        text = text.sliced(1);
        const bool isNegative = takeSign(text);
        const QByteArrayView digits = takeDigits(text);
        if (digits.isEmpty() || digits.size() > LongestExponent)
            return {};
        exponent = digits.toByteArray().toLongLong() * (isNegative ? -1 : 1);
    }
    if (whole.isEmpty() || !text.isEmpty())
        return {};
    number.m_digits = whole.toByteArray() + fraction.toByteArray();
    number.m_point = whole.size() + exponent;
    while (number.m_digits.endsWith('0'))
        number.m_digits.chop(1);
    const auto first
        = std::find_if(number.m_digits.begin(), number.m_digits.end(), [](char c) { return c != '0'; });
    const qsizetype zeros = first - number.m_digits.begin();
    number.m_digits.remove(0, zeros);
    number.m_point -= zeros;
    if (number.m_digits.isEmpty()) {
        number.m_point = 0;
        number.m_negative = false;
    }
    return number;
}

std::strong_ordering Decimal::magnitude(const Decimal &other) const
{
    if (m_digits.isEmpty() || other.m_digits.isEmpty())
        return m_digits.size() <=> other.m_digits.size();
    if (m_point != other.m_point)
        return m_point <=> other.m_point;
    return m_digits.compare(other.m_digits) <=> 0;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (m_negative != other.m_negative)
        return m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    return m_negative ? other.magnitude(*this) : magnitude(other);
}

} // namespace Pilotlamp
