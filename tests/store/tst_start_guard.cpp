// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/start_guard.h"

#include "testlib/test_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp::StartGuardTests {

namespace {

/// A start that ends as it is told; the exit code is the number of crashes before it.
int startAs(const QString &path, const QByteArray &end)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    StartGuard guard(path);
    const int before = guard.begin();
    if (end == "segv" || end == "abort")
        std::raise(end == "segv" ? SIGSEGV : SIGABRT);
    if (end == "kill")
        std::raise(SIGKILL);
    if (end == "lasting")
        guard.lasted();
    if (end == "lasting and then segv") {
        guard.lasted();
        std::raise(SIGSEGV);
    }
    return before;
}

} // namespace

class StartGuardTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// How many crashes a next start is told of.
    int after(const QStringList &ends)
    {
        const QString path = m_folder.filePath(u"crashes"_s);
        QFile::remove(path);
        for (const QString &end : ends)
            QProcess::execute(QCoreApplication::applicationFilePath(),
                              {u"start_guard"_s, u"--start"_s, path, end});
        return StartGuard(path).begin();
    }

private Q_SLOTS:
    void onlyCrashesInARowCount()
    {
        QCOMPARE(after({}), 0);
        QCOMPARE(after({u"segv"_s}), 1);
        QCOMPARE(after({u"segv"_s, u"abort"_s, u"segv"_s}), StartGuard::MostFailed);
        QCOMPARE(after({u"segv"_s, u"lasting"_s, u"segv"_s}), 1);
        QCOMPARE(after({u"segv"_s, u"kill"_s, u"segv"_s}), 2); // being killed is no crash
        QCOMPARE(after({u"kill"_s, u"kill"_s, u"kill"_s, u"kill"_s}), 0);
        QCOMPARE(after({u"lasting and then segv"_s}), 0);
        QCOMPARE(after(QStringList(12, u"segv"_s)), 8);
    }

    void nothingOfItIsLeftOnceTheStartLasted()
    {
        const auto handler = [] {
            struct sigaction present = {};
            ::sigaction(SIGSEGV, nullptr, &present);
            return present.sa_handler;
        };
        const auto before = handler();
        StartGuard guard(m_folder.filePath(u"lasting"_s));
        guard.begin();
        QVERIFY(handler() != before);
        guard.lasted();
        QVERIFY(handler() == SIG_DFL);
    }

    void aCrashStaysACrash()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"start_guard"_s, u"--start"_s, m_folder.filePath(u"x"_s), u"segv"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }
};

int run(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--start")
        return startAs(QString::fromLocal8Bit(argv[2]), argv[3]);
    StartGuardTest test;
    return QTest::qExec(&test, argc, argv);
}

PILOTLAMP_TEST_MAIN(run);

} // namespace Pilotlamp::StartGuardTests

#include "tst_start_guard.moc"
