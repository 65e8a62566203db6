// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

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
    NumberStatus{4, Status::Offline}, NumberStatus{6, Status::Maintenance}, NumberStatus{5, Status::Unknown},
};
constexpr std::array CachetPageStatuses{
    ReportedStatus{"success"_L1, Status::Online},
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"info"_L1, Status::Overload},
    ReportedStatus{"partial_outage"_L1, Status::Overload},
    ReportedStatus{"danger"_L1, Status::Offline},
    ReportedStatus{"major_outage"_L1, Status::Offline},
    ReportedStatus{"under_maintenance"_L1, Status::Maintenance},
};

/// The number in a field that is a number or an object with one.
QJsonValue numberIn(const QJsonValue &field)
{
    return field.isObject() ? field.toObject().value("value"_L1) : field;
}

bool isCachetThere(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined();
}

void addCachetLeaf(Page &page, const QJsonObject &element)
{
    const bool isNew = element.value("attributes"_L1).isObject();
    const QJsonObject fields = isNew ? element.value("attributes"_L1).toObject() : element;
    if (!truth(fields.value("enabled"_L1), true))
        return;
    const QString id = idText(element.value("id"_L1));
    const Component leaf{.id = id.isEmpty() ? idText(fields.value("id"_L1)) : id,
                         .name = oneLine(fields.value("name"_L1).toString())};
    const QJsonValue latest = fields.value("latest_status"_L1);
    page.leaves.append(
        isNew ? withNumber(leaf, numberIn(isCachetThere(latest) ? latest : fields.value("status"_L1)),
                           NewNumbers)
              : withNumber(leaf, fields.value("status"_L1), OldNumbers));
}

/// How many components a list claims to have: versions 1 and 2, or 3.
std::optional<qint64> claimedBy(const QJsonObject &root)
{
    const QJsonObject meta = root.value("meta"_L1).toObject();
    const auto old = wholeNumber(meta.value("pagination"_L1).toObject().value("total"_L1));
    return old ? old : wholeNumber(meta.value("total"_L1));
}

/// True where a page of a list names another one behind it.
bool namesNext(const QJsonObject &root)
{
    const QJsonObject meta = root.value("meta"_L1).toObject();
    const bool isOld = meta.contains("pagination"_L1);
    const QJsonObject paging = isOld ? meta.value("pagination"_L1).toObject() : meta;
    const auto current = wholeNumber(paging.value("current_page"_L1));
    const auto last = wholeNumber(paging.value(isOld ? "total_pages"_L1 : "last_page"_L1));
    const QJsonValue next = isOld ? paging.value("links"_L1).toObject().value("next_page"_L1)
                                  : root.value("links"_L1).toObject().value("next"_L1);
    return isGiven(next) || (current && last && *last > *current);
}

/// Adds the components of all pages of the list that were had; the others are missing.
void addCachetComponents(Page &page, const QJsonObject &root, const QList<QByteArray> &nextPages)
{
    QList<QJsonObject> pages{root};
    bool isNextNamed = namesNext(root);
    bool hasHole = false;
    for (const QByteArray &body : nextPages) {
        const Result<QJsonObject> more = parseJsonObject(body, CachetTitle);
        hasHole |= !more && isNextNamed;
        if (!more)
            continue;
        pages.append(*more);
        isNextNamed = namesNext(*more);
    }
    for (const QJsonObject &one : std::as_const(pages)) {
        if (one.value("data"_L1).isObject())
            continue; // the page's word
        const QList<QJsonObject> elements
            = componentsIn(page, one.value("data"_L1), {"id"_L1, "name"_L1, "status"_L1, "attributes"_L1});
        for (const QJsonObject &element : elements)
            addCachetLeaf(page, element);
    }
    const int missing = missingOf(claimedBy(root), page);
    page.components.missing = isNextNamed || hasHole ? std::max(1, missing) : missing;
    mergeById(page.leaves);
}

/// 1–3 are open (3: being watched), 4 is over; 0 was "planned" before version 3 and is "unknown" since.
void addCachetIncident(Page &page, const QJsonObject &element)
{
    const bool isNew = element.value("attributes"_L1).isObject();
    const QJsonObject fields = isNew ? element.value("attributes"_L1).toObject() : element;
    const QJsonValue latest = fields.value("latest_status"_L1);
    const auto state = wholeNumber(numberIn(isCachetThere(latest) ? latest : fields.value("status"_L1)));
    if ((state == 0 && !isNew) || state == 4 || truth(fields.value("is_resolved"_L1), false))
        return;
    static const QStringList phases{u"investigating"_s, u"identified"_s, u"monitoring"_s};
    const QJsonValue created = fields.value("created_at"_L1);
    const QString component = idText(fields.value("component_id"_L1));
    PageIncident open;
    open.monitoring = state == 3;
    open.incident = {.id = idText(element.value("id"_L1)),
                     .title = plainText(fields.value("name"_L1).toString()),
                     .phase = state && *state >= 1 && *state <= 3 ? phases.at(*state - 1) : QString(),
                     .link = safeLink(fields.value("permalink"_L1).toString()),
                     .since = timeFrom(created.isObject() ? created.toObject().value("string"_L1) : created),
                     .update = plainText(fields.value("message"_L1).toString(), UpdateCap)};
    if (!component.isEmpty() && component != "0"_L1)
        open.incident.affected = QStringList{component};
    page.incidents.append(open);
}

/// True for another page of the list of components.
bool isComponentList(const QByteArray &body)
{
    const Result<QJsonObject> root = parseJsonObject(body, CachetTitle);
    const QJsonObject first = root ? root->value("data"_L1).toArray().first().toObject() : QJsonObject();
    return first.value("type"_L1) == "components"_L1
        || hasAny(first, {"status_name"_L1, "group_id"_L1, "order"_L1, "enabled"_L1});
}

/// The page's word, or its incidents: whichever an answer is.
void addCachetAnswer(Page &page, const QByteArray &body)
{
    const Result<QJsonObject> root = parseJsonObject(body, CachetTitle);
    const QJsonValue data = root ? root->value("data"_L1) : QJsonValue();
    if (data.isObject()) {
        setIndicator(page, data.toObject().value("status"_L1), CachetPageStatuses);
        return;
    }
    page.events.odd += !data.isArray(); // an answer that is none of these
    for (const QJsonObject &element :
         eventsIn(page, data, {"id"_L1, "name"_L1, "status"_L1, "attributes"_L1}))
        addCachetIncident(page, element);
    mergeById(page.incidents);
}

Result<Page> readCachet(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, CachetTitle);
    if (!root)
        return root.error();
    const QJsonValue data = root->value("data"_L1);
    const QJsonValue reported = data.toObject().value("status"_L1);
    if (!data.isArray() && !reported.isString())
        return notOfKind(CachetTitle);
    Page page;
    if (reported.isString())
        setIndicator(page, reported, CachetPageStatuses);
    QList<QByteArray> pages = payload.nextPages;
    for (const QByteArray &body : QList<QByteArray>{payload.second} + payload.others) {
        if (isComponentList(body))
            pages.append(body);
        else if (!body.isEmpty())
            addCachetAnswer(page, body);
    }
    addCachetComponents(page, *root, pages);
    return page;
}

/// As many components as a page may hold (the rest is asked
/// for behind it), the page's word, and the newest incidents.
QList<Addresses> cachetAddresses(const QUrl &base)
{
    for (const QLatin1StringView known : {"/components"_L1, "/status"_L1}) {
        if (base.path().contains("/api"_L1) && base.path().endsWith(known))
            return {{base.adjusted(QUrl::RemoveFragment)}};
    }
    const auto at = [&base](const QString &path, const QString &query) {
        QUrl url = withPath(base, QLatin1StringView(path.toLatin1()));
        url.setQuery(query);
        return url;
    };
    QList<Addresses> plans;
    for (const auto &[api, newestFirst] : {std::pair{u"/api/v1"_s, u"sort=id&order=desc&per_page=20"_s},
                                           std::pair{u"/api"_s, u"sort=-id&per_page=20"_s}})
        plans.append({at(api + u"/components"_s, u"per_page=100"_s), at(api + u"/status"_s, {}),
                      at(api + u"/incidents"_s, newestFirst)});
    return plans;
}

/// The other pages of the list of components.
Addresses cachetFurther(const Questions &asked, const Payload &payload)
{
    constexpr qint64 Most = 50;
    const Result<QJsonObject> root = parseJsonObject(payload.body, CachetTitle);
    if (!root)
        return {};
    // Version 3 does not say how many there are: some are asked, those behind the last one are empty.
    constexpr qint64 Blindly = 6;
    const qint64 each = root->value("data"_L1).toArray().size();
    const qint64 all = claimedBy(*root).value_or(namesNext(*root) ? Blindly * each : 0);
    Addresses pages;
    for (qint64 page = 2; each > 0 && (page - 1) * each < all && page <= Most; ++page) {
        QUrl url = asked.first().url;
        QUrlQuery query(url);
        query.removeAllQueryItems(u"page"_s);
        query.addQueryItem(u"page"_s, QString::number(page));
        url.setQuery(query);
        pages.append(url);
    }
    return pages;
}

} // namespace

constinit const Kind CachetKind{.id = "cachet"_L1,
                                .title = CachetTitle,
                                .seenReal = true,
                                .addresses = cachetAddresses,
                                .read = readCachet,
                                .nextPages = cachetFurther,
                                .required = 1};

} // namespace Pilotlamp
