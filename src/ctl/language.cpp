// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/language.h"

#include "app/sentence_map.h"
#include "app/translations.h"
#include "ctl/command.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Made when something stored is to be read: what is found out now is in the reader's language already.
const Translated &readersSentences()
{
    static const Translated sentences(sourceOf(translationFor(QLocale())), englishPlurals());
    return sentences;
}

} // namespace

bool isForPrograms(const Invocation &invocation)
{
    static const QStringList formats{u"json"_s, u"csv"_s, u"openmetrics"_s, u"ids"_s};
    static const QStringList commands{u"calendar"_s, u"completion"_s, u"mcp"_s, u"read"_s};
    return commands.contains(invocation.command) || formats.contains(invocation.value(u"format"_s));
}

bool speakAsAsked(const Invocation &invocation)
{
    if (!invocation.has(u"language"_s))
        return true;
    const QString language = invocation.value(u"language"_s);
    const auto locale = localeNamed(language);
    if (!locale) {
        complain(u"--language "_s + language,
                 Terminal::tr("there is no such translation; expected one of %1")
                     .arg(languageNames().join(u", "_s)));
        return false;
    }
    if (!isForPrograms(invocation))
        speak(*locale);
    return true;
}

QString toReader(const QString &sentence)
{
    return readersSentences().of(sentence);
}

QList<ServiceRow> toReader(const QList<ServiceRow> &rows)
{
    return readersSentences().of(rows);
}

} // namespace Pilotlamp
