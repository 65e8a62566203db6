// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All below runs between fork and exec, in a copy of a program with threads: only calls that are safe in a
// signal handler.
#include "app/hook_supervisor.h"

#include "net/own_limits.h"

#include <QProcess>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Pilotlamp {

namespace {

constexpr int FirstOwnDescriptor = 3;
constexpr int MostRounds = 2000; ///< of ending what goes on starting processes: about two seconds

sigset_t supervisedSignals()
{
    sigset_t signals;
    ::sigemptyset(&signals);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        ::sigaddset(&signals, signal);
    return signals;
}

/// Our copy of the pipes would keep them open after the program has closed its own.
void closeAll()
{
    for (int descriptor = 0; descriptor < FirstOwnDescriptor; ++descriptor)
        ::close(descriptor);
#ifdef SYS_close_range
    if (::syscall(SYS_close_range, FirstOwnDescriptor, ~0U, 0) == 0)
        return;
#endif
    for (int descriptor = FirstOwnDescriptor; descriptor < 65536; ++descriptor)
        ::close(descriptor);
}

/// Sends SIGKILL to every child there is now; what they leave becomes our child in turn.
void killChildren()
{
    const int list = ::open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
    if (list < 0)
        return;
    char text[4096];
    pid_t number = 0;
    for (ssize_t size = ::read(list, text, sizeof text); size > 0; size = ::read(list, text, sizeof text)) {
        for (ssize_t i = 0; i < size; ++i) {
            if (text[i] >= '0' && text[i] <= '9') {
                number = number * 10 + (text[i] - '0');
            } else if (number > 0) {
                ::kill(number, SIGKILL);
                number = 0;
            }
        }
    }
    ::close(list);
}

void endAll(pid_t program)
{
    ::kill(-program, SIGKILL);
    for (int round = 0; round < MostRounds; ++round) {
        killChildren();
        while (::waitpid(-1, nullptr, WNOHANG) > 0)
            ;
        if (::waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD)
            return;
        const timespec pause = {0, 1000000};
        ::nanosleep(&pause, nullptr);
    }
}

/// Ends as the program ended.
[[noreturn]] void endAs(int status)
{
    if (WIFSIGNALED(status)) {
        std::signal(WTERMSIG(status), SIG_DFL);
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::raise(WTERMSIG(status));
    }
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

[[noreturn]] void watchOver(pid_t program)
{
    closeAll();
    const sigset_t signals = supervisedSignals();
    for (;;) {
        int status = 0;
        for (pid_t ended = ::waitpid(-1, &status, WNOHANG); ended > 0; ended = ::waitpid(-1, &status, WNOHANG)) {
            if (ended == program)
                endAs(status);
        }
        const int signal = ::sigwaitinfo(&signals, nullptr);
        if (signal == SIGTERM || signal == SIGINT || signal == SIGHUP) {
            endAll(program);
            ::_exit(128 + signal);
        }
    }
}

/// Between fork and exec: the parent of the two that are left here watches, the child returns and becomes the
/// program.
void split(pid_t tray)
{
    sigset_t before;
    const sigset_t signals = supervisedSignals();
    ::sigprocmask(SIG_BLOCK, &signals, &before);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_DFL);
    ::setsid();
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != tray)
        ::_exit(1); // it ended before we could be told
    const pid_t program = ::fork();
    if (program > 0)
        watchOver(program);
    if (program < 0)
        return; // unsupervised is better than not at all
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    giveCoreLimitBack();
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
}

} // namespace

void supervise(QProcess &process)
{
    process.setChildProcessModifier([tray = ::getpid()] { split(tray); });
}

void endSupervised(const QProcess &process)
{
    if (process.processId() > 0)
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
}

} // namespace Pilotlamp
