// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/page.h"

namespace Pilotlamp {

/// One sentence for what a snapshot says, its status already decided; the reason where that is Unknown.
/// Plain text, translated, without a trailing full stop.
QString summaryOf(const Page &page, const Snapshot &snapshot);

} // namespace Pilotlamp
