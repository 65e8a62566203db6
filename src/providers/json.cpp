// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json.h"

#include "providers/json_guard.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr QByteArrayView Utf8Mark = "\xEF\xBB\xBF";
constexpr QByteArrayView Utf16BigMark = "\xFE\xFF";
constexpr QByteArrayView Utf16LittleMark = "\xFF\xFE";

Error invalidText()
{
    return unreadable(QCoreApplication::translate("Providers", "the answer is not readable text"));
}

/// The bytes in UTF-8; nothing where they are not valid in the encoding their mark tells.
std::optional<QByteArray> toUtf8(const QByteArray &body)
{
    const auto decodedUtf16 = [&body](QStringConverter::Encoding encoding) -> std::optional<QByteArray> {
        QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
        const QString text = decoder(QByteArrayView(body).sliced(2));
        // An odd last byte is kept back by the decoder without an error.
        if (decoder.hasError() || body.size() % 2 != 0)
            return {};
        return text.toUtf8();
    };
    if (body.startsWith(Utf16BigMark))
        return decodedUtf16(QStringConverter::Utf16BE);
    if (body.startsWith(Utf16LittleMark))
        return decodedUtf16(QStringConverter::Utf16LE);
    const QByteArray bytes = body.startsWith(Utf8Mark) ? body.sliced(Utf8Mark.size()) : body;
    if (!QUtf8StringView(bytes).isValidUtf8())
        return {};
    return bytes;
}

} // namespace

Error unreadable(const QString &reason)
{
    return Error{Error::Kind::Unreadable, reason};
}

Error notOfKind(QLatin1StringView title)
{
    return unreadable(
        QCoreApplication::translate("Providers", "the answer is not in the format of %1").arg(title));
}

Result<QByteArray> utf8Body(const QByteArray &body, qsizetype cap)
{
    if (body.size() > cap)
        return unreadable(QCoreApplication::translate("Providers", "the answer is larger than %1 MiB")
                              .arg(cap / 1024 / 1024));
    const std::optional<QByteArray> bytes = toUtf8(body);
    // A second mark and NUL (UTF-16 without a mark) are valid UTF-8, but no text.
    if (!bytes || bytes->startsWith(Utf8Mark) || bytes->contains('\0'))
        return invalidText();
    if (bytes->trimmed().isEmpty())
        return unreadable(QCoreApplication::translate("Providers", "the answer is empty"));
    return *bytes;
}

QByteArray withoutRawControls(QByteArray json)
{
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"')
            inString = !inString;
        else if (c == '\\' && inString)
            ++i;
        else if (inString && static_cast<unsigned char>(c) < 0x20)
            json[i] = ' ';
    }
    return json;
}

Result<QJsonValue> parseJson(const QByteArray &body, qsizetype cap)
{
    const Result<QByteArray> text = utf8Body(body, cap);
    if (!text)
        return text.error();
    if (text->trimmed().startsWith('<'))
        return unreadable(QCoreApplication::translate("Providers", "got a web page instead of data"));
    const JsonGuard guard = guardJson(*text, NestingCap);
    if (guard == JsonGuard::TooDeep)
        return unreadable(QCoreApplication::translate("Providers", "the answer is nested too deeply"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &error);
    if (guard == JsonGuard::Invalid || error.error != QJsonParseError::NoError || document.isNull())
        return unreadable(
            QCoreApplication::translate("Providers", "the answer is not valid JSON, or was cut off"));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QJsonObject> parseJsonObject(const QByteArray &body, QLatin1StringView title, qsizetype cap)
{
    const Result<QJsonValue> value = parseJson(body, cap);
    if (!value)
        return value.error();
    if (!value->isObject())
        return notOfKind(title);
    return value->toObject();
}

QString enumText(const QJsonValue &value)
{
    return value.toString().trimmed().toLower();
}

QString bareText(const QJsonValue &value)
{
    QString reported = enumText(value);
    reported.removeIf([](QChar c) { return c == u'_' || c == u'-' || c.isSpace(); });
    return reported;
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isDouble()) {
        // Above 2^53 a double no longer tells whole numbers apart.
        constexpr double Exact = 9007199254740992.0;
        const double number = value.toDouble();
        if (std::abs(number) > Exact || std::trunc(number) != number)
            return {};
        return static_cast<qint64>(number);
    }
    if (!value.isString())
        return {};
    bool ok = false;
    const qint64 number = value.toString().trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool isGiven(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() > 0 : !value.toString().trimmed().isEmpty();
}

bool isMoreThanNone(const QJsonValue &value)
{
    return wholeNumber(value).value_or(0) > 0;
}

QString idText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const auto number = wholeNumber(value);
    return number ? QString::number(*number) : QString();
}

QList<QJsonObject> objectsOf(const QJsonValue &array, std::initializer_list<QLatin1StringView> needs)
{
    QList<QJsonObject> objects;
    const QJsonArray elements = array.toArray();
    objects.reserve(elements.size());
    for (const QJsonValue &element : elements) {
        const QJsonObject object = element.toObject();
        if (element.isObject() && (needs.size() == 0 || hasAny(object, needs)))
            objects.append(object);
    }
    return objects;
}

bool hasAny(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&object](QLatin1StringView key) { return object.contains(key); });
}

bool truth(const QJsonValue &value, bool otherwise)
{
    if (value.isBool())
        return value.toBool();
    const QString reported = enumText(value);
    if (reported == "true"_L1 || reported == "false"_L1)
        return reported == "true"_L1;
    const auto number = wholeNumber(value);
    return number ? *number != 0 : otherwise;
}

Status statusOf(const QString &reported, std::span<const ReportedStatus> table)
{
    return indicatorOf(reported, table).value_or(Status::Unknown);
}

std::optional<Status> indicatorOf(const QString &reported, std::span<const ReportedStatus> table)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&reported](const ReportedStatus &r) { return r.reported == reported; });
    return row == table.end() ? std::nullopt : std::optional(row->status);
}

std::optional<Status> indicatorOf(std::optional<qint64> number, std::span<const NumberStatus> table)
{
    for (const NumberStatus &row : table) {
        if (number == row.number)
            return row.status;
    }
    return {};
}

Status statusOf(std::optional<qint64> number, std::span<const NumberStatus> table)
{
    return indicatorOf(number, table).value_or(Status::Unknown);
}

} // namespace Pilotlamp
