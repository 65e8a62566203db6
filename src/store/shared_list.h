// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "core/result.h"
#include "store/config.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Pilotlamp {

/// The longest shared list, in bytes, and the most services in one.
inline constexpr qint64 SharedListSizeLimit = 1024 * 1024;
inline constexpr qsizetype SharedListMostServices = 1000;

/// The sources of `preferences.lists`, each once; one that cannot be a source is a list that cannot be read.
QStringList sharedListsOf(const Preferences &preferences);
/// Those of `preferences.localLists`: sources whose services may also name sockets, files and addresses of
/// this computer. A risk only its user can take.
QStringList localListsOf(const Preferences &preferences);
/// Why a text is no source of a shared list; empty where it is one: an absolute path, an https address, or an
/// http one on this machine.
QString sharedListSourceProblem(const QString &source);

/// The services of somebody else's list (a config with nothing but services). It is refused as a whole
/// (Unreadable, with the reason) where it is too long, no such list, or tries for more: preferences, hooks,
/// secrets, or to change something at what it asks. Ids begin with "shared:"; a bad entry only spoils itself:
/// so does a name with control characters, and (unless `mayBeLocal`) a check of a socket, a file or a
/// link-local address of this computer.
Result<QList<Service>> readSharedList(const QByteArray &bytes, const KnownKinds &kinds,
                                      bool mayBeLocal = false);

} // namespace Pilotlamp
