// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_syntax.h"

#include "store/store_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

struct Words {
    QString what;
    QString remedy;
};

/// Plain words for Qt's terse ones, some of which name the wrong thing.
Words textsFor(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::MissingNameSeparator:
        return {StoreText::tr("A colon is missing after a name"), StoreText::tr("Write \"name\": value")};
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
        return {StoreText::tr("A list is not closed, or a comma is missing between its values"),
                StoreText::tr("Add the missing comma or the closing ]")};
    case QJsonParseError::UnterminatedObject:
        return {StoreText::tr("An object is not closed, a comma is missing, or a name has no quotes"),
                StoreText::tr("Add the missing comma, the quotes or the closing }")};
    case QJsonParseError::MissingObject:
        return {StoreText::tr("A value is missing, or there is a comma before a closing bracket"),
                StoreText::tr("Write the value, or remove the comma")};
    case QJsonParseError::UnterminatedString:
        return {StoreText::tr("A text is not closed"),
                StoreText::tr("Add the closing quote on the same line")};
    case QJsonParseError::IllegalEscapeSequence:
        return {StoreText::tr("A backslash is followed by a character JSON does not know"),
                StoreText::tr("Write \\\\ for a backslash")};
    case QJsonParseError::IllegalUTF8String:
        return {StoreText::tr("The text is not valid UTF-8"), StoreText::tr("Save the file as UTF-8")};
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::IllegalNumber:
        return {StoreText::tr("A number is malformed, or the file ends after it"),
                StoreText::tr("Write the number as in 60 or 0.5")};
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return {StoreText::tr("The file is too large or nested too deeply"),
                StoreText::tr("Make it smaller")};
    case QJsonParseError::GarbageAtEnd:
        return {StoreText::tr("There is text after the end of the JSON value"), StoreText::tr("Remove it")};
    case QJsonParseError::IllegalValue:
    case QJsonParseError::NoError:
        break;
    }
    return {
        StoreText::tr("This is not a JSON value"),
        StoreText::tr(
            "Use a text in quotes, a number, true, false, null, a list or an object; JSON has no comments")};
}

ConfigProblem fatalProblem(const Words &words)
{
    return {.severity = ConfigProblem::Severity::Fatal, .what = words.what, .remedy = words.remedy};
}

/// The index of the offending byte: Qt's offset is one past it, except in two cases.
qsizetype offendingByte(const QByteArray &bytes, const QJsonParseError &error)
{
    const bool exact
        = error.error == QJsonParseError::GarbageAtEnd || error.error == QJsonParseError::IllegalUTF8String;
    const qsizetype index = error.offset - (exact || error.offset >= bytes.size() + 1 ? 0 : 1);
    return std::clamp<qsizetype>(index, 0, bytes.size());
}

} // namespace

JsonSyntax readJson(QByteArray bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return {.problem = fatalProblem(
                    {StoreText::tr("The file is in UTF-16"), StoreText::tr("Save the file as UTF-8")})};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.trimmed().isEmpty())
        return {.problem
                = fatalProblem({StoreText::tr("The file is empty"),
                                StoreText::tr("Write at least { \"version\": 1 }, or remove the file")})};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return {.value = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array())};
    const QByteArray before = bytes.left(offendingByte(bytes, error));
    ConfigProblem problem = fatalProblem(textsFor(error.error));
    problem.line = static_cast<int>(before.count('\n')) + 1;
    const QByteArray lineStart = before.mid(before.lastIndexOf('\n') + 1);
    problem.column = static_cast<int>(QString::fromUtf8(lineStart).toUcs4().size()) + 1;
    return {.problem = problem};
}

} // namespace Pilotlamp
