// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/detect.h"
#include "providers/kind.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Pilotlamp;

/// Whatever stands behind an address that somebody pasted: it is of no kind, or of one that exists, on an
/// address that can be asked.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    DetectAnswer answer;
    answer.url = QUrl(u"https://status.example/api/v2/summary.json"_s);
    answer.httpStatus = 200;
    answer.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const char *type : {"application/json", "text/html", "application/rss+xml"}) {
        answer.contentType = type;
        const std::optional<Detected> found = detectFrom(answer);
        if (!found)
            continue;
        const bool isAskable = found->page.isValid()
            && (found->page.scheme() == "https"_L1 || found->page.scheme() == "http"_L1);
        if (!kindOf(found->kind) || !isAskable)
            std::abort();
    }
    return 0;
}
