// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace Pilotlamp {

/// Where Autostart looks; empty ones are the usual places.
struct AutostartFolders {
    QString user = {}; ///< $XDG_CONFIG_HOME/autostart
    QStringList system = {}; ///< the autostart folder of each of $XDG_CONFIG_DIRS
    QString userUnits = {}; ///< $XDG_CONFIG_HOME/systemd/user
    QStringList systemUnits = {}; ///< /etc/systemd/user
};

/// "Start at login" by an XDG autostart entry (Desktop Application Autostart
/// Specification): one file in the user's autostart folder, which also overrides an
/// entry that the system's administrator installed. Where the systemd user unit was
/// enabled instead, that is what starts the program, and there is no entry beside it.
class Autostart {
public:
    enum class Way : quint8 { Off, Entry, Unit };

    /// `command` = the program's absolute path and its arguments.
    explicit Autostart(QStringList command, AutostartFolders folders = {});

    /// What would start the program at the next login.
    Way way() const;
    bool isOn() const { return way() != Way::Off; }
    /// Writes, overrides or removes the entry; switches an enabled unit off, but never on. Storage: a file
    /// cannot be written or removed, and why.
    Result<bool> turn(bool on) const;
    /// The user's entry.
    QString path() const;

private:
    bool hasSystemEntry() const;
    bool isUnitOn() const;
    Result<bool> turnUnitOff() const;
    Result<bool> removeEntry() const;
    Result<bool> write(const QString &lines) const;

    QStringList m_command;
    AutostartFolders m_folders;
};

/// A command as the value of an entry's Exec key: quoted,
/// `%` doubled, and escaped once more as a string value.
QString execValue(const QStringList &command);

} // namespace Pilotlamp
