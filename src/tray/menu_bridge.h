// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/bus_menu.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QIcon;
class QMenu;

namespace Pilotlamp {

/// Makes a QMenu with its submenus the source of a menu on the bus. Entries are numbered when they are first
/// asked for; what nobody has asked for is not watched either.
class MenuBridge : public QObject {
    Q_OBJECT

public:
    /// `menu` outlives the bridge.
    explicit MenuBridge(QMenu *menu, QObject *parent = nullptr);

    /// What BusMenu asks; the bridge outlives it.
    MenuSource source();

Q_SIGNALS:
    /// An entry looks different, or other entries are below it (0: the menu itself).
    void changed(int id);
    void childrenChanged(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMenu *menuOf(int id) const;
    int idOf(QAction *action);
    void forget(QAction *action);
    std::optional<MenuEntry> entryOf(int id);
    QList<int> childrenOf(int id);
    QByteArray pngOf(const QIcon &icon);

    QMenu *m_menu = nullptr;
    QHash<int, QPointer<QAction>> m_actions = {};
    QHash<const QAction *, int> m_ids = {};
    QHash<qint64, QByteArray> m_icons = {}; ///< by QIcon::cacheKey: one picture serves many entries
    int m_lastId = 0;
};

} // namespace Pilotlamp
