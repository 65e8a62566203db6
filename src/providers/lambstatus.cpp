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

constexpr auto LambstatusTitle = "LambStatus"_L1;

constexpr std::array LambstatusStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degradedperformance"_L1, Status::Overload},
    ReportedStatus{"partialoutage"_L1, Status::Overload},
    ReportedStatus{"majoroutage"_L1, Status::Offline},
    ReportedStatus{"undermaintenance"_L1, Status::Maintenance},
};

Result<Page> readLambstatus(const Payload &payload)
{
    const Result<QJsonValue> root = parseJson(payload.body);
    if (!root)
        return root.error();
    Page page;
    const QList<QJsonObject> parts = componentsIn(page, *root, {"componentID"_L1, "status"_L1});
    if (parts.isEmpty())
        return notOfKind(LambstatusTitle);
    for (const QJsonObject &part : parts) {
        page.leaves.append(withWord(
            {.id = idText(part.value("componentID"_L1)), .name = oneLine(part.value("name"_L1).toString())},
            part.value("status"_L1), LambstatusStatuses, bareText));
    }
    mergeById(page.leaves);
    return page;
}

QList<Addresses> lambstatusAddresses(const QUrl &base)
{
    return oneAddress(base, "/api/components"_L1);
}

} // namespace

constinit const Kind LambstatusKind{.id = "lambstatus"_L1,
                                    .title = LambstatusTitle,
                                    .seenReal = false,
                                    .addresses = lambstatusAddresses,
                                    .read = readLambstatus};

} // namespace Pilotlamp
