// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/probe.h"

#include "core/http_judgement.h"
#include "core/http_options.h"
#include "net/fetcher.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A connection is kept only for a check that comes back before the other side is likely to close it.
constexpr int LongestKeptInterval = 60;

void probeHttp(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const auto options = httpOptionsOf(check);
    if (!options) {
        QMetaObject::invokeMethod(
            context, [take, text = options.error().text] { take(unknownReading(text)); },
            Qt::QueuedConnection);
        return;
    }
    const Request request{
        .url = QUrl(check.url),
        .method = options->method,
        .headers = options->headers,
        .body = options->body,
        .timeoutMs = check.timeoutSeconds * 1000,
        .followRedirects = options->followRedirects,
        .keepAlive = check.intervalSeconds <= LongestKeptInterval,
    };
    fetcher.fetch(request, context, [check, take = std::move(take)](const Response &response) {
        take(judgeAnswer(response, check, QDateTime::currentDateTimeUtc()));
    });
}

struct ProbeRow {
    QLatin1StringView kind;
    Probe start;
};
constexpr std::array ProbeRows{
    ProbeRow{"http"_L1, probeHttp},
};

} // namespace

Probe probeOf(QStringView kind)
{
    const auto row = std::find_if(ProbeRows.begin(), ProbeRows.end(),
                                  [kind](const ProbeRow &other) { return kind == other.kind; });
    return row == ProbeRows.end() ? nullptr : row->start;
}

Reading unknownReading(const QString &reason, Error::Kind kind)
{
    Reading reading;
    reading.at = QDateTime::currentDateTimeUtc();
    reading.whose = Whose::You;
    reading.reason = reason;
    reading.error = {kind, reason};
    return reading;
}

} // namespace Pilotlamp
