// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe_kind.h"

#include "core/api_recipe.h"
#include "core/command_line.h"
#include "core/domain_record.h"
#include "core/kind_options.h"
#include "core/unit_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr std::array ProbeKindRows{
    ProbeKind{.id = "http"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "Web address (HTTP)"),
              .example = "https://example.org/"_L1,
              .form = TargetForm::Web,
              .asksWithSecret = true,
              .trustsByChoice = true},
    ProbeKind{
        .id = "tcp"_L1, .title = QT_TRANSLATE_NOOP("ProbeKind", "TCP port"), .example = "example.org:22"_L1},
    ProbeKind{.id = "tls"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "TLS certificate"),
              .example = "example.org:443"_L1,
              .port = 443,
              .encrypts = true,
              .trustsByChoice = true},
    ProbeKind{.id = "dns"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "Name (DNS)"),
              .example = "example.org"_L1,
              .port = 53,
              .connects = false},
    ProbeKind{.id = "ping"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "Ping"),
              .example = "example.org"_L1,
              .port = 1,
              .connects = false},
    ProbeKind{.id = "command"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "Monitoring plugin (command)"),
              .form = TargetForm::None,
              .connects = false,
              .isWhole = false,
              .isOwnOnly = true,
              .impliedUrl = commandText,
              .problem = commandProblem},
    ProbeKind{.id = "api"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "API key and models"),
              .example = "https://llm.example.org/v1"_L1,
              .form = TargetForm::Web,
              .asksWithSecret = true,
              .trustsByChoice = true,
              .intervalSeconds = 600,
              .floorSeconds = 60,
              .impliedUrl = apiBase,
              .problem = apiProblem},
    ProbeKind{.id = "ssh"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "SSH server"),
              .example = "example.org"_L1,
              .port = 22,
              .isWhole = false},
    ProbeKind{.id = "starttls"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "Mail server (STARTTLS)"),
              .example = "mail.example.org:587"_L1,
              .port = 587,
              .isWhole = false,
              .trustsByChoice = true,
              .problem = startTlsProblem},
    ProbeKind{.id = "websocket"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "WebSocket"),
              .example = "wss://example.org/socket"_L1,
              .port = 443,
              .encrypts = true,
              .isWhole = false,
              .asksWithSecret = true,
              .trustsByChoice = true,
              .problem = webSocketProblem},
    ProbeKind{.id = "grpc"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "gRPC health"),
              .example = "example.org:50051"_L1,
              .isWhole = false,
              .trustsByChoice = true},
    ProbeKind{.id = "ntp"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "Time server (NTP)"),
              .example = "ntp.example.org"_L1,
              .port = 123,
              .connects = false,
              .isWhole = false,
              .intervalSeconds = 300,
              .floorSeconds = 64},
    ProbeKind{.id = "systemd"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "systemd unit"),
              .example = "nginx.service"_L1,
              .form = TargetForm::Name,
              .connects = false,
              .isWhole = false,
              .isOfThisComputer = true,
              .problem = unitProblem},
    ProbeKind{.id = "domain"_L1,
              .title = QT_TRANSLATE_NOOP("ProbeKind", "Domain registration"),
              .example = "example.org"_L1,
              .form = TargetForm::Name,
              .connects = false,
              .isWhole = false,
              .intervalSeconds = 86'400,
              .floorSeconds = 3600,
              .problem = domainProblem},
};

} // namespace

std::span<const ProbeKind> probeKinds()
{
    return ProbeKindRows;
}

const ProbeKind *probeKindOf(QStringView id)
{
    const auto row = std::find_if(ProbeKindRows.begin(), ProbeKindRows.end(),
                                  [id](const ProbeKind &kind) { return id == kind.id; });
    return row == ProbeKindRows.end() ? nullptr : row;
}

QString titleOf(const ProbeKind &kind)
{
    return QCoreApplication::translate("ProbeKind", kind.title);
}

Reach reachOf(const Check &check)
{
    const ProbeKind *kind = probeKindOf(check.kind);
    return kind && kind->isOfThisComputer ? Reach::Loopback : reachOf(check.url);
}

int usualInterval(QStringView kind)
{
    const ProbeKind *probe = probeKindOf(kind);
    return probe ? probe->intervalSeconds : Check{}.intervalSeconds;
}

} // namespace Pilotlamp
