// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/own_limits.h"

#include <QtGlobal>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <unistd.h>
#include <utility>
#endif

namespace Pilotlamp {

void keepHeapSmall()
{
#ifdef __GLIBC__
    constexpr int Large = 128 * 1024; // bytes; the C library's own value, which it raises while it runs
    ::mallopt(M_ARENA_MAX, 1);
    ::mallopt(M_MMAP_THRESHOLD, Large);
    ::mallopt(M_TRIM_THRESHOLD, Large);
#endif
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

#ifdef Q_OS_UNIX

namespace {

constexpr rlim_t Enough = 65536;
/// What a name lookup, a handshake or a database needs for a moment beside the socket.
constexpr int Headroom = 16;
rlim_t coreLimitBefore = 0;

} // namespace

int raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < std::min(limit.rlim_max, Enough)) {
        limit.rlim_cur = std::min(limit.rlim_max, Enough);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    return descriptorLimit();
}

void keepStandardStreams()
{
    // Opened the wrong way round: whoever writes to a closed stream is still told that it is closed.
    for (const auto &[descriptor, mode] :
         {std::pair{STDIN_FILENO, O_WRONLY}, std::pair{STDOUT_FILENO, O_RDONLY},
          std::pair{STDERR_FILENO, O_RDONLY}}) {
        if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF) [[maybe_unused]]
            const int opened = ::open("/dev/null", mode);
    }
}

void leaveNoCoreFile()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    coreLimitBefore = limit.rlim_cur;
    limit.rlim_cur = 0; // the hard limit stays: what we start has its own
    ::setrlimit(RLIMIT_CORE, &limit);
}

void giveCoreLimitBack()
{
    rlimit limit{};
    if (coreLimitBefore == 0 || ::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = coreLimitBefore;
    ::setrlimit(RLIMIT_CORE, &limit);
}

void forbidInspection()
{
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

int descriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    return static_cast<int>(std::min(limit.rlim_cur, Enough));
}

bool descriptorsAreShort()
{
    // The lowest free descriptor tells how many are in use below it, without reading /proc.
    const int lowest = ::fcntl(0, F_DUPFD_CLOEXEC, 0);
    if (lowest < 0)
        return errno == EMFILE || errno == ENFILE;
    ::close(lowest);
    return lowest >= descriptorLimit() - Headroom;
}

#else

int raiseDescriptorLimit()
{
    return descriptorLimit();
}
int descriptorLimit()
{
    return 8192;
}
void keepStandardStreams() { }
void leaveNoCoreFile() { }
void giveCoreLimitBack() { }
void forbidInspection() { }
bool descriptorsAreShort()
{
    return false;
}

#endif

} // namespace Pilotlamp
