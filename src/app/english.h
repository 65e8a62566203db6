// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace Pilotlamp {

/// Gives sentences of the reader's language back as they stand in the sources, in English: programs read the
/// same words in every locale. Works from the translation's own file, so it knows every sentence of it.
class English {
public:
    /// `translation` as a .ts file's bytes; empty: the sentences are English already.
    explicit English(const QByteArray &translation);

    /// The English sentence, with the same figures and names
    /// in it. What no translation explains stays as it is.
    QString of(const QString &shown) const;
    /// Rows whose reasons and warnings are in English.
    QList<ServiceRow> of(QList<ServiceRow> rows) const;
    bool isNeeded() const { return !m_exact.isEmpty() || !m_patterns.isEmpty(); }

private:
    struct Pattern {
        QString start = {}; ///< what the translation begins with, up to its first gap: quickly looked at
        QRegularExpression shape = {};
        QList<int> gaps = {}; ///< number of each gap, in the order of the translation; 0 is %n
        QString source = {};
        qsizetype letters = 0; ///< outside its gaps: the more, the more telling
        bool joins = false; ///< it joins sentences
    };
    void add(const QString &source, const QString &translation);
    QString sentence(const QString &shown, int depth) const;

    QHash<QString, QString> m_exact; ///< sentences without gaps
    QList<Pattern> m_patterns; ///< the most telling first
    mutable QHash<QString, QString> m_known; ///< of late
};

} // namespace Pilotlamp
