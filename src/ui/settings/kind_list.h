// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/kind_info.h"

#include <QList>

class QComboBox;

namespace Pilotlamp {

/// Fills a box with the types of check: what most people need first, then everything else by its name. Each
/// entry's data is the kind's id.
void fillKinds(QComboBox &box, const QList<KindInfo> &kinds);

} // namespace Pilotlamp
