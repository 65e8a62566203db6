// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/doctor_checks.h"

#include "app/kinds_known.h"
#include "ctl/language.h"
#include "ctl/tray_access.h"
#include "net/surroundings.h"
#include "store/config_file.h"
#include "store/database.h"

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

} // namespace

DoctorFinding findVersions()
{
    return {Outcome::Works,
            Terminal::tr("Versions"),
            u"Pilotlamp %1, Qt %2, %3"_s.arg(QStringLiteral(PILOTLAMP_VERSION), QString::fromUtf8(qVersion()),
                                             QSysInfo::prettyProductName()),
            {}};
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
