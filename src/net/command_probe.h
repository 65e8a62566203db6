// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugin_result.h"
#include "net/probe.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace Pilotlamp {

/// One run of a command check: the user's own plugin, without a shell, ended with everything it started when
/// its time is over, when it writes without an end, or when the attempt is destroyed.
class CommandProbe : public QObject {
    Q_OBJECT

public:
    CommandProbe(const Check &check, const QStringList &command, TakeReading take, QObject *parent);
    ~CommandProbe() override;

    void start();

private:
    void readOutput();
    void endWith(PluginRun::End end);
    void onExit(int code, QProcess::ExitStatus status);
    void report();

    Check m_check;
    QStringList m_command;
    TakeReading m_take;
    PluginRun m_run = {};
    qint64 m_written = 0; ///< bytes of output
    QProcess m_process;
    QTimer m_deadline;
    QTimer m_ending; ///< however long its end takes, the attempt has one
    QElapsedTimer m_clock = {};
    bool m_ended = false;
};

} // namespace Pilotlamp
