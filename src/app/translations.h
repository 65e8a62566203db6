// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pilotlamp {

/// A translation: what people read, and the file it was made from, by which programs still read English.
struct Translation {
    QString compiled = {}; ///< path of a .qm file
    QString source = {}; ///< path of its .ts file; empty: English
};

/// The translation for this language: one of the user's own in $XDG_DATA_HOME/pilotlamp/i18n before the
/// built-in one; English, which has its plurals, where there is none. A .qm file of the user's counts only
/// with its .ts file beside it: without it programs would read sentences that are not English.
Translation translationFor(const QLocale &locale);
/// The bytes of the translation's source; empty where people read English.
QByteArray sourceOf(const Translation &translation);
/// The bytes of the English plurals' source.
QByteArray englishPlurals();
/// What languages can be asked for by name, as in file names: "de", "en", "pt_BR".
QStringList languageNames();
/// The locale of such a name, also as "pt-BR"; nothing where there is no translation of it.
std::optional<QLocale> localeNamed(const QString &language);
/// The locale people set by LC_ALL, LC_MESSAGES, LANG and LANGUAGE. As everywhere the locale C means plain
/// English, whatever LANGUAGE says: scripts rely on that.
QLocale readersLocale();
/// Has the running program speak a language: its sentences, Qt's own, and the figures in them. Replaces the
/// language before.
void speak(const QLocale &locale);
/// Has it speak the plain English that programs read, with figures as in every locale.
void speakToPrograms();

} // namespace Pilotlamp
