// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"
#include "providers/times.h"

#include <array>

using namespace Qt::StringLiterals;

/// Icinga DB Web: hosts and services as its lists give them with `format=json`, for those who may use Icinga
/// Web but not the API of Icinga 2. Source: https://icinga.com/docs/icinga-db-web/latest/
namespace Pilotlamp {
namespace {

constexpr auto IcingadbTitle = "Icinga DB Web"_L1;
constexpr auto ModulePath = "/icingadb"_L1;

constexpr qint64 PendingState = 99;
constexpr std::array IcingadbHostStates{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Offline},
    NumberStatus{PendingState, Status::Unknown},
};
constexpr std::array IcingadbServiceStates{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Overload},
    NumberStatus{2, Status::Offline},
    NumberStatus{3, Status::Unknown},
    NumberStatus{PendingState, Status::Unknown},
};

/// Older versions write switches as "y" and "n".
bool isYes(const QJsonValue &value, bool fallback)
{
    return value.isString() ? value.toString() == "y"_L1 : value.toBool(fallback);
}

std::shared_ptr<const ComponentFacts> icingadbFacts(const QJsonObject &object, const QJsonObject &state,
                                                    const QString &host, bool isHost)
{
    const auto now = wholeNumber(state.value("soft_state"_L1));
    ComponentFacts facts;
    facts.host = host;
    facts.since = timeFrom(state.value("last_state_change"_L1));
    facts.lastCheck = timeFrom(state.value("last_update"_L1));
    facts.attempt = attemptText(state.value("check_attempt"_L1), object.value("max_check_attempts"_L1));
    facts.soft = enumText(state.value("state_type"_L1)) == "soft"_L1;
    facts.severity = stateWord(isHost, now, now != PendingState);
    if (isHost && facts.severity == "down"_L1 && !isYes(state.value("is_reachable"_L1), true))
        facts.severity = u"unreachable"_s;
    setOutput(facts, state.value("output"_L1).toString(), state.value("long_output"_L1).toString());
    facts.performance = performanceOf(state.value("performance_data"_L1).toString());
    facts.acknowledged = isYes(state.value("is_acknowledged"_L1), false);
    facts.inDowntime = isYes(state.value("in_downtime"_L1), false);
    facts.flapping = isYes(state.value("is_flapping"_L1), false);
    facts.passive = !isYes(object.value("active_checks_enabled"_L1), true);
    facts.notifications = isYes(object.value("notifications_enabled"_L1), true);
    return std::make_shared<const ComponentFacts>(facts);
}

MonitoredObject icingadbObject(const QJsonObject &object)
{
    const QJsonObject state = object.value("state"_L1).toObject();
    const QJsonValue host = object.value("host"_L1);
    const bool isHost = !host.isObject();
    const std::span<const NumberStatus> states
        = isHost ? std::span<const NumberStatus>(IcingadbHostStates) : IcingadbServiceStates;
    // A problem that is not confirmed yet stands in the soft state only.
    const auto hard = wholeNumber(state.value("hard_state"_L1));
    MonitoredObject result;
    result.isHost = isHost;
    result.host = isHost ? QString() : oneLine(host[u"name"_s].toString());
    result.schedule = {.last = timeFrom(state.value("last_update"_L1)),
                       .next = timeFrom(state.value("next_check"_L1)),
                       .isPassive = !isYes(object.value("active_checks_enabled"_L1), true)};
    result.inDowntime = isYes(state.value("in_downtime"_L1), false);
    result.facts = {.hard = statusOf(hard, states),
                    .checked = hard != PendingState,
                    .reachable = isYes(state.value("is_reachable"_L1), true),
                    .setAside = isYes(state.value("is_acknowledged"_L1), false) || result.inDowntime,
                    .flapping = isYes(state.value("is_flapping"_L1), false)};
    result.isDown = isHost && result.facts.hard == Status::Offline;
    const QString own = oneLine(object.value("name"_L1).toString());
    const QString shown = oneLine(object.value("display_name"_L1).toString());
    result.component = {.id = isHost ? own : result.host + u'!' + own,
                        .name = shown.isEmpty() ? own : shown,
                        .group = result.host,
                        .understood = indicatorOf(hard, states).has_value(),
                        .facts = icingadbFacts(object, state, isHost ? own : result.host, isHost)};
    if (!result.component.understood && hard)
        result.component.said = QString::number(*hard);
    return result;
}

Error addIcingadbList(Page &page, MonitoredObjects &objects, const QByteArray &body, qsizetype cap)
{
    const Result<QJsonValue> root = parseJson(body, cap);
    if (!root)
        return root.error();
    if (!root->isArray())
        return notOfKind(IcingadbTitle);
    for (const QJsonObject &object : componentsIn(page, *root, {"state"_L1})) {
        if (object.value("state"_L1).isObject() && !object.value("name"_L1).toString().isEmpty())
            objects.add(icingadbObject(object));
        else
            ++page.components.dropped;
    }
    return {};
}

/// An empty list does not say of what it is one.
Result<Page> readIcingadb(const Payload &payload)
{
    return pageOfHostsAndServices(payload,
                                  {.title = IcingadbTitle, .add = addIcingadbList, .hostsAreEnough = true});
}

/// Of Icinga Web's address, with or without the module behind it.
QUrl icingadbList(const QUrl &base, const QString &list)
{
    QUrl url = base.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery | QUrl::StripTrailingSlash);
    QString path = url.path();
    if (const qsizetype at = path.indexOf(ModulePath); at >= 0)
        path.truncate(at);
    url.setPath(path + ModulePath + u'/' + list);
    url.setQuery(u"format=json"_s);
    return url;
}

QList<Addresses> icingadbAddresses(const QUrl &base)
{
    return {{icingadbList(base, u"services"_s), icingadbList(base, u"hosts"_s)}};
}

QUrl icingadbComponentPage(const Check &check, const QString &, const Component &component)
{
    const bool isHost = !component.id.contains(u'!');
    QUrl url = icingadbList(QUrl(check.url), isHost ? u"host"_s : u"service"_s);
    QList<std::pair<QString, QString>> items{{u"name"_s, component.id.section(u'!', isHost ? 0 : 1)}};
    if (!isHost)
        items.append({u"host.name"_s, component.id.section(u'!', 0, 0)});
    return pageBeside(url.toString(), ModulePath, url.path().mid(url.path().indexOf(ModulePath)), items);
}

} // namespace

constinit const Kind IcingadbKind{.id = "icingadb"_L1,
                                  .title = IcingadbTitle,
                                  .server = true,
                                  .seenReal = false,
                                  .addresses = icingadbAddresses,
                                  .read = readIcingadb,
                                  .bodyCap = ServerBodyCap,
                                  .componentPage = icingadbComponentPage};

} // namespace Pilotlamp
