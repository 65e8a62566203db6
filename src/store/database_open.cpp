// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/disk_file.h"
#include "store/schema.h"

#include <QFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

// Primary result codes, https://www.sqlite.org/rescode.html
constexpr int SqliteCorrupt = 11;
constexpr int SqliteNotADatabase = 26;

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

bool Database::isDamage(const QSqlError &error)
{
    return codeOf(error) == SqliteCorrupt || codeOf(error) == SqliteNotADatabase;
}

bool Database::open(const QString &file)
{
    m_damaged = false;
    m_openError = irregularity(file);
    if (!m_openError.isEmpty())
        return false;
    // SQLite gives its write-ahead log the permissions that the file has when it is made.
    if (file != ":memory:"_L1 && m_access == Access::Write) {
        for (const QString &one : {file, file + u"-wal"_s, file + u"-shm"_s}) {
            if (one == file || QFile::exists(one))
                makePrivateFile(one);
        }
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    // Another instance may be writing; a person waits for nothing longer than this.
    const bool readOnly = m_access == Access::ReadOnly;
    m_database.setConnectOptions(readOnly ? u"QSQLITE_BUSY_TIMEOUT=500;QSQLITE_OPEN_READONLY"_s
                                          : u"QSQLITE_BUSY_TIMEOUT=500"_s);
    bool ok = m_database.open();
    if (!ok)
        m_openError = m_database.lastError().databaseText();
    if (readOnly) {
        if (ok && isUpToDate())
            return true;
        close();
        return false;
    }
    for (const char *pragma :
         {"PRAGMA auto_vacuum=INCREMENTAL", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL",
          "PRAGMA wal_autocheckpoint=1000", "PRAGMA journal_size_limit=1048576",
          "PRAGMA cache_size=-256"}) { // kB; the system keeps the file's pages, too
        if (!ok)
            break;
        QSqlQuery query(m_database);
        ok = query.exec(QString::fromLatin1(pragma));
        if (!ok) {
            m_openError = query.lastError().databaseText();
            m_damaged = isDamage(query.lastError());
        }
    }
    if (ok && migrate())
        return true;
    close();
    return false;
}

/// Brings the schema up to date in one transaction, which is also the proof that the file can be written.
bool Database::migrate()
{
    QSqlQuery query(m_database);
    const auto run = [&](const QString &sql) {
        if (query.exec(sql))
            return true;
        m_openError = query.lastError().databaseText();
        m_damaged = isDamage(query.lastError());
        return false;
    };
    if (!run(u"BEGIN IMMEDIATE"_s) || !run(u"PRAGMA user_version"_s) || !query.next())
        return false;
    const int version = query.value(0).toInt();
    query.finish();
    const auto steps = schemaSteps();
    if (version < 0 || version > static_cast<int>(steps.size())) {
        m_openError = tr("it was written by a newer version of this program");
        return false;
    }
    for (size_t step = static_cast<size_t>(version); step < steps.size(); ++step) {
        for (const QLatin1StringView statement : steps[step]) {
            if (!run(statement))
                return false;
        }
    }
    if (version != static_cast<int>(steps.size()) && !run(u"PRAGMA user_version=%1"_s.arg(steps.size())))
        return false;
    return run(u"COMMIT"_s);
}

/// For a reader: the program that writes brings the schema up to date.
bool Database::isUpToDate()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
        m_openError = query.lastError().databaseText();
        return false;
    }
    const bool isSame = query.value(0).toInt() == static_cast<int>(schemaSteps().size());
    if (!isSame)
        m_openError = tr("it was written by another version of this program");
    return isSame;
}

} // namespace Pilotlamp
