// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace Pilotlamp {

struct JsonMember;

/// Where a JSON value stands in its text; offsets in bytes.
struct JsonNode {
    qsizetype begin = 0;
    qsizetype end = 0; ///< one past its last byte
    QJsonValue value = {};
    std::vector<JsonMember> members; ///< of an object, in the order of the text, doubles included
    std::vector<JsonNode> items; ///< of a list; without "= {}", as clang needs their size for that too early
};

/// One key of an object and its value.
struct JsonMember {
    qsizetype begin = 0; ///< of the key's opening quote
    qsizetype keyEnd = 0; ///< one past its closing quote
    QString key = {};
    JsonNode node = {};
    bool isLast = true; ///< of several with one name the last counts
};

/// The places of everything in a JSON text whose value is known; `text` must be valid JSON that reads as
/// `value`. Linear in the text.
JsonNode jsonTree(QByteArrayView text, const QJsonValue &value);

} // namespace Pilotlamp
