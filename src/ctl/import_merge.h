// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/import_reader.h"
#include "store/config.h"

namespace Pilotlamp {

/// A configuration after services were taken into it.
struct ImportResult {
    Config config = {};
    QStringList taken = {}; ///< the names of the services taken, each with its first check
    QStringList notes = {}; ///< "NAME: what was not taken, and why"
};

/// Switches the hooks and the actions of somebody's configuration off: what they would run is only said,
/// "hook NAME: …" each. What allows shared lists to look into this computer is left out, which is said, too.
QStringList switchProgramsOff(QJsonObject &root);
/// Adds the foreign services to a configuration. Those that cannot run are left out, those whose checks a
/// service here has already are not taken twice, and an id that is taken gets a number. Pure.
ImportResult mergedWith(const Config &config, const ImportedConfig &imported, const KnownKinds &kinds);

} // namespace Pilotlamp
