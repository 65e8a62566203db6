// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot.h"

namespace Pilotlamp {

bool Component::operator==(const Component &other) const
{
    const bool sameFacts = facts == other.facts || (facts && other.facts && *facts == *other.facts);
    return sameFacts && id == other.id && name == other.name && group == other.group && status == other.status
        && understood == other.understood && said == other.said;
}

const Component *worstComponent(const QList<Component> &components)
{
    const Component *worst = nullptr;
    for (const Component &component : components) {
        if (isBad(component.status) && (!worst || component.status > worst->status))
            worst = &component;
    }
    return worst;
}

} // namespace Pilotlamp
