// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/english.h"

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
qsizetype notifying(const QString &translation)
{
    return QString(translation).remove(gapShape()).size();
}

} // namespace

English::English(const QByteArray &translation)
{
    QXmlStreamReader xml(translation);
    QString source;
    bool hasForms = false; ///< its translation has one text for each number
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            hasForms = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            add(source, xml.readElementText());
        } else if (xml.name() == "translation"_L1 && !hasForms) {
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            if (!text.isEmpty())
                add(source, text);
        }
    }
    // What joins sentences comes before what would swallow the second of them.
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const Pattern &a, const Pattern &b) {
        return std::pair(a.joins, a.letters) > std::pair(b.joins, b.letters);
    });
}

void English::add(const QString &source, const QString &translation)
{
    constexpr qsizetype LeastTelling = 3;
    if (!translation.contains(gapShape())) {
        m_exact.insert(translation, source);
        return;
    }
    Pattern pattern;
    pattern.letters = notifying(translation);
    if (pattern.letters < LeastTelling)
        return;
    pattern.source = source;
    pattern.joins = translation.contains(SentenceEnd);
    const QString anything = pattern.joins ? u"(.*?)"_s : u"((?:(?!; ).)*?)"_s;
    QString shape;
    qsizetype end = 0;
    for (auto gaps = gapShape().globalMatch(translation); gaps.hasNext();) {
        const auto gap = gaps.next();
        const QString literal = translation.mid(end, gap.capturedStart() - end);
        if (pattern.gaps.isEmpty())
            pattern.start = literal;
        shape
            += QRegularExpression::escape(literal) + (gap.captured(1).isEmpty() ? u"([\\d.,]+)"_s : anything);
        pattern.gaps.append(gap.captured(1).toInt());
        end = gap.capturedEnd();
    }
    shape += QRegularExpression::escape(translation.mid(end));
    pattern.shape = QRegularExpression(QRegularExpression::anchoredPattern(shape),
                                       QRegularExpression::DotMatchesEverythingOption);
    m_patterns.append(pattern);
}

QString English::of(const QString &shown) const
{
    if (shown.isEmpty() || !isNeeded())
        return shown;
    if (const auto known = m_known.constFind(shown); known != m_known.cend())
        return *known;
    if (m_known.size() >= MostKnown)
        m_known.clear();
    const QString english = sentence(shown, 0);
    m_known.insert(shown, english);
    return english;
}

QString English::sentence(const QString &shown, int depth) const
{
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
        const QString &english = pattern.source;
        // All gaps at once: what is filled in may look like a gap itself.
        QHash<int, QString> values;
        for (qsizetype i = 0; i < pattern.gaps.size(); ++i)
            values.insert(pattern.gaps.at(i), sentence(match.captured(static_cast<int>(i + 1)), depth + 1));
        QString filled;
        qsizetype end = 0;
        for (auto gaps = gapShape().globalMatch(english); gaps.hasNext();) {
            const auto gap = gaps.next();
            filled += english.mid(end, gap.capturedStart() - end) + values.value(gap.captured(1).toInt());
            end = gap.capturedEnd();
        }
        return filled + english.mid(end);
    }
    // Several sentences in one text.
    const QStringList parts = shown.split(SentenceEnd);
    if (parts.size() < 2)
        return shown;
    QStringList english;
    for (const QString &part : parts)
        english.append(sentence(part, depth + 1));
    return english.join(SentenceEnd);
}

QList<ServiceRow> English::of(QList<ServiceRow> rows) const
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
