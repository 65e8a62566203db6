// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_content.h"

#include "core/json_path.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype SearchedBytes = 1024 * 1024;

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
    if (value.isEmpty())
        return httpContentWrong(HttpContentTexts::tr("without the header %1").arg(name));
    if (!options.headerValue.isEmpty()
        && !QString::fromUtf8(value).contains(options.headerValue, Qt::CaseInsensitive))
        return httpContentWrong(HttpContentTexts::tr("its header %1 is not “%2”").arg(name, options.headerValue));
    return {};
}

ContentFinding findRegex(const Response &response, const HttpOptions &options)
{
    const auto match = options.regex.match(QString::fromUtf8(response.body.left(SearchedBytes)));
    if (match.hasMatch())
        return {};
    // No match because the bounded work was used up proves nothing about the service.
    if (!match.isValid())
        return {Status::Unknown, HttpContentTexts::tr("the regular expression takes too long on it")};
    return httpContentWrong(HttpContentTexts::tr("the regular expression does not match"));
}

ContentFinding findJson(const Response &response, const HttpOptions &options)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &error);
    if (error.error != QJsonParseError::NoError)
        return httpContentWrong(HttpContentTexts::tr("not with JSON"));
    const QJsonValue value = valueAt(
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), options.jsonPath);
    if (value.isUndefined())
        return httpContentWrong(HttpContentTexts::tr("%1 is not in it").arg(options.jsonPath));
    if (options.jsonValue && textOfJson(value) != *options.jsonValue)
        return httpContentWrong(HttpContentTexts::tr("%1 is “%2” and not “%3”")
                         .arg(options.jsonPath, textOfJson(value).simplified().left(60), *options.jsonValue));
    return {};
}

} // namespace

ContentFinding findContent(const Response &response, const HttpOptions &options)
{
    ContentFinding finding;
    if (!options.headerName.isEmpty())
        finding = findHeader(response, options);
    if (finding.status == Status::Online && !options.contains.isEmpty()
        && !response.body.contains(options.contains.toUtf8()))
        finding = httpContentWrong(HttpContentTexts::tr("without the text “%1”").arg(options.contains.left(60)));
    if (finding.status == Status::Online && !options.regex.pattern().isEmpty())
        finding = findRegex(response, options);
    if (finding.status == Status::Online && !options.jsonPath.isEmpty())
        finding = findJson(response, options);
    return finding;
}

} // namespace Pilotlamp
