// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QTimer>
#include <QVariantList>

#include <functional>
#include <string_view>
#include <unordered_map>

namespace Pilotlamp {

/// The SQLite file behind the history. Always usable: a damaged file is moved aside, and where none can be
/// written the memory takes its place; `trouble` says so.
class Database : public QObject {
    Q_OBJECT

public:
    /// Opens or makes the file and its folder and brings its schema up to date. An empty path: in memory.
    explicit Database(const QString &path, QObject *parent = nullptr);
    enum class Access : quint8 { Write, ReadOnly };
    /// ReadOnly: beside the program that writes; nothing is made, brought up to date or moved aside. Where
    /// the file cannot be read it is as empty, and `trouble` says why.
    Database(const QString &path, Access access, QObject *parent = nullptr);
    ~Database() override;

    /// `$XDG_DATA_HOME/pilotlamp/history.sqlite`; every config file beside the default one has a history of
    /// its own.
    static QString pathFor(const QString &configPath);
    QString path() const { return m_path; }
    bool isInMemory() const { return m_inMemory; }
    /// What the user should know about this file, one sentence; empty where all is well.
    QString trouble() const { return m_trouble; }

    /// Executes a statement that gives no rows; statements are prepared once and kept. False: see `trouble`.
    bool write(QLatin1StringView sql, const QVariantList &values = {});
    /// Executes a statement and hands over each of its rows. False where it could not be read to the end.
    bool read(QLatin1StringView sql, const QVariantList &values,
              const std::function<void(const QSqlQuery &)> &row);
    /// The id given to the row inserted by the last `write` of this statement.
    qint64 insertedId(QLatin1StringView sql) const;
    /// Runs `work` in one write transaction; false where it,
    /// the work or the commit failed and nothing was kept.
    bool transaction(const std::function<bool()> &work);
    /// Three seconds later, and once for all that ask until then, what was written is put on the disk: a
    /// machine that loses its power keeps it.
    void syncSoon();
    /// Forgets the pages of the file that are kept in memory (a quarter of a megabyte); they are read again
    /// when needed.
    void releaseCache();
    /// Bytes the file takes, without its write-ahead log.
    qint64 size();
    /// Gives up to `pages` free pages back to the file system.
    void shrink(int pages);

Q_SIGNALS:
    /// `trouble` changed: the file was moved aside, cannot be written, or works again.
    void troubleChanged(const QString &trouble);
    /// Everything kept so far is gone (moved aside): ids handed out before are void.
    void startedAnew();

private:
    bool open(const QString &file);
    bool migrate();
    bool isUpToDate();
    void close();
    bool moveAside();
    void openInMemory(QString why); ///< a copy: opening anew forgets the last error
    static bool isDamage(const QSqlError &error);
    QSqlQuery *execute(QLatin1StringView sql, const QVariantList &values);
    void note(const QSqlError &error);
    void setTrouble(const QString &trouble);
    void recoverIfDamaged();
    void sync();

    QString m_path;
    Access m_access = Access::Write;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<std::string_view, QSqlQuery> m_prepared; ///< statements are literals: they outlive it
    QString m_trouble;
    QString m_openError; ///< why the last `open` failed
    bool m_inMemory = false;
    bool m_damaged = false;
    bool m_lasting = false; ///< the trouble is not ended by a write that works
    int m_depth = 0; ///< inside a transaction
    QTimer m_sync;
};

} // namespace Pilotlamp
