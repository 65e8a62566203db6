// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QLatin1StringView>

class QWidget;

namespace Pilotlamp {

/// One key of a check as a field.
struct ProbeOption {
    enum class Field : quint8 {
        Text,
        Lines,
        Pairs,
        Words, ///< a list of texts, one a line
        Number,
        Decimal,
        Flag,
        Choice
    };
    QLatin1StringView key;
    QLatin1StringView kinds; ///< separated by spaces
    Field field = Field::Text;
    const char *label = nullptr;
    const char *hint = nullptr; ///< in the empty field: the default, or an example
    int most = 0; ///< numbers only
    int fallback = 0; ///< of numbers and flags
    const char *unit = nullptr;
    QLatin1StringView choices = {}; ///< the first is the default
};

/// The pairs of an object, "name: text" a line.
QString pairLines(const QJsonValue &value);
/// What the option's field says, for the file; undefined at the default.
QJsonValue valueOf(const ProbeOption &option, const QWidget *field);
/// Shows a value of the file in the option's field.
void showValue(const ProbeOption &option, QWidget *field, const QJsonValue &value);

} // namespace Pilotlamp
