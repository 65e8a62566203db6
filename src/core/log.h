// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

/// What the program decides and why, one line a decision, for whoever looks
/// for a fault. Off unless asked for (QT_LOGGING_RULES="pilotlamp.*=true"),
/// and never a secret: every line goes through the redaction of reports.
namespace Pilotlamp {

Q_DECLARE_LOGGING_CATEGORY(logNet) ///< what was asked and how it was answered
Q_DECLARE_LOGGING_CATEGORY(logCheck) ///< what a check and a service were taken for
Q_DECLARE_LOGGING_CATEGORY(logNotice) ///< what was told, and why something was not
Q_DECLARE_LOGGING_CATEGORY(logStore) ///< files read and written
Q_DECLARE_LOGGING_CATEGORY(logDesktop) ///< the session, its notification server, its tray

/// A line as it may be written: one line, plain, without secrets.
QString logText(const QString &text);

} // namespace Pilotlamp
