// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "ui/common/kind_info.h"

#include <QString>

namespace Pilotlamp {

/// What keeps a field from being used, in one sentence with the remedy; empty = fine.
QString nameProblem(const QString &name);
/// A page link: empty, or http/https.
QString linkProblem(const QString &link);
QString checkAddressProblem(const QString &url, const KindInfo &kind);
QString intervalProblem(const Check &check, const KindInfo &kind);
/// One glob a line.
QString globsProblem(const QStringList &globs);
/// The options of a probe, its `auth` and its `tls`.
QString optionsProblem(const Check &check);
/// The first problem of a check, with the kind looked up in the list.
QString checkProblem(const Check &check, const QList<KindInfo> &kinds);

/// The kind of an id; one without a title where the list does not know it.
KindInfo kindOf(const QString &id, const QList<KindInfo> &kinds);
/// The lines of a text as globs: trimmed, without empty ones.
QStringList globsOf(const QString &lines);

} // namespace Pilotlamp
