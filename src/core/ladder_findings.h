// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ladder.h"

namespace Pilotlamp {

/// A rung's finding, before it knows its name.
struct Finding {
    RungOutcome outcome = RungOutcome::NotAsked;
    QString sentence = {};
    int ms = -1;
    bool silent = false; ///< as RungResult::silent
};

inline Finding notNeeded(const QString &why)
{
    return {RungOutcome::NotNeeded, why};
}

inline Finding notAsked(const QString &why)
{
    return {RungOutcome::NotAsked, why};
}

/// True where nothing of the service's own is measured: only pages are read.
inline bool isNowhere(const LadderFacts &facts)
{
    return facts.target.host.isEmpty();
}

/// "3 min", translated, for a clock that is off by so many seconds either way.
QString minutesOff(qint64 seconds);

/// The way there, one function a rung: network, name servers, connection, encryption.
Finding linkRung(const LadderFacts &facts);
Finding dnsRung(const LadderFacts &facts);
Finding referencesRung(const LadderFacts &facts);
Finding targetDnsRung(const LadderFacts &facts);
Finding tcpRung(const LadderFacts &facts);
Finding tlsRung(const LadderFacts &facts);

/// What comes back: the answer, what it holds, and the vendor's page.
Finding httpRung(const LadderFacts &facts);
Finding contentRung(const LadderFacts &facts);
Finding pageRung(const LadderFacts &facts);

} // namespace Pilotlamp
