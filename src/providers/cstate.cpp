// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto CstateTitle = "cState"_L1;

/// A notice is an announcement; everything works.
constexpr std::array CstateWords{
    WordStatus{"ok"_L1, Status::Online},
    WordStatus{"notice"_L1, Status::Online},
    WordStatus{"disrupted"_L1, Status::Overload},
    WordStatus{"down"_L1, Status::Offline},
};

Result<Page> readCstate(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, CstateTitle);
    if (!root)
        return root.error();
    if (!root->value("summaryStatus"_L1).isString() && !root->value("systems"_L1).isArray())
        return notOfKind(CstateTitle);
    Page page;
    page.indicator = indicatorOf(enumWord(root->value("summaryStatus"_L1)), CstateWords);
    for (const QJsonObject &system : objectsOf(root->value("systems"_L1), {"name"_L1, "status"_L1})) {
        page.leaves.append({.name = oneLine(system.value("name"_L1).toString()),
                            .group = oneLine(system.value("category"_L1).toString()),
                            .status = statusOf(enumWord(system.value("status"_L1)), CstateWords)});
    }
    return page;
}

QList<Addresses> cstateAddresses(const QUrl &base)
{
    return oneAddress(base, "/index.json"_L1);
}

} // namespace

constinit const Kind CstateKind{
    .id = "cstate"_L1, .title = CstateTitle, .seenReal = false, .addresses = cstateAddresses, .read = readCstate};

} // namespace Pilotlamp
