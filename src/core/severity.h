// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Pilotlamp {

/// The words that a type of monitoring server has for how bad something is, mildest first, those of one
/// weight together; empty where the type has none.
QList<QStringList> severityScale(const QString &kind);
/// Where a word stands on the scale of a type, from 0; -1 where it does not stand there.
int severityRank(const QString &kind, const QString &word);

} // namespace Pilotlamp
