// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_date.h"

#include <array>

namespace Pilotlamp {

namespace {

constexpr QByteArrayView HttpDateShape("???, ## ??? #### ##:##:## GMT");
constexpr std::array<QByteArrayView, 12> HttpMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

bool hasShape(QByteArrayView text)
{
    if (text.size() != HttpDateShape.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char wanted = HttpDateShape.at(i);
        const char c = text.at(i);
        const bool isRight = wanted == '?' ? (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            : wanted == '#'                ? c >= '0' && c <= '9'
                                           : c == wanted;
        if (!isRight)
            return false;
    }
    return true;
}

} // namespace

QDateTime httpDate(QByteArrayView text)
{
    text = text.trimmed();
    if (!hasShape(text))
        return {};
    const auto number = [&](qsizetype from, qsizetype digits) {
        int value = 0;
        for (const char digit : text.sliced(from, digits))
            value = value * 10 + (digit - '0');
        return value;
    };
    int month = 0;
    while (month < 12 && text.sliced(8, 3) != HttpMonths.at(static_cast<size_t>(month)))
        ++month;
    const QDate day(number(12, 4), month + 1, number(5, 2));
    const QTime time(number(17, 2), number(20, 2), number(23, 2));
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

} // namespace Pilotlamp
