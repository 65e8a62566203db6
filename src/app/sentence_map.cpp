// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sentence_map.h"

#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

const auto SentenceEnd = u"; "_s; ///< between sentences in one text
constexpr int DeepestNesting = 4; ///< sentences within sentences
constexpr qsizetype MostKnown = 2000;

const QRegularExpression &gapShape()
{
    static const QRegularExpression shape(u"%(?:L?(\\d)|n)"_s);
    return shape;
}

/// Letters outside the gaps: a pattern with few of them fits nearly everything.
qsizetype lettersOf(const QString &sentence)
{
    return QString(sentence).remove(gapShape()).size();
}

/// One message of a .ts file.
struct Message {
    QString key = {}; ///< context, sentence and comment
    QString source = {};
    QStringList forms = {}; ///< the translation; with a number in it one text for each of its forms
};

QList<Message> messagesOf(const QByteArray &translation)
{
    QXmlStreamReader xml(translation);
    QList<Message> messages;
    QString context;
    bool hasForms = false; ///< its translation has one text for each number
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            hasForms = xml.attributes().value("numerus"_L1) == "yes"_L1;
            messages.append(Message{});
        } else if (xml.name() == "source"_L1 && !messages.isEmpty()) {
            messages.last().source = xml.readElementText();
            messages.last().key = context + u'\n' + messages.last().source;
        } else if (xml.name() == "comment"_L1 && !messages.isEmpty()) {
            messages.last().key += u'\n' + xml.readElementText();
        } else if (xml.name() == "numerusform"_L1 && !messages.isEmpty()) {
            messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == "translation"_L1 && !hasForms && !messages.isEmpty()) {
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            if (!text.isEmpty())
                messages.last().forms.append(text);
        }
    }
    messages.removeIf([](const Message &message) { return message.forms.isEmpty(); });
    return messages;
}

/// The English forms of each sentence with a number in it, by its key.
QHash<QString, QStringList> pluralsOf(const QByteArray &plurals)
{
    QHash<QString, QStringList> forms;
    for (const Message &message : messagesOf(plurals))
        forms.insert(message.key, message.forms);
    return forms;
}

/// The one for this number.
QString formFor(const QStringList &forms, const QString &number)
{
    return number == "1"_L1 ? forms.constFirst() : forms.constLast();
}

} // namespace

English::English(const QByteArray &translation, const QByteArray &plurals)
{
    const QHash<QString, QStringList> english = pluralsOf(plurals);
    for (const Message &message : messagesOf(translation)) {
        for (const QString &form : message.forms)
            add(form, english.value(message.key, {message.source}));
    }
    arrange();
}

Translated::Translated(const QByteArray &translation, const QByteArray &plurals)
{
    m_decimal = QLocale().decimalPoint();
    const QHash<QString, QStringList> english = pluralsOf(plurals);
    for (const Message &message : messagesOf(translation)) {
        add(message.source, message.forms);
        for (const QString &form : english.value(message.key)) {
            if (form != message.source)
                add(form, message.forms);
        }
    }
    arrange();
}

void SentenceMap::arrange()
{
    // What joins sentences comes before what would swallow the second of them.
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const Pattern &a, const Pattern &b) {
        return std::pair(a.joins, a.letters) > std::pair(b.joins, b.letters);
    });
}

void SentenceMap::add(const QString &from, const QStringList &to)
{
    constexpr qsizetype LeastTelling = 3;
    if (!from.contains(gapShape())) {
        m_exact.insert(from, formFor(to, u"1"_s));
        return;
    }
    Pattern pattern;
    pattern.letters = lettersOf(from);
    if (pattern.letters < LeastTelling)
        return;
    pattern.forms = to;
    pattern.joins = from.contains(SentenceEnd);
    const QString anything = pattern.joins ? u"(.*?)"_s : u"((?:(?!; ).)*?)"_s;
    QString shape;
    qsizetype end = 0;
    for (auto gaps = gapShape().globalMatch(from); gaps.hasNext();) {
        const auto gap = gaps.next();
        const QString literal = from.mid(end, gap.capturedStart() - end);
        if (pattern.gaps.isEmpty())
            pattern.start = literal;
        shape
            += QRegularExpression::escape(literal) + (gap.captured(1).isEmpty() ? u"([\\d.,]+)"_s : anything);
        pattern.gaps.append(gap.captured(1).toInt());
        end = gap.capturedEnd();
    }
    shape += QRegularExpression::escape(from.mid(end));
    pattern.shape = QRegularExpression(QRegularExpression::anchoredPattern(shape),
                                       QRegularExpression::DotMatchesEverythingOption);
    m_patterns.append(pattern);
}

QString SentenceMap::of(const QString &shown) const
{
    if (shown.isEmpty() || !isNeeded())
        return shown;
    if (const auto known = m_known.constFind(shown); known != m_known.cend())
        return *known;
    if (m_known.size() >= MostKnown)
        m_known.clear();
    const QString found = sentence(shown, 0);
    m_known.insert(shown, found);
    return found;
}

QString SentenceMap::sentence(const QString &shown, int depth) const
{
    // One word in a gap is a name, also where a button says the same: "Payments", "Network".
    if (depth > 0 && !shown.contains(u' '))
        return shown;
    if (const auto exact = m_exact.constFind(shown); exact != m_exact.cend())
        return *exact;
    if (depth > DeepestNesting)
        return shown;
    for (const Pattern &pattern : m_patterns) {
        if (!shown.startsWith(pattern.start))
            continue;
        const auto match = pattern.shape.match(shown);
        if (!match.hasMatch())
            continue;
        // All gaps at once: what is filled in may look like a gap itself.
        QHash<int, QString> values;
        for (qsizetype i = 0; i < pattern.gaps.size(); ++i)
            values.insert(pattern.gaps.at(i), sentence(match.captured(static_cast<int>(i + 1)), depth + 1));
        const QString form = formFor(pattern.forms, values.value(0));
        QString filled;
        qsizetype end = 0;
        for (auto gaps = gapShape().globalMatch(form); gaps.hasNext();) {
            const auto gap = gaps.next();
            const bool isSeconds = form.mid(gap.capturedEnd()).startsWith(" s"_L1);
            const QString value = values.value(gap.captured(1).toInt());
            filled += form.mid(end, gap.capturedStart() - end) + withDecimal(value, isSeconds);
            end = gap.capturedEnd();
        }
        return filled + form.mid(end);
    }
    // Several sentences in one text.
    const QStringList parts = shown.split(SentenceEnd);
    if (parts.size() < 2)
        return shown;
    QStringList found;
    for (const QString &part : parts)
        found.append(sentence(part, depth + 1));
    return found.join(SentenceEnd);
}

/// "1,2 s" as the other language writes it; only what is a time, for a version may look the same.
QString SentenceMap::withDecimal(const QString &value, bool isSeconds) const
{
    static const QRegularExpression time(u"^\\d+[.,]\\d+ s$"_s);
    static const QRegularExpression number(u"^\\d+[.,]\\d+$"_s);
    static const QRegularExpression sign(u"[.,]"_s);
    const bool isTime = time.match(value).hasMatch() || (isSeconds && number.match(value).hasMatch());
    return isTime ? QString(value).replace(sign, m_decimal) : value;
}

QList<ServiceRow> SentenceMap::of(QList<ServiceRow> rows) const
{
    if (!isNeeded())
        return rows;
    for (ServiceRow &row : rows) {
        row.verdict.reason = of(row.verdict.reason);
        row.verdict.warning = of(row.verdict.warning);
        for (Evidence &evidence : row.verdict.evidence)
            evidence.reason = of(evidence.reason);
    }
    return rows;
}

} // namespace Pilotlamp
