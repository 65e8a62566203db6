// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/kind.h"

namespace Pilotlamp {

std::span<const Kind> kinds()
{
    return {};
}

const Kind *kindOf(QStringView id)
{
    for (const Kind &kind : kinds()) {
        if (id == kind.id)
            return &kind;
    }
    return nullptr;
}

} // namespace Pilotlamp
