// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/kind.h"
#include "providers/snapshot_json.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Pilotlamp;

/// RSS and Atom: any XML is refused with a reason, or gives incidents whose texts stay plain and short.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Payload payload;
    payload.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Page> page = kindOf(u"feed")->read(payload);
    if (!page) {
        if (page.error().text.isEmpty())
            std::abort();
        return 0;
    }
    const Snapshot snapshot = snapshotOf(*page, {});
    for (const Incident &incident : snapshot.incidents) {
        const bool isLinkSafe = incident.link.isEmpty() || incident.link.startsWith("http://"_L1)
            || incident.link.startsWith("https://"_L1);
        if (!isLinkSafe || incident.title.size() > 1000)
            std::abort();
    }
    return 0;
}
