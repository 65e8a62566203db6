// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/own_link.h"

#include "core/service.h"

namespace Pilotlamp {

bool isOnOwnLinkOnly(QList<QHostAddress> &addresses)
{
    const auto taken
        = addresses.removeIf([](const QHostAddress &address) { return isLinkLocal(address.toString()); });
    return taken > 0 && addresses.isEmpty();
}

bool isOnOwnLinkOnly(QList<QHostAddress> &addresses, const Check &check)
{
    return check.isForeign && isOnOwnLinkOnly(addresses);
}

} // namespace Pilotlamp
