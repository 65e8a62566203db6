// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action.h"
#include "core/diagnosis.h"
#include "core/own_action.h"
#include "core/report.h"
#include "core/result.h"
#include "core/service_history.h"
#include "core/wait_reason.h"

#include <functional>
#include <memory>

class QObject;

namespace Pilotlamp {

/// Finds out why a service is as it is: `found` for every step as it is found, then `done` once. Destroying
/// `context` cancels it, and then nothing is called any more.
using Explain = std::function<void(const QString &serviceId, QObject *context,
                                   std::function<void(const StepResult &)> found,
                                   std::function<void(const Diagnosis &)> done)>;

/// Writes a report on a service; secrets are never in it.
using MakeReport
    = std::function<QString(const QString &serviceId, ReportFormat format, bool hidePrivateHosts)>;

/// The parts that one check of a service lists, as its page or server was read last.
struct ComponentList {
    int check = 0; ///< which of the service's checks
    QString kind = {};
    std::shared_ptr<const Snapshot> page = {}; ///< never null
    QDateTime at = {}; ///< when it was read, UTC
    bool isOld = false; ///< the page could not be read since

    bool operator==(const ComponentList &) const = default;
};

/// Gives an order to a check's server, by a person's word only: what the server did, in one sentence, or why
/// it did not. `done` comes once, later, unless `context` is gone; the author and the time are filled in.
using Act = std::function<void(const QString &serviceId, int check, const ActionRequest &request,
                               QObject *context, std::function<void(const Result<QString> &)> done)>;

/// What the window needs from the rest of the program to tell more about a service than its verdict; given by
/// the composition root. Whatever is missing is not shown.
struct ServiceTools {
    /// A service's past, for its details, with the response times of so many days; takes milliseconds.
    std::function<ServiceHistory(const QString &serviceId, int days)> history = {};
    /// The short form for its row in the list.
    std::function<RowHistory(const QString &serviceId)> row = {};
    /// When a service is checked next, and why not sooner.
    std::function<NextCheck(const QString &serviceId)> nextCheck = {};
    Explain explain = {};
    /// A report on the last day of a service.
    MakeReport report = {};
    /// The parts of a service that are known now, one list per check that reads a page.
    std::function<QList<ComponentList>(const QString &serviceId)> components = {};
    /// Where a part is shown in its server's own pages; empty where that is not known.
    std::function<QString(const QString &serviceId, int check, const Component &component)> componentLink
        = {};
    Act act = {};
    /// What the user wants in the menu of a part.
    std::function<QList<OwnAction>()> ownActions = {};
    /// Starts a program that goes on by itself; false where it could not be started.
    std::function<bool(const QStringList &program)> startProgram = {};
};

} // namespace Pilotlamp
