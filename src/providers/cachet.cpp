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

constexpr auto CachetTitle = "Cachet"_L1;

/// Versions 1 and 2.
constexpr std::array OldNumbers{
    NumberStatus{1, Status::Online},
    NumberStatus{2, Status::Overload},
    NumberStatus{3, Status::Overload},
    NumberStatus{4, Status::Offline},
};
/// Version 3; 5 is its word for unknown.
constexpr std::array NewNumbers{
    NumberStatus{1, Status::Online},  NumberStatus{2, Status::Overload},    NumberStatus{3, Status::Overload},
    NumberStatus{4, Status::Offline}, NumberStatus{6, Status::Maintenance},
};
constexpr std::array CachetPageWords{
    WordStatus{"success"_L1, Status::Online},
    WordStatus{"operational"_L1, Status::Online},
    WordStatus{"info"_L1, Status::Overload},
    WordStatus{"partial_outage"_L1, Status::Overload},
    WordStatus{"danger"_L1, Status::Offline},
    WordStatus{"major_outage"_L1, Status::Offline},
    WordStatus{"under_maintenance"_L1, Status::Maintenance},
};

Status newStatus(const QJsonObject &attributes)
{
    QJsonValue status = attributes.value("latest_status"_L1);
    if (status.isNull() || status.isUndefined())
        status = attributes.value("status"_L1);
    if (status.isObject())
        status = status.toObject().value("value"_L1);
    return statusOf(wholeNumber(status), NewNumbers);
}

void addLeaf(QList<Component> &leaves, const QJsonObject &element)
{
    const bool isNew = element.value("attributes"_L1).isObject();
    const QJsonObject fields = isNew ? element.value("attributes"_L1).toObject() : element;
    if (!truth(fields.value("enabled"_L1), true))
        return;
    const QString id = idText(element.value("id"_L1));
    leaves.append(
        {.id = id.isEmpty() ? idText(fields.value("id"_L1)) : id,
         .name = oneLine(fields.value("name"_L1).toString()),
         .status = isNew ? newStatus(fields) : statusOf(wholeNumber(fields.value("status"_L1)), OldNumbers)});
}

Result<Page> readCachet(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, CachetTitle);
    if (!root)
        return root.error();
    const QJsonValue data = root->value("data"_L1);
    const QJsonValue word = data.toObject().value("status"_L1);
    if (!data.isArray() && !word.isString())
        return notOfKind(CachetTitle);
    Page page;
    page.indicator = indicatorOf(enumWord(word), CachetPageWords);
    for (const QJsonObject &element : objectsOf(data, {"id"_L1, "name"_L1, "status"_L1, "attributes"_L1}))
        addLeaf(page.leaves, element);
    mergeById(page.leaves);
    return page;
}

/// As many components as a page may hold: both versions list 15 or 20 unless told otherwise.
QList<Addresses> cachetAddresses(const QUrl &base)
{
    for (const QLatin1StringView known : {"/components"_L1, "/status"_L1}) {
        if (base.path().contains("/api"_L1) && base.path().endsWith(known))
            return {{base.adjusted(QUrl::RemoveFragment)}};
    }
    QList<Addresses> ways;
    for (const QLatin1StringView path : {"/api/v1/components"_L1, "/api/components"_L1}) {
        QUrl url = withPath(base, path);
        url.setQuery(u"per_page=100"_s);
        ways.append({url});
    }
    return ways;
}

} // namespace

constinit const Kind CachetKind{
    .id = "cachet"_L1, .title = CachetTitle, .seenReal = true, .addresses = cachetAddresses, .read = readCachet};

} // namespace Pilotlamp
