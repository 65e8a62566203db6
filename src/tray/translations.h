// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

class QTranslator;

namespace Pilotlamp {

/// A translation: what people read, and the file it was made from, by which programs still read English.
struct Translation {
    QString compiled = {}; ///< path of a .qm file; empty: English
    QString source = {}; ///< path of its .ts file
};

/// The translation for this language: one of the user's own in $XDG_DATA_HOME/pilotlamp/i18n before the
/// built-in one. A .qm file of the user's counts only with its .ts file beside it: without it programs would
/// read sentences that are not English.
Translation translationFor(const QLocale &locale);
/// The bytes of the translation's source; empty where people read English.
QByteArray sourceOf(const Translation &translation);

} // namespace Pilotlamp
