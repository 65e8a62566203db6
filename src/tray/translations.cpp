// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/translations.h"

#include "core/log.h"

#include <QFile>
#include <QStandardPaths>
#include <QStringList>

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
QStringList namesOf(const QString &language)
{
    const QString name = QString(language).replace(u'-', u'_');
    const QString bare = name.section(u'_', 0, 0);
    return name == bare ? QStringList{name} : QStringList{name, bare};
}

} // namespace

Translation translationFor(const QLocale &locale)
{
    const QStringList languages = locale.uiLanguages();
    for (const QString &language : languages) {
        for (const QString &name : namesOf(language)) {
            const Translation own{ownFolder() + u"/pilotlamp_%1.qm"_s.arg(name),
                                  ownFolder() + u"/pilotlamp_%1.ts"_s.arg(name)};
            if (QFile::exists(own.compiled) && QFile::exists(own.source))
                return own;
            if (QFile::exists(own.compiled))
                qCWarning(logStore).noquote()
                    << logText(own.compiled + u": not used, its .ts file is not beside it"_s);
            const Translation builtIn{BuiltIn + u"/pilotlamp_%1.qm"_s.arg(name),
                                      BuiltInSources + u"/pilotlamp_%1.ts"_s.arg(name)};
            if (QFile::exists(builtIn.compiled))
                return builtIn;
        }
        if (namesOf(language).constLast() == "en"_L1)
            return {};
    }
    return {};
}

QByteArray sourceOf(const Translation &translation)
{
    QFile file(translation.source);
    if (translation.source.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(LargestSource);
}

} // namespace Pilotlamp
