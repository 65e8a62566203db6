// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup.h"

#include <QByteArray>

namespace Pilotlamp {

/// A roll-up as bytes: variable-length numbers; of the
/// histogram only what is not empty (about 25 bytes an hour).
QByteArray encoded(const Rollup &rollup);
/// Adds an encoded roll-up to another; false where the bytes are none, `into` then being unchanged.
bool mergeEncoded(QByteArrayView bytes, Rollup &into);

} // namespace Pilotlamp
