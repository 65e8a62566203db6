// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/import_merge.h"
#include "ctl/import_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

using namespace Pilotlamp;

/// Files of other programs: refused with a reason, or services that have an id each and can be merged.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const KnownKinds kinds{.probes
                                  = {QStringLiteral("http"), QStringLiteral("tcp"), QStringLiteral("dns"),
                                     QStringLiteral("ping"), QStringLiteral("tls")}};
    const Result<ImportedConfig> imported
        = readImport(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!imported) {
        if (imported.error().text.isEmpty())
            std::abort();
        return 0;
    }
    const ImportResult merged = mergedWith(Config(), *imported, kinds);
    QSet<QString> ids;
    for (const Service &service : merged.config.services) {
        if (service.id.isEmpty() || ids.contains(service.id) || !service.problem.isEmpty())
            std::abort();
        ids.insert(service.id);
    }
    return 0;
}
