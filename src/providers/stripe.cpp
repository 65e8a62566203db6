// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto StripeTitle = "Stripe"_L1;

/// "pending" and "paused" are known words of unknown meaning.
constexpr std::array StripeStatuses{
    ReportedStatus{"up"_L1, Status::Online},      ReportedStatus{"degraded"_L1, Status::Overload},
    ReportedStatus{"down"_L1, Status::Offline},   ReportedStatus{"pending"_L1, Status::Unknown},
    ReportedStatus{"paused"_L1, Status::Unknown},
};

/// The newest of the dates at a component, whatever their keys are called.
QDateTime newestDate(const QJsonObject &part)
{
    QDateTime newest;
    for (const QJsonValue value : part) {
        const QDateTime date = value.isString() ? timeFrom(value) : QDateTime();
        if (date.isValid() && !(newest > date))
            newest = date;
    }
    return newest;
}

/// One word for the whole of Stripe.
Result<Page> readStripe(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, StripeTitle);
    if (!root)
        return root.error();
    const QLatin1StringView reported
        = root->value("UptimeStatus"_L1).isString() ? "UptimeStatus"_L1 : "largestatus"_L1;
    if (!root->value(reported).isString())
        return notOfKind(StripeTitle);
    Page page;
    setIndicator(page, root->value(reported), StripeStatuses);
    page.indicatorText = plainText(root->value("message"_L1).toString());
    page.asOf = timeFrom(root->value("time"_L1));
    const QJsonValue parts = root->value("uptimeData"_L1);
    for (const QJsonObject &part : eventsIn(page, parts)) {
        const QDateTime newest = newestDate(part);
        if (newest.isValid() && !(page.asOf > newest))
            page.asOf = newest;
        const QJsonValue warned = part.value("warning"_L1);
        if (!isGiven(warned) && !isMisshapen(warned))
            continue;
        const QString warning = plainText(warned.toString());
        // One component with a warning is a degraded Stripe, whatever the one word for the whole says.
        if (page.indicator != Status::Offline)
            page.indicatorText = QStringList{oneLine(part.value("title"_L1).toString()), warning}.join(
                warning.isEmpty() ? QString() : u": "_s);
        page.indicator = worse(page.indicator.value_or(Status::Unknown), Status::Overload);
    }
    return page;
}

QList<Addresses> stripeAddresses(const QUrl &base)
{
    return oneAddress(base, "/current/full"_L1);
}

} // namespace

constinit const Kind StripeKind{.id = "stripe"_L1,
                                .title = StripeTitle,
                                .seenReal = false,
                                .addresses = stripeAddresses,
                                .read = readStripe};

} // namespace Pilotlamp
