// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading_filter.h"

#include "core/foreign_text.h"
#include "core/snapshot.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestReason = 600; ///< UTF-16 units
constexpr qsizetype ShortestSecret = 4;
constexpr qsizetype LongestPattern
    = 16'000; ///< PCRE bounds them; of a longer secret the beginning is compared
constexpr qsizetype LongestToken = 4000;
const QString RestOfWord = u"\\S*"_s;

void hide(QString &text, const QRegularExpression &reflections)
{
    if (!reflections.pattern().isEmpty())
        text.replace(reflections, u"…"_s);
}

/// One character of a secret, in every dress that pages and addresses give it.
QString dressesOf(QStringView c)
{
    const QString plain = QRegularExpression::escape(c.toString());
    if (c.size() == 1 && c.front().unicode() < 0x80 && c.front().isLetterOrNumber())
        return plain;
    const QByteArray bytes = c.toUtf8();
    QStringList dresses{plain, QRegularExpression::escape(QString::fromLatin1(bytes)),
                        QString::fromLatin1("%" + bytes.toHex('%'))};
    const uint code = c.toUcs4().constFirst();
    dresses.append(u"&#(?:0*%1|x0*%2);"_s.arg(code).arg(code, 0, 16));
    QString units;
    for (const QChar unit : c)
        units += u"\\\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
    dresses.append(units);
    static const QHash<QChar, QString> names{
        {u'&', u"&amp;"_s},   {u'<', u"&lt;"_s},     {u'>', u"&gt;"_s},  {u'"', u"&quot;"_s},
        {u'\'', u"&apos;"_s}, {u' ', u"\\+|\\s+"_s}, {u'/', u"\\\\/"_s}, {u'\\', u"\\\\\\\\"_s}};
    if (const QString name = names.value(c.front()); !name.isEmpty())
        dresses.append(name);
    if (c.front() == u'"')
        dresses.append(u"\\\\\""_s);
    dresses.removeDuplicates();
    return u"(?:"_s + dresses.join(u'|') + u')';
}

/// A secret in any dress, or with several of its characters in different ones.
QString dressed(const QString &secret)
{
    QString pattern;
    qsizetype units = 1;
    for (qsizetype i = 0; i < secret.size(); i += units) {
        if (pattern.size() > LongestPattern)
            return pattern + RestOfWord;
        units = secret.at(i).isHighSurrogate() && i + 1 < secret.size() ? 2 : 1;
        pattern += dressesOf(QStringView(secret).sliced(i, units));
    }
    return pattern;
}

/// Base 64 as it is, for addresses, and without what fills it up.
QString tokenPattern(const QByteArray &bytes)
{
    QString token = QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals));
    const bool isLong = token.size() > LongestToken;
    token.truncate(LongestToken);
    token.replace(u'+', u"(?:[+-]|%2B)"_s).replace(u'/', u"(?:[/_]|%2F)"_s);
    return token + (isLong ? RestOfWord : u"(?:={1,2}|(?:%3D){1,2})?"_s);
}

void hideIn(QStringList &texts, const QRegularExpression &reflections)
{
    for (QString &text : texts)
        hide(text, reflections);
}

/// A copy only where one of its texts gives the secret back: a server may list ten thousand.
void hideInFacts(std::shared_ptr<const ComponentFacts> &facts, const QRegularExpression &reflections)
{
    if (!facts)
        return;
    ComponentFacts hidden = *facts;
    for (QString *text :
         {&hidden.output, &hidden.more, &hidden.detail, &hidden.acknowledgedBy, &hidden.acknowledgement,
          &hidden.downtimeBy, &hidden.downtimeComment, &hidden.link, &hidden.runbook, &hidden.dashboard})
        hide(*text, reflections);
    for (QString &value : hidden.labels)
        hide(value, reflections);
    if (!(hidden == *facts))
        facts = std::make_shared<const ComponentFacts>(hidden);
}

/// Only what is shown, kept or handed on; a part's id and name
/// decide which parts are chosen, and were read before this.
Snapshot withoutReflections(Snapshot snapshot, const QRegularExpression &reflections)
{
    hide(snapshot.summary, reflections);
    hideIn(snapshot.notes, reflections);
    for (QList<Component> *list : {&snapshot.components, &snapshot.muted}) {
        for (Component &component : *list) {
            for (QString *text : {&component.id, &component.name, &component.group})
                hide(*text, reflections);
            hideInFacts(component.facts, reflections);
        }
    }
    for (ModelWord &word : snapshot.models) {
        hide(word.name, reflections);
        hide(word.said, reflections);
    }
    for (Incident &incident : snapshot.incidents) {
        for (QString *text :
             {&incident.id, &incident.title, &incident.phase, &incident.link, &incident.update})
            hide(*text, reflections);
        hideIn(incident.affected, reflections);
    }
    for (QList<Maintenance> *list : {&snapshot.maintenances, &snapshot.upcoming}) {
        for (Maintenance &maintenance : *list) {
            for (QString *text : {&maintenance.id, &maintenance.title, &maintenance.phase})
                hide(*text, reflections);
            hideIn(maintenance.affected, reflections);
        }
    }
    return snapshot;
}

} // namespace

QRegularExpression reflectionsOf(const Auth &auth, const QString &secret)
{
    if (secret.size() < ShortestSecret)
        return {};
    // The longest first: a part of it must not spoil the whole.
    const QStringList forms{tokenPattern((auth.user + u':' + secret).toUtf8()), tokenPattern(secret.toUtf8()),
                            dressed(secret)};
    return QRegularExpression(forms.join(u'|'),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

Reading filteredReading(Reading reading, const QRegularExpression &reflections)
{
    for (QString *text : {&reading.reason, &reading.warning, &reading.error.text}) {
        hide(*text, reflections);
        *text = filteredLine(*text, LongestReason);
        hide(*text, reflections); // what was torn apart by characters that nobody sees
    }
    if (reading.snapshot && !reflections.pattern().isEmpty())
        reading.snapshot
            = std::make_shared<const Snapshot>(withoutReflections(*reading.snapshot, reflections));
    return reading;
}

} // namespace Pilotlamp
