// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/events.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto PagerdutyTitle = "PagerDuty status page"_L1;

/// Impacts on a service, and severities of a post; compared without '_', '-' and blanks.
constexpr std::array PagerdutyStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"allgood"_L1, Status::Online},
    ReportedStatus{"minor"_L1, Status::Overload},
    ReportedStatus{"degraded"_L1, Status::Overload},
    ReportedStatus{"degradedperformance"_L1, Status::Overload},
    ReportedStatus{"partialoutage"_L1, Status::Overload},
    ReportedStatus{"major"_L1, Status::Overload},
    ReportedStatus{"outage"_L1, Status::Offline},
    ReportedStatus{"majoroutage"_L1, Status::Offline},
    ReportedStatus{"maintenance"_L1, Status::Maintenance},
};

/// The words behind the ids that services and posts carry: every page has ids of its own.
using PagerdutyWords = QHash<QString, QJsonValue>;

PagerdutyWords pagerdutyWordsIn(const QByteArray &body)
{
    PagerdutyWords words;
    const Result<QJsonObject> root = parseJsonObject(body, PagerdutyTitle);
    if (!root)
        return words;
    for (const QJsonObject &word : objectsOf(root->value("post_enums"_L1), {"id"_L1}))
        words.insert(idText(word.value("id"_L1)), word.value("name"_L1));
    return words;
}

/// The word of an id; the id itself where the page does not explain it.
QJsonValue explainedWord(const PagerdutyWords &words, const QJsonValue &id)
{
    return words.value(idText(id), id);
}

/// Services are well unless they are among the impacted ones.
void addPagerdutyServices(Page &page, const QJsonValue &services, const QJsonValue &impacted,
                          const PagerdutyWords &words)
{
    QHash<QString, Component> impacts;
    for (const QJsonObject &row : innerIn(page, impacted, {"service_id"_L1, "impact_severity_id"_L1})) {
        const QString id = idText(row.value("service_id"_L1));
        const Component leaf = withWord({}, explainedWord(words, row.value("impact_severity_id"_L1)),
                                        PagerdutyStatuses, bareText);
        const bool isWorse = !impacts.contains(id) || leaf.status > impacts.value(id).status;
        if (isWorse || !leaf.understood)
            impacts.insert(id, leaf);
    }
    for (const QJsonObject &service : componentsIn(page, services, {"id"_L1})) {
        const QString id = idText(service.value("id"_L1));
        const QString shown = oneLine(service.value("display_name"_L1).toString());
        Component leaf{.status = Status::Online};
        if (impacts.contains(id))
            leaf = impacts.take(id);
        leaf.id = id;
        leaf.name = shown.isEmpty() ? oneLine(service.value("name"_L1).toString()) : shown;
        if (truth(service.value("is_active"_L1), true))
            page.leaves.append(leaf);
    }
    page.components.odd += static_cast<int>(impacts.size()); // of services that are not listed
}

void addPagerdutyPost(Page &page, const QJsonObject &post, const PagerdutyWords &words)
{
    const QJsonObject newest = post.value("latest_update"_L1).toObject();
    const QJsonValue state = explainedWord(words, newest.value("status_id"_L1));
    QStringList affected;
    for (const QJsonObject &impact : objectsOf(newest.value("impacts"_L1), {"service_id"_L1}))
        affected.append(idText(impact.value("service_id"_L1)));
    const QString id = idText(post.value("id"_L1));
    const QString title = plainText(post.value("title"_L1).toString());
    if (enumText(post.value("post_type"_L1)) == "maintenance"_L1) {
        const Phase phase = maintenancePhaseOf(page, state);
        if (phase == Phase::Active || phase == Phase::Scheduled)
            (phase == Phase::Active ? page.maintenances : page.upcoming)
                .append({.id = id,
                         .title = title,
                         .phase = oneLine(state.toString()),
                         .from = timeFrom(post.value("starts_at"_L1)),
                         .until = timeFrom(post.value("ends_at"_L1)),
                         .affected = affected});
        return;
    }
    if (!isOpenIncident(state, {}))
        return;
    const Status severity
        = statusOf(bareText(explainedWord(words, newest.value("severity_id"_L1))), PagerdutyStatuses);
    page.incidents.append({.incident = {.id = id,
                                        .title = title,
                                        .phase = oneLine(state.toString()),
                                        .status = worse(severity, Status::Overload),
                                        .since = timeFrom(post.value("first_update_at"_L1)),
                                        .update = plainText(newest.value("message"_L1).toString(), UpdateCap),
                                        .affected = affected},
                           .monitoring = phaseOf(bareText(state)) == Phase::Monitoring,
                           .updated = timeFrom(newest.value("reported_at"_L1))});
}

/// What such a page's own script reads without a key: its services, which of them are impacted, the words
/// behind the ids, and the posts that are shown; as read in github.com/ikan31/tuip (its reader of such
/// pages) and in three more readers (2026-06 to 2026-09).
Result<Page> readPagerduty(const Payload &payload)
{
    const Result<QJsonObject> services = parseJsonObject(payload.body, PagerdutyTitle);
    if (!services)
        return services.error();
    const Result<QJsonObject> impacted = parseJsonObject(payload.second, PagerdutyTitle);
    if (!impacted)
        return impacted.error();
    if (!services->value("services"_L1).isArray() || !impacted->value("impacted_services"_L1).isArray())
        return notOfKind(PagerdutyTitle);
    const PagerdutyWords words = pagerdutyWordsIn(payload.others.value(0));
    Page page;
    addPagerdutyServices(page, services->value("services"_L1), impacted->value("impacted_services"_L1),
                         words);
    const QByteArray posts = payload.others.value(1);
    if (const Result<QJsonObject> root = parseJsonObject(posts, PagerdutyTitle); root) {
        for (const QJsonObject &post :
             eventsIn(page, root->value("posts"_L1), {"latest_update"_L1, "post_type"_L1}))
            addPagerdutyPost(page, post, words);
        page.events.missing += isGiven(root->value("continuationToken"_L1));
    }
    mergeDuplicates(page);
    return page;
}

QList<Addresses> pagerdutyAddresses(const QUrl &base)
{
    QUrl root = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    for (const QLatin1StringView part : {"/api/"_L1, "/posts"_L1}) {
        if (const qsizetype at = root.path().indexOf(part); at >= 0)
            root.setPath(root.path().left(at));
    }
    QUrl posts = withPath(root, "/api/posts"_L1);
    posts.setQuery(u"is_featured=true&limit=500"_s);
    return {{withPath(root, "/api/services"_L1), withPath(root, "/api/impacted_services"_L1),
             withPath(root, "/api/post_enums"_L1), posts}};
}

} // namespace

constinit const Kind PagerdutyKind{.id = "pagerduty"_L1,
                                   .title = PagerdutyTitle,
                                   .seenReal = false,
                                   .addresses = pagerdutyAddresses,
                                   .read = readPagerduty,
                                   .required = 3};

} // namespace Pilotlamp
