// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kind_options.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ProbeProblemsTexts {
    Q_DECLARE_TR_FUNCTIONS(ProbeProblems)
};

constexpr qsizetype LongestGrpcService = 100;

} // namespace

KindOptions kindOptionsOf(const Check &check)
{
    const QJsonObject &keys = check.options;
    KindOptions options;
    options.protocol = keys.value("protocol"_L1).toString();
    options.grpcService = keys.value("grpcService"_L1).toString().toUtf8().left(LongestGrpcService);
    options.isUserUnit = keys.value("userUnit"_L1).toBool();
    options.registry = QUrl(keys.value("rdap"_L1).toString());
    options.domainDays = keys.value("domainDays"_L1).toInt(options.domainDays);
    options.maxOffsetMs = keys.value("maxOffsetMs"_L1).toInt(options.maxOffsetMs);
    return options;
}

QString startTlsProblem(const Check &check)
{
    const QJsonValue protocol = check.options.value("protocol"_L1);
    const bool isKnown
        = protocol.isUndefined() || protocol == "auto"_L1 || protocol == "smtp"_L1 || protocol == "imap"_L1;
    if (!isKnown)
        return ProbeProblemsTexts::tr("“protocol” must be auto, smtp or imap");
    if (check.url.endsWith(":465"_L1) || check.url.endsWith(":993"_L1))
        return ProbeProblemsTexts::tr("This port is encrypted from the start: use a check of type tls");
    return {};
}

QString webSocketProblem(const Check &check)
{
    const QUrl url(check.url, QUrl::StrictMode);
    const bool isSocket = url.scheme() == "wss"_L1 || url.scheme() == "ws"_L1;
    if (!isSocket || !url.isValid() || url.host().isEmpty())
        return ProbeProblemsTexts::tr("The address of a WebSocket starts with wss:// or ws://");
    return {};
}

} // namespace Pilotlamp
