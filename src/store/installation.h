// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pilotlamp {

/// The random number of this installation, kept in the file `installation` of a folder and made when first
/// asked for. It is sent to nobody: it only spreads the moments at which installations ask. Another one each
/// time where the folder cannot be written.
quint64 installationNumber(const QString &folder);

} // namespace Pilotlamp
