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

constexpr auto AlgoliaTitle = "Algolia"_L1;

constexpr std::array AlgoliaStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degraded_performance"_L1, Status::Overload},
    ReportedStatus{"partial_outage"_L1, Status::Overload},
    ReportedStatus{"major_outage"_L1, Status::Offline},
};

/// The state of each cluster, as documented at algolia.com/doc/rest-api/monitoring (2026-11).
Result<Page> readAlgolia(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, AlgoliaTitle);
    if (!root)
        return root.error();
    const QJsonObject clusters = root->value("status"_L1).toObject();
    if (clusters.isEmpty())
        return notOfKind(AlgoliaTitle);
    Page page;
    page.components.seen = static_cast<int>(clusters.size());
    for (auto cluster = clusters.begin(); cluster != clusters.end(); ++cluster)
        page.leaves.append(withWord({.id = cluster.key(), .name = oneLine(cluster.key())}, cluster.value(),
                                    AlgoliaStatuses));
    return page;
}

/// One's own clusters may be named behind the path; then only these are listed.
QList<Addresses> algoliaAddresses(const QUrl &base)
{
    if (base.path().contains("/1/status"_L1))
        return {{base.adjusted(QUrl::RemoveFragment)}};
    return oneAddress(base, "/1/status"_L1);
}

} // namespace

constinit const Kind AlgoliaKind{.id = "algolia"_L1,
                                 .title = AlgoliaTitle,
                                 .seenReal = false,
                                 .addresses = algoliaAddresses,
                                 .read = readAlgolia};

} // namespace Pilotlamp
