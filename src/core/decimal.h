// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <optional>

namespace Pilotlamp {

/// A decimal number as written, without rounding: 0.1 is 0.1, and 2^64 is not 2^64 - 1.
class Decimal {
public:
    /// Reads a number as JSON writes it, with a plus sign or leading zeros too; nothing for any other text,
    /// or for an exponent beyond nine digits.
    static std::optional<Decimal> of(QByteArrayView text);

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }

private:
    std::strong_ordering magnitude(const Decimal &other) const;

    QByteArray m_digits = {}; ///< without zeros at either end; empty = 0
    qint64 m_point = 0; ///< the value is 0.DIGITS times ten to this
    bool m_negative = false;
};

} // namespace Pilotlamp
