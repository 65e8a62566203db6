// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace Pilotlamp {

/// One step of a path into JSON.
struct JsonStep {
    enum class Kind : quint8 { Key, Place, Every };
    Kind kind = Kind::Key;
    QString key = {};
    qint64 place = 0; ///< negative: counted from the end

    bool operator==(const JsonStep &) const = default;
};

/// A value of a JSON text as it is written there: numbers keep their digits.
struct JsonPiece {
    QByteArray text = {}; ///< without blanks around and between

    bool isString() const { return text.startsWith('"'); }
    /// A string's content; anything else as written.
    QString shown() const;
};

/// What a path found in a JSON text.
struct JsonFinding {
    bool isJson = false; ///< false: the text is no JSON (RFC 8259), whole and alone
    bool isThere = false; ///< false: the path leads nowhere, or with `Every` somewhere does not go on
    QList<JsonPiece> pieces = {}; ///< one, or with `Every` all of them
};
/// Follows a path through a UTF-8 text. Of a key that stands twice, the last one counts.
JsonFinding findInJson(const QByteArray &json, const QList<JsonStep> &steps);

} // namespace Pilotlamp
