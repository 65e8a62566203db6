// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray_host.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
const auto WatcherName = "org.kde.StatusNotifierWatcher"_L1;
const auto WatcherPath = "/StatusNotifierWatcher"_L1;
} // namespace

TrayHost::TrayHost(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    auto *watcher
        = new QDBusServiceWatcher(WatcherName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        ++m_questions;
        setHasHost(false);
    });
    for (const auto &change : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        m_bus.connect(WatcherName, WatcherPath, WatcherName, change, this, SLOT(onHostsChanged()));
}

void TrayHost::start(std::chrono::milliseconds deadline)
{
    m_waiting = true;
    QTimer::singleShot(deadline, this, [this] {
        if (std::exchange(m_waiting, false))
            Q_EMIT ready(false);
    });
    ask();
}

void TrayHost::onHostsChanged()
{
    ask();
}

void TrayHost::ask()
{
    QDBusMessage get = QDBusMessage::createMethodCall(WatcherName, WatcherPath,
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get.setArguments({QString(WatcherName), u"IsStatusNotifierHostRegistered"_s});
    get.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, question = ++m_questions](auto *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (question == m_questions)
            setHasHost(!reply.isError() && reply.value().variant().toBool());
    });
}

void TrayHost::setHasHost(bool hasHost)
{
    const bool before = std::exchange(m_hasHost, hasHost);
    if (hasHost && std::exchange(m_waiting, false))
        Q_EMIT ready(true);
    if (hasHost && !before)
        Q_EMIT hostAppeared();
    else if (!hasHost && before)
        Q_EMIT hostVanished();
}

} // namespace Pilotlamp
