// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

namespace Pilotlamp {

/// Services of the user's list for the same thing that are well while one is down: of its group, of another
/// vendor (no address of theirs has the same registered domain), and running on nothing it runs on. At most
/// `most` names, in the order of `all`; none where it is not down, or has no group. Pure.
QStringList meanwhileNames(const ServiceRow &down, const QList<ServiceRow> &all, qsizetype most);

} // namespace Pilotlamp
