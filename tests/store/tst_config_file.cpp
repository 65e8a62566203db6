// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config_file.h"
#include "store/disk_file.h"
#include "testlib/test_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ConfigFileTests {

using Origin = LoadedConfig::Origin;

namespace {

KnownKinds kinds()
{
    return {.probes = {u"http"_s}, .servers = {}, .pages = {u"incidentio"_s}};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray named(const QByteArray &name)
{
    return "{\"version\":1,\"services\":[{\"id\":\"a\",\"name\":\"" + name + "\",\"checks\":[]}]}";
}

QStringList filesLike(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryList({pattern}, QDir::Files);
}

/// Saves configs of alternating size for ever; the parent kills it.
int saveForEver(const QString &path)
{
    ConfigFile file(path, kinds());
    Config config = file.load().config;
    for (int round = 0;; ++round) {
        config.services.clear();
        const int count = round % 2 == 0 ? 1 : 400;
        for (int i = 0; i < count; ++i) {
            Service service;
            service.id = u"s%1"_s.arg(i);
            service.name = u"%1 of %2"_s.arg(i).arg(count);
            config.services.append(service);
        }
        if (file.save(config))
            return 1;
    }
}

/// Adds services of its own, one by one, to a file that
/// others write too; exits with the tries it took beyond.
int addServices(const QString &path, const QString &mine, int count)
{
    ConfigFile file(path, kinds());
    int again = 0;
    for (int i = 0; i < count; ++again) {
        Config config = file.load().config;
        Service service;
        service.id = mine + QString::number(i);
        service.name = service.id;
        config.services.append(service);
        if (!file.save(config)) {
            ++i;
            --again;
        } else if (!file.differsOnDisk()) {
            return -1; // refused for another reason
        }
    }
    std::printf("%d", again);
    return 0;
}

/// What no program of ours may do: a file takes its place before its bytes are on the disk.
int renameUnsynced(const QString &path)
{
    write(path + u".new"_s, "half");
    return std::rename(QFile::encodeName(path + u".new"_s).constData(), QFile::encodeName(path).constData());
}

} // namespace

class ConfigFileTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"config.json"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    }

    void noFileAtTheDefaultPathIsAFirstStart()
    {
        ConfigFile file({}, kinds());
        QCOMPARE(file.path(), m_folder->filePath(u"pilotlamp/config.json"_s));
        const LoadedConfig loaded = file.load();
        QVERIFY(loaded.origin == Origin::FirstStart);
        QCOMPARE(loaded.config.services.size(), 2);
        QVERIFY(!QFile::exists(file.path()));
        QVERIFY(!file.save(loaded.config));
        QVERIFY(file.load().origin == Origin::File);
        QCOMPARE(file.load().config, loaded.config);
    }

    void noFileAtAnotherPathIsSaid()
    {
        const LoadedConfig loaded = ConfigFile(path(), kinds()).load();
        QVERIFY(loaded.origin == Origin::Nothing);
        QVERIFY(!loaded.readable);
        QVERIFY(loaded.config.services.isEmpty());
        QVERIFY2(loaded.reason.contains(path()), qPrintable(loaded.reason));
    }

    void aMissingFileIsNoFirstStartWhereACopyIsLeft()
    {
        ConfigFile file({}, kinds());
        QVERIFY(QDir().mkpath(m_folder->filePath(u"pilotlamp"_s)));
        write(file.path(), named("mine"));
        file.load();
        file.keepLastGood();
        QVERIFY(QFile::remove(file.path()));
        const LoadedConfig loaded = ConfigFile({}, kinds()).load();
        QVERIFY(loaded.origin == Origin::LastGood);
        QCOMPARE(loaded.config.services.first().name, u"mine"_s);
        QCOMPARE(loaded.reason, u"config.json is missing; the last good copy is in use"_s);
        // A copy that cannot be used is a trace of somebody, too.
        write(file.lastGoodPath(), "{");
        const LoadedConfig broken = ConfigFile({}, kinds()).load();
        QVERIFY(broken.origin == Origin::Nothing);
        QVERIFY(!broken.reason.isEmpty());
    }

    void restoresByteForByteOrStartsAfresh()
    {
        ConfigFile file({}, kinds());
        const QByteArray mine = "{ \"services\" : [ ],\n\t\"preferences\":{}, \"mine\": 1.50 }\n\n";
        QVERIFY(QDir().mkpath(m_folder->filePath(u"pilotlamp"_s)));
        write(file.path(), mine);
        file.load();
        file.keepLastGood();
        QVERIFY(QFile::remove(file.path()));
        ConfigFile later({}, kinds());
        later.load();
        QVERIFY(!later.restoreLastGood());
        QCOMPARE(read(file.path()), mine);
        QVERIFY(later.load().origin == Origin::File);
        // Afresh: what was there is kept.
        QVERIFY(QFile::remove(file.path()));
        later.load();
        QVERIFY(!later.startAfresh());
        QCOMPARE(later.load().config.services.size(), 2);
        const QStringList kept = filesLike(m_folder->filePath(u"pilotlamp"_s), u"config.json.good-*Z"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(read(m_folder->filePath(u"pilotlamp/"_s + kept.first())), mine);
    }

    /// A pipe would be waited for, a device never ends; neither is read, and a folder is no file.
    void onlyRegularFilesAreRead_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"pipe", "folder", "device", "link to a pipe"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void onlyRegularFilesAreRead()
    {
        QFETCH(QString, what);
        if (what == u"pipe"_s) {
            QCOMPARE(::mkfifo(qPrintable(path()), 0600), 0);
        } else if (what == u"folder"_s) {
            QVERIFY(QDir().mkpath(path()));
        } else if (what == u"device"_s) {
            QVERIFY(QFile::link(u"/dev/zero"_s, path()));
        } else {
            QCOMPARE(::mkfifo(qPrintable(path() + u".pipe"_s), 0600), 0);
            QVERIFY(QFile::link(path() + u".pipe"_s, path()));
        }
        ConfigFile file(path(), kinds());
        const LoadedConfig loaded = file.load();
        QVERIFY(loaded.origin == Origin::Nothing);
        QVERIFY(!loaded.readable);
        QVERIFY2(loaded.reason.contains(u"not a file"_s), qPrintable(loaded.reason));
    }

    void newFilesAreTheirOwnersOnly()
    {
        const mode_t before = ::umask(022);
        ConfigFile file({}, kinds());
        const auto error = file.save(file.load().config);
        ::umask(before);
        QVERIFY(!error);
        const auto others = [](const QString &one) {
            struct stat found = {};
            return ::stat(qPrintable(one), &found) == 0 ? found.st_mode & 077 : 0777u;
        };
        QCOMPARE(others(m_folder->filePath(u"pilotlamp"_s)), 0u);
        QCOMPARE(others(file.path()), 0u);
        QCOMPARE(others(file.lastGoodPath()), 0u);
    }

    void savingKeepsTheUsersHand()
    {
        const QByteArray text
            = "{\n  \"preferences\": {\"zeta\": 1, \"graceSeconds\": 20},\n"
              "  \"version\": 1,\n  \"services\": [\n"
              "    { \"name\": \"X\", \"id\": \"a\",   \"checks\": [], \"mine\": 0.10 }\n  ]\n}";
        write(path(), text);
        ConfigFile file(path(), kinds());
        Config config = file.load().config;
        QVERIFY(!file.save(config));
        QCOMPARE(read(path()), text);
        config.services[0].name = u"Y"_s;
        QVERIFY(!file.save(config));
        QCOMPARE(read(path()), QByteArray(text).replace("\"X\"", "\"Y\""));
        QCOMPARE(read(file.lastGoodPath()), read(path()));
    }

    void unusableFilesFallBackToTheLastGoodCopy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << named("x").left(40);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\x01\x02\xff", 4);
        QTest::newRow("another version") << QByteArray("{\"version\":2}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("too large") << QByteArray(ConfigSizeLimit + 1, ' ');
    }

    void unusableFilesFallBackToTheLastGoodCopy()
    {
        QFETCH(QByteArray, bytes);
        write(path(), named("good"));
        ConfigFile file(path(), kinds());
        QVERIFY(file.load().origin == Origin::File);
        file.keepLastGood();
        write(path(), bytes);
        LoadedConfig loaded = file.load();
        QVERIFY(loaded.origin == Origin::LastGood);
        QVERIFY(loaded.readable);
        QVERIFY(!loaded.reason.isEmpty());
        QCOMPARE(loaded.config.services.first().name, u"good"_s);
        file.keepLastGood();
        QCOMPARE(read(file.lastGoodPath()), named("good"));
        // Saving keeps the unusable bytes under another name.
        loaded.config.services[0].name = u"new"_s;
        QVERIFY(!file.save(loaded.config));
        const QStringList aside = filesLike(m_folder->path(), u"config.json.bad-*Z"_s);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(read(m_folder->filePath(aside.first())), bytes);
        QVERIFY(file.load().origin == Origin::File);
        QCOMPARE(file.load().config.services.first().name, u"new"_s);
        // Without a copy there are no services, and the reason.
        write(path(), bytes);
        QVERIFY(QFile::remove(file.lastGoodPath()));
        QVERIFY(file.load().origin == Origin::Nothing);
        QVERIFY(file.load().config.services.isEmpty());
    }

    void loadingWritesNothing()
    {
        write(path(), named("x"));
        ConfigFile(path(), kinds()).load();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"config.json"_s});
    }

    void savesThroughALink()
    {
        const QString target = m_folder->filePath(u"dotfiles.json"_s);
        write(target, named("x"));
        QVERIFY(QFile::link(target, path()));
        ConfigFile file(path(), kinds());
        Config config = file.load().config;
        config.services[0].name = u"linked"_s;
        QVERIFY(!file.save(config));
        QVERIFY(QFileInfo(path()).isSymLink());
        QVERIFY(read(target).contains("linked"));
    }

    void aLinkThatLeadsNowhereStaysALink()
    {
        const QString target = m_folder->filePath(u"dotfiles.json"_s);
        QVERIFY(QFile::link(target, path()));
        ConfigFile file(path(), kinds());
        const LoadedConfig loaded = file.load();
        QVERIFY(!loaded.isAbsent && !loaded.readable && loaded.origin == Origin::Nothing);
        QVERIFY2(loaded.reason.contains(u"link"_s), qPrintable(loaded.reason));
        QVERIFY(!file.save(parseConfig(named("new"), kinds())));
        QCOMPARE(QFileInfo(path()).symLinkTarget(), target);
        QVERIFY(read(target).contains("new"));
        QVERIFY(QDir(m_folder->path()).entryList({u"*.bad-*"_s}, QDir::Files | QDir::System).isEmpty());
    }

    void copiesAreTheirOwnersOnly()
    {
        write(path(), named("x"));
        const QString good = path() + u".good"_s;
        write(good, "{}");
        QCOMPARE(::chmod(qPrintable(good), 0666), 0);
        ConfigFile file(path(), kinds());
        file.load();
        file.keepLastGood();
        file.keepProven();
        for (const QString &copy : {good, path() + u".proven"_s}) {
            struct stat found = {};
            QCOMPARE(::stat(qPrintable(copy), &found), 0);
            QCOMPARE(found.st_mode & 077, 0u);
        }
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        write(path(), named("x"));
        ConfigFile file(path(), kinds());
        const Config config = file.load().config;
        QVERIFY(::chmod(qPrintable(m_folder->path()), 0500) == 0);
        const auto error = file.save(config);
        QVERIFY(::chmod(qPrintable(m_folder->path()), 0700) == 0);
        QVERIFY(error && error->kind == Error::Kind::Storage && error->text.contains(path()));
        QCOMPARE(read(path()), named("x"));
    }

    void aFolderThatIsAFileIsSaid()
    {
        write(m_folder->filePath(u"pilotlamp"_s), "not a folder");
        ConfigFile file({}, kinds());
        const auto error = file.save(Config{});
        QVERIFY(error && error->kind == Error::Kind::Storage);
        QVERIFY(!error->text.isEmpty());
    }

    void aFullDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("nameLength");
        // What is small waits in a buffer, and meets the full disk only when that is emptied.
        QTest::newRow("a little") << 3;
        QTest::newRow("far too much") << 200'000;
    }
    void aFullDiskKeepsTheOldFile()
    {
        QFETCH(int, nameLength);
        const QString mount = m_folder->filePath(u"small"_s);
        QVERIFY(QDir().mkpath(mount));
        if (::geteuid() != 0
            || QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, mount})
                != 0)
            QSKIP("a small file system cannot be mounted here");
        const QString small = mount + u"/config.json"_s;
        write(small, named("old"));
        ConfigFile file(small, kinds());
        Config config = file.load().config;
        config.services[0].name = QString(nameLength, u'x');
        QFile ballast(mount + u"/ballast"_s);
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) { }
        const auto error = file.save(config);
        const QByteArray after = read(small);
        const bool isCopied = copyWholeFile(small, mount + u"/copy"_s);
        const bool isCopyThere = QFile::exists(mount + u"/copy"_s);
        ballast.close();
        QCOMPARE(QProcess::execute(u"umount"_s, {mount}), 0);
        QVERIFY(error && error->kind == Error::Kind::Storage);
        QCOMPARE(after, named("old"));
        QVERIFY(!isCopied && !isCopyThere);
    }

    void aCopyTakesNobodysPlace()
    {
        const QString from = m_folder->filePath(u"from"_s);
        const QString to = m_folder->filePath(u"to"_s);
        write(from, "new");
        write(to, "somebody's");
        QVERIFY(!copyWholeFile(from, to));
        QCOMPARE(read(to), QByteArray("somebody's"));
        QVERIFY(copyWholeFile(from, to + u'2'));
        QCOMPARE(read(to + u'2'), QByteArray("new"));
    }

    void tellsChangesByOthersOnly_data()
    {
        QTest::addColumn<bool>("replace");
        QTest::newRow("written in place") << false;
        QTest::newRow("replaced") << true;
    }

    void tellsChangesByOthersOnly()
    {
        QFETCH(bool, replace);
        write(path(), named("x"));
        ConfigFile file(path(), kinds());
        Config config = file.load().config;
        file.watch();
        QSignalSpy changed(&file, &ConfigFile::changedOnDisk);
        config.services[0].name = u"ours"_s;
        QVERIFY(!file.save(config));
        QVERIFY(!changed.wait(300));
        const auto edit = [&](const QByteArray &bytes) {
            if (!replace)
                return write(path(), bytes);
            write(m_folder->filePath(u"editor.tmp"_s), bytes);
            QCOMPARE(::rename(qPrintable(m_folder->filePath(u"editor.tmp"_s)), qPrintable(path())), 0);
        };
        for (const char *name : {"first", "second", "third"}) {
            edit(named(name));
            QVERIFY(changed.wait(5000));
            QVERIFY(file.differsOnDisk());
            QCOMPARE(file.load().config.services.first().name, QString::fromLatin1(name));
            changed.clear();
        }
        edit(named("third"));
        QVERIFY(!changed.wait(300));
    }

    void seesAFileAppearAndVanish()
    {
        ConfigFile file({}, kinds());
        file.load();
        file.watch();
        QSignalSpy changed(&file, &ConfigFile::changedOnDisk);
        write(file.path(), named("new"));
        QVERIFY(changed.wait(5000));
        QCOMPARE(file.load().config.services.size(), 1);
        changed.clear();
        QVERIFY(QFile::remove(file.path()));
        QVERIFY(changed.wait(5000));
        QVERIFY(file.load().origin == Origin::FirstStart);
    }

    /// Version control and synchronisation take a file away and bring it back.
    void aShortAbsenceIsNoNews()
    {
        write(path(), named("x"));
        ConfigFile file(path(), kinds());
        file.load();
        file.watch();
        QSignalSpy changed(&file, &ConfigFile::changedOnDisk);
        QVERIFY(QFile::remove(path()));
        QVERIFY(!changed.wait(400));
        write(path(), named("x"));
        QVERIFY(!changed.wait(2000));
    }

    void aFolderThatGoesAndComesBackIsSeen()
    {
        ConfigFile file({}, kinds());
        const QString folder = m_folder->filePath(u"pilotlamp"_s);
        QVERIFY(QDir().mkpath(folder));
        write(file.path(), named("x"));
        file.load();
        file.watch();
        QSignalSpy changed(&file, &ConfigFile::changedOnDisk);
        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(changed.wait(10000));
        file.load();
        changed.clear();
        QVERIFY(QDir().mkpath(folder));
        write(file.path(), named("y"));
        QVERIFY(changed.wait(15000));
        QCOMPARE(file.load().config.services.first().name, u"y"_s);
    }

    void whatOthersWroteIsNotOverwritten()
    {
        write(path(), named("x"));
        ConfigFile file(path(), kinds());
        Config config = file.load().config;
        config.services[0].name = u"mine"_s;
        write(path(), named("theirs"));
        const auto error = file.save(config);
        QVERIFY(error && error->kind == Error::Kind::Storage && error->text.contains(path()));
        QVERIFY(file.differsOnDisk());
        QCOMPARE(read(path()), named("theirs"));
        file.load(); // now it is known, and may be overwritten
        QVERIFY(!file.save(config));
        QVERIFY(read(path()).contains("mine"));
        QCOMPARE(filesLike(m_folder->path(), u"*.lock"_s), QStringList());
    }

    /// Four programs of ours read, add and write as fast as they can.
    void programsThatWriteAtOnceLoseNothing()
    {
        constexpr int each = 25;
        write(path(), "{\"version\":1,\"services\":[]}");
        std::vector<std::unique_ptr<QProcess>> programs;
        for (const QString &mine : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(
                QCoreApplication::applicationFilePath(),
                {u"config_file"_s, u"--add-services"_s, path(), mine, QString::number(each)});
        }
        int again = 0;
        for (const auto &program : programs) {
            QVERIFY(program->waitForFinished(60000));
            QCOMPARE(program->exitCode(), 0);
            again += program->readAllStandardOutput().toInt();
        }
        const LoadedConfig loaded = ConfigFile(path(), kinds()).load();
        QVERIFY(loaded.origin == Origin::File);
        QSet<QString> ids;
        for (const Service &service : loaded.config.services)
            ids.insert(service.id);
        QCOMPARE(ids.size(), 4 * each);
        QCOMPARE(loaded.config.services.size(), 4 * each);
        qInfo("4 programs, %d services each: nothing lost, %d writes refused and done again", each, again);
    }

    void whatTakesItsPlaceIsOnTheDisk()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer wants to be loaded first");
#endif
        const auto run = [&](const QStringList &arguments) {
            QProcess child;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PILOTLAMP_UNSYNCED_GUARD));
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), QStringList{u"config_file"_s} + arguments);
            return child.waitForFinished() ? child.exitCode() : -1;
        };
        write(path(), named("old"));
        QCOMPARE(run({u"--add-services"_s, path(), u"s"_s, u"3"_s}), 0);
        QCOMPARE(ConfigFile(path(), kinds()).load().config.services.size(), 4);
        QCOMPARE(run({u"--rename-unsynced"_s, path()}), 97);
    }

    void killedWhileSavingLeavesTheOldOrTheNew()
    {
        const int kills = qEnvironmentVariableIntValue("PILOTLAMP_KILLS") > 0
            ? qEnvironmentVariableIntValue("PILOTLAMP_KILLS")
            : 100;
        write(path(), named("x"));
        int sizes[2] = {};
        for (int i = 0; i < kills; ++i) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedChannels);
            child.start(QCoreApplication::applicationFilePath(),
                        {u"config_file"_s, u"--save-for-ever"_s, path()});
            QVERIFY(child.waitForStarted());
            QVERIFY(!child.waitForFinished(5 + QRandomGenerator::global()->bounded(60)));
            child.kill();
            QVERIFY(child.waitForFinished());
            ConfigFile file(path(), kinds());
            const LoadedConfig loaded = file.load();
            QVERIFY2(loaded.origin == Origin::File, qPrintable(loaded.reason));
            QVERIFY(loaded.problems.isEmpty());
            const auto count = loaded.config.services.size();
            QVERIFY2(count == 1 || count == 400, qPrintable(QString::number(count)));
            ++sizes[count == 400];
            const QByteArray good = read(file.lastGoodPath());
            QVERIFY(good.isEmpty() || !isFatal(parseConfig(good, kinds())));
        }
        qInfo("%d kills: %d small, %d large", kills, sizes[0], sizes[1]);
    }
};

int run(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--save-for-ever")
        return saveForEver(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && QByteArray(argv[1]) == "--rename-unsynced")
        return renameUnsynced(QString::fromLocal8Bit(argv[2]));
    if (argc == 5 && QByteArray(argv[1]) == "--add-services")
        return addServices(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), atoi(argv[4]));
    ConfigFileTest test;
    return QTest::qExec(&test, argc, argv);
}

PILOTLAMP_TEST_MAIN(run);

} // namespace Pilotlamp::ConfigFileTests

#include "tst_config_file.moc"
