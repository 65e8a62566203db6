// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/probe.h"

#include "core/http_judgement.h"
#include "core/http_options.h"
#include "net/dns_probe.h"
#include "net/endpoint.h"
#include "net/fetcher.h"
#include "net/ping_probe.h"
#include "net/stream_probe.h"
#include "net/turn_queue.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A connection is kept only for a check that comes back before the other side is likely to close it.
constexpr int LongestKeptInterval = 60;

struct ProbeTexts {
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

/// Who waits for longer than an interval for its turn is not asked often enough to be told about.
int patienceMsOf(const Check &check)
{
    return check.intervalSeconds * 1000;
}

void refuse(const QString &reason, QObject *context, const TakeReading &take)
{
    QMetaObject::invokeMethod(
        context, [take, reason] { take(unknownReading(reason)); }, Qt::QueuedConnection);
}

/// A probe with sockets of its own waits for its turn like any request; it lasts from then to its answer.
template <typename AnyProbe>
void startInTurn(Fetcher &fetcher, const Check &check, const QString &origin, AnyProbe *attempt,
                 const TakeReading &take, std::function<void()> start)
{
    auto *patience = new QTimer(attempt);
    patience->setSingleShot(true);
    QObject::connect(patience, &QTimer::timeout, attempt, [take] {
        take(unknownReading(ProbeTexts::tr("the check waited too long in the local queue")));
    });
    patience->start(patienceMsOf(check));
    TurnQueue &turns = fetcher.turns();
    QObject::connect(attempt, &QObject::destroyed, &turns, [&turns, attempt] { turns.leave(attempt); });
    turns.ask({.origin = origin}, attempt, [patience, start = std::move(start)] {
        patience->stop();
        start();
    });
}

QString originOf(const Check &check, const Endpoint &endpoint)
{
    return check.kind + u"://"_s + endpoint.host.toLower() + u':' + QString::number(endpoint.port);
}

void probeHttp(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const auto options = httpOptionsOf(check);
    if (!options)
        return refuse(options.error().text, context, take);
    const auto tls = fetcher.trusts().trustOf(check);
    if (!tls)
        return refuse(tls.error().text, context, take);
    const Request request{
        .url = QUrl(check.url),
        .method = options->method,
        .headers = options->headers,
        .body = options->body,
        .timeoutMs = check.timeoutSeconds * 1000,
        .patienceMs = patienceMsOf(check),
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
    const auto tls = isTls ? fetcher.trusts().trustOf(check) : Result<TlsTrustPtr>(TlsTrustPtr());
    if (!tls)
        return refuse(tls.error().text, context, take);
    auto *attempt = new StreamProbe(check, *endpoint, isTls, *tls, take, context);
    startInTurn(fetcher, check, originOf(check, *endpoint), attempt, take,
                [&fetcher, attempt] { attempt->start(fetcher.names()); });
}

void probeTcp(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    probeStream(fetcher, check, false, context, std::move(take));
}

void probeTls(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    probeStream(fetcher, check, true, context, std::move(take));
}

void probeDns(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const auto options = dnsOptionsOf(check);
    if (!options)
        return refuse(options.error().text, context, take);
    auto *attempt = new DnsProbe(check, *options, take, context);
    startInTurn(fetcher, check, originOf(check, options->servers.constFirst()), attempt, take,
                [attempt] { attempt->start(); });
}

void probePing(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    // Pings know no ports; any number serves to read the host.
    const auto endpoint = endpointOf(check.url, 1);
    if (!endpoint)
        return refuse(endpoint.error().text, context, take);
    auto *attempt = new PingProbe(check, endpoint->host, take, context);
    startInTurn(fetcher, check, originOf(check, *endpoint), attempt, take,
                [&fetcher, attempt] { attempt->start(fetcher.names()); });
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
