// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Pilotlamp {

/// What a regular file holds, or why that cannot be told.
struct FileBytes {
    std::optional<QByteArray> content = {};
    QString reason = {}; ///< why there is no content; empty beside one
    bool isAbsent = false; ///< there is nothing at all at the path, not even a link
    bool isDangling = false; ///< there is a link, and nothing where it leads
};
/// Reads a regular file, also through links; at most `limit` + 1 bytes, so that its reader can tell that
/// there are too many. A pipe, a device or a folder is a reason, and is never waited for.
FileBytes bytesOfRegularFile(const QString &path, qint64 limit);
/// Why a path cannot be used as a file: there is something
/// that is none. Empty where it can, or nothing is there.
QString irregularity(const QString &path);

/// Whose a file is that is written.
enum class FileOf : quint8 {
    AsItWas, ///< an existing file keeps its permissions, a new one is its owner's only
    OwnerOnly, ///< its owner's only, whatever was there
};
/// Writes a file as a whole or not at all (Error of kind Storage). A link stays one.
std::optional<Error> writeWholeFile(const QString &path, const QByteArray &bytes,
                                    FileOf who = FileOf::AsItWas);
/// Copies a file to a new name, as a whole or not at all.
bool copyWholeFile(const QString &from, const QString &to);
/// Returns when a file's bytes are on the disk, which a busy one takes seconds for: not for the thread of the
/// windows.
void syncFile(const QString &path);
/// Makes a folder of our own, its owner's only, where it is missing; closes it to others where it is ours and
/// called so (`pilotlamp`). False where there is none afterwards.
bool makePrivateFolder(const QString &path);
/// Makes an empty file that only its owner may read where
/// there is none, and closes an existing one to others.
void makePrivateFile(const QString &path);

} // namespace Pilotlamp
