// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/disk_file.h"

#include "store/store_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr QFile::Permissions DiskFileOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString diskFileKind(const struct stat &found)
{
    if (S_ISREG(found.st_mode))
        return {};
    return S_ISDIR(found.st_mode) ? StoreText::tr("it is a folder, not a file")
        : S_ISFIFO(found.st_mode) ? StoreText::tr("it is a pipe, not a file")
        : S_ISSOCK(found.st_mode) ? StoreText::tr("it is a socket, not a file")
                                  : StoreText::tr("it is a device, not a file");
}

bool isAbsentAt(const QByteArray &name)
{
    struct stat found = {};
    return ::lstat(name.constData(), &found) != 0 && errno == ENOENT;
}

} // namespace

FileBytes bytesOfRegularFile(const QString &path, qint64 limit)
{
    const QByteArray name = QFile::encodeName(path);
    // Without O_NONBLOCK a pipe would be waited for before it can be told from a file.
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        const int error = errno;
        const QString kind = irregularity(path);
        const bool isAbsent = error == ENOENT && isAbsentAt(name);
        const bool isDangling = error == ENOENT && !isAbsent;
        return {.reason = isDangling ? StoreText::tr("it is a link to a file that is not there")
                    : kind.isEmpty() ? qt_error_string(error)
                                     : kind,
                .isAbsent = isAbsent,
                .isDangling = isDangling};
    }
    struct stat found = {};
    const QString kind = ::fstat(descriptor, &found) == 0 ? diskFileKind(found) : qt_error_string(errno);
    QFile file;
    if (!kind.isEmpty() || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return {.reason = kind.isEmpty() ? file.errorString() : kind};
    }
    QByteArray content = file.read(limit + 1);
    content.squeeze(); // room for the longest file was made
    if (file.error() != QFileDevice::NoError)
        return {.reason = file.errorString()};
    return {.content = content};
}

QString irregularity(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? diskFileKind(found) : QString();
}

std::optional<Error> writeWholeFile(const QString &path, const QByteArray &bytes, FileOf who)
{
    const auto failed = [&](const QString &why) {
        return Error{Error::Kind::Storage, StoreText::tr("%1 cannot be written: %2").arg(path, why)};
    };
    if (const QString kind = irregularity(path); !kind.isEmpty())
        return failed(kind);
    const bool isOurs = who == FileOf::OwnerOnly || !QFileInfo::exists(path);
    QSaveFile file(path);
    // The permissions come before the content.
    if (!file.open(QIODevice::WriteOnly) || (isOurs && !file.setPermissions(DiskFileOwnerOnly))
        || file.write(bytes) != bytes.size() || !file.flush())
        return failed(file.errorString());
    // Qt 6.4 puts the new file in the old one's place even where its bytes found no room: a disk that is full
    // says so at the flush above, one that is elsewhere (NFS, a quota) not before this.
    if (::fsync(file.handle()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return failed(qt_error_string(errno));
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

void syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

bool copyWholeFile(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return false; // what is there is somebody's
    if (QFile::copy(from, to) && QFileInfo(to).size() == QFileInfo(from).size())
        return true;
    QFile::remove(to); // Qt 6.4 calls a copy done that found no room
    return false;
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.exists()) {
        // What lies above belongs to all programs, and has the permissions that all give it.
        QDir().mkpath(folder.absolutePath());
        ::mkdir(QFile::encodeName(path).constData(), 0700);
        return QFileInfo(path).isDir();
    }
    constexpr QFile::Permissions all = DiskFileOwnerOnly | QFile::ExeOwner;
    const bool isOurs = folder.fileName() == "pilotlamp"_L1 && folder.ownerId() == ::geteuid();
    if (isOurs && folder.isDir() && !folder.isSymLink()
        && (folder.permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
               | QFile::ExeOther)))
        QFile::setPermissions(path, all);
    return folder.isDir();
}

void makePrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
    else if (struct stat found = {}; ::stat(name.constData(), &found) == 0 && (found.st_mode & 077) != 0)
        ::chmod(name.constData(), found.st_mode & 0700);
}

} // namespace Pilotlamp
