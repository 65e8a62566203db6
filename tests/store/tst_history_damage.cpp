// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_story.h"
#include "store/memory.h"
#include "store/schema.h"
#include "testlib/test_program.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp::HistoryDamageTests {

namespace {

constexpr qint64 Start = 1790000000000;
const CheckKey Probe{u"shop"_s, u"http"_s, u"http://127.0.0.1/"_s};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs statements on a file outside the program; returns the first value of the last one.
QVariant outside(const QString &path, const QStringList &statements)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    qWarning("%s", qPrintable(statement));
            }
            value = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    return value;
}

/// Writes for ever and says on stdout what was promised to
/// be kept: "r N" readings up to N, "v N" verdicts up to N.
int writeForEver(const QString &path)
{
    Database database(path);
    History history(database);
    const int check = history.checkNumber(Probe);
    // Goes on where the killed one stopped, so that every time is used once.
    qint64 n = 0;
    database.read("SELECT max(at) FROM readings"_L1, {},
                  [&](const QSqlQuery &row) { n = row.value(0).toLongLong(); });
    n = n > 0 ? n - Start + 1 : 1;
    for (int round = 1;; ++round) {
        for (int i = 0; i < 50; ++i, ++n)
            history.addReading(check,
                               readingAt(Start + n, i % 9 ? Status::Online : Status::Offline, int(n % 900)));
        const bool verdict = round % 5 == 0;
        if (verdict)
            history.addVerdict(u"shop"_s, verdictOf(round % 2 ? Status::Online : Status::Offline),
                               utc(Start + n));
        if (!history.flush())
            return 1;
        std::printf("%c %lld\n", verdict ? 'v' : 'r', static_cast<long long>(n - 1));
        std::fflush(stdout);
    }
}

/// Tells of a service once and waits; says on stdout when that was written.
int tell(const QString &path)
{
    Database database(path);
    Memory memory(database);
    if (!memory.saveNotified(u"shop"_s, {.status = Status::Offline, .at = utc(Start)}))
        return 1;
    std::puts("told");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

quint32 total(const Rollup &rollup)
{
    quint32 sum = rollup.ownOffline;
    for (const quint32 count : rollup.counts)
        sum += count;
    return sum;
}

} // namespace

class HistoryDamageTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"history.sqlite"_s); }
    QStringList asideFiles() const
    {
        return QDir(m_folder->path()).entryList({u"history.sqlite.damaged-*Z"_s});
    }
    void storeSomething(int count)
    {
        Database database(path());
        History history(database);
        const int check = history.checkNumber(Probe);
        for (int i = 0; i < count; ++i)
            history.addReading(check, readingAt(Start + i * 60000, Status::Online, 10));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void killedWhileWritingLosesNothingPromised();
    void whatWasToldOutlivesThePower();
    void randomBytesAreMovedAside_data();
    void randomBytesAreMovedAside();
    void damageDuringTheRunIsSurvived();
    void anOldSchemaIsBroughtUpToDate();
    void aNewerSchemaIsLeftAlone();
    void aFolderThatCannotBeMade();
    void aReadOnlyFolder();
    void nobodyElseReadsIt();
    void onlyARegularFileIsUsed();
    void aFullDiskIsWaitedFor();
    void twoInstancesAddUp();
    void aLockedFileIsWaitedFor();
};

void HistoryDamageTest::killedWhileWritingLosesNothingPromised()
{
    const int wanted = qEnvironmentVariableIntValue("PILOTLAMP_KILLS");
    const int kills = wanted > 0 ? wanted : 50;
    qint64 promised = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"history_damage"_s, u"--write-for-ever"_s, path()});
        QVERIFY(child.waitForStarted());
        QVERIFY(!child.waitForFinished(20 + QRandomGenerator::global()->bounded(100)));
        child.kill();
        QVERIFY(child.waitForFinished());
        const QByteArrayList lines = child.readAllStandardOutput().split('\n');
        // The last element has no line break and may be cut.
        for (const QByteArray &line : lines.mid(0, lines.size() - 1))
            promised = std::max(promised, line.mid(2).toLongLong());
        Database database(path());
        QCOMPARE(database.trouble(), QString());
        QString integrity;
        database.read("PRAGMA integrity_check"_L1, {},
                      [&](const QSqlQuery &row) { integrity = row.value(0).toString(); });
        QCOMPARE(integrity, u"ok"_s);
        const HistoryView view(database);
        const TimeWindow all{Start, Start + 90 * DayMs};
        const auto readings = view.readings(1, all);
        QVERIFY2(readings.isEmpty() ? promised == 0 : readings.last().at >= Start + promised,
                 qPrintable(QString::number(promised)));
        QCOMPARE(readings.isEmpty() ? 0 : readings.last().at - Start,
                 readings.size()); // none missing in between
        quint32 rolledUp = 0;
        for (const HourRollup &hour : view.hours(1, {Start - HourMs, all.until}))
            rolledUp += total(hour.rollup);
        QCOMPARE(rolledUp, quint32(readings.size()));
        QCOMPARE(total(view.quality(1, all)), rolledUp);
    }
    qInfo("%d kills, %lld readings promised and kept", kills, static_cast<long long>(promised));
    QVERIFY(promised > 0);
    QVERIFY(asideFiles().isEmpty());
}

/// Only what was synced is there afterwards: what was told is, five seconds later.
void HistoryDamageTest::whatWasToldOutlivesThePower()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer wants to be loaded first");
#endif
    const QTemporaryDir synced;
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PILOTLAMP_UNSYNCED_GUARD));
    environment.insert(u"PILOTLAMP_SYNCED"_s, synced.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"history_damage"_s, u"--tell"_s, path()});
    const auto toldOnDisk = [&] {
        const QTemporaryDir copy;
        for (const QString &name : QDir(synced.path()).entryList({u"history.sqlite*"_s}, QDir::Files))
            QFile::copy(synced.filePath(name), copy.filePath(name));
        Database database(copy.filePath(u"history.sqlite"_s));
        return Memory(database).loadNotified().value(u"shop"_s).status;
    };
    QVERIFY(child.waitForReadyRead());
    QCOMPARE(child.readAllStandardOutput(), QByteArray("told\n"));
    QCOMPARE(toldOnDisk(), Status::Unknown); // a test that cannot fail would already find it
    QTRY_COMPARE_WITH_TIMEOUT(toldOnDisk(), Status::Offline, 5000);
    child.kill();
    QVERIFY(child.waitForFinished());
}

void HistoryDamageTest::randomBytesAreMovedAside_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("header");
    QTest::newRow("short") << 10 << false;
    QTest::newRow("one page") << 4096 << false;
    QTest::newRow("large") << 300000 << false;
    QTest::newRow("behind a good header") << 40000 << true;
}

void HistoryDamageTest::randomBytesAreMovedAside()
{
    QFETCH(int, size);
    QFETCH(bool, header);
    QByteArray bytes(size, '\0');
    QRandomGenerator random(quint32(size) + 1);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    if (header) {
        storeSomething(10);
        bytes.replace(0, 100, read(path()).left(100));
    }
    write(path(), bytes);
    Database database(path());
    QVERIFY(!database.isInMemory());
    QVERIFY2(database.trouble().contains(u"history.sqlite.damaged-"_s), qPrintable(database.trouble()));
    QCOMPARE(asideFiles().size(), 1);
    QCOMPARE(read(m_folder->filePath(asideFiles().first())), bytes);
    History history(database);
    const int check = history.checkNumber(Probe);
    history.addReading(check, readingAt(Start, Status::Online, 5));
    QVERIFY(history.flush());
    QCOMPARE(HistoryView(database).readings(check, {Start, Start + 1}).size(), 1);
    QVERIFY(!database.trouble().isEmpty()); // a write that works does not hide the message
}

void HistoryDamageTest::damageDuringTheRunIsSurvived()
{
    storeSomething(20000);
    QByteArray bytes = read(path());
    QVERIFY(bytes.size() > 40 * 4096);
    // Page 1 and the small tables stay; the readings' pages become nonsense.
    for (qsizetype i = 20 * 4096; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(0x5a);
    write(path(), bytes);
    Database database(path());
    QCOMPARE(database.trouble(), QString());
    QSignalSpy trouble(&database, &Database::troubleChanged);
    History history(database);
    const int other = history.checkNumber({u"other"_s, u"http"_s, u"http://o/"_s});
    const int check = history.checkNumber(Probe);
    QCOMPARE(check, 1);
    for (int i = 0; i < 100; ++i)
        history.addReading(check, readingAt(Start + DayMs + i, Status::Online, 5));
    history.addVerdict(u"shop"_s, verdictOf(Status::Offline), utc(Start + DayMs + 200));
    QCOMPARE(trouble.size(), 1);
    QCOMPARE(asideFiles().size(), 1);
    QCOMPARE(history.pending(), 0);
    const HistoryView view(database);
    QCOMPARE(view.readings(check, {Start, Start + 2 * DayMs}).size(), 100);
    QCOMPARE(view.checksOf(u"shop"_s).value(check), Probe);
    QCOMPARE(view.checksOf(u"other"_s).size(), 1);
    QCOMPARE(history.checkNumber({u"other"_s, u"http"_s, u"http://o/"_s}), other);
    QCOMPARE(view.verdictChanges(u"shop"_s, {Start, Start + 2 * DayMs}).size(), 1);
}

void HistoryDamageTest::anOldSchemaIsBroughtUpToDate()
{
    QStringList statements;
    for (const QLatin1StringView statement : schemaSteps().front())
        statements.append(statement);
    statements.append(u"INSERT INTO told VALUES('shop', 4, 7, 5, 1)"_s);
    statements.append(u"PRAGMA user_version=1"_s);
    outside(path(), statements);
    {
        Database database(path());
        QCOMPARE(database.trouble(), QString());
        QVERIFY(Memory(database).loadNotified().value(u"shop"_s).status == Status::Offline);
        History history(database);
        history.addNotice(Notice{}, utc(Start), true);
        QCOMPARE(HistoryView(database).notices({}, {Start, Start + 1}).size(), 1);
    }
    QCOMPARE(outside(path(), {u"PRAGMA user_version"_s}).toInt(), int(schemaSteps().size()));
}

void HistoryDamageTest::aNewerSchemaIsLeftAlone()
{
    storeSomething(10);
    outside(path(), {u"PRAGMA user_version=99"_s});
    Database database(path());
    QVERIFY(database.isInMemory());
    QVERIFY2(database.trouble().contains(u"newer version"_s), qPrintable(database.trouble()));
    History history(database);
    history.addReading(history.checkNumber(Probe), readingAt(Start + DayMs, Status::Online, 5));
    QVERIFY(history.flush());
    QCOMPARE(outside(path(), {u"SELECT count(*) FROM readings"_s}).toInt(), 10);
}

void HistoryDamageTest::aFolderThatCannotBeMade()
{
    write(m_folder->filePath(u"file"_s), "not a folder");
    Database database(m_folder->filePath(u"file/history.sqlite"_s));
    QVERIFY(database.isInMemory());
    QVERIFY2(database.trouble().contains(u"memory only"_s), qPrintable(database.trouble()));
    Memory memory(database);
    QVERIFY(memory.saveNotified(u"shop"_s, NotifiedState{.status = Status::Offline}));
    QVERIFY(memory.loadNotified().value(u"shop"_s).status == Status::Offline);
}

/// The write-ahead log holds all that is new, and has the permissions the file had when it was made.
void HistoryDamageTest::nobodyElseReadsIt()
{
    const QString folder = m_folder->filePath(u"pilotlamp"_s);
    const QString file = folder + u"/history.sqlite"_s;
    const auto others = [](const QString &one) {
        struct stat found = {};
        return ::stat(qPrintable(one), &found) == 0 ? found.st_mode & 077 : 0777u;
    };
    const mode_t before = ::umask(022);
    {
        Database database(file);
        Memory memory(database);
        QVERIFY(memory.saveNotified(u"shop"_s, NotifiedState{.status = Status::Offline}));
        ::umask(before);
        for (const QString &one : {folder, file, file + u"-wal"_s, file + u"-shm"_s})
            QVERIFY2(others(one) == 0, qPrintable(one));
    }
    // Neither does what an older version left open.
    QVERIFY(::chmod(qPrintable(folder), 0755) == 0 && ::chmod(qPrintable(file), 0644) == 0);
    const Database again(file);
    QCOMPARE(others(folder) | others(file), 0u);
}

void HistoryDamageTest::onlyARegularFileIsUsed()
{
    const QString pipe = m_folder->filePath(u"pipe.sqlite"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    const Database database(pipe);
    QVERIFY(database.isInMemory());
    QVERIFY2(database.trouble().contains(u"pipe"_s), qPrintable(database.trouble()));
}

void HistoryDamageTest::aReadOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    storeSomething(10);
    const QFile::Permissions before = QFile::permissions(m_folder->path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    Database database(path());
    QFile::setPermissions(m_folder->path(), before);
    QVERIFY(database.isInMemory());
    QVERIFY(!database.trouble().isEmpty());
    QVERIFY(asideFiles().isEmpty());
}

void HistoryDamageTest::aFullDiskIsWaitedFor()
{
    const QString mount = m_folder->filePath(u"small"_s);
    QVERIFY(QDir().mkpath(mount));
    if (::geteuid() != 0
        || QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=600k"_s, u"tmpfs"_s, mount})
            != 0)
        QSKIP("a small file system cannot be mounted here");
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {mount}); });
    Database database(mount + u"/history.sqlite"_s);
    QSignalSpy trouble(&database, &Database::troubleChanged);
    History history(database);
    const int check = history.checkNumber(Probe);
    history.addReading(check, readingAt(Start, Status::Online, 5));
    QVERIFY(history.flush());
    QFile filler(mount + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    int given = 1;
    for (; database.trouble().isEmpty() && given < 60000; ++given) {
        history.addReading(check, readingAt(Start + given, Status::Online, 5));
        if (given % 500 == 0)
            history.flush();
    }
    QVERIFY2(database.trouble().contains(u"full"_s), qPrintable(database.trouble()));
    QVERIFY(history.pending() > 0);
    filler.close();
    QVERIFY(filler.remove());
    QVERIFY(history.flush());
    QCOMPARE(database.trouble(), QString());
    QCOMPARE(trouble.size(), 2);
    QCOMPARE(HistoryView(database).readings(check, {Start, Start + given}).size(), given);
}

void HistoryDamageTest::twoInstancesAddUp()
{
    Database first(path());
    Database second(path());
    History one(first);
    History two(second);
    const int check = one.checkNumber(Probe);
    QCOMPARE(two.checkNumber(Probe), check);
    for (int i = 0; i < 200; ++i) {
        (i % 2 ? one : two).addReading(check, readingAt(Start + i, Status::Online, 5));
        if (i % 7 == 0)
            QVERIFY((i % 3 ? one : two).flush());
    }
    QVERIFY(one.flush() && two.flush());
    const HistoryView view(first);
    QCOMPARE(view.readings(check, {Start, Start + 200}).size(), 200);
    quint32 rolledUp = 0;
    for (const HourRollup &hour : view.hours(check, {Start - HourMs, Start + HourMs}))
        rolledUp += total(hour.rollup);
    QCOMPARE(rolledUp, 200u);
    QVERIFY(first.trouble().isEmpty() && second.trouble().isEmpty());
}

void HistoryDamageTest::aLockedFileIsWaitedFor()
{
    Database first(path());
    Database second(path());
    History history(first);
    const int check = history.checkNumber(Probe);
    history.addReading(check, readingAt(Start, Status::Online, 5));
    QVERIFY(second.write("BEGIN IMMEDIATE"_L1));
    QVERIFY(!history.flush());
    QVERIFY(!first.trouble().isEmpty());
    QCOMPARE(history.pending(), 1);
    QVERIFY(second.write("COMMIT"_L1));
    QVERIFY(history.flush());
    QVERIFY(first.trouble().isEmpty());
    QCOMPARE(history.pending(), 0);
}

int run(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write-for-ever")
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && QByteArray(argv[1]) == "--tell")
        return tell(QString::fromLocal8Bit(argv[2]));
    HistoryDamageTest test;
    return QTest::qExec(&test, argc, argv);
}

PILOTLAMP_TEST_MAIN(run);

} // namespace Pilotlamp::HistoryDamageTests

#include "tst_history_damage.moc"
