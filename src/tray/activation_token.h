// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pilotlamp {

/// The token this process was started with, by a launcher or a panel, for a second start to hand on. To be
/// called before Qt is there, which takes it out of the environment for its first window.
QString startToken();
/// Makes a token the one that the next window brought up, or the next program
/// started, takes the focus with. Where Qt (6.4) looks for it is the environment;
/// it is forgotten there after a few seconds. Empty changes nothing.
void offerToken(const QString &token);
/// Forgets it: it was used.
void dropToken();

} // namespace Pilotlamp
