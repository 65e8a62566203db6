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

constexpr auto SorryTitle = "Sorry"_L1;

constexpr std::array SorryPageWords{
    WordStatus{"operational"_L1, Status::Online},
    WordStatus{"degraded"_L1, Status::Overload},
    WordStatus{"maintenance"_L1, Status::Maintenance},
};
constexpr std::array PartWords{
    WordStatus{"operational"_L1, Status::Online},
    WordStatus{"partiallydegraded"_L1, Status::Overload},
    WordStatus{"degraded"_L1, Status::Offline},
};

/// The list of parts stands under either key.
QList<QJsonObject> partsOf(const QJsonObject &root)
{
    const QLatin1StringView key = root.value("components"_L1).isArray() ? "components"_L1 : "response"_L1;
    return objectsOf(root.value(key), {"state"_L1, "name"_L1});
}

void addParts(Page &page, const QJsonObject &root)
{
    for (const QJsonObject &part : partsOf(root)) {
        page.leaves.append({.id = idText(part.value("id"_L1)),
                            .name = oneLine(part.value("name"_L1).toString()),
                            .status = statusOf(bareWord(part.value("state"_L1)), PartWords)});
    }
    mergeById(page.leaves);
}

/// The page with its own word, and its parts. Parts come 25 at a time: the page's word covers those not
/// listed.
Result<Page> readSorry(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, SorryTitle);
    if (!root)
        return root.error();
    const QJsonValue state = root->value("page"_L1).toObject().value("state"_L1);
    if (!state.isString() && partsOf(*root).isEmpty())
        return notOfKind(SorryTitle);
    Page page;
    page.indicator = indicatorOf(bareWord(state), SorryPageWords);
    addParts(page, *root);
    if (payload.second.isEmpty())
        return page;
    const Result<QJsonObject> parts = parseJsonObject(payload.second, SorryTitle);
    if (!parts)
        return parts.error();
    addParts(page, *parts);
    return page;
}

QList<Addresses> sorryAddresses(const QUrl &base)
{
    const QUrl page = withPath(base, "/api/v1/"_L1);
    return {{page, withPath(base, "/api/v1/components"_L1)}, {page}};
}

} // namespace

constinit const Kind SorryKind{
    .id = "sorry"_L1, .title = SorryTitle, .seenReal = false, .addresses = sorryAddresses, .read = readSorry};

} // namespace Pilotlamp
