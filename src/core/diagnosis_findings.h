// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"

namespace Pilotlamp {

/// A step's finding, before it knows its name.
struct Finding {
    StepOutcome outcome = StepOutcome::NotAsked;
    QString sentence = {};
    int ms = -1;
    bool silent = false; ///< as StepResult::silent
};

inline Finding notNeeded(const QString &why)
{
    return {StepOutcome::NotNeeded, why};
}

inline Finding notAsked(const QString &why)
{
    return {StepOutcome::NotAsked, why};
}

/// True where nothing of the service's own is measured: only pages are read.
inline bool isNowhere(const DiagnosisFacts &facts)
{
    return facts.target.host.isEmpty();
}

/// "3 min", translated, for a clock that is off by so many seconds either way.
QString minutesOff(qint64 seconds);

/// The way there, one function a step: network, name servers, connection, encryption.
Finding linkStep(const DiagnosisFacts &facts);
Finding dnsStep(const DiagnosisFacts &facts);
Finding referencesStep(const DiagnosisFacts &facts);
Finding targetDnsStep(const DiagnosisFacts &facts);
Finding tcpStep(const DiagnosisFacts &facts);
Finding tlsStep(const DiagnosisFacts &facts);

/// What comes back: the answer, what it holds, and the vendor's page.
Finding httpStep(const DiagnosisFacts &facts);
Finding contentStep(const DiagnosisFacts &facts);
Finding pageStep(const DiagnosisFacts &facts);

} // namespace Pilotlamp
