// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <algorithm>

/// A running instance_probe or bus_probe and the lines it has said.
class Probe {
public:
    /// `command`: one of the two, and its arguments.
    explicit Probe(const QStringList &command)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QCoreApplication::applicationDirPath() + u'/' + command.first(), command.mid(1));
    }
    ~Probe() { kill(); }

    /// Waits until the probe has said one of these lines; false after 20 s, or at once when it has ended.
    bool saysAnyOf(const QStringList &lines)
    {
        const auto heard = [&] {
            m_said += QString::fromUtf8(m_process.readAll());
            const QStringList said = m_said.split(u'\n');
            return std::any_of(lines.begin(), lines.end(),
                               [&](const QString &line) { return said.contains(line); });
        };
        return QTest::qWaitFor([&] { return heard() || m_process.state() == QProcess::NotRunning; }, 20000)
            && heard();
    }
    bool says(const QString &line) { return saysAnyOf({line}); }
    /// Everything said so far.
    QString said() const { return m_said; }
    void write(const QString &line) { m_process.write(line.toUtf8() + '\n'); }
    /// Ends it as kill -9 does.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Waits for its end and gives the exit code; -1 if it does not end.
    int exitCode()
    {
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20000);
        return ended ? m_process.exitCode() : -1;
    }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    QString m_said;
};
