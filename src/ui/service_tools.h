// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"

#include <functional>

namespace Pilotlamp {

/// What the window needs from the rest of the program to tell more about a service than its verdict; given by
/// the composition root. Whatever is missing is not shown.
struct ServiceTools {
    /// A service's past, for its details; takes milliseconds.
    std::function<ServiceStory(const QString &serviceId)> story = {};
    /// The short form for its row in the list.
    std::function<RowPast(const QString &serviceId)> row = {};
};

} // namespace Pilotlamp
