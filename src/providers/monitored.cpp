// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/monitored.h"

#include "providers/json.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr double OldSeconds = 15 * 60;
constexpr int OldIntervals = 5;

struct MonitoredTexts {
    Q_DECLARE_TR_FUNCTIONS(Providers)
};

/// "last result 3 d ago", of a component that nobody promised to hear of.
QString ageNote(const QString &name, qint64 seconds)
{
    if (seconds >= 2 * 86400)
        return MonitoredTexts::tr("%1: last result %2 d ago").arg(name).arg(seconds / 86400);
    if (seconds >= 2 * 3600)
        return MonitoredTexts::tr("%1: last result %2 h ago").arg(name).arg(seconds / 3600);
    return MonitoredTexts::tr("%1: last result %2 min ago").arg(name).arg(seconds / 60);
}

} // namespace

Status statusOf(const Monitored &facts)
{
    const bool isProblem = facts.hard == Status::Offline || facts.hard == Status::Overload;
    if (facts.setAside && (isProblem || facts.hard == Status::Online))
        return Status::Maintenance;
    if (!facts.checked || !facts.reachable)
        return Status::Unknown;
    if (facts.flapping && (isProblem || facts.hard == Status::Online))
        return Status::Overload;
    return facts.hard;
}

void MonitoredObjects::add(const MonitoredObject &object)
{
    setNewest(object.schedule.last);
    if (object.isHost)
        m_hosts.insert(object.component.id, m_objects.size());
    else
        m_servicesListed = true;
    m_objects.append(object);
}

void MonitoredObjects::setNewest(const QDateTime &time)
{
    if (time.isValid() && !(m_newest > time))
        m_newest = time;
}

bool MonitoredObjects::isOld(const MonitoredObject &object) const
{
    const Schedule &schedule = object.schedule;
    const auto behind = [this](const QDateTime &time) {
        return double(time.msecsTo(m_newest)) / 1000;
    };
    if (!schedule.last.isValid() || !schedule.inPeriod)
        return false;
    if (schedule.isPassive)
        return schedule.freshnessSeconds > 0
            && behind(schedule.last) > std::max(schedule.freshnessSeconds, OldSeconds);
    if (schedule.intervalSeconds > 0)
        return behind(schedule.last) > std::max(OldIntervals * schedule.intervalSeconds, OldSeconds);
    return behind(schedule.next.isValid() ? schedule.next : schedule.last) > OldSeconds;
}

Component MonitoredObjects::judged(const MonitoredObject &object, Page &page) const
{
    Component component = object.component;
    Monitored facts = object.facts;
    const auto place = m_hostsSpeak && !object.isHost ? m_hosts.constFind(object.host) : m_hosts.constEnd();
    const MonitoredObject *host = place == m_hosts.constEnd() ? nullptr : &m_objects.at(*place);
    facts.setAside |= host && host->inDowntime;
    component.status = statusOf(facts);
    if (component.status == Status::Maintenance)
        return component;
    if (host && host->isUnreachable) {
        component.status = Status::Unknown;
    } else if (host && host->isDown) {
        component.status = Status::Offline;
        page.onDownHost.insert(component.id, host->component.id);
    } else if (isOld(object)) {
        component.status = Status::Unknown;
    }
    return component;
}

void MonitoredObjects::addTo(Page &page) const
{
    page.leaves.reserve(page.leaves.size() + m_objects.size());
    for (const MonitoredObject &object : m_objects) {
        const Component component = judged(object, page);
        page.leaves.append(component);
        const qint64 age = object.schedule.last.secsTo(m_newest);
        if (object.schedule.isPassive && object.schedule.freshnessSeconds <= 0
            && object.schedule.last.isValid() && age > OldSeconds && component.status != Status::Maintenance)
            page.notes.append({.text = ageNote(component.name, age), .affected = {component.id}});
    }
    page.newest = m_newest;
    if (!page.asOf.isValid())
        page.asOf = m_newest;
    mergeById(page.leaves);
}

Result<Page> pageOfHostsAndServices(const Payload &payload, QLatin1StringView title, AddObjects add,
                                    bool hostsSpeak, bool hostsAreEnough)
{
    Page page;
    MonitoredObjects objects(hostsSpeak);
    if (const Error first = add(page, objects, payload.body, payload.cap); first.kind != Error::Kind::None)
        return first;
    if (payload.second.isEmpty() && !objects.servicesListed() && !hostsAreEnough)
        return notOfKind(title);
    if (!payload.second.isEmpty()) {
        if (const Error second = add(page, objects, payload.second, payload.cap);
            second.kind != Error::Kind::None)
            return second;
    }
    objects.addTo(page);
    return page;
}

} // namespace Pilotlamp
