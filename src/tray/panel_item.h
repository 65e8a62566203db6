// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/bus_menu.h"
#include "desktop/status_item.h"
#include "desktop/tray_host.h"
#include "tray/menu_bridge.h"
#include "tray/panel_icon.h"

#include <QTimer>

namespace Pilotlamp {

class Requests;
class Tray;

/// The icon as a StatusNotifierItem of our own, which serves hosts that come in any order; where none is
/// there, by the system's tray (XEmbed).
class PanelItem : public PanelIcon {
    Q_OBJECT

public:
    /// `tray` and `requests` outlive it.
    PanelItem(Tray &tray, Requests &requests, const QDBusConnection &bus, QObject *parent = nullptr);

    void start() override;
    bool isShown() const override;
    /// Only an XEmbed icon can be lost.
    void renew() override;

private:
    void wire(Requests &requests);
    void choose();
    void onHost();
    void refreshState();
    ItemPictures pictures() const;

    Tray &m_tray;
    QDBusConnection m_bus;
    TrayHost m_host;
    MenuBridge m_bridge;
    BusMenu m_menu;
    StatusItem m_item;
    QTimer m_menuWait; ///< until what changed is filled into a menu that a panel knows
    QTimer m_wait; ///< until a panel that is only restarting is back
    bool m_isOnBus = false;
    bool m_isSettled = false; ///< was shown, or told to be missing
};

} // namespace Pilotlamp
