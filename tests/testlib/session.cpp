// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/session.h"

#include <QProcess>

namespace Pilotlamp::Testing {

Ran run(const QString &program, const QStringList &arguments, int timeoutMs)
{
    Ran ran;
    if (program.isEmpty())
        return ran;
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

Ran control(const QStringList &words)
{
    return run(qEnvironmentVariable("SESSION_CTL"), words);
}

} // namespace Pilotlamp::Testing
