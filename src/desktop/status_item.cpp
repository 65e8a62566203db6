// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/status_item.h"

#include "item_adaptor.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
const auto ItemWatcherName = "org.kde.StatusNotifierWatcher"_L1;
const auto ItemWatcherPath = "/StatusNotifierWatcher"_L1;
} // namespace

StatusItem::StatusItem(const QDBusConnection &bus, QString id, Pictures pictures, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_id(std::move(id))
    , m_pictures(std::move(pictures))
{
    registerItemTypes();
    new StatusNotifierItemAdaptor(this);
}

Result<bool> StatusItem::publish()
{
    if (!m_bus.isConnected())
        return Error{Error::Kind::Ours, tr("There is no session bus, so no panel can show the icon")};
    if (!m_bus.registerObject(QString::fromLatin1(ItemPath), this))
        return Error{Error::Kind::Ours, tr("The D-Bus object of the icon is already registered")};
    // Whoever becomes the watcher, now or after a crash, is told; it tells the panels.
    auto *watcher
        = new QDBusServiceWatcher(ItemWatcherName, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &StatusItem::enroll);
    enroll();
    return true;
}

void StatusItem::enroll()
{
    QDBusMessage call = QDBusMessage::createMethodCall(ItemWatcherName, ItemWatcherPath, ItemWatcherName,
                                                       u"RegisterStatusNotifierItem"_s);
    call.setArguments({m_bus.baseService()});
    call.setAutoStartService(false);
    m_bus.send(call); // without a watcher it goes nowhere: the next one is told when it comes
}

void StatusItem::setState(const ItemState &state)
{
    const ItemState before = std::exchange(m_state, state);
    if (before.title != state.title)
        Q_EMIT NewTitle();
    if (before.toolTipTitle != state.toolTipTitle || before.toolTipText != state.toolTipText)
        Q_EMIT NewToolTip();
    if (before.prominence != state.prominence)
        Q_EMIT NewStatus(status());
}

void StatusItem::noteNewPictures()
{
    Q_EMIT NewIcon();
    Q_EMIT NewAttentionIcon();
}

QString StatusItem::status() const
{
    switch (m_state.prominence) {
    case ItemState::Prominence::Passive:
        return u"Passive"_s;
    case ItemState::Prominence::NeedsAttention:
        return u"NeedsAttention"_s;
    case ItemState::Prominence::Active:
        break;
    }
    return u"Active"_s;
}

QDBusObjectPath StatusItem::menu() const
{
    return QDBusObjectPath(QString::fromLatin1(ItemMenuPath));
}

void StatusItem::Activate(int, int)
{
    Q_EMIT activated();
}

void StatusItem::SecondaryActivate(int, int)
{
    Q_EMIT secondaryActivated();
}

void StatusItem::ContextMenu(int x, int y)
{
    Q_EMIT menuWanted(x, y);
}

void StatusItem::Scroll(int, const QString &) { }

void StatusItem::ProvideXdgActivationToken(const QString &token)
{
    Q_EMIT activationToken(token);
}

} // namespace Pilotlamp
