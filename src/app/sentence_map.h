// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Pilotlamp {

/// Finds the sentences of one language in a text and gives them in another, with the same figures and names
/// in them. What it does not know stays as it is.
class SentenceMap {
public:
    /// The sentence in the other language.
    QString of(const QString &shown) const;
    /// Rows whose reasons and warnings are in the other language.
    QList<ServiceRow> of(QList<ServiceRow> rows) const;
    bool isNeeded() const { return !m_exact.isEmpty() || !m_patterns.isEmpty(); }

protected:
    /// A sentence, and its forms in the other language: for one, and for other numbers.
    void add(const QString &from, const QStringList &to);
    /// To be called once all are added.
    void arrange();

    QString m_decimal = QStringLiteral("."); ///< decimal sign of the other language

private:
    struct Pattern {
        QString start = {}; ///< what the sentence begins with, up to its first gap: quickly looked at
        QRegularExpression shape = {};
        QList<int> gaps = {}; ///< number of each gap, in the order of the sentence; 0 is %n
        QStringList forms = {};
        qsizetype letters = 0; ///< outside its gaps: the more, the more telling
        bool joins = false; ///< it joins sentences
    };
    QString sentence(const QString &shown, int depth) const;
    QString withDecimal(const QString &value, bool isSeconds) const;

    QHash<QString, QString> m_exact; ///< sentences without gaps
    QList<Pattern> m_patterns; ///< the most telling first
    mutable QHash<QString, QString> m_known; ///< of late
};

/// Gives sentences of the reader's language back in English: programs read the same words in every locale.
/// Works from the translation's own file, so it knows every sentence of it.
class English : public SentenceMap {
public:
    /// `translation` as a .ts file's bytes; empty: the sentences are English already. `plurals`: the same of
    /// the English plurals.
    explicit English(const QByteArray &translation, const QByteArray &plurals = {});
};

/// The way back: gives English sentences that were stored or sent in the reader's language.
class Translated : public SentenceMap {
public:
    explicit Translated(const QByteArray &translation, const QByteArray &plurals = {});
};

} // namespace Pilotlamp
