// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pilotlamp {

/// Sixteen hexadecimal digits that stand for one config file: equal for every way to write its path
/// (relative, through symbolic links, not there yet), different for every other file.
QString instanceId(const QString &configPath);

/// The session bus name of the instance: org.pilotlamp.Pilotlamp1 for the default config, for any other file
/// org.pilotlamp.Pilotlamp1.i<instanceId>. A demonstration has a config of its own, and so a name of its own.
QString busName(const QString &configPath, const QString &defaultConfigPath);

} // namespace Pilotlamp
