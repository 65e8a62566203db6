// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the desktop is asked over the session bus.
#include "ctl/doctor_checks.h"

#include "ctl/language.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using Outcome = DoctorFinding::Outcome;

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

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("DISPLAY");
}

/// Without a graphical session nothing misses what only the tray needs.
DoctorFinding notNeeded(const QString &what)
{
    return {Outcome::Optional, what, Terminal::tr("not needed without a graphical session"), {}};
}

bool isDesktop(QLatin1StringView name)
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(name, Qt::CaseInsensitive);
}

} // namespace

DoctorFinding findDesktop()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP", Terminal::tr("unknown desktop"));
    const bool isWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!hasDisplay())
        return {Outcome::Optional, Terminal::tr("Desktop"), Terminal::tr("no graphical session"),
                Terminal::tr("the tray icon needs one; pilotlampctl works without")};
    if (!QDBusConnection::sessionBus().isConnected())
        return {Outcome::Fails, Terminal::tr("Desktop"), Terminal::tr("no D-Bus session bus"),
                Terminal::tr("start the session with dbus-run-session, or log in through a display manager")};
    return {Outcome::Works, Terminal::tr("Desktop"), desktop + (isWayland ? u", Wayland"_s : u", X11"_s), {}};
}

DoctorFinding findTray()
{
    if (!hasDisplay())
        return notNeeded(Terminal::tr("Tray"));
    if (hasTrayHost())
        return {Outcome::Works, Terminal::tr("Tray"), Terminal::tr("icons are shown"), {}};
    const QString help = isDesktop("gnome"_L1)
        ? Terminal::tr("install the GNOME extension “AppIndicator and KStatusNotifierItem Support”")
        : Terminal::tr("add a system tray to the panel; without one Pilotlamp shows its window instead");
    return {Outcome::Optional, Terminal::tr("Tray"),
            Terminal::tr("no system tray for icons (StatusNotifierItem)"), help};
}

DoctorFinding findNotifications()
{
    if (!hasDisplay())
        return notNeeded(Terminal::tr("Notifications"));
    const QString name = u"org.freedesktop.Notifications"_s;
    const QDBusMessage ask = QDBusMessage::createMethodCall(name, u"/org/freedesktop/Notifications"_s, name,
                                                            u"GetServerInformation"_s);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(ask, QDBus::Block, BusTimeoutMs);
    if (reply.type() == QDBusMessage::ReplyMessage)
        return {Outcome::Works,
                Terminal::tr("Notifications"),
                u"%1 %2"_s.arg(reply.arguments().value(0).toString(), reply.arguments().value(2).toString()),
                {}};
    return {
        Outcome::Fails, Terminal::tr("Notifications"), Terminal::tr("no notification server is running"),
        Terminal::tr(
            "install one, such as dunst or mako; until then notifications are shown in Pilotlamp's window")};
}

DoctorFinding findKeyring()
{
    for (const auto &name : {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s}) {
        if (isOnBus(name))
            return {Outcome::Works, Terminal::tr("Keyring"), name, {}};
    }
    return {Outcome::Optional, Terminal::tr("Keyring"), Terminal::tr("no keyring is running"),
            Terminal::tr("needed only for passwords and keys: install gnome-keyring, KWallet or KeePassXC; "
                         "without one they can be kept in a private file")};
}

} // namespace Pilotlamp
