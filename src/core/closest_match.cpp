// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closest_match.h"

#include <QList>

#include <algorithm>

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestTerm = 40;

/// Letters to change from one word to the other; two that changed places count once.
int distance(const QString &a, const QString &b)
{
    QList<QList<int>> rows(a.size() + 1, QList<int>(b.size() + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = static_cast<int>(std::max(i, j));
                continue;
            }
            const int change = rows[i - 1][j - 1] + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, change});
            const bool isSwapped = i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (isSwapped)
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.constLast().constLast();
}

} // namespace

QString closestMatch(const QString &typed, const QStringList &known)
{
    QString nearest;
    int best = typed.size() > 4 ? 3 : 2;
    if (typed.size() > LongestTerm || typed.size() < 2)
        return {};
    for (const QString &term : known) {
        const int letters = distance(typed.toLower(), term.toLower());
        if (letters < best) {
            best = letters;
            nearest = term;
        }
    }
    return nearest;
}

} // namespace Pilotlamp
