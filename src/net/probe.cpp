// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/probe.h"

#include "core/http_judgement.h"
#include "core/http_options.h"
#include "net/dns_look.h"
#include "net/endpoint.h"
#include "net/fetcher.h"
#include "net/ping_look.h"
#include "net/stream_look.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A connection is kept only for a check that comes back before the other side is likely to close it.
constexpr int LongestKeptInterval = 60;

void refuse(const QString &reason, QObject *context, const TakeReading &take)
{
    QMetaObject::invokeMethod(
        context, [take, reason] { take(unknownReading(reason)); }, Qt::QueuedConnection);
}

void probeHttp(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const auto options = httpOptionsOf(check);
    if (!options)
        return refuse(options.error().text, context, take);
    const auto tls = tlsTrustOf(check);
    if (!tls)
        return refuse(tls.error().text, context, take);
    const Request request{
        .url = QUrl(check.url),
        .method = options->method,
        .headers = options->headers,
        .body = options->body,
        .timeoutMs = check.timeoutSeconds * 1000,
        .followRedirects = options->followRedirects,
        .keepAlive = check.intervalSeconds <= LongestKeptInterval,
        .tls = *tls,
    };
    fetcher.fetch(request, context, [check, take = std::move(take)](const Response &response) {
        take(judgeAnswer(response, check, QDateTime::currentDateTimeUtc()));
    });
}

void probeStream(Fetcher &fetcher, const Check &check, bool isTls, QObject *context, TakeReading take)
{
    const auto endpoint = endpointOf(check.url, isTls ? 443 : 0);
    if (!endpoint)
        return refuse(endpoint.error().text, context, take);
    auto *look = new StreamLook(check, *endpoint, isTls, std::move(take), context);
    look->start(fetcher.names());
}

void probeTcp(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    probeStream(fetcher, check, false, context, std::move(take));
}

void probeTls(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    probeStream(fetcher, check, true, context, std::move(take));
}

void probeDns(Fetcher &, const Check &check, QObject *context, TakeReading take)
{
    const auto options = dnsOptionsOf(check);
    if (!options)
        return refuse(options.error().text, context, take);
    auto *look = new DnsLook(check, *options, std::move(take), context);
    look->start();
}

void probePing(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    // Pings know no ports; any number serves to read the host.
    const auto endpoint = endpointOf(check.url, 1);
    if (!endpoint)
        return refuse(endpoint.error().text, context, take);
    auto *look = new PingLook(check, endpoint->host, std::move(take), context);
    look->start(fetcher.names());
}

struct ProbeRow {
    QLatin1StringView kind;
    Probe start;
};
constexpr std::array ProbeRows{
    ProbeRow{"http"_L1, probeHttp}, ProbeRow{"tcp"_L1, probeTcp},   ProbeRow{"tls"_L1, probeTls},
    ProbeRow{"dns"_L1, probeDns},   ProbeRow{"ping"_L1, probePing},
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
