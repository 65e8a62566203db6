// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/root_watch.h"

#include "app/catalogue_known.h"
#include "app/monitor.h"
#include "core/service_json.h"

namespace Pilotlamp {

RootWatch::RootWatch(Monitor &monitor, QObject *parent)
    : QObject(parent)
{
    connect(&monitor, &Monitor::accepted, this, [this](const CheckId &id, const Reading &reading) {
        // A status page is delivered by somebody too, but its service is not.
        if (!reading.vendor && !reading.edge.isEmpty())
            m_edges.insert(id, reading.edge);
    });
}

QStringList RootWatch::rootsOf(const Service &service) const
{
    QStringList roots = hostedOnOf(service) + rootsInCatalogue(service);
    for (int i = 0; i < service.checks.size(); ++i) {
        if (const QString edge = m_edges.value({service.id, i}); !edge.isEmpty())
            roots.append(edge);
    }
    roots.removeDuplicates();
    return roots;
}

} // namespace Pilotlamp
