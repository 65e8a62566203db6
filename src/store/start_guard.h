// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pilotlamp {

/// Counts starts that did not last: a program that ends at every start must not end so for ever. The count is
/// a small file that only lies there between a start and its proof.
class StartGuard {
public:
    /// `path` of the file; empty = nothing is counted.
    explicit StartGuard(const QString &path);

    /// Beside the history of a configuration.
    static QString pathFor(const QString &historyPath) { return historyPath + QStringLiteral(".starts"); }
    /// Notes that a start begins; how many before it did not last.
    int begin();
    /// The program runs, or was ended in good order.
    void lasted();

    /// That many in a row, and the next start is a careful one.
    static constexpr int MostFailed = 3;

private:
    QString m_path = {};
};

} // namespace Pilotlamp
