// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/page.h"

namespace Pilotlamp {

/// What the page says of AI models: by the names of its components and the titles of its open incidents.
/// `snapshot` lists the page's incidents in its order.
QList<ModelWord> modelWordsOf(const Page &page, const Snapshot &snapshot, bool filtered);
/// Leaves only what is said of one model. Where nothing is, nothing is known: that it is well was not said.
void followModel(const Page &page, const QString &model, Snapshot &snapshot);

} // namespace Pilotlamp
