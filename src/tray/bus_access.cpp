// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/bus_access.h"

#include "desktop/instance_name.h"
#include "store/config_file.h"

#include <cstdio>
#include <utility>

namespace Pilotlamp {

BusAccess::BusAccess(BusActions actions, QObject *parent)
    : OutsideAccess(parent)
    , m_bus(std::move(actions))
{
    connect(&m_application, &ApplicationService::summoned, this, &OutsideAccess::summoned);
}

void BusAccess::publish(const QString &identity)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QString name = busName(identity, ConfigFile::defaultPath());
    if (const Result<bool> published = m_bus.publish(bus, name); !published) {
        std::fprintf(stderr, "pilotlamp: %s\n", qPrintable(published.error().text));
        return;
    }
    // One program is what the desktop's entry means: the one with the user's own configuration.
    if (identity != ConfigFile::defaultPath())
        return;
    if (const Result<bool> published = m_application.publish(bus); !published)
        qWarning("%s", qPrintable(published.error().text));
}

void BusAccess::setRows(const QList<ServiceRow> &rows, const Overview &overview)
{
    m_bus.setRows(rows, overview);
}

} // namespace Pilotlamp
