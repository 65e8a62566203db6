// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/status.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <initializer_list>
#include <optional>
#include <span>

/// Reading JSON the way status-page payloads need it: strict about the whole, forgiving about the parts.
namespace Pilotlamp {

/// A larger body is refused, in bytes.
inline constexpr qsizetype BodyCap = 4 * 1024 * 1024;
/// The same for a monitoring server of one's own, which lists each of ten thousand services in one answer.
inline constexpr qsizetype ServerBodyCap = 32 * 1024 * 1024;
/// Deeper nesting is refused, in levels.
inline constexpr int NestingCap = 512;

/// An Error of kind Unreadable with this reason (one sentence, no trailing full stop).
Error unreadable(const QString &reason);
/// The Error for a payload without the keys a kind needs; `title` is the kind's as people call it.
Error notOfKind(QLatin1StringView title);

/// A body as UTF-8 without a mark: size and emptiness checked, a UTF-8 mark skipped, a UTF-16 mark honoured,
/// anything that is not valid text (bytes that are no UTF-8, NUL) refused. For JSON and XML alike.
Result<QByteArray> utf8Body(const QByteArray &body, qsizetype cap = BodyCap);
/// The text with the control characters inside of JSON
/// strings as spaces: some page engines do not escape them.
QByteArray withoutRawControls(QByteArray json);
/// The object or array a body holds, strictly by RFC 8259 and at most NestingCap levels deep; else why not.
Result<QJsonValue> parseJson(const QByteArray &body, qsizetype cap = BodyCap);
/// As parseJson, where the root must be an object.
Result<QJsonObject> parseJsonObject(const QByteArray &body, QLatin1StringView title, qsizetype cap = BodyCap);

/// An enum word: trimmed, lower case; empty where the value is no text.
QString enumText(const QJsonValue &value);
/// As enumWord without '_', '-' and spaces: "IN_PROGRESS" and "in progress" are "inprogress".
QString bareText(const QJsonValue &value);
/// A number given as integer, whole float or decimal text
/// ("4"); nothing for anything else, booleans included.
std::optional<qint64> wholeNumber(const QJsonValue &value);
/// True where a time, text or number is there: not null, empty or zero.
bool isGiven(const QJsonValue &value);
/// True for a whole number above zero.
bool isMoreThanNone(const QJsonValue &value);
/// An id as text: a string as it is, a whole number in decimals; empty for anything else.
QString idText(const QJsonValue &value);
/// The elements of an array that are objects and hold at least one of `needs` (empty = any object); nothing
/// where the value is no array.
QList<QJsonObject> objectsOf(const QJsonValue &array, std::initializer_list<QLatin1StringView> needs = {});
/// True where an object holds at least one of the keys, whatever its value.
bool hasAny(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys);
/// False for false, 0, "0" and "false"; `otherwise` where the value is missing or no truth value.
bool truth(const QJsonValue &value, bool otherwise);

/// One row of a kind's word table.
struct ReportedStatus {
    QLatin1StringView reported = {};
    Status status = Status::Unknown;
};
/// The status of an enum word by a kind's table; Unknown for words that are not in it.
Status statusOf(const QString &reported, std::span<const ReportedStatus> table);
/// As statusOf for a page-level word: nothing where it is not in the table.
std::optional<Status> indicatorOf(const QString &reported, std::span<const ReportedStatus> table);
/// One row of a kind's table of numbers.
struct NumberStatus {
    qint64 number = 0;
    Status status = Status::Unknown;
};
/// The status of a number by a kind's table; nothing where it is not in it or is none.
std::optional<Status> indicatorOf(std::optional<qint64> number, std::span<const NumberStatus> table);
/// As indicatorOf; Unknown where it is not in the table.
Status statusOf(std::optional<qint64> number, std::span<const NumberStatus> table);

} // namespace Pilotlamp
