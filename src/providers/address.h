// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/kind.h"

#include <QLatin1StringView>
#include <QUrl>

namespace Pilotlamp {

/// A page's address with the kind's own path ("/api/v2/summary.json") behind the base's path. Left as it is,
/// query included, where it already ends in that path; else the base's query and fragment go.
QUrl withPath(const QUrl &base, QLatin1StringView path);
/// A page of a server that is asked at `asked`: its address up to `cut` (all of its path where that is not in
/// it), without query, then `path`, then the query's items.
QUrl pageBeside(const QString &asked, QLatin1StringView cut, const QString &path,
                const QList<std::pair<QString, QString>> &items = {});
/// The one way of asking most kinds have: withPath.
QList<Addresses> oneAddress(const QUrl &base, QLatin1StringView path);

} // namespace Pilotlamp
