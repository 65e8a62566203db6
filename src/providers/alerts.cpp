// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/alerts.h"

#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

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
constexpr std::array Outages{"critical"_L1, "page"_L1, "error"_L1, "disaster"_L1, "down"_L1};
constexpr std::array Harmless{"info"_L1, "none"_L1, "ok"_L1};

bool isAny(const QString &word, std::span<const QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView w) { return word == w; });
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

} // namespace

void addAlert(Page &page, const QJsonObject &labels, const QString &id, Firing firing)
{
    const QString alertName = labels.value("alertname"_L1).toString();
    const QString severity = enumWord(labels.value("severity"_L1));
    if (isWatchdog(alertName)) {
        page.watchdogSeen |= firing == Firing::Active;
        return;
    }
    if (firing == Firing::Resting || isAny(severity, Harmless))
        return;
    const QString name = oneLine(alertName + u' ' + labels.value("instance"_L1).toString());
    Component alert{.id = id, .name = name.isEmpty() ? u"alert"_s : name};
    if (firing == Firing::Active)
        alert.status = isAny(severity, Outages) ? Status::Offline : Status::Overload;
    (firing == Firing::SetAside ? page.muted : page.leaves).append(alert);
}

namespace {

/// An alert may stand in several groups; what fires in one of them is not set aside.
void mergeAlerts(Page &page)
{
    mergeById(page.leaves);
    mergeById(page.muted);
    QSet<QString> shown;
    for (const Component &leaf : std::as_const(page.leaves))
        shown.insert(leaf.id);
    shown.remove(QString());
    page.muted.removeIf([&shown](const Component &alert) { return shown.contains(alert.id); });
}

void addFromAlertmanager(Page &page, const QJsonObject &alert)
{
    if (!alert.value("labels"_L1).isObject())
        return;
    const QString state = enumWord(alert.value("status"_L1).toObject().value("state"_L1));
    const Firing firing = state == "active"_L1 ? Firing::Active
        : state == "suppressed"_L1             ? Firing::SetAside
                                               : Firing::Unclear;
    addAlert(page, alert.value("labels"_L1).toObject(), idText(alert.value("fingerprint"_L1)), firing);
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
    bool understood = root->toArray().isEmpty();
    for (const QJsonObject &element : objectsOf(*root)) {
        // A group has labels too.
        const bool group = element.value("alerts"_L1).isArray();
        understood |= group || element.value("labels"_L1).isObject();
        const QList<QJsonObject> alerts
            = group ? objectsOf(element.value("alerts"_L1)) : QList<QJsonObject>{element};
        for (const QJsonObject &alert : alerts)
            addFromAlertmanager(page, alert);
    }
    if (!understood)
        return notOfKind(AlertmanagerTitle);
    mergeAlerts(page);
    return page;
}

QList<Addresses> alertmanagerAddresses(const QUrl &base)
{
    return oneAddress(base,
                      base.path().endsWith("/alerts/groups"_L1) ? "/alerts/groups"_L1 : "/api/v2/alerts"_L1);
}

/// Its list of alerts, with only this one where its name and instance can be told apart.
QUrl alertsPartPage(const Check &check, const QString &, const Component &part)
{
    QUrl url = pageBeside(check.url, "/api/"_L1, u"/"_s);
    QString filter = u"/alerts"_s;
    const QStringList words = part.name.split(u' ');
    if (words.size() <= 2 && !part.name.contains(u'"')) {
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
                                      .bodyCap = ServerBodyCap,
                                      .partPage = alertsPartPage};
} // namespace Pilotlamp
