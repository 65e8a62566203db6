// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/probe.h"

#include "core/command_line.h"
#include "core/http_judgement.h"
#include "core/http_options.h"
#include "core/probe_kind.h"
#include "net/api_probe.h"
#include "net/command_probe.h"
#include "net/dns_probe.h"
#include "net/domain_probe.h"
#include "net/endpoint.h"
#include "net/fetcher.h"
#include "net/ntp_probe.h"
#include "net/ping_probe.h"
#include "net/probe_turn.h"
#include "net/stream_probe.h"
#include "net/unit_probe.h"

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
    if (!options)
        return refuseLater(options.error().text, context, take);
    const auto tls = fetcher.trusts().trustOf(check);
    if (!tls)
        return refuseLater(tls.error().text, context, take);
    const Request request{
        .url = QUrl(check.url),
        .method = options->method,
        .headers = options->headers,
        .body = options->body,
        .timeoutMs = check.timeoutSeconds * 1000,
        .patienceMs = patienceMsOf(check),
        .followRedirects = options->followRedirects,
        .keepAlive = check.intervalSeconds <= LongestKeptInterval,
        .isForeign = check.isForeign,
        .tls = *tls,
    };
    fetcher.fetch(request, context, [check, take = std::move(take)](const Response &response) {
        take(judgeAnswer(response, check, QDateTime::currentDateTimeUtc()));
    });
}

void probeStream(Fetcher &fetcher, const Check &check, const StreamPlan &plan, QObject *context,
                 const TakeReading &take)
{
    const ProbeKind *kind = probeKindOf(check.kind);
    const bool isPlainSocket = check.url.startsWith("ws://"_L1);
    const auto endpoint = endpointOf(check.url,
                                     static_cast<quint16>(isPlainSocket ? 80
                                                              : kind    ? kind->port
                                                                        : 0));
    if (!endpoint)
        return refuseLater(endpoint.error().text, context, take);
    const auto tls
        = kind && kind->trustsByChoice ? fetcher.trusts().trustOf(check) : Result<TlsTrustPtr>(TlsTrustPtr());
    if (!tls)
        return refuseLater(tls.error().text, context, take);
    if (const QString problem = kind && kind->problem ? kind->problem(check) : QString(); !problem.isEmpty())
        return refuseLater(problem, context, take);
    auto *attempt = new StreamProbe(check, *endpoint, plan, *tls, take, context);
    startInTurn(fetcher, check, originOf(check, *endpoint), attempt, take,
                [&fetcher, attempt] { attempt->start(fetcher.names()); });
}

void probeTcp(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    probeStream(fetcher, check, {}, context, take);
}

void probeTls(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    probeStream(fetcher, check, {.isTls = true}, context, take);
}

void probeSsh(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    probeStream(fetcher, check, {.talk = sshTalk}, context, take);
}

void probeStartTls(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    probeStream(fetcher, check, {.talk = startTlsTalk}, context, take);
}

void probeWebSocket(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const bool isTls = !check.url.startsWith("ws://"_L1);
    probeStream(fetcher, check, {.isTls = isTls, .talk = webSocketTalk}, context, take);
}

void probeGrpc(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const bool isTls = check.url.startsWith("grpcs://"_L1);
    probeStream(fetcher, check, {.isTls = isTls, .talk = grpcTalk, .protocol = "h2"}, context, take);
}

void probeDns(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const auto options = dnsOptionsOf(check);
    if (!options)
        return refuseLater(options.error().text, context, take);
    auto *attempt = new DnsProbe(check, *options, take, context);
    startInTurn(fetcher, check, originOf(check, options->servers.constFirst()), attempt, take,
                [attempt] { attempt->start(); });
}

void probePing(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    // Pings know no ports; any number serves to read the host.
    const auto endpoint = endpointOf(check.url, 1);
    if (!endpoint)
        return refuseLater(endpoint.error().text, context, take);
    auto *attempt = new PingProbe(check, endpoint->host, take, context);
    startInTurn(fetcher, check, originOf(check, *endpoint), attempt, take,
                [&fetcher, attempt] { attempt->start(fetcher.names()); });
}

void probeNtp(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const auto endpoint = endpointOf(check.url, 123);
    if (!endpoint)
        return refuseLater(endpoint.error().text, context, take);
    auto *attempt = new NtpProbe(check, *endpoint, take, context);
    startInTurn(fetcher, check, originOf(check, *endpoint), attempt, take,
                [&fetcher, attempt] { attempt->start(fetcher.names()); });
}

void probeCommand(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const auto command = commandOf(check);
    if (!command)
        return refuseLater(command.error().text, context, take);
    auto *attempt = new CommandProbe(check, *command, take, context);
    startInTurn(fetcher, check, u"command://"_s + check.url, attempt, take, [attempt] { attempt->start(); });
}

struct ProbeRow {
    QLatin1StringView kind;
    Probe start;
};
constexpr std::array ProbeRows{
    ProbeRow{"http"_L1, probeHttp},         ProbeRow{"tcp"_L1, probeTcp},
    ProbeRow{"tls"_L1, probeTls},           ProbeRow{"dns"_L1, probeDns},
    ProbeRow{"ping"_L1, probePing},         ProbeRow{"command"_L1, probeCommand},
    ProbeRow{"api"_L1, probeApi},           ProbeRow{"ssh"_L1, probeSsh},
    ProbeRow{"starttls"_L1, probeStartTls}, ProbeRow{"websocket"_L1, probeWebSocket},
    ProbeRow{"grpc"_L1, probeGrpc},         ProbeRow{"ntp"_L1, probeNtp},
    ProbeRow{"systemd"_L1, probeUnit},      ProbeRow{"domain"_L1, probeDomain},
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
