// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action.h"

#include <QList>
#include <QString>

namespace Pilotlamp {

/// One kind of check as the interface offers it; the composition root makes the list from the kind table.
struct KindInfo {
    QString id = {}; ///< as in the config: "http", "statuspage" …
    QString title = {}; ///< as people call it
    bool vendor = false; ///< reads a page with parts to choose from; false for probes
    bool server = false; ///< a monitoring server of one's own: its floor is 10 s, not 30
    bool needsScheme = true; ///< addresses start with http:// or https://; false for "host:port" kinds
    QString example = {}; ///< shown in the empty address field
    QList<ServerAction> actions = {}; ///< what its servers can be told to do about a part
    ActionOptions actionOptions = {}; ///< and in which ways

    bool operator==(const KindInfo &) const = default;
};

/// The title of a kind; its id where the list does not know it.
inline QString kindTitle(const QList<KindInfo> &kinds, const QString &id)
{
    for (const KindInfo &kind : kinds) {
        if (kind.id == id)
            return kind.title;
    }
    return id;
}

} // namespace Pilotlamp
