// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto SorryTitle = "Sorry"_L1;

/// Of the page and of its components; compared without '_', '-' and blanks.
constexpr std::array SorryStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degraded"_L1, Status::Overload},
    ReportedStatus{"partiallydegraded"_L1, Status::Overload},
    ReportedStatus{"partialoutage"_L1, Status::Overload},
    ReportedStatus{"majoroutage"_L1, Status::Offline},
    ReportedStatus{"undermaintenance"_L1, Status::Maintenance},
};
constexpr qint64 MostSorryPages = 100; ///< a list that claims more is not to be believed

/// The list of components stands under either key.
QJsonValue sorryListOf(const QJsonObject &root)
{
    return root.value(root.value("components"_L1).isArray() ? "components"_L1 : "response"_L1);
}

/// The components of all pages of the list that were had.
struct SorryList {
    QList<QJsonObject> elements = {};
    std::optional<qint64> claimed = {};
    bool hasNext = false; ///< the last page that was had names another one
};

void addSorryList(SorryList &list, Page &page, const QJsonObject &root)
{
    list.elements.append(componentsIn(page, sorryListOf(root), {"state"_L1, "name"_L1}));
    const QJsonObject meta = root.value("meta"_L1).toObject();
    if (const auto total = wholeNumber(meta.value("total_count"_L1)))
        list.claimed = std::max(*total, list.claimed.value_or(0));
    if (root.contains("meta"_L1))
        list.hasNext = !meta.value("next_page"_L1).isNull() && meta.contains("next_page"_L1);
}

/// Children are leaves; a component with children repeats what they say.
void addSorryLeaves(Page &page, const QList<QJsonObject> &elements)
{
    QHash<QString, QString> parents;
    for (const QJsonObject &element : elements) {
        const QString parent = idText(element.value("parent_id"_L1));
        if (!parent.isEmpty())
            parents.insert(parent, QString());
        const QJsonObject children = element.value("links"_L1).toObject().value("children"_L1).toObject();
        if (wholeNumber(children.value("count"_L1)).value_or(0) > 0)
            parents.insert(idText(element.value("id"_L1)), QString());
    }
    for (const QJsonObject &element : elements) {
        if (const QString id = idText(element.value("id"_L1)); parents.contains(id))
            parents.insert(id, oneLine(element.value("name"_L1).toString()));
    }
    for (const QJsonObject &element : elements) {
        const QString id = idText(element.value("id"_L1));
        if (!id.isEmpty() && parents.contains(id))
            continue;
        page.leaves.append(withWord({.id = id,
                                     .name = oneLine(element.value("name"_L1).toString()),
                                     .group = parents.value(idText(element.value("parent_id"_L1)))},
                                    element.value("state"_L1), SorryStatuses, bareText));
    }
}

/// The page with its own word, and its components.
Result<Page> readSorry(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, SorryTitle);
    if (!root)
        return root.error();
    const Result<QJsonObject> second
        = payload.second.isEmpty() ? QJsonObject() : parseJsonObject(payload.second, SorryTitle);
    if (!second)
        return second.error();
    // The page may be the second of the two.
    const QJsonValue about = (root->contains("page"_L1) ? *root : *second).value("page"_L1);
    if (!about.toObject().contains("state"_L1) && !sorryListOf(*root).isArray())
        return notOfKind(SorryTitle);
    Page page;
    setIndicatorIn(page, about, "state"_L1, SorryStatuses, bareText);
    SorryList list;
    addSorryList(list, page, *root);
    addSorryList(list, page, *second);
    for (const QByteArray &body : payload.nextPages) {
        if (const Result<QJsonObject> more = parseJsonObject(body, SorryTitle))
            addSorryList(list, page, *more);
    }
    addSorryLeaves(page, list.elements);
    const int missing = missingOf(list.claimed, page);
    page.components.missing = list.hasNext ? std::max(1, missing) : missing;
    mergeById(page.leaves);
    return page;
}

/// The page's word stands under one of two addresses.
QList<Addresses> sorryAddresses(const QUrl &base)
{
    QUrl root = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (const qsizetype api = root.path().indexOf("/api/v1"_L1); api >= 0)
        root.setPath(root.path().left(api));
    const QUrl page = withPath(root, "/api/v1/"_L1);
    const QUrl status = withPath(root, "/api/v1/status"_L1);
    const QUrl components = withPath(root, "/api/v1/components"_L1);
    return {{page, components}, {status, components}, {page}, {status}};
}

/// The other pages of the list of components, 25 on each.
Addresses sorryFurther(const Questions &asked, const Payload &payload)
{
    const Result<QJsonObject> list = parseJsonObject(payload.second, SorryTitle);
    if (!list || asked.size() < 2)
        return {};
    const QJsonObject meta = list->value("meta"_L1).toObject();
    const qint64 all = wholeNumber(meta.value("total_count"_L1)).value_or(0);
    const qint64 each = sorryListOf(*list).toArray().size();
    Addresses pages;
    for (qint64 page = 2; each > 0 && (page - 1) * each < all && page <= MostSorryPages; ++page) {
        QUrl url = asked.at(1).url;
        url.setQuery(u"page=%1"_s.arg(page));
        pages.append(url);
    }
    return pages;
}

} // namespace

constinit const Kind SorryKind{.id = "sorry"_L1,
                               .title = SorryTitle,
                               .seenReal = false,
                               .addresses = sorryAddresses,
                               .read = readSorry,
                               .nextPages = sorryFurther};

} // namespace Pilotlamp
