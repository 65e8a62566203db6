// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/explain_target.h"

namespace Pilotlamp {

/// The hosts a command that failed names, most telling first: those of its arguments; where these name none,
/// those of its error messages, but for pages that only explain an error (curl.se). At most three. Paths,
/// queries, user names and passwords are left behind here.
QList<HostTarget> namedHosts(const QStringList &command, const QString &errors);

} // namespace Pilotlamp
