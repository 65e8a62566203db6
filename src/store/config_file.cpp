// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {
namespace {

constexpr int LongestWriteMs = 2000; ///< of another program, before ours is given up

struct Bytes {
    std::optional<QByteArray> content = {};
    QString reason = {}; ///< why there is none
};

Bytes bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.reason = file.errorString()};
    // One byte over the limit is enough for the reader to refuse it.
    const QByteArray content = file.read(ConfigSizeLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return {.reason = file.errorString()};
    return {.content = content};
}

std::optional<Error> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Kind::Storage,
                 ConfigFile::tr("%1 cannot be written: %2").arg(path, file.errorString())};
}

} // namespace

ConfigFile::ConfigFile(const QString &path, const KnownKinds &kinds, QObject *parent)
    : QObject(parent)
    , m_path(QFileInfo(path.isEmpty() ? defaultPath() : path).absoluteFilePath())
    , m_isDefault(m_path == QFileInfo(defaultPath()).absoluteFilePath())
    , m_kinds(kinds)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(100ms);
    connect(&m_settle, &QTimer::timeout, this, &ConfigFile::lookAgain);
    const auto later = [this] {
        m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, later);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
}

QString ConfigFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/pilotlamp/config.json"_s;
}

QString ConfigFile::lastGoodPath() const
{
    return m_path + u".good"_s;
}

LoadedConfig ConfigFile::load()
{
    LoadedConfig loaded;
    const Bytes bytes = bytesOf(m_path);
    m_known = bytes.content;
    m_isKnown = true;
    loaded.readable = bytes.content.has_value();
    if (!loaded.readable && m_isDefault && !QFileInfo::exists(m_path) && !QFileInfo(m_path).isSymLink()) {
        loaded.config = firstStartConfig(m_kinds);
        loaded.origin = LoadedConfig::Origin::FirstStart;
        return loaded;
    }
    if (loaded.readable) {
        loaded.config = parseConfig(*bytes.content, m_kinds);
        loaded.problems = loaded.config.problems;
        if (!isFatal(loaded.config)) {
            loaded.origin = LoadedConfig::Origin::File;
            return loaded;
        }
        loaded.reason = problemText(loaded.problems.first(), QFileInfo(m_path).fileName());
    } else {
        loaded.reason = tr("%1 cannot be read: %2").arg(m_path, bytes.reason);
        loaded.problems = {{.severity = ConfigProblem::Severity::Fatal,
                            .what = loaded.reason,
                            .remedy = tr("Check the path and its permissions")}};
    }
    loaded.config = {};
    const Bytes good = bytesOf(lastGoodPath());
    const Config lastGood = good.content ? parseConfig(*good.content, m_kinds) : Config{};
    if (good.content && !isFatal(lastGood)) {
        loaded.config = lastGood;
        loaded.origin = LoadedConfig::Origin::LastGood;
    }
    return loaded;
}

void ConfigFile::keepLastGood()
{
    if (m_known && !isFatal(parseConfig(*m_known, m_kinds)) && bytesOf(lastGoodPath()).content != m_known)
        writeWhole(lastGoodPath(), *m_known);
}

std::optional<Error> ConfigFile::save(const Config &config)
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return Error{Error::Kind::Storage,
                     tr("The folder %1 cannot be made").arg(QFileInfo(m_path).absolutePath())};
    // Only our own programs know the lock, and one that cannot be had was left behind or may not be made; the
    // look at the bytes is for all others.
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(LongestWriteMs);
    lock.tryLock(LongestWriteMs);
    if (m_isKnown && differsOnDisk())
        return Error{Error::Kind::Storage,
                     tr("%1 was changed by another program meanwhile, so it is not overwritten").arg(m_path)};
    if (const auto error = setAsideUnreadable())
        return error;
    const QByteArray bytes = serializeConfig(config);
    if (const auto error = writeWhole(m_path, bytes))
        return error;
    m_known = bytes;
    m_isKnown = true;
    if (m_watching)
        arm();
    // The config itself is safe by now; a missing copy is no reason to call the save failed.
    writeWhole(lastGoodPath(), bytes);
    return {};
}

/// Keeps a file that could not be used. It is copied, not renamed: at no moment may there be no config at
/// all, for that would read as a first start.
std::optional<Error> ConfigFile::setAsideUnreadable()
{
    if (!QFileInfo::exists(m_path))
        return {};
    const Bytes bytes = bytesOf(m_path);
    if (bytes.content && !isFatal(parseConfig(*bytes.content, m_kinds)))
        return {};
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString aside = m_path + u".bad-"_s + stamp;
    for (int n = 2; QFileInfo::exists(aside); ++n)
        aside = u"%1.bad-%2-%3"_s.arg(m_path, stamp).arg(n);
    if (bytes.content ? QFile::copy(m_path, aside) : QFile::rename(m_path, aside))
        return {};
    return Error{
        Error::Kind::Storage,
        tr("%1 could not be read and cannot be kept as %2, so it is not overwritten").arg(m_path, aside)};
}

bool ConfigFile::differsOnDisk() const
{
    return bytesOf(m_path).content != m_known;
}

void ConfigFile::watch()
{
    m_watching = true;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    arm();
}

/// Watches the folder, for files that appear or are replaced, and the file, for those written in place.
void ConfigFile::arm()
{
    for (const QString &path : {QFileInfo(m_path).absolutePath(), m_path}) {
        if (QFileInfo::exists(path) && !m_watcher.files().contains(path)
            && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

void ConfigFile::lookAgain()
{
    arm();
    if (differsOnDisk())
        Q_EMIT changedOnDisk();
}

} // namespace Pilotlamp
