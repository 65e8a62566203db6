// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kinds_known.h"

#include "core/probe_kind.h"
#include "providers/kind.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

KnownKinds knownKinds()
{
    KnownKinds known;
    for (const ProbeKind &kind : probeKinds())
        known.probes.append(kind.id);
    for (const Kind &kind : kinds()) {
        (kind.server ? known.servers : known.pages).append(kind.id);
        if (kind.sockets)
            known.sockets.append(kind.id);
    }
    return known;
}

bool isVendorKind(const QString &kind)
{
    return kindOf(kind) != nullptr;
}

Policy policyOfKind(const Check &check)
{
    const Kind *kind = kindOf(check.kind);
    return policyFor(check, kind && !kind->server);
}

} // namespace Pilotlamp
