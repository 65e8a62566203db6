// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/config.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Pilotlamp {

/// A config and where it came from.
struct LoadedConfig {
    enum class Origin : quint8 {
        File, ///< the file itself
        FirstStart, ///< neither a file at the default path nor its last good copy
        LastGood, ///< the file is missing or could not be used, its last good copy could
        Nothing, ///< neither: no services
    };
    Config config = {};
    Origin origin = Origin::Nothing;
    QByteArray text = {}; ///< the bytes of the file or copy in use, for writing it as it was written
    bool readable = false; ///< the file is there and its bytes could be read
    bool isAbsent = false; ///< there is nothing at its path, not even a link that leads nowhere
    QString reason = {}; ///< why it is not the file itself; empty for File and FirstStart
    QList<ConfigProblem> problems = {}; ///< the file's own problems, also where the last good copy is used
};

/// The config file on disk: read by everybody, written by
/// one program only; its last good copy is kept beside it.
class ConfigFile : public QObject {
    Q_OBJECT

public:
    /// `path` empty = the default path, the only one at which no file means a first start.
    ConfigFile(const QString &path, const KnownKinds &kinds, QObject *parent = nullptr);

    /// `$XDG_CONFIG_HOME/pilotlamp/config.json`.
    static QString defaultPath();
    QString path() const { return m_path; }
    /// The last good copy: the path with ".good" added.
    QString lastGoodPath() const;

    /// Reads the file, else its last good copy; writes nothing.
    LoadedConfig load();
    /// Keeps what was loaded last as the last good copy, where
    /// it was usable and differs. For the program that writes.
    void keepLastGood();
    /// Writes the file atomically, and then its last good copy; what did not change keeps its place and its
    /// looks. What could not be read is first kept as `config.json.bad-<UTC>`. Nothing on success, else an
    /// Error of kind Storage; also where somebody else changed the file since it was loaded or saved here,
    /// which differsOnDisk() tells.
    std::optional<Error> save(const Config &config);
    /// Puts the last good copy in the place of a file that is missing or cannot be used.
    std::optional<Error> restoreLastGood();
    /// Begins with what a first start watches; the last good copy is kept as `config.json.good-<UTC>`.
    std::optional<Error> startAfresh();
    /// Keeps what is in use as the configuration with which the program was seen to run.
    void keepProven();
    /// That configuration, to be used in place of one that ends the program at its start; the file stays as
    /// it is, and is kept as `config.json.bad-<UTC>` by the next save. Nothing where there is none.
    std::optional<Config> proven();
    /// True where the file's bytes are no longer those loaded or saved last.
    bool differsOnDisk() const;
    /// From now on tells when somebody else changes the file; creates its folder. Survives editors that
    /// replace the file.
    void watch();

Q_SIGNALS:
    /// The bytes on disk differ from those loaded or saved last.
    void changedOnDisk();
    /// What could not be read was kept under this path before it was written over.
    void setAside(const QString &path);

private:
    LoadedConfig read();
    LoadedConfig loadLastGood(LoadedConfig loaded);
    std::optional<Error> write(const std::function<QByteArray()> &bytes);
    std::optional<Error> setAsideUnreadable();
    QString asideName(const QString &path, const QString &what) const;
    bool isUsable(const std::optional<QByteArray> &content) const;
    void readAgain();
    void arm();

    QString m_path;
    bool m_isDefault = false;
    KnownKinds m_kinds;
    std::optional<QByteArray> m_known
        = {}; ///< the file's bytes as loaded or saved last; nothing: there was no file
    bool m_isKnown = false; ///< it was loaded or saved here at all
    QByteArray m_good = {}; ///< the last bytes that could be used
    bool m_isDistrusted = false; ///< the file can be read, but is not what is in use
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several steps; one attempt after the last
    bool m_isGone = false; ///< seen missing or broken once; it may come back at once
    bool m_watching = false;
};

} // namespace Pilotlamp
