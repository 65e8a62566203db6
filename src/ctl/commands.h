// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "store/config_file.h"

#include <functional>
#include <optional>

namespace Pilotlamp {

class Engine;

/// The configuration a command works on. Complains and calls `done(65)` where there is none that can be used;
/// the last good copy is used with a complaint.
std::optional<LoadedConfig> configFor(const Invocation &invocation, const Done &done);

/// The configured services and those of its shared lists, as soon as every list was read, now or earlier; a
/// list that cannot be used is complained of.
void withSharedLists(Engine &engine, const Config &config,
                     const std::function<void(const QList<Service> &)> &go);

/// The service of an id, else of a name in any case; nullptr where there is none.
const Service *serviceNamed(const QList<Service> &services, const QString &name);

void runCheck(const Invocation &invocation, const Done &done);
void runCalendar(const Invocation &invocation, const Done &done);
void runWatch(const Invocation &invocation, const Done &done);
void runExplain(const Invocation &invocation, const Done &done);
void runRead(const Invocation &invocation, const Done &done);
void runReplay(const Invocation &invocation, const Done &done);
void runDetect(const Invocation &invocation, const Done &done);
void runCatalogue(const Invocation &invocation, const Done &done);
void runHistory(const Invocation &invocation, const Done &done);
void runDigest(const Invocation &invocation, const Done &done);
void runReport(const Invocation &invocation, const Done &done);
void runStatus(const Invocation &invocation, const Done &done);
void runRefresh(const Invocation &invocation, const Done &done);
void runPause(const Invocation &invocation, const Done &done);
void runSnooze(const Invocation &invocation, const Done &done);
void runWait(const Invocation &invocation, const Done &done);
void runAct(const Invocation &invocation, const Done &done);
void runConfig(const Invocation &invocation, const Done &done);
void runRun(const Invocation &invocation, const Done &done);
void runPrompt(const Invocation &invocation, const Done &done);
void runList(const Invocation &invocation, const Done &done);
void runAdd(const Invocation &invocation, const Done &done);
void runEdit(const Invocation &invocation, const Done &done);
void runRemove(const Invocation &invocation, const Done &done);
void runOpen(const Invocation &invocation, const Done &done);
void runDoctor(const Invocation &invocation, const Done &done);
void runMcp(const Invocation &invocation, const Done &done);
void runCompletion(const Invocation &invocation, const Done &done);
void runHelp(const Invocation &invocation, const Done &done);

} // namespace Pilotlamp
