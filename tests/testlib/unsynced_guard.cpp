// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD): ends the program with code 97 where a file takes its place in a
// folder before its bytes are on the disk. What a crash of the machine would then leave is an empty or half a
// file.
#include <array>
#include <atomic>
#include <cstdio>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr size_t MostFiles = 4096;
std::array<std::atomic<ino_t>, MostFiles> unsynced{}; ///< by inode; collisions only make it stricter

std::atomic<ino_t> &placeOf(ino_t inode)
{
    return unsynced[inode % MostFiles];
}

template <typename Function>
Function next(Function, const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void note(int descriptor, bool isWritten)
{
    struct stat found = {};
    if (fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode))
        placeOf(found.st_ino) = isWritten ? found.st_ino : 0;
}

void demandSynced(const struct stat &found)
{
    if (!S_ISREG(found.st_mode) || placeOf(found.st_ino) != found.st_ino)
        return;
    std::fputs("a file takes its place before its bytes are on the disk\n", stderr);
    _exit(97);
}

} // namespace

#pragma GCC visibility push(default)
extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    note(descriptor, true);
    return next(&write, "write")(descriptor, bytes, count);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at)
{
    note(descriptor, true);
    return next(&pwrite64, "pwrite64")(descriptor, bytes, count, at);
}

int fsync(int descriptor)
{
    note(descriptor, false);
    return next(&fsync, "fsync")(descriptor);
}

int fdatasync(int descriptor)
{
    note(descriptor, false);
    return next(&fdatasync, "fdatasync")(descriptor);
}

int rename(const char *from, const char *to) noexcept
{
    struct stat found = {};
    if (lstat(from, &found) == 0)
        demandSynced(found);
    return next(&rename, "rename")(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    struct stat found = {};
    if (fstatat(fromFolder, from, &found, 0) == 0)
        demandSynced(found);
    return next(&linkat, "linkat")(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
#pragma GCC visibility pop
