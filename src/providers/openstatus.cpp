// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto OpenstatusTitle = "OpenStatus"_L1;
constexpr auto OpenstatusPath = "/public/status/"_L1;

/// "incident" stands for any that is not being watched yet; "unknown" is what nothing was measured for.
constexpr std::array OpenstatusStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degraded_performance"_L1, Status::Overload},
    ReportedStatus{"partial_outage"_L1, Status::Overload},
    ReportedStatus{"incident"_L1, Status::Overload},
    ReportedStatus{"major_outage"_L1, Status::Offline},
    ReportedStatus{"under_maintenance"_L1, Status::Maintenance},
    ReportedStatus{"unknown"_L1, Status::Unknown},
};

/// One word for the whole page.
Result<Page> readOpenstatus(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, OpenstatusTitle);
    if (!root)
        return root.error();
    if (!root->value("status"_L1).isString())
        return notOfKind(OpenstatusTitle);
    Page page;
    setIndicator(page, root->value("status"_L1), OpenstatusStatuses);
    return page;
}

/// The vendor answers for all pages, by their sub-domain; an address of that interface is asked as it is.
QList<Addresses> openstatusAddresses(const QUrl &base)
{
    const QString page = base.host().section(u'.', 0, -3);
    if (base.host().endsWith(".openstatus.dev"_L1) && !base.path().contains(OpenstatusPath))
        return {{QUrl("https://api.openstatus.dev"_L1 + OpenstatusPath + page)}};
    return {{base.adjusted(QUrl::RemoveFragment)}};
}

} // namespace

constinit const Kind OpenstatusKind{.id = "openstatus"_L1,
                                    .title = OpenstatusTitle,
                                    .seenReal = false,
                                    .addresses = openstatusAddresses,
                                    .read = readOpenstatus};

} // namespace Pilotlamp
