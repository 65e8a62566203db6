// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/doctor_checks.h"

#include "app/kinds_known.h"
#include "ctl/language.h"
#include "ctl/tray_access.h"
#include "net/surroundings.h"
#include "store/config_file.h"
#include "store/database.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
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

DoctorFinding findVersions()
{
    return {Outcome::Works,
            Terminal::tr("Versions"),
            u"Pilotlamp %1, Qt %2, %3"_s.arg(QStringLiteral(PILOTLAMP_VERSION), QString::fromUtf8(qVersion()),
                                             QSysInfo::prettyProductName()),
            {}};
}

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

DoctorFinding findPing()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, IPPROTO_ICMP);
    if (socket >= 0) {
        ::close(socket);
        return {Outcome::Works, Terminal::tr("Ping"), Terminal::tr("allowed"), {}};
    }
    if (!QStandardPaths::findExecutable(u"ping"_s, {u"/bin"_s, u"/usr/bin"_s, u"/sbin"_s}).isEmpty())
        return {Outcome::Works,
                Terminal::tr("Ping"),
                Terminal::tr("works through the system's ping program"),
                {}};
    return {Outcome::Optional, Terminal::tr("Ping"), Terminal::tr("not allowed for this user"),
            Terminal::tr("needed only for ping checks: sysctl net.ipv4.ping_group_range=\"0 2147483647\"")};
}

DoctorFinding findConfiguration(const Invocation &invocation)
{
    ConfigFile file(invocation.value(u"config"_s), knownKinds());
    const LoadedConfig loaded = file.load();
    if (loaded.origin == LoadedConfig::Origin::FirstStart)
        return {Outcome::Works,
                Terminal::tr("Configuration"),
                Terminal::tr("%1: not created yet").arg(file.path()),
                {}};
    if (loaded.origin != LoadedConfig::Origin::File)
        return {Outcome::Fails, Terminal::tr("Configuration"), loaded.reason,
                Terminal::tr("run pilotlampctl config check")};
    for (const ConfigProblem &problem : loaded.problems) {
        if (problem.severity != ConfigProblem::Severity::Warning)
            return {Outcome::Fails, Terminal::tr("Configuration"), problemText(problem),
                    Terminal::tr("run pilotlampctl config check")};
    }
    return {Outcome::Works,
            Terminal::tr("Configuration"),
            Terminal::tr("%1: valid, %n services", nullptr, static_cast<int>(loaded.config.services.size()))
                .arg(file.path()),
            {}};
}

DoctorFinding findHistory(const Invocation &invocation)
{
    const QString path = Database::pathFor(ConfigFile(invocation.value(u"config"_s), knownKinds()).path());
    if (!QFileInfo::exists(path))
        return {Outcome::Works, Terminal::tr("History"), Terminal::tr("%1: not created yet").arg(path), {}};
    Database database(path, Database::Access::ReadOnly);
    if (!database.trouble().isEmpty())
        return {Outcome::Fails, Terminal::tr("History"), u"%1: %2"_s.arg(path, database.trouble()),
                Terminal::tr("move the file away; a new one is then created")};
    return {Outcome::Works,
            Terminal::tr("History"),
            path + u", "_s
                + QLocale().formattedDataSize(QFileInfo(path).size(), 1, QLocale::DataSizeSIFormat),
            {}};
}

DoctorFinding findRunningTray(const Invocation &invocation)
{
    const auto rows = trayOf(invocation)->services();
    if (rows)
        return {Outcome::Works,
                u"Pilotlamp"_s,
                Terminal::tr("running, %n services", nullptr, static_cast<int>(rows->size())),
                {}};
    return {Outcome::Optional, u"Pilotlamp"_s, Terminal::tr("not running with this configuration"),
            Terminal::tr("start it with: pilotlamp")};
}

DoctorFinding findNetwork(const Network &network)
{
    if (!hasLink())
        return {Outcome::Fails, Terminal::tr("Network"), Terminal::tr("no network connection"),
                Terminal::tr("connect to a network")};
    if (network.publicNet == Network::State::Captive)
        return {Outcome::Fails, Terminal::tr("Network"), network.reason,
                Terminal::tr("open any web page and log in to the network")};
    if (network.publicNet != Network::State::Up)
        return {Outcome::Fails, Terminal::tr("Network"), network.reason,
                Terminal::tr("check the connection, DNS and proxy; the connectivity-check URLs can be "
                             "changed in the settings")};
    return {Outcome::Works,
            Terminal::tr("Network"),
            hasIpv6() ? Terminal::tr("the internet can be reached over IPv4 and IPv6")
                      : Terminal::tr("the internet can be reached over IPv4"),
            {}};
}

} // namespace Pilotlamp
