// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>

#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::RunCommandTests {

/// pilotlampctl run: CMD as if it had been called alone, and one line where it failed.
class RunCommandTest : public QObject {
    Q_OBJECT

    Program m_program;
    LoopbackServer m_server;

    Outcome run(const QStringList &command, const QStringList &options = {},
                const QByteArray &input = {}) const
    {
        return m_program.run(QStringList{u"run"_s} + options + QStringList{u"--"_s} + command, input);
    }
    Outcome shell(const QString &script, const QByteArray &input = {}) const
    {
        return run({u"sh"_s, u"-c"_s, script}, {}, input);
    }

private Q_SLOTS:
    void initTestCase() { m_program.configWith({}); }

    void theExitCodeIsThatOfTheCommand_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("fine") << QStringList{u"true"_s} << 0;
        QTest::newRow("failed") << QStringList{u"sh"_s, u"-c"_s, u"exit 41"_s} << 41;
        QTest::newRow("killed") << QStringList{u"sh"_s, u"-c"_s, u"kill -9 $$"_s} << 128 + SIGKILL;
        QTest::newRow("not there") << QStringList{u"no-such-program-here"_s} << 127;
        QTest::newRow("cannot be run") << QStringList{u"/etc/passwd"_s} << 126;
        QTest::newRow("a folder") << QStringList{u"/tmp"_s} << 126;
    }

    void theExitCodeIsThatOfTheCommand()
    {
        QFETCH(QStringList, command);
        QTEST(run(command).exitCode, "exitCode");
    }

    void streamsPassThroughAsTheyAre()
    {
        const Outcome outcome = shell(u"cat; printf 'oops' >&2; exit 3"_s, "line 1\nline 2");
        QCOMPARE(outcome.out, "line 1\nline 2");
        QCOMPARE(outcome.err, "oops"); // no host was named: silent
        QCOMPARE(outcome.exitCode, 3);
        const Outcome loud = shell(u"i=0; while [ $i -lt 20000 ]; do echo line $i >&2; i=$((i+1)); done"_s);
        QCOMPARE(loud.err.count('\n'), 20000);
    }

    void aFailureThatNamesAHostIsExplainedInOneLine()
    {
        m_server.play(u"/"_s, {.status = 503});
        const QString address = m_server.url(u"/private?token=geheim"_s).toString();
        QElapsedTimer clock;
        clock.start();
        const Outcome outcome = run({u"sh"_s, u"-c"_s, u"exit 7"_s, u"x"_s, address});
        QCOMPARE(outcome.exitCode, 7);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.startsWith("pilotlampctl: 127.0.0.1: It's them – "), outcome.err.constData());
        QVERIFY(clock.elapsed() < 20000);
        // Nothing but scheme, host and port was used, and nothing else is said.
        QCOMPARE(m_server.requests(u"/private?token=geheim"_s), 0);
        QVERIFY(m_server.requests(u"/"_s) > 0);
        QVERIFY(!outcome.err.contains("geheim") && !outcome.err.contains("private"));
    }

    void aHostInItsErrorsIsFound()
    {
        QUrl closed = m_server.url();
        closed.setPort(closedPort());
        const Outcome outcome = shell(u"echo 'cannot reach %1' >&2; exit 1"_s.arg(closed.toString()));
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.err.count('\n'), 2);
        QVERIFY2(outcome.err.contains("pilotlampctl: 127.0.0.1: "), outcome.err.constData());
    }

    void aHostThatIsFineIsNotBlamed()
    {
        m_server.play(u"/"_s, {.status = 200});
        const Outcome outcome = run({u"sh"_s, u"-c"_s, u"exit 1"_s, u"x"_s, m_server.url().toString()});
        QVERIFY2(outcome.err.contains("works from this computer"), outcome.err.constData());
    }

    void waitRunsItAgainOnceTheHostIsBack()
    {
        m_server.play(u"/"_s, {.status = 503});
        const QString symbol = m_program.path(u"second"_s);
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        m_program.start(process,
                        {u"run"_s, u"--wait"_s, u"--"_s, u"sh"_s, u"-c"_s,
                         u"[ -e '%1' ] || { touch '%1'; exit 1; }"_s.arg(symbol), u"x"_s,
                         m_server.url().toString()});
        QByteArray said;
        const auto hasSaid = [&](const char *what) {
            said += process.readAllStandardError();
            return said.contains(what);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasSaid("waiting until it is back"), 30000);
        m_server.play(u"/"_s, {.status = 200});
        QVERIFY(!finished.isEmpty() || finished.wait(60000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(hasSaid("running again"));
    }

    void aSignalReachesTheCommandAndEndsTheWaiting()
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        m_program.start(process,
                        {u"run"_s, u"--"_s, u"sh"_s, u"-c"_s,
                         u"trap 'exit 5' TERM; echo ready; while :; do sleep 0.05; done"_s});
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 30000);
        process.terminate();
        QVERIFY(finished.wait(30000));
        QCOMPARE(process.exitCode(), 5);
    }

    void onATerminalTheCommandSeesATerminal()
    {
        int ours = -1;
        int its = -1;
        winsize size = {.ws_row = 33, .ws_col = 77, .ws_xpixel = 0, .ws_ypixel = 0};
        QCOMPARE(::openpty(&ours, &its, nullptr, nullptr, &size), 0);
        ::fcntl(ours, F_SETFD, FD_CLOEXEC);
        QProcess process;
        process.setChildProcessModifier([its] { ::dup2(its, STDERR_FILENO); });
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QSignalSpy finished(&process, &QProcess::finished);
        m_program.start(
            process,
            {u"run"_s, u"--"_s, u"sh"_s, u"-c"_s, u"test -t 2 && stty size <&2; printf 'loud' >&2"_s});
        QVERIFY(finished.wait(30000));
        ::close(its);
        QCOMPARE(process.readAllStandardOutput().trimmed(), "33 77");
        QByteArray said(64, '\0');
        said.resize(std::max<ssize_t>(0, ::read(ours, said.data(), 64)));
        ::close(ours);
        QCOMPARE(said, "loud");
        // Through a pipe it sees none.
        QCOMPARE(shell(u"test -t 2"_s).exitCode, 1);
    }

    void wrongUsageIsNamed()
    {
        QCOMPARE(m_program.run({u"run"_s}).exitCode, 64);
        QCOMPARE(run({u"true"_s}, {u"--retries"_s, u"many"_s}).exitCode, 64);
    }
};

PILOTLAMP_TEST(RunCommandTest, QCoreApplication);

} // namespace Pilotlamp::RunCommandTests

#include "tst_run_command.moc"
