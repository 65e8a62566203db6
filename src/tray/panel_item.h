// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/bus_menu.h"
#include "desktop/status_item.h"
#include "desktop/tray_host.h"
#include "tray/menu_bridge.h"

#include <QTimer>

namespace Pilotlamp {

class Requests;
class Tray;

/// Brings the icon to whatever draws one: as a StatusNotifierItem of our
/// own, which serves hosts that come in any order; where none is there, by
/// the system's tray (XEmbed); and says so where nothing draws icons at all.
class PanelItem : public QObject {
    Q_OBJECT

public:
    /// `tray` and `requests` outlive it.
    PanelItem(Tray &tray, Requests &requests, const QDBusConnection &bus, QObject *parent = nullptr);

    /// Offers the icon; `missing` comes after a while where nobody takes it.
    void start();
    /// Whether somebody draws the icon at present, as far as can be told.
    bool isShown() const;
    /// Creates an XEmbed icon anew: some panels lose it behind a locked screen.
    void renew();

Q_SIGNALS:
    /// Nothing on this desktop shows tray icons: once, unless something did before. A panel that goes away
    /// later (some do behind a locked screen) is none.
    void missing();
    /// Something does now.
    void found();
    /// The right to take the focus for the click that follows.
    void activationToken(const QString &token);

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
