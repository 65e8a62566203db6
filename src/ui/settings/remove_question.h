// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Pilotlamp {

/// Asks whether a service is to be removed; Return and Escape keep it. `remove` is called for a yes, while
/// `context` lives. Nothing blocks.
void askToRemove(const QString &name, QObject *context, const std::function<void()> &remove);

} // namespace Pilotlamp
