// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/alerts.h"

#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// Alertmanager: a list of alerts, judged by their severity.
namespace Pilotlamp {
namespace {

constexpr auto AlertmanagerTitle = "Alertmanager"_L1;

/// Alerts that fire as long as the monitoring itself works, by their letters.
constexpr std::array Watchdogs{"watchdog"_L1, "deadmansswitch"_L1, "deadmanswitch"_L1};
constexpr std::array Outages{"critical"_L1, "fatal"_L1, "emergency"_L1, "emerg"_L1, "page"_L1,
                             "disaster"_L1, "error"_L1, "high"_L1,      "major"_L1, "down"_L1,
                             "p1"_L1,       "p2"_L1,    "sev1"_L1,      "sev2"_L1};
constexpr std::array Harmless{"info"_L1, "informational"_L1, "notice"_L1, "low"_L1, "none"_L1,
                              "ok"_L1,   "debug"_L1,         "p4"_L1,     "p5"_L1,  "sev4"_L1};

bool isAny(const QString &reported, std::span<const QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView w) { return reported == w; });
}

bool isWatchdog(const QString &alertName)
{
    QString letters;
    for (const QChar c : alertName) {
        if (c.isLetter())
            letters.append(c.toLower());
    }
    return isAny(letters, Watchdogs);
}

std::shared_ptr<const ComponentFacts> factsOfAlert(const QJsonObject &alert, const QJsonObject &labels,
                                                   const QString &severity)
{
    const QJsonObject annotations = alert.value("annotations"_L1).toObject();
    ComponentFacts facts;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        facts.labels.insert(label.key(), label->toString());
    facts.host = oneLine(labels.value("instance"_L1).toString());
    facts.severity = oneLine(severity);
    facts.since = timeFrom(alert.value(alert.contains("startsAt"_L1) ? "startsAt"_L1 : "activeAt"_L1));
    for (const QLatin1StringView key : {"summary"_L1, "message"_L1, "description"_L1}) {
        if (facts.output.isEmpty())
            facts.output = plainText(annotations.value(key).toString(), UpdateCap);
    }
    if (const QString description = annotations.value("description"_L1).toString();
        plainText(description, UpdateCap) != facts.output)
        setMore(facts, description);
    for (const QLatin1StringView key : {"runbook_url"_L1, "runbook"_L1}) {
        if (facts.runbook.isEmpty())
            facts.runbook = safeLink(annotations.value(key).toString());
    }
    for (const QLatin1StringView key :
         {"dashboard_url"_L1, "dashboard"_L1, "panelURL"_L1, "dashboardURL"_L1}) {
        if (facts.dashboard.isEmpty())
            facts.dashboard = safeLink(annotations.value(key).toString());
    }
    facts.link = safeLink(alert.value("generatorURL"_L1).toString());
    return std::make_shared<const ComponentFacts>(facts);
}

/// The word an alert has for its state.
QString stateOfAlert(const QJsonObject &alert)
{
    const QJsonValue own = alert.value("state"_L1);
    return (own.isString() ? own : alert.value("status"_L1).toObject().value("state"_L1)).toString();
}

} // namespace

bool isOutageSeverity(const QString &severity)
{
    return isAny(severity, Outages);
}

void addAlert(Page &page, const QJsonObject &alert, const QString &id, Firing firing)
{
    const QJsonObject labels = alert.value("labels"_L1).toObject();
    const QString alertName = labels.value("alertname"_L1).toString();
    const QString severity = enumText(labels.value("severity"_L1));
    if (isWatchdog(alertName)) {
        page.watchdogSeen |= firing == Firing::Active;
        return;
    }
    if (firing == Firing::Resting)
        return;
    const QString name = oneLine(alertName + u' ' + labels.value("instance"_L1).toString());
    Component component{.id = id, .name = name.isEmpty() ? u"alert"_s : name, .said = oneLine(severity)};
    component.understood = firing != Firing::Unclear;
    if (!component.understood)
        component.said = oneLine(stateOfAlert(alert));
    component.facts = factsOfAlert(alert, labels, severity);
    if (firing == Firing::Active)
        component.status = isOutageSeverity(severity) ? Status::Offline : Status::Overload;
    if (isAny(severity, Harmless)) {
        component.status = Status::Online;
        if (firing == Firing::Active)
            page.notes.append({.text = u"%1: %2"_s.arg(oneLine(severity), component.name),
                               .at = component.facts->since,
                               .affected = {component.name}});
        page.harmless.append(component);
        return;
    }
    (firing == Firing::SetAside ? page.muted : page.leaves).append(component);
}

void tellAlertsApart(QList<Component> &alerts)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < alerts.size(); ++i)
        places[alerts.at(i).name].append(i);
    for (const QList<qsizetype> &same : std::as_const(places)) {
        if (same.size() < 2)
            continue;
        QSet<QString> differing;
        const QMap<QString, QString> first = alerts.at(same.first()).facts->labels;
        for (const qsizetype place : same) {
            const QMap<QString, QString> &labels = alerts.at(place).facts->labels;
            for (auto label = labels.begin(); label != labels.end(); ++label) {
                if (first.value(label.key()) != *label)
                    differing.insert(label.key());
            }
            for (auto label = first.begin(); label != first.end(); ++label) {
                if (labels.value(label.key()) != *label)
                    differing.insert(label.key());
            }
        }
        for (const qsizetype place : same) {
            auto facts = std::make_shared<ComponentFacts>(*alerts.at(place).facts);
            QStringList words;
            for (auto label = facts->labels.begin(); label != facts->labels.end(); ++label) {
                if (differing.contains(label.key()))
                    words.append(label.key() + u'=' + *label);
            }
            facts->detail = oneLine(words.join(u", "_s));
            alerts[place].facts = facts;
        }
    }
}

namespace {

/// An alert may stand in several groups; what fires in one of them is not set aside.
void mergeAlerts(Page &page)
{
    mergeById(page.leaves);
    mergeById(page.muted);
    mergeById(page.harmless);
    tellAlertsApart(page.leaves);
    QSet<QString> shown;
    for (const Component &leaf : std::as_const(page.leaves))
        shown.insert(leaf.id);
    shown.remove(QString());
    page.muted.removeIf([&shown](const Component &alert) { return shown.contains(alert.id); });
}

/// A silence's author, comment and end, by its id.
using Silences = QHash<QString, PeopleNote>;

Silences silencesOf(const QByteArray &body, qsizetype cap)
{
    Silences silences;
    const Result<QJsonValue> root = body.isEmpty() ? Error{} : parseJson(body, cap);
    for (const QJsonObject &silence : root ? objectsOf(*root, {"id"_L1}) : QList<QJsonObject>())
        silences.insert(silence.value("id"_L1).toString(),
                        {.by = oneLine(silence.value("createdBy"_L1).toString()),
                         .comment = plainText(silence.value("comment"_L1).toString()),
                         .until = timeFrom(silence.value("endsAt"_L1))});
    return silences;
}

/// Who silenced an alert, why and until when: of several silences the one that ends last.
void addSilence(Component &alert, const QJsonValue &status, const Silences &silences)
{
    const QJsonArray ids = status.toObject().value("silencedBy"_L1).toArray();
    if (ids.isEmpty())
        return;
    auto facts = std::make_shared<ComponentFacts>(*alert.facts);
    facts->inDowntime = true;
    for (const QJsonValue id : ids) {
        const PeopleNote silence = silences.value(id.toString());
        if (facts->downtimeUntil.isValid() && !(silence.until > facts->downtimeUntil))
            continue;
        facts->downtimeUntil = silence.until;
        facts->downtimeBy = silence.by;
        facts->downtimeComment = silence.comment;
    }
    alert.facts = facts;
}

void addFromAlertmanager(Page &page, const QJsonObject &alert, const Silences &silences)
{
    const QString state = enumText(alert.value("status"_L1).toObject().value("state"_L1));
    const Firing firing = state == "active"_L1 ? Firing::Active
        : state == "suppressed"_L1             ? Firing::SetAside
                                               : Firing::Unclear;
    addAlert(page, alert, idText(alert.value("fingerprint"_L1)), firing);
    if (firing == Firing::SetAside && !page.muted.isEmpty()
        && page.muted.last().id == idText(alert.value("fingerprint"_L1)))
        addSilence(page.muted.last(), alert.value("status"_L1), silences);
    const QDateTime updated = timeFrom(alert.value("updatedAt"_L1));
    if (updated.isValid() && !(page.asOf > updated))
        page.asOf = updated;
}

Result<Page> readAlertmanager(const Payload &payload)
{
    const Result<QJsonValue> root = parseJson(payload.body, payload.cap);
    if (!root)
        return root.error();
    if (!root->isArray())
        return notOfKind(AlertmanagerTitle);
    Page page;
    page.rollUp = RollUp::Alerts;
    const Silences silences = silencesOf(payload.second, payload.cap);
    for (const QJsonValue element : root->toArray()) {
        // A group has labels too.
        const QJsonValue inGroup = element.toObject().value("alerts"_L1);
        const QJsonValue alerts = inGroup.isArray() ? inGroup : QJsonArray{element};
        for (const QJsonObject &alert : componentsIn(page, alerts, {"labels"_L1})) {
            if (alert.value("labels"_L1).isObject())
                addFromAlertmanager(page, alert, silences);
            else
                ++page.components.dropped;
        }
    }
    mergeAlerts(page);
    return page;
}

QList<Addresses> alertmanagerAddresses(const QUrl &base)
{
    const bool areGroups = base.path().endsWith("/alerts/groups"_L1);
    const QUrl alerts = withPath(base, areGroups ? "/alerts/groups"_L1 : "/api/v2/alerts"_L1);
    QUrl silences = alerts.adjusted(QUrl::RemoveQuery);
    QString path = silences.path();
    path.chop(areGroups ? "/alerts/groups"_L1.size() : "/alerts"_L1.size());
    silences.setPath(path + "/silences"_L1);
    return {{alerts, silences}};
}

/// Its list of alerts, with only this one where its name and instance can be told apart.
QUrl alertsComponentPage(const Check &check, const QString &, const Component &component)
{
    QUrl url = pageBeside(check.url, "/api/"_L1, u"/"_s);
    QString filter = u"/alerts"_s;
    const QStringList words = component.name.split(u' ');
    if (words.size() <= 2 && !component.name.contains(u'"')) {
        QString matchers = u"alertname=\"%1\""_s.arg(words.first());
        if (words.size() == 2)
            matchers += u",instance=\"%1\""_s.arg(words.last());
        filter += u"?filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(u'{' + matchers + u'}'));
    }
    url.setFragment(filter, QUrl::StrictMode);
    return url;
}

} // namespace

constinit const Kind AlertmanagerKind{.id = "alertmanager"_L1,
                                      .title = AlertmanagerTitle,
                                      .server = true,
                                      .seenReal = true,
                                      .addresses = alertmanagerAddresses,
                                      .read = readAlertmanager,
                                      .required = 1,
                                      .bodyCap = ServerBodyCap,
                                      .componentPage = alertsComponentPage};
} // namespace Pilotlamp
