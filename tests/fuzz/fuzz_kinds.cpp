// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/kind.h"
#include "providers/snapshot_json.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Pilotlamp;

/// Whatever a server sends, every kind refuses it with a reason or reads it into a snapshot with a summary. A
/// byte 0x1e parts the first answer from the second.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype part = bytes.indexOf('\x1e');
    Payload payload;
    payload.body = part < 0 ? bytes : bytes.first(part); // left(-1) would be nothing at all
    payload.second = part < 0 ? QByteArray() : bytes.mid(part + 1);
    for (const Kind &kind : kinds()) {
        const Result<Page> page = kind.read(payload);
        if (!page) {
            if (page.error().text.isEmpty())
                std::abort();
            continue;
        }
        for (const QStringList &globs : {QStringList(), QStringList{u"*a?"_s, u"Part *"_s}}) {
            const Snapshot snapshot = snapshotOf(*page, globs);
            if (snapshot.summary.isEmpty()
                || snapshotToJson(snapshot).keys() != snapshotToJson(Snapshot()).keys())
                std::abort();
        }
    }
    return 0;
}
