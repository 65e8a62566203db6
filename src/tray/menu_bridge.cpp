// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/menu_bridge.h"

#include <QActionEvent>
#include <QBuffer>
#include <QIcon>
#include <QMenu>
#include <QPixmap>

namespace Pilotlamp {

namespace {
constexpr int MenuIconSide = 32; ///< pixels; panels draw 16 to 24 points and make it smaller
constexpr qsizetype MostIcons = 64; ///< kept as PNG
} // namespace

MenuBridge::MenuBridge(QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
{
}

MenuSource MenuBridge::source()
{
    MenuSource source;
    source.entry = [this](int id) {
        return entryOf(id);
    };
    source.children = [this](int id) {
        return childrenOf(id);
    };
    source.opening = [this](int id) {
        if (QMenu *menu = menuOf(id))
            Q_EMIT menu->aboutToShow();
    };
    source.closed = [this](int id) {
        if (QMenu *menu = menuOf(id))
            Q_EMIT menu->aboutToHide();
    };
    source.chosen = [this](int id) {
        if (QAction *action = m_actions.value(id); action && !action->menu())
            action->trigger();
    };
    return source;
}

QMenu *MenuBridge::menuOf(int id) const
{
    if (id == 0)
        return m_menu;
    const QAction *action = m_actions.value(id);
    return action ? action->menu() : nullptr;
}

int MenuBridge::idOf(QAction *action)
{
    if (action == m_menu->menuAction())
        return 0;
    // The address of one that is gone may be another's now.
    int &id = m_ids[action];
    if (id == 0 || m_actions.value(id) != action) {
        id = ++m_lastId;
        m_actions.insert(id, action);
    }
    return id;
}

void MenuBridge::forget(QAction *action)
{
    m_actions.remove(m_ids.take(action));
    m_actions.removeIf([](const auto &entry) { return entry.value().isNull(); });
}

std::optional<MenuEntry> MenuBridge::entryOf(int id)
{
    const QAction *action = m_actions.value(id);
    if (!action)
        return {};
    MenuEntry entry;
    entry.label = action->text();
    entry.icon = pngOf(action->icon());
    entry.isSeparator = action->isSeparator();
    entry.isEnabled = action->isEnabled();
    entry.isVisible = action->isVisible();
    entry.isCheckable = action->isCheckable();
    entry.isChecked = action->isChecked();
    entry.hasSubmenu = action->menu() != nullptr;
    return entry;
}

QList<int> MenuBridge::childrenOf(int id)
{
    QMenu *menu = menuOf(id);
    if (!menu)
        return {};
    menu->installEventFilter(this); // a second time changes nothing
    QList<int> ids;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions)
        ids.append(idOf(action));
    return ids;
}

QByteArray MenuBridge::pngOf(const QIcon &icon)
{
    if (icon.isNull())
        return {};
    QByteArray &png = m_icons[icon.cacheKey()];
    if (png.isEmpty()) {
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        icon.pixmap(QSize(MenuIconSide, MenuIconSide), 1.0).save(&buffer, "PNG");
    }
    const QByteArray result = png;
    if (m_icons.size() > MostIcons)
        m_icons.clear();
    return result;
}

bool MenuBridge::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    const auto type = event->type();
    if (menu && (type == QEvent::ActionAdded || type == QEvent::ActionRemoved)) {
        if (type == QEvent::ActionRemoved)
            forget(static_cast<QActionEvent *>(event)->action());
        Q_EMIT childrenChanged(idOf(menu->menuAction()));
    } else if (menu && type == QEvent::ActionChanged) {
        Q_EMIT changed(idOf(static_cast<QActionEvent *>(event)->action()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Pilotlamp
