// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"

#include <QString>

namespace Pilotlamp {

/// The network that delivered an answer: the id of a root ("cloudflare", "fastly" …) by its headers, else by
/// the alias names and addresses it came from; empty where none of them says. Sources stand beside the
/// tables.
QString edgeOf(const Response &response);
/// The root that an alias name or an address belongs to; empty where none is known.
QString edgeOfPeer(const QString &peer);
/// The name of a root for people: "Cloudflare"; the id itself where it is not known.
QString rootName(const QString &root);

} // namespace Pilotlamp
