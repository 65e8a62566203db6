// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>

class QObject;

namespace Pilotlamp {

/// Ends the program quietly as soon as nobody reads its output any more, also while it has nothing to say.
void endOnceNobodyReads(QObject *context);
/// A line, or several, on stdout at once; what a terminal would obey is left out. What could not be written
/// is remembered for exitCodeWith.
void say(const QString &line);
/// Lines of a format whose standard ends them with CR LF (CSV, iCalendar): what is foreign in them has been
/// filtered already.
void sayRecords(const QString &lines);
/// The same for a line of our own with colours in it: what is foreign in it has been filtered already.
void sayColoured(const QString &line);
/// JSON on stdout at once; what a terminal would obey is written as escapes.
void sayJson(const QJsonDocument &json, QJsonDocument::JsonFormat format = QJsonDocument::Indented);
/// The same for JSON that is written already, as its writer laid it out.
void sayJson(const QByteArray &json);
/// "pilotlampctl: what: why" on stderr.
void complain(const QString &what, const QString &why);
/// The exit code of the program: 74, with a complaint, where standard output could not be written; else
/// `code`.
int exitCodeWith(int code);

} // namespace Pilotlamp
