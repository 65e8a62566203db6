// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"

#include <QString>

namespace Pilotlamp {

/// An address without user, password, query and fragment: fit for the screen and for reports.
QString publicAddress(const QString &url);

/// "Offline – It's them"; what was seen once, of a service that is not known to be in trouble, accuses
/// nobody: "Last check: Offline – not confirmed yet".
QString diagnosisHeadline(const Diagnosis &diagnosis, bool isTrouble);

} // namespace Pilotlamp
