// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/meanwhile.h"

#include "core/service_json.h"
#include "ui/common/text.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Where many vendors have their pages, each under a name of its own.
constexpr std::array MeanwhileSharedHosts{
    "statuspage.io"_L1,   "instatus.com"_L1, "status.io"_L1,       "betteruptime.com"_L1,
    "betterstack.com"_L1, "hund.io"_L1,      "statuspal.io"_L1,    "sorryapp.com"_L1,
    "github.io"_L1,       "pages.dev"_L1,    "netlify.app"_L1,     "azurewebsites.net"_L1,
    "checkly.com"_L1,     "statusiq.com"_L1, "uptimerobot.com"_L1,
};

/// What a vendor registered: "openai.com" of "status.openai.com", "bbc.co.uk" of "www.bbc.co.uk".
QString meanwhileDomain(const QString &url)
{
    const QString host = QUrl(url.contains("://"_L1) ? url : u"//"_s + url).host();
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 3)
        return host;
    const QString two = host.section(u'.', -2);
    const bool isShared = std::find(MeanwhileSharedHosts.begin(), MeanwhileSharedHosts.end(), two)
        != MeanwhileSharedHosts.end();
    const bool isOfCountry = labels.constLast().size() == 2 && labels.at(labels.size() - 2).size() <= 3;
    return isShared || isOfCountry ? host.section(u'.', -3) : two;
}

QSet<QString> meanwhileVendors(const Service &service)
{
    QSet<QString> vendors{meanwhileDomain(service.link)};
    for (const Check &check : service.checks)
        vendors.insert(meanwhileDomain(check.url));
    vendors.remove(QString());
    return vendors;
}

/// What a service runs on, and itself: another may run on it.
QSet<QString> meanwhileRoots(const Service &service)
{
    const QStringList roots = hostedOnOf(service) + QStringList{service.id};
    return {roots.cbegin(), roots.cend()};
}

} // namespace

QStringList meanwhileNames(const ServiceRow &down, const QList<ServiceRow> &all, qsizetype most)
{
    const Service &own = down.service;
    const Status status = down.verdict.status;
    if (own.group.isEmpty() || (status != Status::Offline && status != Status::Overload))
        return {};
    const QSet<QString> vendors = meanwhileVendors(own);
    const QSet<QString> roots = meanwhileRoots(own);
    QStringList names;
    for (const ServiceRow &row : all) {
        const bool isWell = row.verdict.status == Status::Online && row.verdict.freshness == Freshness::Fresh;
        if (!isWell || names.size() >= most || row.service.id == own.id
            || row.service.group.compare(own.group, Qt::CaseInsensitive) != 0)
            continue;
        if (!meanwhileVendors(row.service).intersects(vendors)
            && !meanwhileRoots(row.service).intersects(roots))
            names.append(plainLine(row.service.name, 60));
    }
    return names;
}

} // namespace Pilotlamp
