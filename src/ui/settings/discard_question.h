// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QString;

namespace Pilotlamp {

/// Asks, without blocking, whether what was entered into a dialog may be lost; rejects the dialog where it
/// may.
void askToDiscard(QDialog *dialog, const QString &question);

/// Quits. Windows with something unsaved ask first, and who discards it goes on quitting.
void quitAfterQuestions();

} // namespace Pilotlamp
