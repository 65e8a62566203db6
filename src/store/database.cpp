// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/config_file.h"
#include "store/disk_file.h"

#include <QAtomicInt>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QThreadPool>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr std::chrono::seconds SyncAfter(3);

std::string_view databaseKeyOf(QLatin1StringView sql)
{
    return {sql.data(), static_cast<size_t>(sql.size())};
}

} // namespace

Database::Database(const QString &path, QObject *parent)
    : Database(path, Access::Write, parent)
{
}

Database::Database(const QString &path, Access access, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_access(access)
{
    m_sync.setSingleShot(true);
    m_sync.setInterval(SyncAfter);
    connect(&m_sync, &QTimer::timeout, this, &Database::sync);
    static QAtomicInt serial;
    m_connection = u"pilotlamp-history-%1"_s.arg(serial.fetchAndAddRelaxed(1));
    if (path.isEmpty()) {
        openInMemory({});
        return;
    }
    const bool mayWrite = access == Access::Write;
    if (mayWrite)
        makePrivateFolder(QFileInfo(path).absolutePath());
    if (open(path))
        return;
    if (mayWrite && m_damaged && moveAside() && open(path))
        return;
    openInMemory(m_openError);
}

Database::~Database()
{
    close();
}

QString Database::pathFor(const QString &configPath)
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pilotlamp/"_s;
    const QString config = QFileInfo(configPath).absoluteFilePath();
    if (configPath.isEmpty() || config == QFileInfo(ConfigFile::defaultPath()).absoluteFilePath())
        return folder + u"history.sqlite"_s;
    const QByteArray hash
        = QCryptographicHash::hash(config.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return folder + u"history-%1.sqlite"_s.arg(QString::fromLatin1(hash));
}

void Database::close()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

/// Keeps a damaged file under another name, with its log:
/// it may still be of use to somebody with the right tools.
bool Database::moveAside()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString aside = u"%1.damaged-%2"_s.arg(m_path, stamp);
    if (!QFile::rename(m_path, aside))
        return false;
    QFile::rename(m_path + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
    m_lasting = true;
    setTrouble(tr("The history was damaged. It was kept as %1 and a new one was started").arg(aside));
    return true;
}

void Database::openInMemory(QString why)
{
    m_inMemory = true;
    const bool readOnly = std::exchange(m_access, Access::Write) == Access::ReadOnly;
    open(u":memory:"_s);
    if (m_path.isEmpty())
        return;
    m_lasting = true;
    if (readOnly) {
        setTrouble(tr("The history %1 cannot be read: %2").arg(m_path, why));
        return;
    }
    setTrouble(tr("The history %1 cannot be used: %2. It is kept in memory only, until Pilotlamp quits")
                   .arg(m_path, why));
}

void Database::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged(trouble);
}

void Database::note(const QSqlError &error)
{
    m_damaged = m_damaged || isDamage(error);
    if (m_access == Access::ReadOnly)
        setTrouble(tr("The history %1 cannot be read: %2").arg(m_path, error.databaseText()));
    else if (!m_damaged && !m_lasting)
        setTrouble(tr("The history %1 cannot be written: %2").arg(m_path, error.databaseText()));
}

QSqlQuery *Database::execute(QLatin1StringView sql, const QVariantList &values)
{
    auto it = m_prepared.find(databaseKeyOf(sql));
    if (it == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            note(query.lastError());
            recoverIfDamaged();
            return nullptr;
        }
        it = m_prepared.emplace(databaseKeyOf(sql), std::move(query)).first;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        // The driver writes a null QString as NULL; a text that is not there is an empty one here.
        const QVariant &value = values.at(i);
        const bool noText = value.typeId() == QMetaType::QString && value.toString().isNull();
        it->second.bindValue(static_cast<int>(i), noText ? QVariant(u""_s) : value);
    }
    if (it->second.exec())
        return &it->second;
    note(it->second.lastError());
    recoverIfDamaged();
    return nullptr;
}

bool Database::write(QLatin1StringView sql, const QVariantList &values)
{
    return execute(sql, values) != nullptr;
}

bool Database::read(QLatin1StringView sql, const QVariantList &values,
                    const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return false;
    while (query->next())
        row(*query);
    const QSqlError error = query->lastError();
    // An unfinished reader would keep the log from being folded into the file.
    query->finish();
    if (error.type() == QSqlError::NoError)
        return true;
    note(error);
    recoverIfDamaged();
    return false;
}

qint64 Database::insertedId(QLatin1StringView sql) const
{
    const auto it = m_prepared.find(databaseKeyOf(sql));
    return it == m_prepared.end() ? 0 : it->second.lastInsertId().toLongLong();
}

bool Database::transaction(const std::function<bool()> &work)
{
    if (m_depth > 0)
        return work();
    if (!write("BEGIN IMMEDIATE"_L1))
        return false;
    ++m_depth;
    const bool ok = work() && write("COMMIT"_L1);
    --m_depth;
    if (ok) {
        if (!m_lasting)
            setTrouble({});
        return true;
    }
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    recoverIfDamaged();
    return false;
}

/// Not inside a transaction: its statements are still in use there.
void Database::recoverIfDamaged()
{
    if (!m_damaged || m_depth > 0 || m_inMemory || m_access == Access::ReadOnly)
        return;
    close();
    if (!moveAside() || !open(m_path))
        openInMemory(m_openError);
    Q_EMIT startedAnew();
}

void Database::syncSoon()
{
    if (!m_inMemory && m_access == Access::Write && !m_sync.isActive())
        m_sync.start();
}

/// A commit leaves its log to the system, which may keep it for half a minute; SQLite itself syncs it only
/// before it is folded into the file.
void Database::sync()
{
    QThreadPool::globalInstance()->start([log = m_path + u"-wal"_s] { syncFile(log); });
}

void Database::releaseCache()
{
    read("PRAGMA shrink_memory"_L1, {}, [](const QSqlQuery &) {});
}

qint64 Database::size()
{
    qint64 count = 0;
    qint64 bytes = 0;
    read("PRAGMA page_count"_L1, {}, [&](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    read("PRAGMA page_size"_L1, {}, [&](const QSqlQuery &row) { bytes = row.value(0).toLongLong(); });
    return count * bytes;
}

void Database::shrink(int pages)
{
    QSqlQuery query(m_database);
    if (query.exec(u"PRAGMA incremental_vacuum(%1)"_s.arg(pages))) {
        while (query.next()) { }
    }
}

} // namespace Pilotlamp
