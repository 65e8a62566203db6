// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QList>
#include <QString>

namespace Pilotlamp {

/// How page and own check go together, where something is wrong; else empty.
QString comparisonText(const Verdict &verdict);
/// Who noticed first, where it was the own check by a minute or more.
QString noticedFirstText(const Verdict &verdict);
/// Others that answer show that it is not this computer's network; empty where it is not theirs.
QString othersText(const ServiceRow &row, const QList<ServiceRow> &all);

} // namespace Pilotlamp
