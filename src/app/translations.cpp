// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "core/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

const auto BuiltIn = u":/i18n"_s;
const auto BuiltInSources = u":/i18n/sources"_s;
constexpr qint64 LargestSource = 16 * 1024 * 1024;

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pilotlamp/i18n"_s;
}

/// "pt_BR" before "pt": what a language is called in a file's name.
QStringList fileNamesOf(const QString &language)
{
    const QString name = QString(language).replace(u'-', u'_');
    const QString bare = name.section(u'_', 0, 0);
    return name == bare ? QStringList{name} : QStringList{name, bare};
}

bool isEnglish(const QString &name)
{
    return name == "en"_L1 || name == "C"_L1;
}

Translation builtIn(const QString &name)
{
    return {BuiltIn + u"/pilotlamp_%1.qm"_s.arg(name),
            name == "en"_L1 ? QString() : BuiltInSources + u"/pilotlamp_%1.ts"_s.arg(name)};
}

QTranslator &translatorOf(bool ofQt)
{
    static QTranslator ours;
    static QTranslator qts;
    return ofQt ? qts : ours;
}

} // namespace

Translation translationFor(const QLocale &locale)
{
    const QStringList languages = locale.uiLanguages();
    for (const QString &language : languages) {
        for (const QString &name : fileNamesOf(language)) {
            const Translation own{ownFolder() + u"/pilotlamp_%1.qm"_s.arg(name),
                                  ownFolder() + u"/pilotlamp_%1.ts"_s.arg(name)};
            if (QFile::exists(own.compiled) && QFile::exists(own.source))
                return own;
            if (QFile::exists(own.compiled))
                qCWarning(logStore).noquote()
                    << logText(own.compiled + u": not used, its .ts file is not beside it"_s);
            if (QFile::exists(builtIn(name).compiled))
                return builtIn(name);
        }
        if (isEnglish(fileNamesOf(language).constLast()))
            break;
    }
    return builtIn(u"en"_s);
}

QByteArray sourceOf(const Translation &translation)
{
    QFile file(translation.source);
    if (translation.source.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(LargestSource);
}

QByteArray englishPlurals()
{
    return sourceOf({.source = BuiltInSources + u"/pilotlamp_en.ts"_s});
}

QStringList languageNames()
{
    QStringList names;
    for (const QString &folder : {BuiltIn, ownFolder()}) {
        for (const QString &file : QDir(folder).entryList({u"pilotlamp_*.qm"_s}, QDir::Files))
            names.append(file.mid(10).chopped(3));
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

std::optional<QLocale> localeNamed(const QString &language)
{
    const QStringList there = languageNames();
    for (const QString &name : fileNamesOf(language)) {
        if (there.contains(name, Qt::CaseInsensitive))
            return QLocale(language);
    }
    return {};
}

QLocale readersLocale()
{
    QByteArray name;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (name.isEmpty())
            name = qgetenv(variable);
    }
    const QByteArray language = name.left(name.indexOf('.') < 0 ? name.size() : name.indexOf('.'));
    const bool isPlain = language.isEmpty() || language == "C" || language == "POSIX";
    return isPlain ? QLocale::c() : QLocale();
}

void speak(const QLocale &locale)
{
    QTranslator &ours = translatorOf(false);
    QTranslator &qts = translatorOf(true);
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    const Translation translation = translationFor(locale);
    if (ours.load(translation.compiled))
        QCoreApplication::installTranslator(&ours);
    if (!translation.source.isEmpty()
        && qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    QLocale::setDefault(locale);
}

void speakToPrograms()
{
    speak(QLocale::c());
}

} // namespace Pilotlamp
