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

const MonitoredObject *MonitoredObjects::hostOf(const MonitoredObject &object) const
{
    const auto place = object.isHost ? m_hosts.constEnd() : m_hosts.constFind(object.host);
    return place == m_hosts.constEnd() ? nullptr : &m_objects.at(*place);
}

Component MonitoredObjects::judged(const MonitoredObject &object, Page &page) const
{
    Component component = object.component;
    Monitored facts = object.facts;
    const MonitoredObject *runsOn = hostOf(object);
    const MonitoredObject *host = m_hostsSpeak ? runsOn : nullptr;
    addPeople(component, runsOn);
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

/// The downtime that quiets an object now: of those that have begun the one that ends last. One that was set
/// a moment ago begins behind the newest time of the answer, so where none has begun, it is the first to
/// begin.
PeopleNote MonitoredObjects::downtimeOf(const QString &id) const
{
    PeopleNote begun;
    PeopleNote next;
    for (const PeopleNote &note : m_downtimes.values(id)) {
        const bool hasBegun = !m_newest.isValid() || note.from <= m_newest;
        if (hasBegun && (!begun.until.isValid() || note.until > begun.until))
            begun = note;
        else if (!hasBegun && (!next.from.isValid() || note.from < next.from))
            next = note;
    }
    return begun.until.isValid() ? begun : next;
}

/// What people wrote, and what the host lends to its services: its downtime, its groups, that it is down.
void MonitoredObjects::addPeople(Component &component, const MonitoredObject *host) const
{
    if (!component.facts)
        return;
    const bool isQuietByHost = host && m_hostsSpeak && host->inDowntime && !component.facts->inDowntime;
    const bool isAcknowledged = component.facts->acknowledged && m_acknowledged.contains(component.id);
    const QStringList groups = host && host->component.facts ? host->component.facts->groups : QStringList();
    if (!isQuietByHost && !isAcknowledged && !component.facts->inDowntime && groups.isEmpty()
        && !(host && host->isDown))
        return;
    auto facts = std::make_shared<ComponentFacts>(*component.facts);
    facts->hostDown = host && host->isDown;
    facts->inDowntime |= isQuietByHost;
    for (const QString &group : groups) {
        if (!facts->groups.contains(group))
            facts->groups.append(group);
    }
    if (isAcknowledged) {
        const PeopleNote note = m_acknowledged.value(component.id);
        facts->acknowledgedBy = note.by;
        facts->acknowledgement = note.comment;
    }
    const QString quieted = isQuietByHost ? host->component.id : component.id;
    if (facts->inDowntime && m_downtimes.contains(quieted)) {
        const PeopleNote note = downtimeOf(quieted);
        facts->downtimeUntil = note.until;
        facts->downtimeBy = note.by;
        facts->downtimeComment = note.comment;
    }
    component.facts = facts;
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

Result<Page> pageOfHostsAndServices(const Payload &payload, const ServerPage &how)
{
    Page page;
    MonitoredObjects objects(how.hostsSpeak);
    if (const Error first = how.add(page, objects, payload.body, payload.cap);
        first.kind != Error::Kind::None)
        return first;
    if (payload.second.isEmpty() && !objects.servicesListed() && !how.hostsAreEnough)
        return notOfKind(how.title);
    if (!payload.second.isEmpty()) {
        if (const Error second = how.add(page, objects, payload.second, payload.cap);
            second.kind != Error::Kind::None)
            return second;
    }
    for (const QByteArray &other : how.addPeople ? payload.others : QList<QByteArray>()) {
        if (!other.isEmpty())
            how.addPeople(objects, other, payload.cap);
    }
    objects.addTo(page);
    return page;
}

} // namespace Pilotlamp
