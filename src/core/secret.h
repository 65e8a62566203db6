// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Pilotlamp {

/// Where a secret is kept.
enum class SecretPlace : quint8 {
    Keyring, ///< the desktop's
    Session, ///< in memory, asked for once after each start
    File, ///< a file that only its owner may read
};

/// What is known of a secret without having it.
enum class SecretState : quint8 {
    Absent,
    Present,
    Locked, ///< the keyring is locked: whether it has the secret is not known
    NoKeyring, ///< nothing answers
};

} // namespace Pilotlamp
