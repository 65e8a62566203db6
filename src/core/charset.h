// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"

#include <QString>

#include <optional>

namespace Pilotlamp {

/// The charset an answer names: by its byte order mark, its Content-Type, or a page's own `meta` or XML line
/// (in its first KiB); "utf-8" where it names none.
QByteArray charsetOf(const Response &response);
/// The body as text; nothing where its charset is not known on this machine. At most `most` bytes are read.
std::optional<QString> textOf(const Response &response, qsizetype most);

} // namespace Pilotlamp
