// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance_name.h"
#include "desktop/probe.h"
#include "desktop/single_instance.h"
#include "testlib/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp::SingleInstanceTests {

/// One program per config file, with real processes: raised, killed, stopped, started all at once.
class SingleInstanceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_configs = 0;
    QString freshConfig() { return m_dir.filePath(u"config-%1.json"_s.arg(++m_configs)); }
    QStringList arguments(const QString &config) const
    {
        return {u"instance_probe"_s, config, m_dir.filePath(u"run"_s)};
    }

private Q_SLOTS:
    void secondRaisesFirst()
    {
        const QStringList args = arguments(freshConfig());
        Probe first(args);
        QVERIFY2(first.says(u"first"_s), qPrintable(first.said()));
        Probe second(args);
        QVERIFY2(second.says(u"second"_s), qPrintable(second.said()));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY2(first.says(u"activated"_s), qPrintable(first.said()));
    }

    void theTokenIsHandedOn()
    {
        const QStringList args = arguments(freshConfig());
        Probe first(args);
        QVERIFY2(first.says(u"first"_s), qPrintable(first.said()));
        qputenv("PROBE_TOKEN", "token-4711_TIME12");
        Probe second(args);
        qunsetenv("PROBE_TOKEN");
        QVERIFY2(first.says(u"token token-4711_TIME12"_s), qPrintable(first.said()));
    }

    void aFullDiskIsNoOtherInstance()
    {
        const QString mount = m_dir.filePath(u"full"_s);
        QVERIFY(QDir().mkpath(mount));
        if (::geteuid() != 0
            || QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16k"_s, u"tmpfs"_s, mount})
                != 0)
            QSKIP("a small file system cannot be mounted here");
        QFile ballast(mount + u"/ballast"_s);
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) { }
        SingleInstance instance(freshConfig(), mount);
        const Result<SingleInstance::Role> role = instance.start({}, 1s);
        ballast.close();
        QCOMPARE(QProcess::execute(u"umount"_s, {mount}), 0);
        QVERIFY(!role);
        QVERIFY2(role.error().kind == Error::Kind::Storage && role.error().text.contains(u"full"_s),
                 qPrintable(role.error().text));
    }

    void anotherConfigIsAnotherInstance()
    {
        Probe one(arguments(freshConfig()));
        Probe two(arguments(freshConfig()));
        QVERIFY2(one.says(u"first"_s), qPrintable(one.said()));
        QVERIFY2(two.says(u"first"_s), qPrintable(two.said()));
    }

    void killedLeavesNothingInTheWay()
    {
        const QStringList args = arguments(freshConfig());
        Probe first(args);
        QVERIFY(first.says(u"first"_s));
        first.kill();
        QVERIFY2(QDir(m_dir.filePath(u"run"_s)).entryList({u"*.socket"_s}, QDir::System | QDir::Files).size()
                     > 0,
                 "the killed one's socket must still lie there, else this tests nothing");
        Probe second(args);
        QVERIFY2(second.says(u"first"_s), qPrintable(second.said()));
        Probe third(args);
        QVERIFY2(third.says(u"second"_s), qPrintable(third.said()));
        QVERIFY(second.says(u"activated"_s));
    }

    void allAtOnceMakeOneFirst()
    {
        const QStringList args = arguments(freshConfig());
        std::vector<std::unique_ptr<Probe>> probes;
        for (int i = 0; i < 5; ++i)
            probes.push_back(std::make_unique<Probe>(args));
        int firsts = 0;
        for (const auto &probe : probes) {
            QVERIFY2(probe->saysAnyOf({u"first"_s, u"second"_s}), qPrintable(probe->said()));
            firsts += probe->said().contains("first"_L1);
        }
        QCOMPARE(firsts, 1);
    }

    void stoppedFirstIsNamed()
    {
        const QStringList args = arguments(freshConfig());
        Probe first(args);
        QVERIFY(first.says(u"first"_s));
        ::kill(static_cast<pid_t>(first.pid()), SIGSTOP);
        Probe second(args);
        const int code = second.exitCode();
        second.saysAnyOf({});
        ::kill(static_cast<pid_t>(first.pid()), SIGCONT);
        QCOMPARE(code, 1);
        QVERIFY2(second.said().contains("does not answer"_L1), qPrintable(second.said()));
    }

    void nonsenseOnTheSocketIsIgnored()
    {
        const QString config = freshConfig();
        SingleInstance first(config, m_dir.filePath(u"run"_s));
        int activations = 0;
        connect(&first, &SingleInstance::summoned, this, [&] { ++activations; });
        QCOMPARE(first.start().value_or(SingleInstance::Role::Second), SingleInstance::Role::First);
        QLocalSocket socket;
        socket.connectToServer(m_dir.filePath(u"run/pilotlamp-%1.socket"_s.arg(instanceId(config))));
        QVERIFY(socket.waitForConnected(5000));
        socket.write(QByteArray(100, 'x') + "\nactivate\n");
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(activations, 0);
    }

    /// Qt's own choice would complain on stderr, or be none at all.
    void withoutASessionsFolderThereIsAnother()
    {
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        const QByteArray cacheBefore = qgetenv("XDG_CACHE_HOME");
        const QString cache = m_dir.filePath(u"cache"_s);
        qputenv("XDG_CACHE_HOME", cache.toLocal8Bit());
        QTest::failOnWarning(QRegularExpression(u"."_s));
        for (const char *folder : {"", "/dev/null", "relative"}) {
            folder[0] == '\0' ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", folder);
            SingleInstance instance(freshConfig());
            const auto role = instance.start({});
            QVERIFY2(role && *role == SingleInstance::Role::First, role ? "" : qPrintable(role.error().text));
        }
        qputenv("XDG_RUNTIME_DIR", before);
        qputenv("XDG_CACHE_HOME", cacheBefore);
        QVERIFY(QFileInfo(cache + u"/pilotlamp"_s).isDir());
    }

    void folderThatCannotBeUsed()
    {
        QFile file(m_dir.filePath(u"a-file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        SingleInstance single(freshConfig(), m_dir.filePath(u"a-file/run"_s));
        const auto role = single.start({}, 100ms);
        QVERIFY(!role);
        QCOMPARE(role.error().kind, Error::Kind::Storage);
        QVERIFY2(role.error().text.contains("a-file/run"_L1), qPrintable(role.error().text));
    }

    void everyWayToWriteAPathIsOneConfig()
    {
        const QString real = m_dir.filePath(u"real"_s);
        QVERIFY(QDir().mkpath(real));
        QVERIFY(QFile::link(real, m_dir.filePath(u"link"_s)));
        const QString id = instanceId(real + u"/config.json"_s);
        QCOMPARE(instanceId(real + u"/./sub/../config.json"_s), id);
        QCOMPARE(instanceId(m_dir.filePath(u"link/config.json"_s)), id);
        QCOMPARE(instanceId(QDir::current().relativeFilePath(real + u"/config.json"_s)), id);
        QVERIFY(instanceId(real + u"/other.json"_s) != id);
        QFile file(real + u"/config.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(instanceId(real + u"/config.json"_s), id);
    }

    void busNames()
    {
        const QString usual = m_dir.filePath(u"config.json"_s);
        const QString other = m_dir.filePath(u"other.json"_s);
        QCOMPARE(busName(usual, usual), u"org.pilotlamp.Pilotlamp1"_s);
        QCOMPARE(busName(other, usual), u"org.pilotlamp.Pilotlamp1.i"_s + instanceId(other));
    }
};

PILOTLAMP_TEST(SingleInstanceTest, QCoreApplication);

} // namespace Pilotlamp::SingleInstanceTests

#include "tst_single_instance.moc"
