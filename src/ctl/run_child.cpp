// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/run_child.h"

#include "ctl/command.h"
#include "ctl/language.h"

#include <QFileInfo>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTimer>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype KeptErrors = 16 * 1024;
constexpr int ExitCannotRun = 126;
constexpr int ExitNotThere = 127;
constexpr int ExitBySignal = 128;

int runSignalPipe[2] = {-1, -1};

void noteRunSignal(int signal)
{
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto written = ::write(runSignalPipe[1], &byte, 1);
}

/// A terminal like ours; its output is left alone, for ours does what is to be done to it.
bool openTerminal(int *ours, int *its)
{
    termios modes = {};
    winsize size = {};
    ::tcgetattr(STDERR_FILENO, &modes);
    ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size);
    modes.c_oflag &= ~static_cast<tcflag_t>(OPOST);
    modes.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    return ::openpty(ours, its, nullptr, &modes, &size) == 0;
}

} // namespace

RunChild::RunChild(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit ? code : ExitBySignal + code);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        complain(m_process.program(), m_process.errorString());
        finish(ExitCannotRun);
    });
    if (runSignalPipe[0] < 0 && ::pipe2(runSignalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_signals = std::make_unique<QSocketNotifier>(runSignalPipe[0], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, [this] {
        unsigned char signal = 0;
        while (::read(runSignalPipe[0], &signal, 1) == 1)
            onSignal(signal);
    });
    // Handlers, not SIG_IGN: what is ignored stays ignored in the command.
    for (const int signal : {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGWINCH})
        std::signal(signal, noteRunSignal);
}

RunChild::~RunChild()
{
    closeErrors();
}

void RunChild::start(const QStringList &command)
{
    const QString program = command.constFirst();
    const QString path = program.contains(u'/') ? program : QStandardPaths::findExecutable(program);
    const QFileInfo file(path);
    const bool isThere = !path.isEmpty() && file.exists();
    if (!isThere || !file.isExecutable() || file.isDir()) {
        complain(program, isThere ? Terminal::tr("cannot be run") : Terminal::tr("command not found"));
        const int code = isThere ? ExitCannotRun : ExitNotThere;
        QTimer::singleShot(0, this, [this, code] { finish(code); });
        return;
    }
    m_hasEnded = false;
    m_errors.clear();
    if (openErrors()) {
        m_process.setChildProcessModifier([its = m_write] { ::dup2(its, STDERR_FILENO); });
        m_readable = std::make_unique<QSocketNotifier>(m_read, QSocketNotifier::Read);
        connect(m_readable.get(), &QSocketNotifier::activated, this, &RunChild::passErrors);
    }
    m_process.start(path, command.mid(1));
    ::close(std::exchange(m_write, -1));
}

bool RunChild::openErrors()
{
    closeErrors();
    if (!::isatty(STDERR_FILENO) || !openTerminal(&m_read, &m_write)) {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            return false;
        m_read = ends[0];
        m_write = ends[1];
    }
    for (const int end : {m_read, m_write})
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_read, F_SETFL, O_NONBLOCK);
    return true;
}

void RunChild::closeErrors()
{
    m_readable.reset();
    for (int *end : {&m_read, &m_write}) {
        if (*end >= 0)
            ::close(std::exchange(*end, -1));
    }
}

void RunChild::passErrors()
{
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    while (m_read >= 0 && (count = ::read(m_read, buffer.data(), buffer.size())) > 0) {
        [[maybe_unused]] const auto written
            = ::write(STDERR_FILENO, buffer.data(), static_cast<size_t>(count));
        m_errors.append(buffer.data(), count);
        if (m_errors.size() > 2 * KeptErrors)
            m_errors = m_errors.right(KeptErrors);
    }
    const bool isOver = count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR);
    if (isOver)
        m_readable.reset();
}

void RunChild::onSignal(int signal)
{
    if (signal == SIGWINCH) {
        winsize size = {};
        if (m_read >= 0 && ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0)
            ::ioctl(m_read, TIOCSWINSZ, &size);
        return;
    }
    m_wasInterrupted = true;
    const bool isRunning = m_process.state() == QProcess::Running;
    // The terminal has sent these two to the command already.
    const bool isFromTerminal = (signal == SIGINT || signal == SIGQUIT) && ::isatty(STDIN_FILENO);
    if (isRunning && !isFromTerminal)
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
    if (!isRunning) {
        m_hasEnded = false;
        finish(ExitBySignal + signal);
    }
}

/// A command's own children may keep its stderr open; what it has said itself is there by now.
void RunChild::finish(int code)
{
    if (std::exchange(m_hasEnded, true))
        return;
    passErrors();
    m_errors = m_errors.right(KeptErrors);
    closeErrors();
    Q_EMIT ended(code);
}

} // namespace Pilotlamp
