// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"
#include "net/probe.h"

#include <functional>

namespace Pilotlamp {

/// Who waits for longer than an interval for its turn is not asked often enough to be told about; at most ten
/// minutes, in milliseconds.
int patienceMsOf(const Check &check);
/// Answers later that a check cannot be carried out as it is written.
void refuseLater(const QString &reason, QObject *context, const TakeReading &take);
/// A probe with sockets of its own waits for its turn like any request; it lasts from then to its answer.
/// `origin` names whom it asks.
void startInTurn(Fetcher &fetcher, const Check &check, const QString &origin, QObject *attempt,
                 const TakeReading &take, std::function<void()> start);
/// "kind://host:port", for the above.
QString originOf(const Check &check, const Endpoint &endpoint);

} // namespace Pilotlamp
