// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"

#include <algorithm>
#include <utility>

namespace Pilotlamp {
namespace {

/// How well a text answers to what was typed, best first.
enum Match { Whole, Beginning, WordBeginning, Part, NoMatch };

/// Without case, accents and repeated white space.
QString folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark())
            plain.append(c);
    }
    return plain.toCaseFolded().simplified();
}

Match matchOf(const QString &text, const QString &typed)
{
    if (text == typed)
        return Whole;
    qsizetype at = text.indexOf(typed);
    if (at < 0)
        return NoMatch;
    if (at == 0)
        return Beginning;
    for (; at > 0; at = text.indexOf(typed, at + 1)) {
        if (!text.at(at - 1).isLetterOrNumber())
            return WordBeginning;
    }
    return Part;
}

/// The rank of a row, lower is better, or -1. Each step
/// leaves room for "by its name rather than by an alias".
int rankOf(const QStringList &texts, const QString &category, const QString &typed, const QStringList &words)
{
    const auto best = [&](const QString &word) {
        int rank = 2 * NoMatch;
        for (qsizetype i = 0; i < texts.size(); ++i)
            rank = std::min(rank, 2 * matchOf(texts.at(i), word) + (i > 0 ? 1 : 0));
        return rank;
    };
    const int whole = best(typed);
    if (whole < 2 * NoMatch)
        return whole;
    int worst = 0;
    for (const QString &word : words)
        worst = std::max(worst, best(word));
    if (worst < 2 * NoMatch)
        return 2 * NoMatch + worst;
    return category == typed ? 4 * NoMatch : -1;
}

} // namespace

QList<CatalogueEntry> searchCatalogue(const QList<CatalogueEntry> &rows, const QString &words)
{
    const QString typed = folded(words);
    if (typed.isEmpty())
        return rows;
    const QStringList parts = typed.split(u' ');

    QList<std::pair<int, const CatalogueEntry *>> found;
    for (const CatalogueEntry &row : rows) {
        QStringList texts{folded(row.name)};
        for (const QString &alias : row.aliases)
            texts.append(folded(alias));
        const int rank = rankOf(texts, folded(row.category), typed, parts);
        if (rank >= 0)
            found.append({rank, &row});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });

    QList<CatalogueEntry> sorted;
    for (const auto &[rank, row] : std::as_const(found))
        sorted.append(*row);
    return sorted;
}

} // namespace Pilotlamp
