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

constexpr auto HyperpingTitle = "Hyperping"_L1;

constexpr std::array HyperpingStatuses{
    ReportedStatus{"up"_L1, Status::Online},
    ReportedStatus{"incident"_L1, Status::Overload},
    ReportedStatus{"outage"_L1, Status::Offline},
    ReportedStatus{"down"_L1, Status::Offline},
    ReportedStatus{"maintenance"_L1, Status::Maintenance},
};

/// The page's own word decides: how its list of services words their states is not documented.
Result<Page> readHyperping(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, HyperpingTitle);
    if (!root)
        return root.error();
    if (!root->value("indicator"_L1).isString())
        return notOfKind(HyperpingTitle);
    Page page;
    setIndicator(page, root->value("indicator"_L1), HyperpingStatuses);
    return page;
}

QList<Addresses> hyperpingAddresses(const QUrl &base)
{
    return oneAddress(base, "/status.json"_L1);
}

} // namespace

constinit const Kind HyperpingKind{.id = "hyperping"_L1,
                                   .title = HyperpingTitle,
                                   .seenReal = false,
                                   .addresses = hyperpingAddresses,
                                   .read = readHyperping};

} // namespace Pilotlamp
