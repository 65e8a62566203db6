// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "desktop/bus_service.h"
#include "store/status_file.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::TrayCommandsTests {

/// The commands that talk to the running tray: the real program, a real bus, the tray's own interface.
class TrayCommandsTest : public QObject {
    Q_OBJECT

    Program m_program;
    QStringList m_orders;
    QString m_mutedUntil;
    std::unique_ptr<BusService> m_tray;

    void show(Status status, const QDateTime &since = QDateTime::currentDateTimeUtc())
    {
        ServiceRow row;
        row.service.id = u"shop"_s;
        row.service.name = u"Corner Shop"_s;
        row.verdict.status = status;
        row.verdict.whose = status == Status::Online ? Whose::None : Whose::Them;
        row.verdict.reason = u"answered 503 Service Unavailable"_s;
        row.verdict.since = since;
        const QList<ServiceRow> rows{row};
        m_tray->setRows(rows, overviewOf(rows));
    }

    Outcome waitFor(const QStringList &more) const
    {
        return m_program.run(QStringList{u"wait"_s, u"shop"_s} + more);
    }

private Q_SLOTS:
    void init()
    {
        m_orders.clear();
        m_mutedUntil.clear();
        BusActions actions;
        actions.refresh = [this] {
            m_orders.append(u"refresh"_s);
        };
        actions.snooze = [this](const QString &id, int seconds) {
            m_orders.append(u"snooze %1 %2"_s.arg(id).arg(seconds));
        };
        actions.mutedUntil = [this](const QString &) {
            return m_mutedUntil;
        };
        actions.pause = [this](int seconds) {
            m_orders.append(u"pause %1"_s.arg(seconds));
        };
        m_tray = std::make_unique<BusService>(actions);
        const auto published = m_tray->publish(QDBusConnection::sessionBus(), u"org.pilotlamp.Pilotlamp1"_s);
        QVERIFY2(published.has_value(), published ? "" : qPrintable(published.error().text));
        show(Status::Online);
    }

    void cleanup()
    {
        m_tray.reset();
        QDBusConnection::sessionBus().unregisterService(u"org.pilotlamp.Pilotlamp1"_s);
    }

    void statusShowsWhatTheTrayShows()
    {
        show(Status::Offline);
        Outcome outcome = m_program.run({u"status"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("Corner Shop  Offline"), outcome.out.constData());
        outcome = m_program.run({u"status"_s, u"--format"_s, u"json"_s});
        QCOMPARE(QJsonDocument::fromJson(outcome.out).array().at(0)[u"status"_s].toString(), u"offline"_s);
        outcome = m_program.run({u"status"_s, u"--format"_s, u"waybar"_s});
        QCOMPARE(QJsonDocument::fromJson(outcome.out).object().value(u"class"_s).toString(), u"offline"_s);
        QCOMPARE(outcome.exitCode, 0);
    }

    /// The icon and the row of a muted service keep their colour; without a word its silence would surprise.
    void statusSaysWhatIsMuted()
    {
        show(Status::Offline);
        m_mutedUntil = u"2126-03-01T12:30:00Z"_s;
        const QString until
            = QDateTime::fromString(m_mutedUntil, Qt::ISODate).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
        Outcome outcome = m_program.run({u"status"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.endsWith(u"  [muted until %1]\n"_s.arg(until).toUtf8()),
                 outcome.out.constData());
        m_mutedUntil = u"recovered"_s;
        outcome = m_program.run({u"status"_s});
        QVERIFY2(outcome.out.endsWith("  [muted until it recovers]\n"), outcome.out.constData());
    }

    /// The tray sends English; people read their own language.
    void statusIsReadInTheReadersLanguage()
    {
        show(Status::Offline);
        QProcess process;
        QProcessEnvironment environment = m_program.environment();
        environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"), {u"status"_s});
        QVERIFY(finished.wait(60000));
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(out.startsWith("Corner Shop  Ausgefallen")
                     && out.contains("antwortete 503 Service Unavailable"),
                 out.constData());
    }

    /// What is shown is from before, and what is ordered comes later.
    void aPauseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isSaid");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("refresh") << QStringList{u"refresh"_s} << true << QByteArray();
        QTest::newRow("status") << QStringList{u"status"_s} << true << QByteArray();
        QTest::newRow("for programs")
            << QStringList{u"status"_s, u"--format"_s, u"json"_s} << false << QByteArray();
        QTest::newRow("in a bar") << QStringList{u"status"_s, u"--format"_s, u"waybar"_s} << false
                                  << QByteArray("\"text\":\"⏸\"");
    }
    void aPauseIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, isSaid);
        QFETCH(QByteArray, shown);
        QTemporaryDir runtime;
        QProcess process;
        QProcessEnvironment environment = m_program.environment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
        process.setProcessEnvironment(environment);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(!writeStatusFile(runtime.filePath(u"pilotlamp/status.json"_s),
                                 {.at = now, .validUntil = now.addSecs(60), .paused = true}));
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"), arguments);
        QVERIFY(finished.wait(60000));
        QCOMPARE(process.exitCode(), 0);
        const QString said
            = u"pilotlampctl: %1: checks are paused; resume them with: pilotlampctl pause 0\n"_s.arg(
                arguments.first());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), isSaid ? said : QString());
        QVERIFY(process.readAllStandardOutput().contains(shown));
    }

    void ordersReachTheTray_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *name, const QStringList &arguments, int code, const QString &order) {
            QTest::newRow(name) << arguments << code << order;
        };
        row("refresh", {u"refresh"_s}, 0, u"refresh"_s);
        row("pause", {u"pause"_s}, 0, u"pause -1"_s);
        row("pause 4h", {u"pause"_s, u"4h"_s}, 0, u"pause 14400"_s);
        row("pause 0", {u"pause"_s, u"0"_s}, 0, u"pause 0"_s);
        row("pause soon", {u"pause"_s, u"soon"_s}, 64, {});
        row("pause too long", {u"pause"_s, u"31d"_s}, 64, {});
        row("snooze", {u"snooze"_s, u"shop"_s, u"2d"_s}, 0, u"snooze shop 172800"_s);
        row("snooze by name", {u"snooze"_s, u"corner shop"_s, u"30m"_s}, 0, u"snooze shop 1800"_s);
        row("snooze nobody", {u"snooze"_s, u"nobody"_s, u"30m"_s}, 64, {});
        row("snooze without a time", {u"snooze"_s, u"shop"_s}, 64, {});
    }

    void ordersReachTheTray()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, order);
        const Outcome outcome = m_program.run(arguments);
        QTEST(outcome.exitCode, "exitCode");
        QCOMPARE(m_orders.join(u';'), order);
        QCOMPARE(outcome.err.isEmpty(), outcome.exitCode == 0);
    }

    void withoutATrayItIs69_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("status") << QStringList{u"status"_s};
        QTest::newRow("refresh") << QStringList{u"refresh"_s};
        QTest::newRow("pause") << QStringList{u"pause"_s};
        QTest::newRow("snooze") << QStringList{u"snooze"_s, u"shop"_s, u"30m"_s};
        QTest::newRow("wait") << QStringList{u"wait"_s, u"shop"_s};
        QTest::newRow("another config") << QStringList{u"status"_s, u"--config"_s, u"/nowhere/config.json"_s};
    }

    void withoutATrayItIs69()
    {
        QFETCH(QStringList, arguments);
        if (!arguments.contains(u"--config"_s))
            cleanup();
        const Outcome outcome = m_program.run(arguments);
        QCOMPARE(outcome.exitCode, 69);
        QVERIFY2(outcome.err.startsWith("pilotlampctl: tray: No Pilotlamp is running"),
                 outcome.err.constData());
    }

    void waitEndsAtOnceWhereItIsOnline()
    {
        const Outcome outcome = waitFor({});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QByteArray("Corner Shop is online\n"));
        QCOMPARE(m_program.run({u"wait"_s, u"nobody"_s}).exitCode, 64);
    }

    void waitRunsAProgramWhenItIsBack()
    {
        show(Status::Offline);
        QProcess process;
        const QString script = u"echo \"$0 $1\"; exit 7"_s;
        m_program.start(process,
                        {u"wait"_s, u"Corner Shop"_s, u"--timeout"_s, u"1m"_s, u"--"_s, u"sh"_s, u"-c"_s,
                         script, u"--version"_s, u"a b"_s});
        QVERIFY(!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 1500));
        show(Status::Online);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
        QCOMPARE(process.exitCode(), 7);
        QCOMPARE(process.readAllStandardOutput(), QByteArray("--version a b\n"));
    }

    void waitNamesAProgramThatIsNotThere()
    {
        const Outcome outcome = waitFor({u"--"_s, u"/nowhere/program"_s});
        QCOMPARE(outcome.exitCode, 127);
        QVERIFY2(outcome.err.startsWith("pilotlampctl: /nowhere/program: "), outcome.err.constData());
    }

    void waitGivesUp()
    {
        show(Status::Overload);
        Outcome outcome = waitFor({u"--timeout"_s, u"1s"_s});
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.err, QByteArray("pilotlampctl: Corner Shop: status is still: Overloaded\n"));
        show(Status::Online);
        outcome = waitFor({u"--stable"_s, u"1h"_s, u"--timeout"_s, u"1s"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.err.contains("not yet for long enough"), outcome.err.constData());
    }

    void stableCountsFromWhenItWasBack()
    {
        show(Status::Online, QDateTime::currentDateTimeUtc().addSecs(-7200));
        QCOMPARE(waitFor({u"--stable"_s, u"1h"_s, u"--timeout"_s, u"1m"_s}).exitCode, 0);
        QElapsedTimer clock;
        clock.start();
        show(Status::Online);
        QCOMPARE(waitFor({u"--stable"_s, u"2s"_s}).exitCode, 0);
        QVERIFY(clock.elapsed() >= 1000); // times are told in whole seconds
    }

    void waitEndsWithTheTray()
    {
        show(Status::Offline);
        QProcess process;
        m_program.start(process, {u"wait"_s, u"shop"_s});
        QVERIFY(!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 1500));
        cleanup();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
        QCOMPARE(process.exitCode(), 69);
    }
};

PILOTLAMP_TEST(TrayCommandsTest, QCoreApplication);

} // namespace Pilotlamp::TrayCommandsTests

#include "tst_tray_commands.moc"
