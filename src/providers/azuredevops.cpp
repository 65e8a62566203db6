// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto AzuredevopsTitle = "Azure DevOps"_L1;

/// An advisory tells of trouble for some.
constexpr std::array AzuredevopsStatuses{
    ReportedStatus{"healthy"_L1, Status::Online},
    ReportedStatus{"advisory"_L1, Status::Overload},
    ReportedStatus{"degraded"_L1, Status::Overload},
    ReportedStatus{"unhealthy"_L1, Status::Offline},
};

/// A part is one service in one geography.
Result<Page> readAzuredevops(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, AzuredevopsTitle);
    if (!root)
        return root.error();
    if (!root->value("status"_L1).toObject().contains("health"_L1) && !root->value("services"_L1).isArray())
        return notOfKind(AzuredevopsTitle);
    const QJsonObject status = root->value("status"_L1).toObject();
    Page page;
    setIndicatorIn(page, root->value("status"_L1), "health"_L1, AzuredevopsStatuses);
    page.indicatorText = plainText(status.value("message"_L1).toString());
    for (const QJsonObject &service :
         componentsIn(page, root->value("services"_L1), {"id"_L1, "geographies"_L1})) {
        const QString group = oneLine(service.value("id"_L1).toString());
        if (service.value("geographies"_L1).isNull() || service.value("geographies"_L1).isUndefined())
            ++page.components.odd; // a service of which the page says nothing
        for (const QJsonObject &place :
             componentsIn(page, service.value("geographies"_L1), {"id"_L1, "name"_L1, "health"_L1})) {
            page.leaves.append(withWord({.name = oneLine(place.value("name"_L1).toString()), .group = group},
                                        place.value("health"_L1), AzuredevopsStatuses));
        }
    }
    return page;
}

QList<Addresses> azuredevopsAddresses(const QUrl &base)
{
    if (base.path().endsWith("/_apis/status/health"_L1))
        return {{base.adjusted(QUrl::RemoveFragment)}};
    QUrl url = withPath(base, "/_apis/status/health"_L1);
    url.setQuery(u"api-version=7.1-preview.1"_s);
    return {{url}};
}

} // namespace

constinit const Kind AzuredevopsKind{.id = "azuredevops"_L1,
                                     .title = AzuredevopsTitle,
                                     .seenReal = false,
                                     .addresses = azuredevopsAddresses,
                                     .read = readAzuredevops};

} // namespace Pilotlamp
