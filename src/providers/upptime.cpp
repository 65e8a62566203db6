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

constexpr auto UpptimeTitle = "Upptime"_L1;
constexpr auto UpptimePath = "/history/summary.json"_L1;

constexpr std::array UpptimeStatuses{
    ReportedStatus{"up"_L1, Status::Online},
    ReportedStatus{"degraded"_L1, Status::Overload},
    ReportedStatus{"down"_L1, Status::Offline},
};

Result<Page> readUpptime(const Payload &payload)
{
    const Result<QJsonValue> root = parseJson(payload.body);
    if (!root)
        return root.error();
    Page page;
    // The file carries no time of its own; it is written anew at each change and once a day.
    page.asOf = payload.lastModified;
    // Slugs repeat for different sites, so nothing is merged.
    for (const QJsonObject &site : componentsIn(page, *root, {"slug"_L1, "status"_L1})) {
        const QString slug = idText(site.value("slug"_L1));
        const QString name = oneLine(site.value("name"_L1).toString());
        page.leaves.append(withWord({.id = slug, .name = name.isEmpty() ? oneLine(slug) : name},
                                    site.value("status"_L1), UpptimeStatuses));
    }
    return page.leaves.isEmpty() ? Result<Page>(notOfKind(UpptimeTitle)) : page;
}

/// The data stands in the repository behind the page: "https://github.com/owner/name" is enough to find it.
QList<Addresses> upptimeAddresses(const QUrl &base)
{
    const QString repository = base.path().section(u'/', 0, 1, QString::SectionSkipEmpty);
    if (base.host() != "github.com"_L1 || !repository.contains(u'/'))
        return oneAddress(base, UpptimePath);
    QList<Addresses> plans;
    for (const QLatin1StringView branch : {"master"_L1, "main"_L1})
        plans.append(
            {QUrl("https://raw.githubusercontent.com/"_L1 + repository + u'/' + branch + UpptimePath)});
    return plans;
}

} // namespace

constinit const Kind UpptimeKind{.id = "upptime"_L1,
                                 .title = UpptimeTitle,
                                 .seenReal = true,
                                 .addresses = upptimeAddresses,
                                 .read = readUpptime};

} // namespace Pilotlamp
