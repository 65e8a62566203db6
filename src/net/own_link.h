// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

namespace Pilotlamp {

struct Check;

/// Takes out the addresses of this computer's own link, which a name of somebody else's may not lead to. True
/// where that left none.
bool isOnOwnLinkOnly(QList<QHostAddress> &addresses);
/// The same for a check; nothing is taken out where it is the user's own.
bool isOnOwnLinkOnly(QList<QHostAddress> &addresses, const Check &check);

} // namespace Pilotlamp
