// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/command_probe.h"

#include "net/own_limits.h"
#include "net/program_supervisor.h"

#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype KeptPluginOutput = 8192; ///< bytes: reason and performance data stand at the beginning
constexpr int PluginEndingMs = 1000; ///< that the end of all it started may take

} // namespace

CommandProbe::CommandProbe(const Check &check, const QStringList &command, TakeReading take, QObject *parent)
    : QObject(parent)
    , m_check(check)
    , m_command(command)
    , m_take(std::move(take))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endWith(PluginRun::End::Late); });
    m_ending.setSingleShot(true);
    connect(&m_ending, &QTimer::timeout, this, &CommandProbe::report);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CommandProbe::readOutput);
    connect(&m_process, &QProcess::finished, this, &CommandProbe::onExit);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_run.end = PluginRun::End::NotStarted;
        m_run.problem = m_process.errorString();
        report();
    });
}

CommandProbe::~CommandProbe()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    endSupervised(m_process);
    m_process.waitForFinished(PluginEndingMs);
}

void CommandProbe::start()
{
    const auto cannot = [this](const QString &why) {
        m_run.end = PluginRun::End::NotStarted;
        m_run.problem = why;
        report();
    };
    if (descriptorsAreShort())
        return cannot(tr("too many files are open on this computer"));
    if (QStandardPaths::findExecutable(m_command.constFirst()).isEmpty())
        return cannot(tr("there is no such program"));
    // Its words are read by a program: they must not follow the user's language.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    superviseIn(m_process, m_command.constFirst(), m_command.mid(1));
    m_clock.start();
    m_deadline.start(m_check.timeoutSeconds * 1000);
    m_process.start();
}

void CommandProbe::readOutput()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    m_written += bytes.size();
    m_run.output += bytes.left(KeptPluginOutput - m_run.output.size());
    if (m_written > MostPluginOutput)
        endWith(PluginRun::End::Flooding);
}

/// Ends it with all it started; the attempt is over when they are gone.
void CommandProbe::endWith(PluginRun::End end)
{
    if (m_ending.isActive() || m_ended)
        return;
    m_run.end = end;
    m_ending.start(PluginEndingMs);
    endSupervised(m_process);
}

void CommandProbe::onExit(int code, QProcess::ExitStatus status)
{
    if (!m_ending.isActive()) {
        readOutput();
        m_run.end = status == QProcess::NormalExit ? PluginRun::End::Exited : PluginRun::End::Crashed;
        m_run.exitCode = code;
    }
    report();
}

void CommandProbe::report()
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_ending.stop();
    m_run.ranMs = m_clock.isValid() ? static_cast<int>(m_clock.elapsed()) : -1;
    const Reading reading = judgePlugin(m_run, m_check, QDateTime::currentDateTimeUtc());
    // The attempt dies with its answer, and the process must not die within its own signal.
    QMetaObject::invokeMethod(
        this, [take = m_take, reading] { take(reading); }, Qt::QueuedConnection);
}

} // namespace Pilotlamp
