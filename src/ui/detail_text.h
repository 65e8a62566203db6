// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/kind_info.h"

class QPalette;

namespace Pilotlamp {

/// Everything known about one service as simple HTML for a text browser: reason, warning, what each check
/// says, incidents, maintenance in local time. Foreign text is escaped and bounded; links lead to http and
/// https only.
QString detailHtml(const ServiceRow &row, const QList<KindInfo> &kinds, const QPalette &palette,
                   const QDateTime &now);
/// An address without user, password, query and fragment: fit for the screen and for reports.
QString publicAddress(const QString &url);

} // namespace Pilotlamp
