// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kinds_known.h"

#include "providers/kind.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

KnownKinds knownKinds()
{
    KnownKinds known;
    known.probes = {u"http"_s, u"tcp"_s, u"dns"_s, u"tls"_s, u"ping"_s};
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
