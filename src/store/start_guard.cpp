// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/start_guard.h"

#include "store/disk_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Pilotlamp {

namespace {

constexpr std::array FatalSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

/// What the handler needs, ready to be used: in a crash nothing can be made any more.
struct CrashNote {
    std::array<char, 4096> path = {};
    std::array<char, 2> text = {'1', '\n'};
    volatile std::sig_atomic_t isArmed = 0;
};
CrashNote crashNote;

void noteCrash(int signal)
{
    if (crashNote.isArmed != 0) {
        const int file = ::open(crashNote.path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        [[maybe_unused]] const auto written = ::write(file, crashNote.text.data(), crashNote.text.size());
    }
    std::raise(signal); // by now with its usual effect
}

void armSignals(bool isArmed)
{
    // A stack that is full would leave no room to note it.
    static std::array<char, 65536> stack;
    const stack_t other = {.ss_sp = stack.data(), .ss_flags = 0, .ss_size = stack.size()};
    ::sigaltstack(&other, nullptr);
    struct sigaction action = {};
    action.sa_handler = isArmed ? noteCrash : SIG_DFL;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
    for (const int signal : FatalSignals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

StartGuard::StartGuard(const QString &path)
    : m_path(path)
{
}

StartGuard::~StartGuard()
{
    if (crashNote.isArmed != 0)
        armSignals(false);
    crashNote.isArmed = 0;
}

int StartGuard::begin()
{
    const QByteArray name = QFile::encodeName(m_path);
    if (name.isEmpty() || name.size() >= static_cast<qsizetype>(crashNote.path.size()))
        return 0;
    makePrivateFolder(QFileInfo(m_path).absolutePath());
    constexpr qint64 longest = 16;
    const QByteArray count = bytesOfRegularFile(m_path, longest).content.value_or(QByteArray());
    const int failed = std::clamp(count.trimmed().toInt(), 0, 8);
    std::copy(name.begin(), name.end(), crashNote.path.begin());
    crashNote.path.at(static_cast<size_t>(name.size())) = '\0';
    crashNote.text.at(0) = static_cast<char>('1' + failed);
    crashNote.isArmed = 1;
    armSignals(true);
    return failed;
}

void StartGuard::lasted()
{
    if (crashNote.isArmed == 0)
        return;
    crashNote.isArmed = 0;
    armSignals(false);
    QFile::remove(m_path);
}

} // namespace Pilotlamp
