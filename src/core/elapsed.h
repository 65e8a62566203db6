// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pilotlamp {

/// How long something took, as people read it: "44 ms" below a second, then "1.2 s", from ten seconds on "12
/// s". Never "0.0 s": what was quick is not nothing.
QString elapsedText(int milliseconds);
/// The same for two times that are compared: both in ms where they would look the same otherwise.
std::pair<QString, QString> elapsedTexts(int milliseconds, int other);

} // namespace Pilotlamp
