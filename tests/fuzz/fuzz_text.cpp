// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_text.h"
#include "providers/text.h"

#include <cstdlib>

using namespace Pilotlamp;

/// Markup of strangers becomes one plain line of bounded length, and the filter has nothing left to do on
/// what it has filtered.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &text :
         {QString::fromUtf8(bytes),
          QString(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2)}) {
        const QString plain = plainText(text);
        if (plain.size() > TitleCap || plain.contains(u'\n') || hasControls(plain))
            std::abort();
        const QString line = filteredLine(text);
        if (filteredLine(line) != line || hasControls(line))
            std::abort();
        if (filteredText(filteredText(text)) != filteredText(text))
            std::abort();
        (void)safeLink(text);
    }
    return 0;
}
