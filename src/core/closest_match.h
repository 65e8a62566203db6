// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Pilotlamp {

/// The known word that was most likely meant: at most two letters wrong, missing, too many or swapped, in
/// words of four letters one. Empty where none is so near.
QString closestMatch(const QString &typed, const QStringList &known);

} // namespace Pilotlamp
