// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Pilotlamp {

/// Takes the conditions of one of Gatus' endpoints over into a check of ours. False, with a note, where one
/// of them cannot be said here: without it the check would mean something else.
bool takeGatusConditions(const QJsonArray &conditions, const QString &name, QJsonObject &check,
                         QStringList &notes);

} // namespace Pilotlamp
