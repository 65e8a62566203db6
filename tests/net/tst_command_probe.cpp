// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command_line.h"
#include "core/plugin_result.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "net/program_supervisor.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>

#include <csignal>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::CommandProbeTests {

namespace {

const QDateTime Noon = QDateTime::fromString(u"2026-06-01T12:00:00Z"_s, Qt::ISODate);

Check commandCheck(const QStringList &words, int timeoutSeconds = 5)
{
    Check check{.kind = u"command"_s, .timeoutSeconds = timeoutSeconds};
    check.options.insert(u"command"_s, QJsonArray::fromStringList(words));
    check.url = commandText(check.options);
    return check;
}

Check script(const QString &text, int timeoutSeconds = 5)
{
    return commandCheck({u"/bin/sh"_s, u"-c"_s, text}, timeoutSeconds);
}

bool isAlive(int process)
{
    QFile state(u"/proc/%1/stat"_s.arg(process));
    return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
}

} // namespace

/// Monitoring plugins as checks: their words, and that they end with all they started.
class CommandProbeTest : public QObject {
    Q_OBJECT

private:
    Fetcher m_fetcher;

    Reading probed(const Check &check)
    {
        Prober prober(m_fetcher);
        return probedBy(prober, check, 15000);
    }

private Q_SLOTS:
    void aCommandIsBounded()
    {
        const auto isTaken = [](const QStringList &words) {
            return bool(commandOf(commandCheck(words)));
        };
        QVERIFY(isTaken({u"true"_s, QString(4000, u'x')}));
        QVERIFY(!isTaken({u"true"_s, QString(4001, u'x')}));
        QVERIFY(isTaken(QStringList(200, u"true"_s)));
        QVERIFY(!isTaken(QStringList(201, u"true"_s)));
        QVERIFY(!isTaken({u"true"_s, u"a"_s + QChar(0) + u"b"_s}));
        QVERIFY(!isTaken({u" "_s, u"true"_s}));
        QVERIFY(!isTaken({}));
    }

    void judgesTheEnd_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("ms");
        const auto row = [](const char *name, int code, const QByteArray &output, Status status, Whose whose,
                            const QString &reason, int ms = -1) {
            QTest::newRow(name) << int(PluginRun::End::Exited) << code << output << status << whose << reason
                                << ms;
        };
        row("ok", 0, "SSH OK - all well | time=0.012s;;;0;5\nlong text\n", Status::Online, Whose::None,
            u"SSH OK - all well"_s, 12);
        row("ms, quoted, second", 0, "OK|size=4B 'time'=250ms;1;2", Status::Online, Whose::None, u"OK"_s,
            250);
        row("no unit is seconds", 0, "OK|time=0.5", Status::Online, Whose::None, u"OK"_s, 500);
        row("another label", 0, "OK|ctime=9s uptime=4s timeout=2s", Status::Online, Whose::None, u"OK"_s);
        row("time outside the data", 0, "OK time=9s", Status::Online, Whose::None, u"OK time=9s"_s);
        row("longer than a day", 0, "OK|time=86400s", Status::Online, Whose::None, u"OK"_s);
        row("slow", 0, "OK|time=6s", Status::Overload, Whose::Unclear, u"OK"_s, 6000);
        row("warning", 1, "DISK WARNING - 5% free", Status::Overload, Whose::Unclear,
            u"DISK WARNING - 5% free"_s);
        row("critical", 2, "CRITICAL\n", Status::Offline, Whose::Unclear, u"CRITICAL"_s);
        row("unknown", 3, "Usage: …", Status::Unknown, Whose::Unclear, u"Usage: …"_s);
        row("silent", 2, "", Status::Offline, Whose::Unclear, u"the plugin reports a critical problem"_s);
        row("only data", 0, "|time=1s", Status::Online, Whose::None, u"the plugin reports OK"_s, 1000);
        row("hostile", 0, "O\x1b[31mK \xe2\x80\xae<b>", Status::Online, Whose::None, u"O[31mK <b>"_s);
        row("no plugin", 4, "odd", Status::Unknown, Whose::You,
            u"“plugin” ended with exit code 4; plugins use 0 to 3: odd"_s);
        row("127", 127, "", Status::Unknown, Whose::You,
            u"“plugin” ended with exit code 127; plugins use 0 to 3"_s);
        QTest::newRow("crash") << int(PluginRun::End::Crashed) << 0 << QByteArray("OK") << Status::Unknown
                               << Whose::You << u"“plugin” crashed"_s << -1;
        QTest::newRow("late") << int(PluginRun::End::Late) << 0 << QByteArray("OK") << Status::Unknown
                              << Whose::You << u"“plugin” did not finish within 10 s"_s << -1;
    }

    void judgesTheEnd()
    {
        QFETCH(int, end);
        QFETCH(int, code);
        QFETCH(QByteArray, output);
        PluginRun run;
        run.end = static_cast<PluginRun::End>(end);
        run.exitCode = code;
        run.output = output;
        Check patient = commandCheck({u"/a/plugin"_s}, 10);
        patient.slowAfterMs = 0; // nothing is too slow
        QVERIFY(!judgePlugin(run, patient, Noon).slow);
        const Reading reading = judgePlugin(run, commandCheck({u"/a/plugin"_s}, 10), Noon);
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QTEST(reading.reason, "reason");
        QTEST(reading.responseMs, "ms");
        QCOMPARE(reading.at, Noon);
        QVERIFY(!reading.answered);
    }

    void reachesAsFarAsItsWords()
    {
        QVERIFY(reachOf(u"/usr/lib/check_disk -w 10% /"_s) == Reach::Loopback);
        QVERIFY(reachOf(u"check_ssh 127.0.0.1"_s) == Reach::Loopback);
        QVERIFY(reachOf(u"check_ssh -H printer"_s) == Reach::Private);
        QVERIFY(reachOf(u"/usr/lib/check_http -H www.example.org -p 80"_s) == Reach::Public);
        QVERIFY(reachOf(u"/usr/lib/check_ssh 192.168.1.4"_s) == Reach::Private);
    }

    void secretsAreNotShown()
    {
        const auto shown = [](const QStringList &words) {
            return commandCheck(QStringList{u"c"_s} + words).url;
        };
        QCOMPARE(shown({u"-p"_s, u"hunter2"_s, u"-H"_s, u"h"_s}), u"c -p … -H h"_s);
        QCOMPARE(shown({u"--password=hunter2"_s}), u"c --password=…"_s);
        QCOMPARE(shown({u"-p"_s, u"443"_s}), u"c -p 443"_s);
        QCOMPARE(shown({u"-p"_s, u"/home"_s}), u"c -p /home"_s);
    }

    void runsWithoutAShell()
    {
        const Reading reading = probed(commandCheck({u"/bin/echo"_s, u"$HOME; | `id`"_s, u"*"_s}));
        QCOMPARE(reading.status, Status::Online);
        QCOMPARE(reading.reason, u"$HOME;"_s); // what follows the bar is performance data
    }

    void theEndIsToldAsItIs()
    {
        QCOMPARE(probed(script(u"echo no; exit 2"_s)).status, Status::Offline);
        QCOMPARE(probed(script(u"echo hm; exit 1"_s)).status, Status::Overload);
        const Reading crashed = probed(script(u"echo OK; kill -SEGV $$"_s));
        QCOMPARE(crashed.status, Status::Unknown);
        QCOMPARE(crashed.reason, u"“sh” crashed"_s);
        const Reading absent = probed(commandCheck({u"/nowhere/check_it"_s}));
        QCOMPARE(absent.status, Status::Unknown);
        QCOMPARE(absent.whose, Whose::You);
        QCOMPARE(absent.reason, u"“check_it” cannot be started: there is no such program"_s);
        // What the attempt left running goes with it only where its time was over: a plugin may start a
        // daemon.
        QCOMPARE(probed(script(u"echo to the log >&2; echo fine"_s)).reason, u"fine"_s);
    }

    void endsWithAllItStarted()
    {
        const QTemporaryDir folder;
        const QString note = folder.filePath(u"child"_s);
        QElapsedTimer clock;
        clock.start();
        const Reading reading
            = probed(script(u"setsid sh -c 'echo $$ > %1; exec sleep 60' & sleep 60"_s.arg(note), 1));
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.reason, u"“sh” did not finish within 1 s"_s);
        QFile file(note);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int child = file.readAll().trimmed().toInt();
        QVERIFY(child > 1);
        QTRY_VERIFY(!isAlive(child));
    }

    void outputIsBound()
    {
        const Reading reading
            = probed(script(u"yes aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s));
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.reason, u"“sh” wrote more than 1024 kB"_s);
    }

    /// The programs people have: monitoring-plugins-basic.
    void realPlugins()
    {
        const QString folder = u"/usr/lib/nagios/plugins/"_s;
        if (!QFile::exists(folder + u"check_tcp"_s))
            QSKIP("monitoring-plugins-basic is not installed");
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString port = QString::number(server.serverPort());
        const Reading open
            = probed(commandCheck({folder + u"check_tcp"_s, u"-H"_s, u"127.0.0.1"_s, u"-p"_s, port}));
        QCOMPARE(open.status, Status::Online);
        QVERIFY2(open.reason.startsWith("TCP OK - "_L1), qPrintable(open.reason));
        QVERIFY(open.responseMs >= 0 && open.responseMs < 5000);
        server.close();
        const Reading closed
            = probed(commandCheck({folder + u"check_tcp"_s, u"-H"_s, u"127.0.0.1"_s, u"-p"_s, port}));
        QCOMPARE(closed.status, Status::Offline);
        QVERIFY2(closed.reason.contains("efused"_L1), qPrintable(closed.reason));
        QCOMPARE(probed(commandCheck({folder + u"check_tcp"_s, u"--nonsense"_s})).status, Status::Unknown);
        QCOMPARE(probed(commandCheck({folder + u"check_dummy"_s, u"1"_s, u"hm"_s})).status, Status::Overload);
    }
};

PILOTLAMP_TEST(CommandProbeTest, QCoreApplication);

} // namespace Pilotlamp::CommandProbeTests

#include "tst_command_probe.moc"
