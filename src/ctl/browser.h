// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Pilotlamp {

/// Opens a link as the desktop does it. The browser lives on after this program and writes nothing to its
/// terminal. `done` is given the reason why nothing could be started, or an empty text.
void openInBrowser(const QString &link, const std::function<void(const QString &problem)> &done);

} // namespace Pilotlamp
