// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QLatin1StringView>

#include <span>

namespace Pilotlamp {

/// How a check of a kind names what it measures.
enum class TargetForm : quint8 {
    Web, ///< an http or https address
    Socket, ///< "host:port", or the host alone where the kind has a usual port
    Name, ///< a name that is no address, as that of a unit
    None, ///< nothing: the key `url` is not used, see ProbeKind::impliedUrl
};

/// One kind of check that measures the service itself: everything about it but how it is asked, which is the
/// row of the same name in net/probe.cpp.
struct ProbeKind {
    QLatin1StringView id = {}; ///< as in the config
    const char *title = nullptr; ///< as people call it, untranslated: see titleOf
    QLatin1StringView example = {}; ///< shown in the empty address field
    TargetForm form = TargetForm::Socket;
    int port = 0; ///< usual; 0: it must be named
    bool connects = true; ///< opens a connection over TCP
    bool encrypts = false; ///< with TLS from the first byte on
    bool isWhole = true; ///< the connection is all there is to it; false: what was said on it counts, too
    bool asksWithSecret = false; ///< has `auth`
    bool trustsByChoice = false; ///< has `tls`
    bool isOfThisComputer = false; ///< the target is here, whatever its name looks like
    bool isOwnOnly = false; ///< runs or reads something of this computer: never for somebody else's list
    int intervalSeconds = 60; ///< where the file says nothing
    int floorSeconds = 10; ///< never asked more often
    /// What stands for the address where the check's entry names none; for people.
    QString (*impliedUrl)(const QJsonObject &check) = nullptr;
    /// Why the keys of a check cannot be used; empty where they can.
    QString (*problem)(const Check &check) = nullptr;
};

/// All of them, in the order shown to users.
std::span<const ProbeKind> probeKinds();
/// The row of a kind, or nullptr.
const ProbeKind *probeKindOf(QStringView id);
/// The title in the user's language.
QString titleOf(const ProbeKind &kind);
/// The reach of what a check measures: its address', or this computer for kinds that look at nothing else.
Reach reachOf(const Check &check);
/// The interval of a kind's checks where the file names none, in seconds.
int usualInterval(QStringView kind);

} // namespace Pilotlamp
