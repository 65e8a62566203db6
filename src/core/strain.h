// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QList>

namespace Pilotlamp {

/// What Overload means in a case, by its evidence.
enum class Strain : quint8 {
    Overloaded, ///< the service says so: 429, 503, 529, at capacity
    Slow, ///< measured
    Degraded, ///< a status page reports a degraded or partial outage
    Warning, ///< a monitoring server, plugin or unit warns
};

Strain strainOf(const Verdict &verdict);
/// "Overloaded", "Slow", "Degraded", "Warning"; translated.
QString displayName(Strain strain);
/// "ChatGPT is down", "ChatGPT is degraded" …; of Unknown: the name alone. Translated.
QString statusSentence(const QString &name, Status status, Strain strain);
/// "Slow", "Offline": the one word for a status.
QString statusWord(Status status, Strain strain);
/// A reason beside words that say its beginning already: "slow: answered 200 OK after 6 s" beside "Slow" is
/// "answered 200 OK after 6 s".
QString reasonBeside(const QString &said, const QString &reason);
/// "3 services are slow": several of status Overload, in the one word that fits all their strains, if there
/// is one. Translated.
QString strainedSentence(const QList<Strain> &strains, int services);
/// "3 services are down": several of one status; `strains` are those of Overload. Translated.
QString countedSentence(Status status, const QList<Strain> &strains, int services);

} // namespace Pilotlamp
