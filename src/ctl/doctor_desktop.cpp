// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the desktop is asked over the session bus.
#include "ctl/doctor_checks.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int BusTimeoutMs = 2000;

bool isOnBus(const QString &name)
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    return bus && bus->isServiceRegistered(name);
}

/// A property of the tray's watcher, without starting one.
bool hasTrayHost()
{
    const QString name = u"org.kde.StatusNotifierWatcher"_s;
    if (!isOnBus(name))
        return false;
    QDBusMessage get = QDBusMessage::createMethodCall(name, u"/StatusNotifierWatcher"_s,
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get.setArguments({name, u"IsStatusNotifierHostRegistered"_s});
    const QDBusReply<QDBusVariant> reply
        = QDBusConnection::sessionBus().call(get, QDBus::Block, BusTimeoutMs);
    return reply.isValid() && reply.value().variant().toBool();
}

bool isDesktop(QLatin1StringView name)
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(name, Qt::CaseInsensitive);
}

} // namespace

DoctorFinding findDesktop()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown desktop"_s);
    const bool isWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!isWayland && qEnvironmentVariableIsEmpty("DISPLAY"))
        return {DoctorFinding::Outcome::Optional, u"Desktop"_s, u"no graphical session"_s,
                u"pilotlamp needs one; pilotlampctl does not"_s};
    if (!QDBusConnection::sessionBus().isConnected())
        return {DoctorFinding::Outcome::Fails, u"Desktop"_s, u"no D-Bus session bus"_s,
                u"start the session with dbus-run-session, or log in through a display manager"_s};
    return {
        DoctorFinding::Outcome::Works, u"Desktop"_s, desktop + (isWayland ? u", Wayland"_s : u", X11"_s), {}};
}

DoctorFinding findTray()
{
    if (hasTrayHost())
        return {DoctorFinding::Outcome::Works, u"Tray"_s, u"icons are shown (StatusNotifierItem)"_s, {}};
    const QString help = isDesktop("gnome"_L1)
        ? u"install the GNOME extension AppIndicator and KStatusNotifierItem Support"_s
        : u"add a system tray to the panel; without one Pilotlamp shows a window instead"_s;
    return {DoctorFinding::Outcome::Optional, u"Tray"_s, u"no StatusNotifierItem host"_s, help};
}

DoctorFinding findNotifications()
{
    const QString name = u"org.freedesktop.Notifications"_s;
    const QDBusMessage ask = QDBusMessage::createMethodCall(name, u"/org/freedesktop/Notifications"_s, name,
                                                            u"GetServerInformation"_s);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(ask, QDBus::Block, BusTimeoutMs);
    if (reply.type() == QDBusMessage::ReplyMessage)
        return {DoctorFinding::Outcome::Works,
                u"Notifications"_s,
                u"%1 %2"_s.arg(reply.arguments().value(0).toString(), reply.arguments().value(2).toString()),
                {}};
    return {
        DoctorFinding::Outcome::Fails, u"Notifications"_s, u"no notification server answers"_s,
        u"install one (dunst, mako, notification-daemon); until then Pilotlamp shows them in its window"_s};
}

DoctorFinding findKeyring()
{
    for (const auto &name : {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s}) {
        if (isOnBus(name))
            return {DoctorFinding::Outcome::Works, u"Keyring"_s, name, {}};
    }
    return {
        DoctorFinding::Outcome::Optional, u"Keyring"_s, u"none is running"_s,
        u"needed for passwords and keys only: gnome-keyring, KWallet or KeePassXC; else a private file is used"_s};
}

} // namespace Pilotlamp
