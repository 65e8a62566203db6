// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whose_label.h"

#include "core/service.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pilotlamp {

QString whoseLabel(Whose whose, bool isOnThisComputer)
{
    return whose == Whose::Unclear && isOnThisComputer
        ? QCoreApplication::translate("Whose", "On this computer")
        : displayName(whose);
}

QString whoseLabel(const Verdict &verdict)
{
    if (verdict.ownOffline)
        return {}; // the reason says it
    const QList<Evidence> &evidence = verdict.evidence;
    const bool isHere = !evidence.isEmpty() && isBad(verdict.status)
        && std::all_of(evidence.begin(), evidence.end(), [](const Evidence &one) {
               return !one.vendor && !one.url.isEmpty() && reachOf(one.url) == Reach::Loopback;
           });
    return whoseLabel(verdict.whose, isHere);
}

QString whoseLabel(const Diagnosis &diagnosis)
{
    return whoseLabel(diagnosis.conclusion.whose, reachOf(diagnosis.target) == Reach::Loopback);
}

} // namespace Pilotlamp
