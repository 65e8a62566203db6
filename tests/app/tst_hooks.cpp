// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hooks.h"
#include "net/program_supervisor.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::HooksTests {

class HooksTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Fetcher m_fetcher;
    LoopbackServer m_server;

    static Hook shell(const QString &line)
    {
        Hook hook;
        hook.command = {line};
        hook.shell = true;
        return hook;
    }
    /// Runs one hook to its end.
    HookResult ran(const Hook &hook, int timeoutMs = 10000)
    {
        HookRun run(hook, {{u"status"_s, u"offline"_s}, {u"name"_s, u"A \"shop\""_s}}, m_fetcher, 1);
        QSignalSpy finished(&run, &HookRun::finished);
        run.start();
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeoutMs);
        }();
        return finished.isEmpty() ? HookResult() : finished.at(0).at(0).value<HookResult>();
    }
    QByteArray written(const QString &name)
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool isGone(int process)
    {
        QFile state(u"/proc/%1/stat"_s.arg(process));
        return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
    }
    static ServiceRow row(Status status)
    {
        ServiceRow row;
        row.service.id = u"shop"_s;
        row.service.name = u"Corner Shop"_s;
        row.verdict.status = status;
        row.verdict.confirmed = status != Status::Unknown;
        return row;
    }

private Q_SLOTS:
    void theStateComesOnStandardInputAndInTheEnvironment()
    {
        const QString path = m_dir.filePath(u"in"_s);
        const HookResult result
            = ran(shell(u"cat > '%1'; echo \"$PILOTLAMP_STATUS $PILOTLAMP_NAME\"; echo more"_s.arg(path)));
        QVERIFY(result.ok);
        QCOMPARE(result.text, u"offline A \"shop\""_s);
        QCOMPARE(QJsonDocument::fromJson(written(u"in"_s))[u"name"_s].toString(), u"A \"shop\""_s);
    }

    void withoutAShellNothingIsExpanded()
    {
        Hook hook;
        hook.command = {u"/bin/echo"_s, u"$HOME; `id` *"_s};
        QCOMPARE(ran(hook).text, u"$HOME; `id` *"_s);
        QCOMPARE(ran(hook).hook, u"echo"_s);
    }

    void aProgramThatDoesNotExist()
    {
        Hook hook;
        hook.command = {m_dir.filePath(u"absent"_s)};
        hook.retries = 2;
        const HookResult result = ran(hook);
        QVERIFY(!result.ok);
        QVERIFY2(result.text.startsWith(u"It cannot be started"_s), qPrintable(result.text));
        QCOMPARE(result.attempts, 3);
    }

    void aFailureSaysWhatItWrote()
    {
        const HookResult result = ran(shell(u"echo 'no such room' >&2; exit 3"_s));
        QVERIFY(!result.ok);
        QCOMPARE(result.text, u"It ended with 3: no such room"_s);
    }

    void aCrashIsSaid()
    {
        const HookResult result = ran(shell(u"kill -SEGV $$"_s));
        QVERIFY(!result.ok);
        QCOMPARE(result.text, u"It crashed"_s);
    }

    void theEndOfWhatItWroteIsKept()
    {
        HookRun run(shell(u"seq 1 5000; printf 'last\\033[31m\\n'"_s),
                    {{u"event"_s, u"offline"_s}, {u"name"_s, u"Corner Shop"_s}}, m_fetcher, 1);
        QSignalSpy finished(&run, &HookRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        const HookResult result = finished.at(0).at(0).value<HookResult>();
        QCOMPARE(result.text, u"1"_s);
        QVERIFY2(result.output.endsWith("\n4999\n5000\nlast[31m"_L1), qPrintable(result.output.right(40)));
        QVERIFY(result.output.size() <= 2048);
        QCOMPARE(result.event, u"offline"_s);
        QCOMPARE(result.service, u"Corner Shop"_s);
        QVERIFY(std::abs(result.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const HookResult again = hookResultOf(hookResultObject(result));
        QCOMPARE(again.output, result.output);
        QCOMPARE(again.attempts, 1);
    }

    void aRetryMayHelp()
    {
        Hook hook = shell(u"test -e '%1' || { touch '%1'; exit 1; }"_s.arg(m_dir.filePath(u"once"_s)));
        hook.retries = 1;
        const HookResult result = ran(hook);
        QVERIFY(result.ok);
        QCOMPARE(result.attempts, 2);
    }

    /// What the attempt before wrote, or was ended for, is not the next one's.
    void eachAttemptBeginsAnew()
    {
        Hook hook = shell(u"test -e '%1' || { touch '%1'; echo first; sleep 600; }; echo second"_s.arg(
            m_dir.filePath(u"began"_s)));
        hook.retries = 1;
        hook.timeoutSeconds = 1;
        const HookResult result = ran(hook);
        QVERIFY2(result.ok, qPrintable(result.text));
        QCOMPARE(result.attempts, 2);
        QCOMPARE(result.text, u"second"_s);
        QCOMPARE(result.output, u"second"_s);
    }

    void aProgramThatCannotRun()
    {
        const QString path = m_dir.filePath(u"odd"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/no/such/interpreter\n");
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        file.close();
        Hook hook;
        hook.command = {path};
        const HookResult result = ran(hook);
        QVERIFY(!result.ok);
        QVERIFY2(!result.text.isEmpty(), qPrintable(result.text));
    }

    /// A text with a zero character cannot stand in an environment: it stands there without.
    void aZeroCharacterIsLeftOut()
    {
        HookRun run(shell(u"printf %s \"$PILOTLAMP_NAME\""_s), {{u"name"_s, u"Sh%1op"_s.arg(QChar(0))}},
                    m_fetcher, 1);
        QSignalSpy finished(&run, &HookRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).value<HookResult>().text, u"Shop"_s);
    }

    void whatHangsIsEndedWithAllItStarted_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("a child") << u"sleep 600 & echo $! > '%1'; wait"_s;
        QTest::newRow("in a session of its own")
            << u"setsid sh -c 'echo $$ > \"%1\"; exec sleep 600' & wait"_s;
        QTest::newRow("of a parent that is gone")
            << u"(setsid sh -c 'setsid sleep 600 & echo $! > \"%1\"' &); sleep 600"_s;
    }

    void whatHangsIsEndedWithAllItStarted()
    {
        QFETCH(QString, program);
        Hook hook = shell(program.arg(m_dir.filePath(u"child"_s)));
        hook.timeoutSeconds = 1;
        const HookResult result = ran(hook);
        QVERIFY(!result.ok);
        QVERIFY2(result.text.startsWith(u"It did not finish within"_s), qPrintable(result.text));
        const int child = written(u"child"_s).trimmed().toInt();
        QVERIFY(child > 0);
        QTRY_VERIFY(isGone(child));
    }

    void theEndOfTheProgramEndsWhatRuns()
    {
        auto run = std::make_unique<HookRun>(
            shell(u"(setsid sh -c 'setsid sleep 600 & echo $! > \"%1\"' &); sleep 600"_s.arg(
                m_dir.filePath(u"left"_s))),
            QJsonObject(), m_fetcher, 1);
        run->start();
        QTRY_VERIFY(written(u"left"_s).trimmed().toInt() > 0);
        const int child = written(u"left"_s).trimmed().toInt();
        QVERIFY(!isGone(child));
        QSignalSpy finished(run.get(), &HookRun::finished);
        run.reset();
        QCOMPARE(finished.size(), 0); // who ends has nothing to tell
        QTRY_VERIFY(isGone(child));
    }

    /// A browser that a hook opened, or a program of ours that is no hook.
    void nothingElseEnds()
    {
        QProcess other;
        other.start(u"/bin/sleep"_s, {u"600"_s});
        QVERIFY(other.waitForStarted());
        const HookResult result = ran(shell(
            u"(setsid sleep 600 & echo $! > '%1') >/dev/null 2>&1"_s.arg(m_dir.filePath(u"browser"_s))));
        QVERIFY(result.ok);
        const int browser = written(u"browser"_s).trimmed().toInt();
        Hook hanging = shell(u"sleep 600"_s);
        hanging.timeoutSeconds = 1;
        QVERIFY(!ran(hanging).ok);
        QVERIFY(!isGone(browser));
        QCOMPARE(other.state(), QProcess::Running);
        ::kill(browser, SIGKILL);
        other.kill();
        QVERIFY(other.waitForFinished());
    }

    void aFloodIsCutOff()
    {
        const HookResult result = ran(shell(u"yes"_s));
        QVERIFY(!result.ok);
        QVERIFY2(result.text.startsWith(u"It wrote more than"_s), qPrintable(result.text));
        QVERIFY(ran(shell(u"head -c 1048576 /dev/zero"_s)).ok); // as much as it may
    }

    void anAddressGetsTheStateAsJson()
    {
        m_server.play(u"/hook"_s, json("{}"));
        Hook hook;
        hook.url = m_server.url(u"/hook"_s).toString();
        QVERIFY(ran(hook).ok);
        QVERIFY(m_server.lastRequestLine(u"/hook"_s).startsWith("POST "));
        QCOMPARE(m_server.lastHeader(u"/hook"_s, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(QJsonDocument::fromJson(m_server.lastBody(u"/hook"_s))[u"status"_s].toString(),
                 u"offline"_s);
        m_server.play(u"/hook"_s, redirect(302, m_server.url(u"/elsewhere"_s).toEncoded()));
        QCOMPARE(ran(hook).text, u"It answered 302"_s);
        QCOMPARE(m_server.requests(u"/elsewhere"_s), 0);
        hook.url = u"http://127.0.0.1:%1/"_s.arg(closedPort());
        QVERIFY(!ran(hook).ok);
    }

    void onlyConfirmedChangesOfChosenServicesRun()
    {
        Status before = Status::Unknown;
        Hooks hooks(m_fetcher, [&](const QString &) { return before; });
        const QString log = m_dir.filePath(u"log"_s);
        Hook hook = shell(u"echo \"$PILOTLAMP_EVENT $PILOTLAMP_BEFORE\" >> '%1'"_s.arg(log));
        hook.on = {u"offline"_s, u"online"_s};
        hook.services = {u"sh*"_s};
        Hook other = hook;
        other.services = {u"else"_s};
        hooks.setHooks({hook, other});
        QSignalSpy finished(&hooks, &Hooks::finished);
        hooks.noteChange(row(Status::Online)); // well as ever
        ServiceRow unsure = row(Status::Offline);
        unsure.verdict.confirmed = false;
        hooks.noteChange(unsure);
        hooks.noteChange(row(Status::Unknown));
        hooks.noteChange(row(Status::Online));
        hooks.noteChange(row(Status::Offline));
        QTRY_COMPARE(finished.size(), 1);
        hooks.noteChange(row(Status::Overload));
        hooks.noteChange(row(Status::Online));
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(written(u"log"_s), QByteArray("offline online\nonline overload\n"));
        QTRY_VERIFY(hooks.findChildren<HookRun *>().isEmpty()); // what has run is gone
    }

    void theComponentThatIsWorstOffIsTold()
    {
        Hooks hooks(m_fetcher, [](const QString &) { return Status::Online; });
        hooks.setWorst([](const QString &id) {
            ComponentFacts facts;
            facts.host = u"web"_s;
            facts.runbook = u"https://wiki.example/disk"_s;
            facts.severity = u"critical"_s;
            facts.output = u"99 % used"_s;
            facts.acknowledged = true;
            facts.acknowledgedBy = u"ann"_s;
            facts.acknowledgement = u"on it"_s;
            return std::optional(Component{
                .id = id, .name = u"disk"_s, .facts = std::make_shared<const ComponentFacts>(facts)});
        });
        const QString log = m_dir.filePath(u"worst"_s);
        hooks.setHooks(
            {shell(u"echo \"$PILOTLAMP_COMPONENT $PILOTLAMP_HOST $PILOTLAMP_SEVERITY "
                   "$PILOTLAMP_OUTPUT $PILOTLAMP_RUNBOOK $PILOTLAMP_ACKNOWLEDGED\" > '%1'"_s.arg(log))});
        QSignalSpy finished(&hooks, &Hooks::finished);
        hooks.noteChange(row(Status::Offline));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(written(u"worst"_s),
                 QByteArray("disk web critical 99 % used https://wiki.example/disk ann: on it\n"));
    }

    void whatWasToldBeforeTheRestartIsNoChange()
    {
        Hooks hooks(m_fetcher, [](const QString &) { return Status::Offline; });
        QSignalSpy finished(&hooks, &Hooks::finished);
        hooks.setHooks({shell(u"true"_s)});
        hooks.noteChange(row(Status::Offline));
        hooks.noteChange(row(Status::Online));
        QTRY_COMPARE(finished.size(), 1);
    }

    /// A whole list that goes down does not run a program for each: four at once, and 64 that wait.
    void soManyRunAtMost()
    {
        Hooks hooks(m_fetcher, [](const QString &) { return Status::Unknown; });
        QSignalSpy finished(&hooks, &Hooks::finished);
        const QString log = m_dir.filePath(u"many"_s);
        Hook hook = shell(u"echo run >> '%1'"_s.arg(log));
        hook.on = {u"back"_s};
        hooks.setHooks({hook});
        for (int i = 0; i < 200; ++i)
            hooks.noteBack(row(Status::Online));
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= 68, 60000);
        Hook last = shell(u"echo last > '%1'"_s.arg(m_dir.filePath(u"last"_s)));
        last.on = {u"back"_s};
        hooks.setHooks({last}); // there is room again, behind whatever else would wait
        hooks.noteBack(row(Status::Online));
        QTRY_VERIFY_WITH_TIMEOUT(!written(u"last"_s).isEmpty(), 60000);
        QCOMPARE(written(u"many"_s).count('\n'), 68);
        QTRY_COMPARE(finished.size(), 69);
        QCOMPARE(hooks.memory().size(), 50); // of what was run the newest are remembered
    }

    void aFailureIsToldOnce()
    {
        Hooks hooks(m_fetcher, [](const QString &) { return Status::Unknown; });
        QSignalSpy finished(&hooks, &Hooks::finished);
        QSignalSpy failed(&hooks, &Hooks::failed);
        hooks.setHooks({shell(u"test $PILOTLAMP_STATUS = online"_s)});
        hooks.noteChange(row(Status::Offline));
        QTRY_COMPARE(finished.size(), 1);
        hooks.noteChange(row(Status::Overload));
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Notice>().title, u"Hook test failed"_s);
        hooks.noteChange(row(Status::Online));
        QTRY_COMPARE(finished.size(), 3);
        hooks.noteChange(row(Status::Offline));
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!hooks.pastRuns().constLast().ok);
        // A failure told before a restart is not told again, and what was run is still known.
        Hooks next(m_fetcher, [](const QString &) { return Status::Unknown; });
        next.restoreMemory(hooks.memory());
        QCOMPARE(next.pastRuns().size(), 4);
        QSignalSpy nextFinished(&next, &Hooks::finished);
        QSignalSpy nextFailed(&next, &Hooks::failed);
        next.setHooks({shell(u"test $PILOTLAMP_STATUS = online"_s)});
        next.noteChange(row(Status::Offline));
        QTRY_COMPARE(nextFinished.size(), 1);
        QCOMPARE(nextFailed.size(), 0);
    }
};

PILOTLAMP_TEST(HooksTest, QCoreApplication);

} // namespace Pilotlamp::HooksTests

#include "tst_hooks.moc"
