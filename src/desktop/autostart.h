// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace Pilotlamp {

/// "Start at login" by an XDG autostart entry (Desktop Application Autostart Specification): one file in the
/// user's autostart folder, which also overrides an entry that the system's administrator installed.
class Autostart {
public:
    /// `command` = the program's absolute path and its arguments. The folders default to the XDG ones:
    /// $XDG_CONFIG_HOME/autostart and the autostart folder of each of $XDG_CONFIG_DIRS.
    explicit Autostart(QStringList command, QString userFolder = {}, QStringList systemFolders = {});

    /// Whether the desktop would start the program at the next login.
    bool isOn() const;
    /// Writes, overrides or removes the entry. Storage: the file cannot be written or removed, and why.
    Result<bool> turn(bool on) const;
    /// The user's entry.
    QString path() const;

private:
    bool hasSystemEntry() const;
    Result<bool> write(const QString &lines) const;

    QStringList m_command;
    QString m_userFolder;
    QStringList m_systemFolders;
};

/// A command as the value of an entry's Exec key: quoted, `%` doubled, and escaped once more as a string
/// value.
QString execValue(const QStringList &command);

} // namespace Pilotlamp
