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

constexpr auto PaypalTitle = "PayPal"_L1;

/// Compared without '_' and spaces: both spellings occur.
constexpr std::array PaypalStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"informational"_L1, Status::Online},
    ReportedStatus{"servicedisruption"_L1, Status::Overload},
    ReportedStatus{"serviceoutage"_L1, Status::Offline},
    ReportedStatus{"undermaintenance"_L1, Status::Maintenance},
};

QString nameOf(const QJsonObject &part)
{
    const QString name = oneLine(part.value("name"_L1).toString());
    return name.isEmpty() ? oneLine(part.value("category"_L1).toObject().value("name"_L1).toString()) : name;
}

/// Each part has a status per environment; the environment is its group ("production/…", "sandbox/…").
Result<Page> readPaypal(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, PaypalTitle);
    if (!root)
        return root.error();
    Page page;
    for (const QJsonObject &part : componentsIn(page, root->value("result"_L1), {"status"_L1})) {
        const QJsonObject status = part.value("status"_L1).toObject();
        if (status.isEmpty()) // its one word, if any
            page.leaves.append(
                withWord({.name = nameOf(part)}, part.value("status"_L1), PaypalStatuses, bareText));
        for (auto environment = status.begin(); environment != status.end(); ++environment) {
            page.leaves.append(withWord({.name = nameOf(part), .group = oneLine(environment.key())},
                                        *environment, PaypalStatuses, bareText));
        }
    }
    if (page.leaves.isEmpty())
        return notOfKind(PaypalTitle);
    return page;
}

QList<Addresses> paypalAddresses(const QUrl &base)
{
    return oneAddress(base, "/api/v1/components"_L1);
}

} // namespace

constinit const Kind PaypalKind{.id = "paypal"_L1,
                                .title = PaypalTitle,
                                .seenReal = false,
                                .addresses = paypalAddresses,
                                .read = readPaypal};

} // namespace Pilotlamp
