// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/config.h"

#include <QJsonValue>
#include <QList>

namespace Pilotlamp {

/// The check that stands at `pointer` of a configuration. What is wrong with it is added to `problems`; the
/// first of them keeps the check from running.
Check parseCheck(const QJsonValue &value, const QString &pointer, const KnownKinds &kinds,
                 QList<ConfigProblem> &problems);

} // namespace Pilotlamp
