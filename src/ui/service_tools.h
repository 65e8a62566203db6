// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ladder.h"
#include "core/report.h"
#include "core/story.h"

#include <functional>

class QObject;

namespace Pilotlamp {

/// Finds out why a service is as it is: `found` for every rung as it is found, then `done` once. Destroying
/// `context` cancels it, and then nothing is called any more.
using Explain = std::function<void(const QString &serviceId, QObject *context,
                                   std::function<void(const RungResult &)> found,
                                   std::function<void(const Ladder &)> done)>;

/// Writes a report on a service; secrets are never in it.
using MakeReport
    = std::function<QString(const QString &serviceId, ReportFormat format, bool hidePrivateHosts)>;

/// What the window needs from the rest of the program to tell more about a service than its verdict; given by
/// the composition root. Whatever is missing is not shown.
struct ServiceTools {
    /// A service's past, for its details; takes milliseconds.
    std::function<ServiceStory(const QString &serviceId)> story = {};
    /// The short form for its row in the list.
    std::function<RowPast(const QString &serviceId)> row = {};
    Explain explain = {};
    /// A report on the last day of a service.
    MakeReport report = {};
};

} // namespace Pilotlamp
