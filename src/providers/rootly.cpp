// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/statuspage.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto RootlyTitle = "Rootly"_L1;

/// Statuspage's shape with one word for the whole and the open incidents, without components.
Result<Page> readRootly(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, RootlyTitle);
    if (!root)
        return root.error();
    return root->value("status"_L1).isObject() ? statuspageFrom(*root, RootlyTitle)
                                               : Result<Page>(notOfKind(RootlyTitle));
}

QList<Addresses> rootlyAddresses(const QUrl &base)
{
    return oneAddress(base, "/api/v1/status.json"_L1);
}

} // namespace

constinit const Kind RootlyKind{.id = "rootly"_L1,
                                .title = RootlyTitle,
                                .seenReal = false,
                                .addresses = rootlyAddresses,
                                .read = readRootly};

} // namespace Pilotlamp
