// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

namespace Pilotlamp {

/// What stands for the address of a check whose kind says so by itself, from its other keys; empty for
/// others.
QString impliedUrlOf(const Check &check);
/// False for kinds that have no address to be entered.
bool hasAddress(const QString &kind);
/// The check with the address that was entered, or the one its other fields stand for; `was` is the check as
/// it was before it was edited.
Check withAddress(Check check, const Check &was, const QString &entered);

} // namespace Pilotlamp
