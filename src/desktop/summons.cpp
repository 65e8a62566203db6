// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qsizetype LongestToken = 512; ///< characters
constexpr qsizetype LongestUri = 2048;
constexpr qsizetype MostUris = 4;

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}
} // namespace

QStringList summonsActions()
{
    return {u"pause"_s, u"check"_s, u"why"_s, u"settings"_s};
}

QByteArray lineOf(const Summons &summons)
{
    const QJsonObject object{{u"token"_s, summons.token.left(LongestToken)},
                             {u"action"_s, summons.action},
                             {u"uris"_s, QJsonArray::fromStringList(summons.uris.mid(0, MostUris))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Summons> summonsOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line.left(LongestSummons));
    if (!document.isObject())
        return {};
    Summons summons;
    // A token goes into the environment of a browser: nothing but what tokens are made of.
    const QString token = document["token"_L1].toString();
    if (token.size() <= LongestToken && isPrintable(token))
        summons.token = token;
    const QString action = document["action"_L1].toString();
    if (summonsActions().contains(action))
        summons.action = action;
    for (const QJsonValue &uri : document["uris"_L1].toArray()) {
        const QString text = uri.toString();
        if (!text.isEmpty() && text.size() <= LongestUri && summons.uris.size() < MostUris)
            summons.uris.append(text);
    }
    return summons;
}

QString addressToAdd(const QString &uri)
{
    const QUrl asked(uri, QUrl::StrictMode);
    if (uri.size() > LongestUri || !asked.isValid() || asked.scheme() != "pilotlamp"_L1
        || asked.path() != "add"_L1 || !asked.host().isEmpty())
        return {};
    const QStringList given = QUrlQuery(asked).allQueryItemValues(u"url"_s, QUrl::FullyDecoded);
    const QUrl url(given.value(0), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    // Somebody else wrote the address: no name or password comes with it.
    if (given.size() != 1 || !url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return url.toString(QUrl::FullyEncoded);
}

} // namespace Pilotlamp
