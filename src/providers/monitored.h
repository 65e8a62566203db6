// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/status.h"
#include "providers/kind.h"

#include <QHash>

namespace Pilotlamp {

/// What a monitoring server knows of one host or service, beside its state.
struct Monitored {
    Status hard = Status::Unknown; ///< the state the server has confirmed
    bool checked = false; ///< false: never checked yet
    bool reachable = true; ///< false: hidden behind a parent that is down
    bool setAside = false; ///< acknowledged, or in a scheduled downtime
    bool flapping = false;
};

/// The one status of it: nothing is claimed of what was never checked or cannot be reached, what people have
/// set aside is Maintenance, and what flaps is never worse than Overload.
Status statusOf(const Monitored &facts);

/// When something is checked: what is long overdue is not known any more.
struct Schedule {
    QDateTime last = {}; ///< UTC; invalid: never
    QDateTime next = {}; ///< UTC; invalid: the answer does not say
    double intervalSeconds = 0; ///< 0: the answer does not say
    bool inPeriod = true; ///< false: not meant to be checked at this time
    bool isPassive = false; ///< others deliver its results
    double freshnessSeconds = 0; ///< passive: after so long a result is stale; 0: never
};

/// A host or a service as an answer lists it.
struct MonitoredObject {
    Component component = {}; ///< without its status
    bool isHost = false;
    Monitored facts = {};
    Schedule schedule = {};
    QString host = {}; ///< the id of a service's host
    bool isDown = false; ///< a host that the server has confirmed as down
    bool isUnreachable = false; ///< a host hidden behind another one
    bool inDowntime = false;
};

/// A planned downtime, or what people wrote when they acknowledged a problem.
struct PeopleNote {
    QString by = {};
    QString comment = {};
    QDateTime from = {}; ///< UTC, of a downtime
    QDateTime until = {}; ///< UTC, of a downtime
};

/// Collects the objects of all answers; ages are measured against the newest time in them.
class MonitoredObjects {
public:
    explicit MonitoredObjects(bool hostsSpeak)
        : m_hostsSpeak(hostsSpeak)
    {
    }

    void add(const MonitoredObject &object);
    /// The server's own time in an answer, where there is one.
    void setNewest(const QDateTime &time);
    /// What people wrote about an object, by its id: used where the object itself says that it is
    /// acknowledged or in a downtime.
    void addAcknowledgement(const QString &id, const PeopleNote &note) { m_acknowledged.insert(id, note); }
    void addDowntime(const QString &id, const PeopleNote &note) { m_downtimes.insert(id, note); }
    /// Turns all into components of the page. `hostsSpeak`: services of a host that is down or unreachable
    /// are judged by it.
    void addTo(Page &page) const;
    /// A list of services was there, if an empty one.
    void setServicesListed() { m_servicesListed = true; }
    bool servicesListed() const { return m_servicesListed; }

private:
    bool isOld(const MonitoredObject &object) const;
    Component judged(const MonitoredObject &object, Page &page) const;
    const MonitoredObject *hostOf(const MonitoredObject &object) const;
    void addPeople(Component &component, const MonitoredObject *host) const;
    PeopleNote downtimeOf(const QString &id) const;

    bool m_hostsSpeak = false;
    bool m_servicesListed = false;
    QList<MonitoredObject> m_objects = {};
    QHash<QString, qsizetype> m_hosts = {}; ///< places by id
    QHash<QString, PeopleNote> m_acknowledged = {};
    QMultiHash<QString, PeopleNote> m_downtimes = {};
    QDateTime m_newest = {};
};

/// Adds what one answer lists, counted in the page; the Error where it is no such list.
using AddObjects = Error (*)(Page &page, MonitoredObjects &objects, const QByteArray &body, qsizetype cap);
/// Adds what people wrote, from an answer that a server may also refuse.
using AddPeople = void (*)(MonitoredObjects &objects, const QByteArray &body, qsizetype cap);

/// How the answers of one kind of server become a page.
struct ServerPage {
    QLatin1StringView title = {};
    AddObjects add = nullptr;
    AddPeople addPeople = nullptr; ///< of the answers behind the first two
    bool hostsSpeak = false; ///< services of a host that is down are judged by it
    bool hostsAreEnough = false; ///< else hosts alone are refused: they prove nothing of what runs on them
};
/// A page of two answers, one of hosts and one of services in any order, and of what people wrote.
Result<Page> pageOfHostsAndServices(const Payload &payload, const ServerPage &how);

} // namespace Pilotlamp
