// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pilotlamp {

/// An address without user, password, query and fragment: fit for the screen and for reports.
QString publicAddress(const QString &url);

} // namespace Pilotlamp
