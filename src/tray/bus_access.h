// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/application_service.h"
#include "desktop/bus_service.h"
#include "tray/outside_access.h"

namespace Pilotlamp {

/// The program on the session bus: for scripts, and for the desktop.
class BusAccess : public OutsideAccess {
    Q_OBJECT

public:
    explicit BusAccess(BusActions actions, QObject *parent = nullptr);

    void publish(const QString &identity) override;
    void setRows(const QList<ServiceRow> &rows, const Overview &overview) override;

private:
    BusService m_bus;
    ApplicationService m_application;
};

} // namespace Pilotlamp
