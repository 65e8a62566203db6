// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check_state.h"
#include "store/config.h"

namespace Pilotlamp {

/// The kinds of checks this program has: probes and the providers' table.
KnownKinds knownKinds();
/// True for a kind that reads a vendor's word: a status page or a monitoring server.
bool isVendorKind(const QString &kind);
/// The policy of one check by its kind (see `policyFor`).
Policy policyOfKind(const Check &check);

} // namespace Pilotlamp
