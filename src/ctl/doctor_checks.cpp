// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/doctor_checks.h"

#include "app/kinds_known.h"
#include "ctl/tray_access.h"
#include "net/surroundings.h"
#include "store/config_file.h"
#include "store/database.h"

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

} // namespace

DoctorFinding findVersions()
{
    return {Outcome::Works,
            u"Versions"_s,
            u"Pilotlamp %1, Qt %2, %3"_s.arg(QStringLiteral(PILOTLAMP_VERSION), QString::fromUtf8(qVersion()),
                                             QSysInfo::prettyProductName()),
            {}};
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
