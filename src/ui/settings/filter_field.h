// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QLatin1StringView>

class QWidget;

namespace Pilotlamp {

/// One key of a check's choice or of its `filters` as a field.
struct FilterField {
    /// Lines and List are lists of texts, one a line or with commas; Pairs is "word: value" a line.
    enum class Type : quint8 { Text, List, Lines, Pairs, Flag, Minutes, Scale };
    QLatin1StringView key;
    Type type = Type::Text;
    bool isServers = false; ///< only monitoring servers have it
    bool isNested = false; ///< a member of `filters`
    const char *label = nullptr;
    const char *hint = nullptr; ///< in the empty field
};

/// What the field says, for the file; undefined at the default (flags: on).
QJsonValue filterValueOf(const FilterField &field, const QWidget *widget);
/// Shows a value of the file in the field.
void showFilterValue(const FilterField &field, QWidget *widget, const QJsonValue &value);

} // namespace Pilotlamp
