// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QProcess starts its programs by vfork: what stays between the two must be a program of its own.
#include "net/program_supervisor.h"

#include "net/own_limits.h"

#include <QProcess>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int FirstOwnDescriptor = 3;
constexpr int CannotStart = 127; ///< as shells say it
constexpr const char *SuperviseOption = "--supervise-program";
constexpr int MostRounds = 2000; ///< of ending what goes on starting processes: about two seconds

sigset_t supervisedSignals()
{
    sigset_t awaited;
    ::sigemptyset(&awaited);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        ::sigaddset(&awaited, signal);
    return awaited;
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
    const sigset_t awaited = supervisedSignals();
    for (;;) {
        int status = 0;
        for (pid_t ended = ::waitpid(-1, &status, WNOHANG); ended > 0;
             ended = ::waitpid(-1, &status, WNOHANG)) {
            if (ended == program)
                endAs(status);
        }
        const int signal = ::sigwaitinfo(&awaited, nullptr);
        if (signal == SIGTERM || signal == SIGINT || signal == SIGHUP) {
            endAll(program);
            ::_exit(128 + signal);
        }
    }
}

/// Starts the program and stays as its supervisor.
[[noreturn]] void superviseProgram(pid_t parent, char **program)
{
    sigset_t before;
    const sigset_t awaited = supervisedSignals();
    ::sigprocmask(SIG_BLOCK, &awaited, &before);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_DFL);
    ::setsid();
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent)
        ::_exit(1); // it ended before we could be told
    const pid_t child = ::fork();
    if (child > 0)
        watchOver(child);
    if (child == 0) {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        ::execvp(program[0], program);
    }
    ::_exit(CannotStart);
}

} // namespace

void superviseIn(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier(giveCoreLimitBack);
    process.setProgram(u"/proc/self/exe"_s);
    process.setArguments(QStringList{QLatin1StringView(SuperviseOption), QString::number(::getpid()), program}
                         + arguments);
}

void becomeSupervisor(int argc, char **argv)
{
    constexpr int fewest = 4; // ourselves, the option, who asks, the program
    if (argc >= fewest && std::strcmp(argv[1], SuperviseOption) == 0)
        superviseProgram(static_cast<pid_t>(std::atoi(argv[2])), argv + 3);
}

void endSupervised(const QProcess &process)
{
    if (process.processId() > 0)
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
}

} // namespace Pilotlamp
