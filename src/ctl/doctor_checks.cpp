// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/doctor_checks.h"

#include "app/kinds_known.h"
#include "ctl/tray_access.h"
#include "net/surroundings.h"
#include "store/config_file.h"
#include "store/database.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFileInfo>
#include <QSysInfo>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

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

bool isDesktop(QLatin1StringView name)
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(name, Qt::CaseInsensitive);
}

} // namespace

DoctorFinding findVersions()
{
    return {Outcome::Works,
            u"Versions"_s,
            u"Pilotlamp %1, Qt %2, %3"_s.arg(QStringLiteral(PILOTLAMP_VERSION), QString::fromUtf8(qVersion()),
                                             QSysInfo::prettyProductName()),
            {}};
}

DoctorFinding findDesktop()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown desktop"_s);
    const bool isWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!isWayland && qEnvironmentVariableIsEmpty("DISPLAY"))
        return {Outcome::Optional, u"Desktop"_s, u"no graphical session"_s,
                u"pilotlamp needs one; pilotlampctl does not"_s};
    if (!QDBusConnection::sessionBus().isConnected())
        return {Outcome::Fails, u"Desktop"_s, u"no D-Bus session bus"_s,
                u"start the session with dbus-run-session, or log in through a display manager"_s};
    return {Outcome::Works, u"Desktop"_s, desktop + (isWayland ? u", Wayland"_s : u", X11"_s), {}};
}

DoctorFinding findTray()
{
    if (hasTrayHost())
        return {Outcome::Works, u"Tray"_s, u"icons are shown (StatusNotifierItem)"_s, {}};
    const QString help = isDesktop("gnome"_L1)
        ? u"install the GNOME extension AppIndicator and KStatusNotifierItem Support"_s
        : u"add a system tray to the panel; without one Pilotlamp shows a window instead"_s;
    return {Outcome::Optional, u"Tray"_s, u"no StatusNotifierItem host"_s, help};
}

DoctorFinding findNotifications()
{
    const QString name = u"org.freedesktop.Notifications"_s;
    const QDBusMessage ask = QDBusMessage::createMethodCall(name, u"/org/freedesktop/Notifications"_s, name,
                                                            u"GetServerInformation"_s);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(ask, QDBus::Block, BusTimeoutMs);
    if (reply.type() == QDBusMessage::ReplyMessage)
        return {Outcome::Works,
                u"Notifications"_s,
                u"%1 %2"_s.arg(reply.arguments().value(0).toString(), reply.arguments().value(2).toString()),
                {}};
    return {
        Outcome::Fails, u"Notifications"_s, u"no notification server answers"_s,
        u"install one (dunst, mako, notification-daemon); until then Pilotlamp shows them in its window"_s};
}

DoctorFinding findKeyring()
{
    for (const auto &name : {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s}) {
        if (isOnBus(name))
            return {Outcome::Works, u"Keyring"_s, name, {}};
    }
    return {
        Outcome::Optional, u"Keyring"_s, u"none is running"_s,
        u"needed for passwords and keys only: gnome-keyring, KWallet or KeePassXC; else a private file is used"_s};
}

DoctorFinding findPing()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, IPPROTO_ICMP);
    if (socket >= 0) {
        ::close(socket);
        return {Outcome::Works, u"Ping"_s, u"allowed"_s, {}};
    }
    return {Outcome::Optional, u"Ping"_s, u"not allowed for this user"_s,
            u"needed for ping checks only: sysctl net.ipv4.ping_group_range=\"0 2147483647\""_s};
}

DoctorFinding findConfiguration(const Invocation &invocation)
{
    ConfigFile file(invocation.value(u"config"_s), knownKinds());
    const LoadedConfig loaded = file.load();
    if (loaded.origin == LoadedConfig::Origin::FirstStart)
        return {Outcome::Works, u"Configuration"_s, u"%1: not created yet"_s.arg(file.path()), {}};
    if (loaded.origin != LoadedConfig::Origin::File)
        return {Outcome::Fails, u"Configuration"_s, loaded.reason, u"see pilotlampctl config check"_s};
    for (const ConfigProblem &problem : loaded.problems) {
        if (problem.severity != ConfigProblem::Severity::Warning)
            return {Outcome::Fails, u"Configuration"_s, problemText(problem),
                    u"see pilotlampctl config check"_s};
    }
    return {Outcome::Works,
            u"Configuration"_s,
            u"%1: valid, %2 services"_s.arg(file.path()).arg(loaded.config.services.size()),
            {}};
}

DoctorFinding findHistory(const Invocation &invocation)
{
    const QString path = Database::pathFor(ConfigFile(invocation.value(u"config"_s), knownKinds()).path());
    if (!QFileInfo::exists(path))
        return {Outcome::Works, u"History"_s, u"%1: not created yet"_s.arg(path), {}};
    Database database(path, Database::Access::ReadOnly);
    if (!database.trouble().isEmpty())
        return {Outcome::Fails, u"History"_s, u"%1: %2"_s.arg(path, database.trouble()),
                u"move the file away; a new one is created"_s};
    return {Outcome::Works,
            u"History"_s,
            u"%1, %2 MB"_s.arg(path).arg(QFileInfo(path).size() / 1'000'000.0, 0, 'f', 1),
            {}};
}

DoctorFinding findRunningTray(const Invocation &invocation)
{
    const auto rows = trayOf(invocation)->services();
    if (rows)
        return {Outcome::Works,
                u"Pilotlamp"_s,
                rows->size() == 1 ? u"running, 1 service"_s : u"running, %1 services"_s.arg(rows->size()),
                {}};
    return {Outcome::Optional, u"Pilotlamp"_s, u"not running for this configuration"_s, u"start pilotlamp"_s};
}

DoctorFinding findNetwork(const Network &network)
{
    if (!hasLink())
        return {Outcome::Fails, u"Network"_s, u"no network connection"_s, u"connect to a network"_s};
    if (network.publicNet == Network::State::Captive)
        return {Outcome::Fails, u"Network"_s, network.reason, u"open a web page and log in to the network"_s};
    if (network.publicNet != Network::State::Up)
        return {
            Outcome::Fails, u"Network"_s, network.reason,
            u"check connection, DNS and proxy; the connectivity-check URLs can be changed in the settings"_s};
    return {Outcome::Works,
            u"Network"_s,
            hasIpv6() ? u"the internet can be reached, IPv4 and IPv6"_s
                      : u"the internet can be reached, IPv4"_s,
            {}};
}

} // namespace Pilotlamp
