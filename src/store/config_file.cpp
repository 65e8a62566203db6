// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config_file.h"

#include "core/log.h"
#include "store/disk_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {
namespace {

constexpr int LongestWriteMs = 2000; ///< of another program, before ours is given up

/// Of another program's editing: a file that is away or half written for so long changes nothing.
constexpr auto EditSettling = 100ms;
constexpr auto AbsencePatience = 1500ms;
constexpr auto FolderRecheck = 5s;

QString provenPath(const QString &path)
{
    return path + u".proven"_s;
}

FileBytes configBytes(const QString &path)
{
    return bytesOfRegularFile(path, ConfigSizeLimit);
}

} // namespace

ConfigFile::ConfigFile(const QString &path, const KnownKinds &kinds, QObject *parent)
    : QObject(parent)
    , m_path(QFileInfo(path.isEmpty() ? defaultPath() : path).absoluteFilePath())
    , m_isDefault(m_path == QFileInfo(defaultPath()).absoluteFilePath())
    , m_kinds(kinds)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(EditSettling);
    connect(&m_settle, &QTimer::timeout, this, &ConfigFile::readAgain);
    const auto later = [this] {
        m_isGone = false;
        m_settle.start(EditSettling);
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
    const LoadedConfig loaded = read();
    static const std::array origins{u"the file"_s, u"a first start"_s, u"the last good copy"_s, u"nothing"_s};
    qCDebug(logStore).noquote() << logText(
        u"%1: %2 is used, %3 services%4"_s.arg(m_path, origins.at(static_cast<size_t>(loaded.origin)))
            .arg(loaded.config.services.size())
            .arg(loaded.reason.isEmpty() ? QString() : u", because: "_s + loaded.reason));
    return loaded;
}

LoadedConfig ConfigFile::read()
{
    LoadedConfig loaded;
    const FileBytes bytes = configBytes(m_path);
    m_known = bytes.content;
    m_isKnown = true;
    loaded.readable = bytes.content.has_value();
    loaded.isAbsent = bytes.isAbsent;
    if (bytes.isAbsent && m_isDefault && configBytes(lastGoodPath()).isAbsent) {
        loaded.config = firstStartConfig(m_kinds);
        loaded.origin = LoadedConfig::Origin::FirstStart;
        return loaded;
    }
    if (loaded.readable) {
        loaded.config = parseConfig(*bytes.content, m_kinds);
        loaded.problems = loaded.config.problems;
        if (!isFatal(loaded.config)) {
            loaded.origin = LoadedConfig::Origin::File;
            loaded.text = m_good = *bytes.content;
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
    loaded = loadLastGood(loaded);
    if (bytes.isAbsent && loaded.origin == LoadedConfig::Origin::LastGood) {
        loaded.reason = tr("%1 is missing; the last good copy is in use").arg(QFileInfo(m_path).fileName());
        loaded.problems.first().what = loaded.reason;
        loaded.problems.first().remedy
            = tr("Restore it in Pilotlamp's window, or copy %1").arg(lastGoodPath());
    }
    return loaded;
}

LoadedConfig ConfigFile::loadLastGood(LoadedConfig loaded)
{
    const FileBytes good = configBytes(lastGoodPath());
    if (!isUsable(good.content))
        return loaded;
    loaded.config = parseConfig(*good.content, m_kinds);
    loaded.origin = LoadedConfig::Origin::LastGood;
    loaded.text = m_good = *good.content;
    return loaded;
}

bool ConfigFile::isUsable(const std::optional<QByteArray> &content) const
{
    return content && !isFatal(parseConfig(*content, m_kinds));
}

void ConfigFile::keepLastGood()
{
    if (isUsable(m_known) && configBytes(lastGoodPath()).content != m_known)
        writeWholeFile(lastGoodPath(), *m_known, FileOf::OwnerOnly);
}

void ConfigFile::keepProven()
{
    if (!m_good.isEmpty() && configBytes(provenPath(m_path)).content != m_good)
        writeWholeFile(provenPath(m_path), m_good, FileOf::OwnerOnly);
}

std::optional<Config> ConfigFile::proven()
{
    const FileBytes bytes = configBytes(provenPath(m_path));
    if (!isUsable(bytes.content))
        return {};
    m_isDistrusted = true;
    m_good = *bytes.content;
    return parseConfig(m_good, m_kinds);
}

std::optional<Error> ConfigFile::save(const Config &config)
{
    return write(
        [&] { return serializeConfig(config, isUsable(m_known) && !m_isDistrusted ? *m_known : m_good); });
}

std::optional<Error> ConfigFile::restoreLastGood()
{
    const FileBytes good = configBytes(lastGoodPath());
    const QByteArray bytes = isUsable(good.content) ? *good.content : m_good;
    if (bytes.isEmpty())
        return Error{Error::Kind::Storage, tr("%1 cannot be used: %2").arg(lastGoodPath(), good.reason)};
    return write([&] { return bytes; });
}

std::optional<Error> ConfigFile::startAfresh()
{
    const QString aside = asideName(m_path + u".good"_s, u"-"_s);
    if (QFileInfo::exists(lastGoodPath()) && !copyWholeFile(lastGoodPath(), aside))
        return Error{Error::Kind::Storage, tr("%1 cannot be kept as %2").arg(lastGoodPath(), aside)};
    return write([&] { return serializeConfig(firstStartConfig(m_kinds)); });
}

std::optional<Error> ConfigFile::write(const std::function<QByteArray()> &bytes)
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!makePrivateFolder(folder))
        return Error{Error::Kind::Storage, tr("The folder %1 cannot be created").arg(folder)};
    // Only our own programs know the lock; the look at the bytes is for all others. It lies beside the file
    // itself: two links to one file are one file. A folder that takes no lock takes no file either.
    const QString canonical = QFileInfo(m_path).canonicalFilePath();
    QLockFile lock((canonical.isEmpty() ? m_path : canonical) + u".lock"_s);
    lock.setStaleLockTime(LongestWriteMs);
    if (!lock.tryLock(LongestWriteMs) && lock.error() == QLockFile::LockFailedError)
        return Error{Error::Kind::Storage, tr("%1 is being written by another program").arg(m_path)};
    const FileBytes present = configBytes(m_path);
    // Nothing is overwritten where nothing is there any more.
    if (m_isKnown && !present.isAbsent && present.content != m_known)
        return Error{Error::Kind::Storage,
                     tr("%1 was changed by another program meanwhile, so it is not overwritten").arg(m_path)};
    if (const auto error = setAsideUnreadable())
        return error;
    const QByteArray whole = bytes();
    if (const auto error = writeWholeFile(m_path, whole))
        return error;
    qCDebug(logStore).noquote() << logText(u"%1: written, %2 bytes"_s.arg(m_path).arg(whole.size()));
    m_known = m_good = whole;
    m_isKnown = true;
    m_isDistrusted = false;
    if (m_watching)
        arm();
    // The config itself is safe by now; a missing copy is no reason to call the save failed.
    writeWholeFile(lastGoodPath(), whole, FileOf::OwnerOnly);
    return {};
}

QString ConfigFile::asideName(const QString &path, const QString &what) const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString aside = path + what + stamp;
    for (int n = 2; QFileInfo::exists(aside); ++n)
        aside = u"%1%2%3-%4"_s.arg(path, what, stamp).arg(n);
    return aside;
}

/// Keeps a file that could not be used. It is copied, not renamed: at no moment may there be no config at
/// all, for that would read as a first start.
std::optional<Error> ConfigFile::setAsideUnreadable()
{
    const FileBytes bytes = configBytes(m_path);
    // A link that leads nowhere holds nothing to be kept, and stays a link.
    if (bytes.isAbsent || bytes.isDangling || (isUsable(bytes.content) && !m_isDistrusted))
        return {};
    const QString aside = asideName(m_path, u".bad-"_s);
    if (bytes.content ? copyWholeFile(m_path, aside) : QFile::rename(m_path, aside)) {
        Q_EMIT setAside(aside);
        return {};
    }
    return Error{
        Error::Kind::Storage,
        tr("%1 could not be read and cannot be kept as %2, so it is not overwritten").arg(m_path, aside)};
}

bool ConfigFile::differsOnDisk() const
{
    return configBytes(m_path).content != m_known;
}

void ConfigFile::watch()
{
    m_watching = true;
    makePrivateFolder(QFileInfo(m_path).absolutePath());
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

void ConfigFile::readAgain()
{
    arm();
    // A folder that went with the file cannot tell that it is back.
    if (!QFileInfo::exists(QFileInfo(m_path).absolutePath()))
        m_settle.start(FolderRecheck);
    const FileBytes present = configBytes(m_path);
    if (present.content == m_known)
        return;
    // Editors, synchronisation and version control take a file away and bring it back.
    if (m_known && !m_isGone && !isUsable(present.content)) {
        m_isGone = true;
        m_settle.start(AbsencePatience);
        return;
    }
    Q_EMIT changedOnDisk();
}

} // namespace Pilotlamp
