// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue_known.h"

#include "store/disk_file.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qint64 LongestOwn = 4 * 1024 * 1024;
}

QString ownCataloguePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/pilotlamp/catalogue.json"_s;
}

KnownCatalogue knownCatalogue()
{
    KnownCatalogue known;
    known.rows = parseCatalogue(builtInCatalogue(), &known.problems).value_or({});
    const FileBytes file = bytesOfRegularFile(ownCataloguePath(), LongestOwn);
    if (!file.content) {
        if (!file.isAbsent)
            known.problems.append(file.reason);
        return known;
    }
    const QByteArray bytes = *file.content;
    if (bytes.size() > LongestOwn) {
        known.problems.append(QCoreApplication::translate("Catalogue", "is longer than 4 MiB"));
        return known;
    }
    const auto own = parseCatalogue(bytes, &known.problems);
    if (own)
        known.rows = mergedCatalogue(known.rows, *own);
    else
        known.problems.append(own.error().text);
    return known;
}

} // namespace Pilotlamp
