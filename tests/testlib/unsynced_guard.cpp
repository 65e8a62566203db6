// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD): what a crash of the machine would leave. Ends the program with
// code 97 where a file takes its place in a folder before its bytes are on the disk: an empty or half a file
// would be left. Where PILOTLAMP_SYNCED names a folder, each file is copied there when it is synced: what was
// written since would be lost.
#include <array>
#include <atomic>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
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

/// Bytes of a file as they are now, by its name, into the folder of what is on the disk.
void keep(int descriptor)
{
    const char *folder = std::getenv("PILOTLAMP_SYNCED");
    std::array<char, PATH_MAX> name{};
    struct stat found = {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    if (!folder || readlink(link.c_str(), name.data(), name.size() - 1) <= 0
        || fstat(descriptor, &found) != 0)
        return;
    const std::string path = std::string(folder) + std::strrchr(name.data(), '/');
    const int copy = open((path + ".new").c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    off_t at = 0;
    while (at < found.st_size
           && sendfile(copy, descriptor, &at, static_cast<size_t>(found.st_size - at)) > 0) { }
    close(copy);
    next(&rename, "rename")((path + ".new").c_str(), path.c_str());
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
    keep(descriptor);
    return next(&fsync, "fsync")(descriptor);
}

int fdatasync(int descriptor)
{
    note(descriptor, false);
    keep(descriptor);
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
