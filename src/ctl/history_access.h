// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "ctl/command.h"
#include "ctl/history_output.h"
#include "store/database.h"
#include "store/history_view.h"

#include <memory>
#include <optional>

namespace Pilotlamp {

/// A service and its history, read beside a running tray; `view` is nothing where there is no file yet.
struct OpenedHistory {
    Service service = {};
    QList<Service> services = {}; ///< all of the configuration
    std::unique_ptr<Database> database = {};
    std::unique_ptr<HistoryView> view = {};
};

/// What happened to a service in a window.
HistoryReport historyOf(const HistoryView &view, const Service &service, TimeWindow window);

/// Opens the history for the service the first argument names: one of the configuration, or one that is no
/// longer in it but was watched; no service where there is no argument. Complains and calls `done` where
/// there is none, or it cannot be read.
std::optional<OpenedHistory> openHistory(const Invocation &invocation, const Done &done);

} // namespace Pilotlamp
