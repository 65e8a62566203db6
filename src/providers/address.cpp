// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"

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

QList<Addresses> oneAddress(const QUrl &base, QLatin1StringView path)
{
    return {{withPath(base, path)}};
}

} // namespace Pilotlamp
