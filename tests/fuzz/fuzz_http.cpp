// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_judgement.h"
#include "core/reading_filter.h"

#include <QJsonObject>

#include <cstdlib>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;

/// A code, headers and a body of a stranger: a status with a reason that is one plain line, and never an
/// exception. The first bytes choose the code and the expectation.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 4)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 4, static_cast<qsizetype>(size) - 4);
    const qsizetype split = std::max<qsizetype>(rest.indexOf("\n\n"), 0);
    Response response;
    response.httpStatus = 100 + (data[0] * 256 + data[1]) % 600;
    for (const QByteArray &line : rest.first(split).split('\n'))
        response.headers.append(
            {line.left(line.indexOf(':')).trimmed(), line.mid(line.indexOf(':') + 1).trimmed()});
    response.body = rest.sliced(split);
    Check check{.kind = u"http"_s, .url = u"https://a.example/"_s};
    if (data[2] % 4 == 1)
        check.options = {{u"jsonPath"_s, u"state"_s}, {u"jsonValue"_s, u"ok"_s}};
    else if (data[2] % 4 == 2)
        check.options = {{u"regex"_s, u"(a+)+b"_s}};
    else if (data[2] % 4 == 3)
        check.options = {{u"contains"_s, u"fine"_s}, {u"headerName"_s, u"X-State"_s}};
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
    const Reading reading = filteredReading(judgeAnswer(response, check, now));
    if (reading.status != Status::Online && reading.reason.isEmpty())
        std::abort();
    for (const QChar c : reading.reason + reading.warning) {
        if (c.category() == QChar::Other_Control)
            std::abort();
    }
    return 0;
}
