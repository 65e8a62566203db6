// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QCoreApplication>

namespace Pilotlamp {

struct Invocation;

/// Translates what the terminal says.
struct Terminal {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/// Whether programs read the output: it is English in every locale then.
bool isForPrograms(const Invocation &invocation);
/// Has --language decide what a report is written in. False with a complaint where there is no such
/// translation.
bool speakAsAsked(const Invocation &invocation);
/// A sentence that was stored or sent in English, in the reader's language.
QString toReader(const QString &sentence);
/// Rows whose reasons and warnings are in the reader's language.
QList<ServiceRow> toReader(const QList<ServiceRow> &rows);

} // namespace Pilotlamp
