// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pilotlamp {

/// Counts crashes at the start: a program that ends at every start must not end so for ever. Only what the
/// program does to itself counts (a fatal signal), not that somebody ended it. One of a process.
class StartGuard {
public:
    /// `path` of the small file with the count, which only lies there after a crash; empty = nothing is
    /// counted.
    explicit StartGuard(const QString &path);
    ~StartGuard();
    StartGuard(const StartGuard &) = delete;
    StartGuard &operator=(const StartGuard &) = delete;

    /// Beside the history of a configuration.
    static QString pathFor(const QString &historyPath) { return historyPath + QStringLiteral(".crashes"); }
    /// A start begins: from now on a crash counts. How many before it ended so, in a row.
    int begin();
    /// The program runs, or ends in good order: nothing counts any more, and what was counted is forgotten.
    void lasted();

    /// That many in a row, and the next start is a careful one.
    static constexpr int MostFailed = 3;

private:
    QString m_path = {};
};

} // namespace Pilotlamp
