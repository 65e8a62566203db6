// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Pilotlamp {

/// What a look over the bytes of a JSON text tells before it is parsed.
enum class JsonGuard : quint8 { Fine, TooDeep, Invalid };

/// Counts nesting without recursion and refuses what QJsonDocument lets pass against RFC 8259: control
/// characters and unknown escapes in strings, numbers like 01, 1. or +1.
JsonGuard guardJson(QByteArrayView text, int nestingCap);

} // namespace Pilotlamp
