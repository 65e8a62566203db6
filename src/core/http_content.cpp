// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_content.h"

#include "core/charset.h"
#include "core/json_path.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct HttpContentTexts {
    Q_DECLARE_TR_FUNCTIONS(HttpContent)
};

ContentFinding httpContentWrong(const QString &reason)
{
    return {Status::Offline, reason};
}

ContentFinding findHeader(const Response &response, const HttpOptions &options)
{
    const QByteArray value = response.header(options.headerName);
    const QString name = QString::fromLatin1(options.headerName);
    // A header without a value is there all the same.
    if (!response.hasHeader(options.headerName))
        return httpContentWrong(HttpContentTexts::tr("header %1 is missing").arg(name));
    if (!options.headerValue.isEmpty()
        && !QString::fromUtf8(value).contains(options.headerValue, Qt::CaseInsensitive))
        return httpContentWrong(HttpContentTexts::tr("header %1 is not “%2”").arg(name, options.headerValue));
    return {};
}

ContentFinding unreadable(const Response &response)
{
    return {Status::Unknown,
            HttpContentTexts::tr("its character set “%1” is not supported")
                .arg(QString::fromLatin1(charsetOf(response).left(40)))};
}

/// The text as it stands, or with its accents written the other way.
ContentFinding findText(const Response &response, const HttpOptions &options)
{
    if (response.body.contains(options.contains.toUtf8()))
        return {};
    const auto text = textOf(response, response.body.size());
    if (!text)
        return unreadable(response);
    const bool isThere = text->contains(options.contains)
        || text->normalized(QString::NormalizationForm_C)
               .contains(options.contains.normalized(QString::NormalizationForm_C));
    return isThere
        ? ContentFinding{}
        : httpContentWrong(HttpContentTexts::tr("without the text “%1”").arg(options.contains.left(60)));
}

ContentFinding findRegex(const Response &response, const HttpOptions &options)
{
    const auto text = textOf(response, response.body.size());
    if (!text)
        return unreadable(response);
    const auto match = options.regex.match(*text);
    if (match.hasMatch())
        return {};
    // No match because the bounded work was used up proves nothing about the service.
    if (!match.isValid())
        return {Status::Unknown, HttpContentTexts::tr("the regular expression takes too long")};
    return httpContentWrong(HttpContentTexts::tr("the regular expression does not match"));
}

ContentFinding jsonContradiction(const HttpOptions &options, const JsonPiece &piece)
{
    const QString shown = piece.shown().simplified().left(60);
    const QString wanted = options.jsonWanted.join(u", "_s).left(60);
    switch (options.jsonOperator) {
    case JsonOperator::Equal:
        return httpContentWrong(
            HttpContentTexts::tr("%1 is “%2” and not “%3”").arg(options.jsonPath, shown, wanted));
    case JsonOperator::Unequal:
        return httpContentWrong(
            HttpContentTexts::tr("%1 is “%2”, which it must not be").arg(options.jsonPath, shown));
    case JsonOperator::In:
        return httpContentWrong(
            HttpContentTexts::tr("%1 is “%2” and none of “%3”").arg(options.jsonPath, shown, wanted));
    default:
        return httpContentWrong(HttpContentTexts::tr("%1 is “%2” and not %3 %4")
                                    .arg(options.jsonPath, shown, options.jsonOperatorWord, wanted));
    }
}

/// Where the path leads to several values, all of them must hold: green needs positive evidence.
ContentFinding findJson(const Response &response, const HttpOptions &options)
{
    const auto text = textOf(response, response.body.size());
    if (!text)
        return unreadable(response);
    const JsonFinding finding
        = findInJson(text->toUtf8(), jsonStepsOf(options.jsonPath).value_or(QList<JsonStep>()));
    if (!finding.isJson)
        return httpContentWrong(HttpContentTexts::tr("the answer is not JSON"));
    if (!finding.isThere)
        return httpContentWrong(HttpContentTexts::tr("%1 is missing in the answer").arg(options.jsonPath));
    if (!options.isJsonWanted)
        return {};
    const auto wrong
        = std::find_if(finding.pieces.begin(), finding.pieces.end(), [&](const JsonPiece &piece) {
              return !holds(piece, options.jsonOperator, options.jsonWanted);
          });
    return wrong == finding.pieces.end() ? ContentFinding{} : jsonContradiction(options, *wrong);
}

} // namespace

ContentFinding findContent(const Response &response, const HttpOptions &options)
{
    ContentFinding finding;
    if (!options.headerName.isEmpty())
        finding = findHeader(response, options);
    if (finding.status == Status::Online && !options.contains.isEmpty())
        finding = findText(response, options);
    if (finding.status == Status::Online && !options.regex.pattern().isEmpty())
        finding = findRegex(response, options);
    if (finding.status == Status::Online && !options.jsonPath.isEmpty())
        finding = findJson(response, options);
    return finding;
}

} // namespace Pilotlamp
