// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into the program before its libraries: keeps in the file that PILOTLAMP_HEAP_FILE names how many
// bytes of the C library's heap are in use. Private memory also has what is free between them, which goes up
// and down.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <malloc.h>
#include <pthread.h>
#include <unistd.h>

namespace {

constexpr time_t Pause = 60; ///< seconds of the program's clock

int out = -1;

void *write(void *)
{
    for (;;) {
        const auto info = ::mallinfo2();
        char line[32];
        const int length = std::snprintf(line, sizeof line, "%20zu\n", info.uordblks + info.hblkhd);
        if (::pwrite(out, line, static_cast<size_t>(length), 0) != length)
            return nullptr;
        const timespec pause{Pause, 0};
        ::nanosleep(&pause, nullptr);
    }
}

__attribute__((constructor)) void begin()
{
    const char *file = std::getenv("PILOTLAMP_HEAP_FILE");
    if (!file)
        return;
    out = ::open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    ::unsetenv("PILOTLAMP_HEAP_FILE"); // what it starts is not measured
    pthread_t thread;
    if (out >= 0 && ::pthread_create(&thread, nullptr, write, nullptr) == 0)
        ::pthread_detach(thread);
}

} // namespace
