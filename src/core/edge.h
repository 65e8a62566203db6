// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"

#include <QString>

namespace Pilotlamp {

/// The network that delivered an answer, as its headers say: the id of a root ("cloudflare", "fastly" …);
/// empty where they say nothing. Sources: the vendors' documentation of these headers.
QString edgeOf(const Response &response);
/// The name of a root for people: "Cloudflare"; the id itself where it is not known.
QString rootName(const QString &root);

} // namespace Pilotlamp
