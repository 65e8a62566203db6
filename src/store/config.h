// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "core/service.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pilotlamp {

/// What is wrong with a config file, where, and what to do about it.
struct ConfigProblem {
    enum class Severity : quint8 {
        Warning, ///< read in another way than written (an interval below the floor)
        Error, ///< one service, check or preference is not used
        Fatal, ///< nothing of the file can be used
    };
    Severity severity = Severity::Error;
    QString pointer = {}; ///< JSON pointer (RFC 6901); empty = the whole file
    int line = 0; ///< 1-based, syntax errors only; else 0
    int column = 0; ///< 1-based, in characters, syntax errors only; else 0
    QString what = {}; ///< one sentence, without a trailing full stop
    QString remedy = {}; ///< what to do, one sentence, without a trailing full stop

    bool isFatal() const { return severity == Severity::Fatal; }
    bool operator==(const ConfigProblem &) const = default;
};

/// Everything the user has set up.
struct Config {
    QList<Service> services = {}; ///< ids are unique and never empty, also those of entries with a problem
    Preferences preferences = {};
    QJsonObject root = {}; ///< the file's top level as read: unknown keys are kept on saving
    QList<ConfigProblem> problems = {};

    bool operator==(const Config &) const = default;
};

/// The kinds a check may have; store knows none by itself.
struct KnownKinds {
    QStringList probes = {}; ///< measure the service itself: "http", "tcp" …
    QStringList servers = {}; ///< monitoring servers of one's own
    QStringList pages = {}; ///< status pages
    QStringList sockets = {}; ///< those of them whose address is a socket's, not a web address

    bool contains(const QString &kind) const
    {
        return probes.contains(kind) || servers.contains(kind) || pages.contains(kind);
    }
};

/// The longest config read, in bytes.
inline constexpr qint64 ConfigSizeLimit = 16 * 1024 * 1024;

/// Reads a config. A bad service or check carries its `problem`
/// and the rest goes on; a fatal problem leaves no services.
Config parseConfig(const QByteArray &bytes, const KnownKinds &kinds);
/// True where nothing of the file could be used.
bool isFatal(const Config &config);
/// The config as bytes. Keys nobody changed stay as they were read; an entry with a `problem` is written as
/// it was read, so whoever repairs one empties its `problem`. `text` is the file as it stands: its order of
/// keys and its indentation stay, byte for byte where nothing changed.
QByteArray serializeConfig(const Config &config, const QByteArray &text = {});
/// What a first start watches: ChatGPT and the OpenAI API.
Config firstStartConfig(const KnownKinds &kinds);
/// What is wrong and what to do about it, as two sentences: "what. Remedy"; only the first without a remedy.
QString withRemedy(const QString &what, const QString &remedy);
/// "config.json:3:7: what. Remedy" or "/services/0/url: what. Remedy", for terminals and messages.
QString problemText(const ConfigProblem &problem, const QString &fileName = {});

} // namespace Pilotlamp
