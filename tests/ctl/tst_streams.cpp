// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::StreamsTests {

/// What the programs read and write: full and closed streams, readers that go away, pipes that never end, and
/// texts that would command a terminal.
class StreamsTest : public QObject {
    Q_OBJECT

private:
    Program m_program;
    LoopbackServer m_server;

    /// Runs a line of shell in which $CTL is the program.
    Outcome shell(const QString &line, const QString &program = u"pilotlampctl"_s) const
    {
        QProcess process;
        QProcessEnvironment environment = m_program.environment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.insert(u"CTL"_s, QStringLiteral(PILOTLAMP_BINARY_DIR "/") + program);
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(u"/bin/sh"_s, {u"-c"_s, line});
        if (finished.isEmpty())
            finished.wait(60000);
        return {process.state() == QProcess::NotRunning ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.play(u"/"_s, {.body = "fine"});
        m_program.configWith(
            {QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, m_server.url(u"/"_s).toString()}}});
    }

    void whatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command :
             {u"check"_s, u"check --format json"_s, u"check --format waybar"_s,
              u"check --format openmetrics"_s, u"catalogue"_s, u"--help"_s, u"--version"_s,
              u"config export"_s, u"config check"_s, u"explain http://127.0.0.1:1/"_s, u"watch --for 2"_s})
            QTest::newRow(qPrintable(command)) << command;
    }

    void whatCannotBeWrittenIsSaid()
    {
        QFETCH(QString, command);
        for (const QString &sink : {u"> /dev/full"_s, u">&-"_s}) {
            const Outcome outcome = shell(u"\"$CTL\" %1 %2"_s.arg(command, sink));
            QVERIFY2(outcome.exitCode == 74, qPrintable(sink + QString::number(outcome.exitCode)));
            QVERIFY2(outcome.err.startsWith("pilotlampctl: standard output: cannot be written: "),
                     outcome.err.constData());
        }
    }

    void closedStreamsAreNoFiles()
    {
        const QString payload = m_program.path(u"export.json"_s);
        const Outcome outcome = shell(u"\"$CTL\" config export '%1' <&- >&- 2>&-"_s.arg(payload));
        QCOMPARE(outcome.exitCode, 74);
        QVERIFY(!QJsonDocument::fromJson(m_program.bytes(u"export.json"_s)).isEmpty());
        QCOMPARE(shell(u"\"$CTL\" read statuspage - <&-"_s).exitCode, 66);
    }

    void aReaderThatGoesAwayEndsItQuietly()
    {
        const Outcome outcome = shell(u"\"$CTL\" catalogue | head -n 1"_s);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.err, QByteArray());
        QVERIFY(!outcome.out.isEmpty());
        // It has one line to say, and then nothing that would tell it.
        QElapsedTimer clock;
        clock.start();
        const Outcome watch = shell(u"(\"$CTL\" watch --format json; echo $? >&2) | head -n 1; echo ended"_s);
        QCOMPARE(watch.err, QByteArray("141\n"));
        QVERIFY2(watch.out.endsWith("ended\n"), watch.out.constData());
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }

    void aNamedFileThatCannotBeWrittenIsSaid()
    {
        QCOMPARE(shell(u"\"$CTL\" config export /nowhere/at/all"_s).exitCode, 73);
        QCOMPARE(shell(u"\"$CTL\" config export /dev/full"_s).exitCode, 73);
    }

    void onlyOurOwnLinesStandOnStderr()
    {
        QCOMPARE(shell(u"env -u DBUS_SESSION_BUS_ADDRESS \"$CTL\" check"_s).err, QByteArray());
    }

    void pipesAreReadAndDevicesAreNot()
    {
        const QString pipe = m_program.path(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QElapsedTimer clock;
        clock.start();
        // As a configuration: refused, and at once.
        QCOMPARE(shell(u"\"$CTL\" check --config '%1'"_s.arg(pipe)).exitCode, 66);
        QCOMPARE(shell(u"\"$CTL\" config check --config /dev/zero"_s).exitCode, 66);
        QCOMPARE(shell(u"\"$CTL\" check --config '%1'"_s.arg(m_program.path(u"."_s))).exitCode, 66);
        QVERIFY(clock.elapsed() < 15000);
        // As input: read.
        const QString url = m_server.url(u"/"_s).toString();
        QCOMPARE(
            shell(u"(sleep 0.3; printf '%2\\n') > '%1' & \"$CTL\" config import '%1' --config '%3'"_s.arg(
                      pipe, url, m_program.path(u"new.json"_s)))
                .exitCode,
            0);
        QVERIFY(m_program.bytes(u"new.json"_s).contains(url.toUtf8()));
        QCOMPARE(shell(u"\"$CTL\" read statuspage /dev/zero"_s).exitCode, 3); // bounded, and refused
        QCOMPARE(shell(u"\"$CTL\" read statuspage '%1'"_s.arg(m_program.path(u"."_s))).exitCode, 66);
    }

    void aPipeThatSaysNothingIsGivenUp()
    {
        QElapsedTimer clock;
        clock.start();
        const QString pipe = m_program.path(u"silent"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        const Outcome outcome
            = shell(u"sleep 60 > '%1' & \"$CTL\" read statuspage - < '%1'; echo $?; kill $!"_s.arg(pipe));
        QCOMPARE(outcome.out, QByteArray("66\n"));
        QVERIFY2(outcome.err.contains("the input does not end"), outcome.err.constData());
    }

    void noTerminalIsCommanded()
    {
        m_server.play(u"/evil"_s,
                      json("{\"state\":\"\\u001b]0;PWNED\\u0007\\u001b[31mred\\nBank  Online\"}"));
        const QByteArray evil = "\\u001b]0;PWNED\\u0007\\nBank    Online   fine\\u202e";
        m_program.file(
            u"evil.json"_s,
            "{\"services\":[{\"id\":\"x\",\"name\":\"X" + evil
                + "\",\"checks\":[{\"kind\":\"http\",\"jsonPath\":\"state\",\"jsonValue\":\"ok\",\"url\":\""
                + m_server.url(u"/evil"_s).toString().toUtf8() + "\"}]}]}");
        for (const QString &command : {u"check"_s, u"check --format json"_s, u"check --format waybar"_s,
                                       u"check --format openmetrics"_s, u"watch --for 2"_s, u"explain X"_s,
                                       u"explain x --format json"_s, u"config export"_s, u"config check"_s,
                                       u"check \"$(printf 'no\\033[31m\\nbody')\""_s}) {
            const Outcome outcome
                = shell(u"\"$CTL\" %1 --config '%2'"_s.arg(command, m_program.path(u"evil.json"_s)));
            const QString shown = QString::fromUtf8(outcome.out + outcome.err);
            for (const QChar c : shown)
                QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x202e)),
                         qPrintable(command));
            for (const QString &line : shown.split(u'\n'))
                QVERIFY2(!line.startsWith(u"Bank"_s) && !line.startsWith(u"body"_s), qPrintable(command));
        }
    }

    void oneServiceIsOneLine()
    {
        m_program.file(u"lines.json"_s,
                       "{\"services\":[{\"id\":\"a\\r\\nb\",\"name\":\"A\",\"checks\":[]},"
                       "{\"id\":\"c\\nd\",\"name\":\"C\",\"checks\":[]},"
                       "{\"id\":\"e\\u2028f\",\"name\":\"E\",\"checks\":[]}]}");
        const auto told = [&](const QString &command) {
            return shell(u"\"$CTL\" %1 --config '%2'"_s.arg(command, m_program.path(u"lines.json"_s))).out;
        };
        QCOMPARE(told(u"list --format ids"_s), QByteArray("a b\nc d\ne f\n"));
        QCOMPARE(told(u"list"_s).count('\n'), 3);
        for (const QByteArray &line : told(u"check --format openmetrics"_s).split('\n'))
            QVERIFY2(line.isEmpty() || line.startsWith("# ") || line.startsWith("pilotlamp_"),
                     line.constData());
    }

    void assistantsAreToldWhatCannotBeWritten()
    {
        const QString ping = u"printf '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\\n'"_s;
        QCOMPARE(shell(ping + u" | \"$CTL\" mcp"_s).exitCode, 0);
        QCOMPARE(shell(ping + u" | \"$CTL\" mcp > /dev/full"_s).exitCode, 74);
    }

    void theVersionIsToldBesideAnyCommand()
    {
        for (const QString &command : {u"check"_s, u"explain"_s, u"completion"_s, u"config"_s})
            QCOMPARE(shell(u"\"$CTL\" %1 --version"_s.arg(command)).exitCode, 0);
    }

    void aLinkThatLeadsNowhereIsNoFirstStart()
    {
        const QString link = m_program.path(u"link.json"_s);
        QVERIFY(QFile::link(m_program.path(u"nowhere.json"_s), link));
        for (const QString &command : {u"check"_s, u"add http://127.0.0.1:1/ --kind http"_s}) {
            const Outcome outcome = shell(u"\"$CTL\" %1 --config '%2'"_s.arg(command, link));
            QCOMPARE(outcome.exitCode, 66);
            QVERIFY2(outcome.err.contains("link"), outcome.err.constData());
        }
        QVERIFY(QFileInfo(link).isSymLink() && !QFileInfo::exists(link));
    }

    void theTrayTellsItsOptionsWithoutADisplay()
    {
        const Outcome version = shell(u"\"$CTL\" --version"_s, u"pilotlamp"_s);
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("pilotlamp "));
        QCOMPARE(version.err, QByteArray());
        const Outcome help = shell(u"\"$CTL\" --help"_s, u"pilotlamp"_s);
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("--demo"));
        const Outcome wrong = shell(u"\"$CTL\" --colour"_s, u"pilotlamp"_s);
        QCOMPARE(wrong.exitCode, 64);
        QVERIFY2(wrong.err.startsWith("pilotlamp: usage: "), wrong.err.constData());
        QCOMPARE(shell(u"\"$CTL\" --help > /dev/full"_s, u"pilotlamp"_s).exitCode, 74);
    }

    /// An empty element of a RUNPATH is the folder a program is started in: anybody's libraries.
    void noProgramSearchesRelativeFolders()
    {
        for (const QString &program : {u"pilotlamp"_s, u"pilotlampctl"_s}) {
            const Outcome outcome = shell(u"LC_ALL=C readelf -d \"$CTL\""_s, program);
            if (outcome.exitCode == 127)
                QSKIP("readelf is not installed (binutils)");
            QCOMPARE(outcome.exitCode, 0);
            for (const QByteArray &line : outcome.out.split('\n')) {
                if (!line.contains("(RUNPATH)") && !line.contains("(RPATH)"))
                    continue;
                const qsizetype open = line.indexOf('[');
                for (const QByteArray &folder :
                     line.sliced(open + 1, line.lastIndexOf(']') - open - 1).split(':'))
                    QVERIFY2(folder.startsWith('/') || folder.startsWith("$ORIGIN"), line.constData());
            }
        }
    }
};

PILOTLAMP_TEST(StreamsTest, QCoreApplication);

} // namespace Pilotlamp::StreamsTests

#include "tst_streams.moc"
