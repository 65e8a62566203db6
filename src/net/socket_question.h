// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fetcher.h"

#include <functional>

namespace Pilotlamp {

class NameGate;

/// Sends a body to a socket and reads its answer to the end, as Livestatus wants it: 16 bytes of head (a
/// three-digit code, spaces, the body's length, a line's end; `ResponseHeader: fixed16`), then the body. The
/// address is tcp://host:port, host:port, tls://host:port or unix:/path. The head's code is the answer's
/// status. Answers once, later, unless `context` is destroyed first.
void askSocket(const Request &request, NameGate &names, QObject *context,
               std::function<void(const Response &)> take);

} // namespace Pilotlamp
