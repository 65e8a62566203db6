// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/component_model.h"

namespace Pilotlamp {

/// The server's own word, else ours, with how far it is from sure: "Critical (1/3)".
QString componentStateText(const Component &component);
/// The parts in which the text is found, sorted by a column; by none (-1) worst first and in page order.
QList<ComponentModel::Row> componentRows(const QList<ComponentList> &lists, const QString &filter, int column,
                                         Qt::SortOrder order);

} // namespace Pilotlamp
