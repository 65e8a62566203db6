// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"

#include <QUrlQuery>

namespace Pilotlamp {

QUrl withPath(const QUrl &base, QLatin1StringView path)
{
    QUrl url = base.adjusted(QUrl::RemoveFragment);
    QString own = url.path(QUrl::FullyEncoded);
    if (own.endsWith(path, Qt::CaseInsensitive))
        return url;
    while (own.endsWith(u'/'))
        own.chop(1);
    url.setQuery(QString());
    url.setPath(own + path, QUrl::TolerantMode);
    return url;
}

QUrl pageBeside(const QString &asked, QLatin1StringView cut, const QString &path,
                const QList<std::pair<QString, QString>> &items)
{
    QUrl url = QUrl(asked).adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery | QUrl::StripTrailingSlash);
    QString own = url.path();
    if (const qsizetype at = own.indexOf(cut); at >= 0)
        own.truncate(at);
    if (own.endsWith(u'/'))
        own.chop(1);
    url.setPath(own + path);
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    return url;
}

QList<Addresses> oneAddress(const QUrl &base, QLatin1StringView path)
{
    return {{withPath(base, path)}};
}

} // namespace Pilotlamp
