// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Pilotlamp::LastMomentsTests {

/// How the program begins and ends where nobody looks: with a window that is still open, and with streams
/// that nobody gave it.
class LastMomentsTest : public QObject {
    Q_OBJECT

private:
    static constexpr int Long = 60000; ///< ms, on a loaded machine
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_lamp = QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlamp");

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *one :
             {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(one), m_folder->filePath(QString::fromLatin1(one)));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        environment.insert(u"LAMP"_s, m_lamp);
        // What is used after it was freed is not what it was.
        environment.insert(u"MALLOC_PERTURB_"_s, u"165"_s);
        process.setProcessEnvironment(environment);
    }

    /// What its status file says; empty where there is none.
    QByteArray told() const
    {
        const QDir folder(m_folder->filePath(u"XDG_RUNTIME_DIR/pilotlamp"_s));
        QFile file(folder.filePath(folder.entryList({u"status*.json"_s}).value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isUp() const { return !told().isEmpty(); }
    bool hasChecked() const { return told().contains("refused"); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(u"XDG_CONFIG_HOME/pilotlamp"_s) && folder.mkpath(u"XDG_RUNTIME_DIR"_s));
        QFile config(m_folder->filePath(u"XDG_CONFIG_HOME/pilotlamp/config.json"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(
            "{\"version\":1,\"services\":[{\"id\":\"a\",\"name\":\"A\",\"checks\":[{\"kind\":\"tcp\","
            "\"url\":\"127.0.0.1:1\"}]}]}");
    }

    /// A history that cannot be written tells so in the window, also in the last moment.
    void aDamagedHistoryEndsInPeace()
    {
        const QString history = m_folder->filePath(u"XDG_DATA_HOME/pilotlamp/history.sqlite"_s);
        for (const bool isDamaged : {false, true}) {
            if (isDamaged) {
                constexpr qint64 Page
                    = 4096; // bytes; it opens without the sixth, and fails when it is written
                QFile file(history);
                QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 6 * Page && file.seek(5 * Page));
                file.write(QByteArray(Page, '\xa5'));
            }
            QProcess lamp;
            prepare(lamp);
            lamp.start(m_lamp, {});
            QTRY_VERIFY_WITH_TIMEOUT(hasChecked(), Long);
            lamp.terminate();
            QVERIFY(lamp.waitForFinished(Long));
            QCOMPARE(lamp.exitStatus(), QProcess::NormalExit);
            QCOMPARE(lamp.exitCode(), 0);
            QTRY_VERIFY(!isUp());
        }
    }

    void withoutASessionsFolderNothingIsSaidOfIt()
    {
        QProcess lamp;
        prepare(lamp);
        QProcessEnvironment environment = lamp.processEnvironment();
        environment.remove(u"XDG_RUNTIME_DIR"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"pilotlamp.check=true"_s);
        lamp.setProcessEnvironment(environment);
        lamp.start(m_lamp, {});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += lamp.readAllStandardError()).contains("pilotlamp.check"), Long);
        lamp.terminate();
        QVERIFY(lamp.waitForFinished(Long));
        QVERIFY2(!said.contains("QStandardPaths"), said.constData());
    }

    /// Two lamps would tell everything twice. The lock decides, not an answer.
    void whatDoesNotAnswerIsNotJoined()
    {
        QProcess first;
        prepare(first);
        first.start(m_lamp, {});
        QTRY_VERIFY_WITH_TIMEOUT(isUp(), Long);
        ::kill(static_cast<pid_t>(first.processId()), SIGSTOP);
        QProcess second;
        prepare(second);
        second.start(m_lamp, {});
        const bool hasEnded = second.waitForFinished(Long);
        const QByteArray said = second.readAllStandardError();
        second.kill();
        second.waitForFinished();
        ::kill(static_cast<pid_t>(first.processId()), SIGCONT);
        first.terminate();
        QVERIFY(first.waitForFinished(Long));
        QVERIFY2(hasEnded, said.constData());
        QCOMPARE(second.exitCode(), 75);
        QVERIFY2(said.contains("does not answer"), said.constData());
    }

    void whereNoLockCanBeItStartsAllTheSame()
    {
        QProcess lamp;
        prepare(lamp);
        QProcessEnvironment environment = lamp.processEnvironment();
        environment.remove(u"XDG_RUNTIME_DIR"_s);
        environment.insert(u"XDG_CACHE_HOME"_s, u"/dev/null"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"pilotlamp.check=true"_s);
        lamp.setProcessEnvironment(environment);
        lamp.start(m_lamp, {});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += lamp.readAllStandardError()).contains("pilotlamp.check"), Long);
        QVERIFY2(said.contains("cannot be created"), said.constData());
        lamp.terminate();
        QVERIFY(lamp.waitForFinished(Long));
        QCOMPARE(lamp.exitCode(), 0);
    }

    void closedStreamsBecomeNothingOfIts()
    {
        QProcess lamp;
        prepare(lamp);
        lamp.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$LAMP\" <&- >&- 2>&-"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isUp(), Long);
        const QString descriptors = u"/proc/%1/fd/"_s.arg(lamp.processId());
        if (QFileInfo::exists(descriptors)) {
            for (const QString &number : {u"0"_s, u"1"_s, u"2"_s})
                QCOMPARE(QFile::symLinkTarget(descriptors + number), u"/dev/null"_s);
        }
        lamp.terminate();
        QVERIFY(lamp.waitForFinished(Long));
        QCOMPARE(lamp.exitCode(), 0);
    }
};

PILOTLAMP_TEST(LastMomentsTest, QCoreApplication);

} // namespace Pilotlamp::LastMomentsTests

#include "tst_last_moments.moc"
