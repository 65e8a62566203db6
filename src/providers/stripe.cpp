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

constexpr auto StripeTitle = "Stripe"_L1;

/// "pending" and "paused" are known words of unknown meaning.
constexpr std::array StripeWords{
    WordStatus{"up"_L1, Status::Online},
    WordStatus{"degraded"_L1, Status::Overload},
    WordStatus{"down"_L1, Status::Offline},
};

/// One word for the whole of Stripe.
Result<Page> readStripe(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, StripeTitle);
    if (!root)
        return root.error();
    if (!root->value("UptimeStatus"_L1).isString())
        return notOfKind(StripeTitle);
    Page page;
    page.indicator = indicatorOf(enumWord(root->value("UptimeStatus"_L1)), StripeWords);
    page.indicatorText = plainText(root->value("message"_L1).toString());
    return page;
}

QList<Addresses> stripeAddresses(const QUrl &base)
{
    return oneAddress(base, "/current/full"_L1);
}

} // namespace

constinit const Kind StripeKind{
    .id = "stripe"_L1, .title = StripeTitle, .seenReal = false, .addresses = stripeAddresses, .read = readStripe};

} // namespace Pilotlamp
