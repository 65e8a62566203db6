// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The private desktop a session test runs in (tests/session/desktop-session.sh).
namespace Pilotlamp::Testing {

/// How a program ended and what it wrote.
struct Ran {
    int exitCode = -1; ///< -1: did not start, crashed or did not end in time
    QString out = {};
    QString err = {};
};

/// Runs a program to its end, at most `timeoutMs`; the caller's event loop stands still meanwhile.
Ran run(const QString &program, const QStringList &arguments, int timeoutMs = 30000);

/// Drives a part of the desktop, e.g. control({"restart", "notify", "dunst"}); 77 = not installed.
Ran control(const QStringList &words);

} // namespace Pilotlamp::Testing

/// Ends the test function as skipped where the part is not installed, as failed where it did not start.
#define SESSION_START(part, kind)                                                                            \
    do {                                                                                                     \
        const auto started = Pilotlamp::Testing::control({u"restart"_s, part, kind});                        \
        if (started.exitCode == 77)                                                                          \
            QSKIP(qPrintable(started.err));                                                                  \
        QVERIFY2(started.exitCode == 0, qPrintable(started.err));                                            \
    } while (false)
