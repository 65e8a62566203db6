// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto UptimekumaTitle = "Uptime Kuma"_L1;

constexpr std::array BeatNumbers{
    NumberStatus{0, Status::Offline},
    NumberStatus{1, Status::Online},
    NumberStatus{2, Status::Unknown}, // pending: being tried again
    NumberStatus{3, Status::Maintenance},
};

/// What the newest heartbeats say: a status per monitor id, and when the newest of all was.
struct Beats {
    QHash<QString, Component> said = {}; ///< without a name; a monitor that is not in it was never checked
    QStringList ids = {}; ///< in the order of their numbers: JSON objects have none of their own
    QDateTime newest = {};
};

/// A newest heartbeat that cannot be read is no good news.
bool isReadBeat(const QJsonValue &beat)
{
    return hasAny(beat.toObject(), {"status"_L1, "time"_L1});
}

Beats beatsOf(const QJsonObject &list)
{
    Beats beats;
    for (auto monitor = list.begin(); monitor != list.end(); ++monitor) {
        const QList<QJsonObject> own = objectsOf(*monitor, {"status"_L1, "time"_L1});
        beats.ids.append(monitor.key());
        Component said;
        if (!own.isEmpty()) {
            said = withNumber({}, own.last().value("status"_L1), BeatNumbers);
            if (said.status == Status::Online && !isReadBeat(monitor->toArray().last()))
                said = {.understood = false};
            const QDateTime time = timeFrom(own.last().value("time"_L1));
            ComponentFacts facts;
            facts.lastCheck = time;
            setOutput(facts, own.last().value("msg"_L1).toString());
            said.facts = std::make_shared<const ComponentFacts>(facts);
            if (time.isValid() && !(beats.newest > time))
                beats.newest = time;
        }
        // Heartbeats of which none can be read are no "never checked".
        said.understood &= !own.isEmpty() || (monitor->toArray().isEmpty() && !isMisshapen(*monitor));
        beats.said.insert(monitor.key(), said);
    }
    std::sort(beats.ids.begin(), beats.ids.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return beats;
}

Component monitorFrom(const Beats &beats, const QString &id, const QString &name, const QString &group = {})
{
    Component leaf = beats.said.value(id);
    leaf.id = id;
    leaf.name = oneLine(name);
    leaf.group = group;
    leaf.understood &= !id.isEmpty();
    return leaf;
}

/// Monitors of type group repeat what their members say.
void addNamedLeaves(Page &page, const QJsonObject &root, const Beats &beats)
{
    for (const QJsonObject &group : componentsIn(page, root.value("publicGroupList"_L1))) {
        const QString groupName = oneLine(group.value("name"_L1).toString());
        for (const QJsonObject &monitor :
             componentsIn(page, group.value("monitorList"_L1), {"id"_L1, "name"_L1})) {
            if (enumText(monitor.value("type"_L1)) != "group"_L1)
                page.leaves.append(monitorFrom(beats, idText(monitor.value("id"_L1)),
                                               monitor.value("name"_L1).toString(), groupName));
        }
    }
    mergeById(page.leaves);
}

/// Announcements that somebody pinned; one in older versions, a list in newer ones.
void addPinned(Page &page, const QJsonObject &root)
{
    const QJsonValue one = root.value("incident"_L1);
    const QJsonArray pinned = one.isObject() ? QJsonArray{one} : root.value("incidents"_L1).toArray();
    for (const QJsonObject &incident : objectsOf(pinned)) {
        const QDateTime changed = timeFrom(incident.value("lastUpdatedDate"_L1));
        page.notes.append({.text = plainText(incident.value("title"_L1).toString()),
                           .at = changed.isValid() ? changed : timeFrom(incident.value("createdDate"_L1))});
    }
}

void addMaintenances(Page &page, const QJsonObject &root)
{
    for (const QJsonObject &event :
         eventsIn(page, root.value("maintenanceList"_L1), {"id"_L1, "title"_L1, "status"_L1})) {
        const QString reported = bareText(event.value("status"_L1));
        const QJsonObject slot = event.value("timeslotList"_L1).toArray().first().toObject();
        const Maintenance maintenance{.id = idText(event.value("id"_L1)),
                                      .title = plainText(event.value("title"_L1).toString()),
                                      .phase = oneLine(enumText(event.value("status"_L1))),
                                      .from = timeFrom(slot.value("startDate"_L1)),
                                      .until = timeFrom(slot.value("endDate"_L1))};
        if (!event.contains("status"_L1) || reported == "undermaintenance"_L1)
            page.maintenances.append(maintenance);
        else if (reported == "scheduled"_L1)
            page.upcoming.append(maintenance);
    }
    mergeById(page.maintenances);
    mergeById(page.upcoming);
}

Result<Page> readUptimekuma(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, UptimekumaTitle);
    if (!root)
        return root.error();
    if (!root->value("heartbeatList"_L1).isObject())
        return notOfKind(UptimekumaTitle);
    const Beats beats = beatsOf(root->value("heartbeatList"_L1).toObject());
    Page page;
    page.asOf = beats.newest;
    if (payload.second.isEmpty()) {
        page.components.seen = static_cast<int>(beats.ids.size());
        for (const QString &id : beats.ids)
            page.leaves.append(monitorFrom(beats, id, u"monitor "_s + id));
        return page;
    }
    const Result<QJsonObject> names = parseJsonObject(payload.second, UptimekumaTitle);
    if (!names)
        return names.error();
    if (!names->value("publicGroupList"_L1).isArray())
        return notOfKind(UptimekumaTitle);
    addNamedLeaves(page, *names, beats);
    addMaintenances(page, *names);
    addPinned(page, *names);
    return page;
}

/// `{base}/status/{slug}` is what people open, `{base}/api/status-page/…` what is asked.
QList<Addresses> uptimekumaAddresses(const QUrl &base)
{
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QString slug = u"default"_s;
    for (const QLatin1StringView before :
         {"/api/status-page/heartbeat/"_L1, "/api/status-page/"_L1, "/status/"_L1}) {
        const qsizetype at = path.lastIndexOf(before);
        if (at < 0)
            continue;
        slug = path.mid(at + before.size()).section(u'/', 0, 0).toLower();
        path.truncate(at);
        break;
    }
    QUrl root = base.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery);
    QUrl beats = root;
    beats.setPath(path + "/api/status-page/heartbeat/"_L1 + slug);
    root.setPath(path + "/api/status-page/"_L1 + slug);
    return {{beats, root}};
}

/// Its monitors' own pages, for who may sign in.
QUrl uptimekumaComponentPage(const Check &check, const QString &, const Component &component)
{
    const QLatin1StringView cut = check.url.contains("/api/"_L1) ? "/api/"_L1 : "/status/"_L1;
    return pageBeside(check.url, cut, u"/dashboard/"_s + component.id);
}

} // namespace

constinit const Kind UptimekumaKind{.id = "uptimekuma"_L1,
                                    .title = UptimekumaTitle,
                                    .server = true,
                                    .seenReal = true,
                                    .addresses = uptimekumaAddresses,
                                    .read = readUptimekuma,
                                    .componentPage = uptimekumaComponentPage};

} // namespace Pilotlamp
