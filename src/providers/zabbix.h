// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"
#include "providers/kind.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace Pilotlamp {

/// How a check's key may be sent: first as the header alone (6.4 and later), then in the body too (before).
QStringList zabbixTokens(const Check &check);
/// A JSON-RPC call; an empty token is left out.
QByteArray zabbixCall(const char *method, const QJsonValue &params, const QString &token);
/// All that is asked in one round: triggers, problems, the number of hosts, items, users.
Questions zabbixAsked(const QUrl &url, const QString &token);

/// Why an answer is a refusal; kind None where it is none.
Error zabbixRefusal(const QJsonObject &root);
/// The result of an answer; the Error where it is none, or a refusal.
Result<QJsonValue> zabbixResult(const QByteArray &body, qsizetype cap);
/// Adds what the answers behind the first two tell of the server itself.
Error addZabbixServer(Page &page, const Payload &payload);

} // namespace Pilotlamp
