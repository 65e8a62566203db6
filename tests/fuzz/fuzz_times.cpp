// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/times.h"

#include <cstdlib>

using namespace Pilotlamp;

/// Any text is a time in UTC, or none.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime time = timeFromText(text);
    if (time.isValid()
        && (time.timeSpec() != Qt::UTC || time.date().year() < 1900 || time.date().year() > 9999))
        std::abort();
    (void)timeFrom(QJsonValue(text.toDouble()));
    return 0;
}
