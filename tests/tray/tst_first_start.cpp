// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance_name.h"
#include "store/config_file.h"
#include "testlib/loopback_server.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::FirstStartTests {

/// The first start on a real desktop, by keyboard alone: the welcome finds a service of the catalogue, it is
/// watched, and nobody is welcomed twice.
class FirstStartTest : public QObject {
    Q_OBJECT

private:
    void start(const QStringList &arguments = {})
    {
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // What is not on this machine goes to a proxy that is not there: nobody outside is asked.
        for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s})
            environment.insert(name, u"http://127.0.0.1:%1"_s.arg(closedPort()));
        m_program.setProcessEnvironment(environment);
        m_program.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlamp"), arguments);
        QVERIFY(m_program.waitForStarted());
    }

    void end()
    {
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(5000));
        QCOMPARE(m_program.exitCode(), 0);
    }

    static QString welcome()
    {
        return run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Welcome to Pilotlamp"_s})
            .out.trimmed();
    }

    static bool isOnTheBus(const QString &path)
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(
            busName(path, ConfigFile::defaultPath()));
    }

    static QJsonArray watched()
    {
        QFile file(ConfigFile::defaultPath());
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object().value(u"services"_s).toArray()
            : QJsonArray();
    }

    static QVariant status()
    {
        QDBusInterface lamp(u"org.pilotlamp.Pilotlamp1"_s, u"/org/pilotlamp/Pilotlamp1"_s,
                            u"org.pilotlamp.Pilotlamp1"_s);
        return lamp.property("Status");
    }

    static void press(const QString &key) { run(u"xdotool"_s, {u"key"_s, key}); }

    LoopbackServer m_server;
    QProcess m_program;

private Q_SLOTS:
    void initTestCase()
    {
        m_server.play(u"/api/v2/summary.json"_s,
                      json(R"({"page":{"id":"p","name":"P"},"status":{"indicator":"none"},)"
                           R"("components":[{"id":"c1","name":"Main","status":"operational"}]})"));
        const QString folder
            = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pilotlamp"_s;
        QVERIFY(QDir().mkpath(folder));
        QFile catalogue(folder + u"/catalogue.json"_s);
        QVERIFY(catalogue.open(QIODevice::WriteOnly));
        catalogue.write(QJsonDocument(QJsonArray{QJsonObject{{u"name"_s, u"Corner Shop"_s},
                                                             {u"category"_s, u"Mine"_s},
                                                             {u"kind"_s, u"statuspage"_s},
                                                             {u"page"_s, m_server.url(u""_s).toString()}}})
                            .toJson());
    }

    void theDemoWelcomesNobody()
    {
        start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isOnTheBus(u"/pilotlamp-demo"_s), 30000);
        QVERIFY(welcome().isEmpty());
        QVERIFY(!QFile::exists(ConfigFile::defaultPath()));
        end();
    }

    void aServiceIsFoundTickedAndWatchedByKeyboard()
    {
        QElapsedTimer sinceStart;
        sinceStart.start();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(!welcome().isEmpty(), 30000);
        qInfo("from the start to the welcome: %lld ms", sinceStart.elapsed());
        QCOMPARE(watched().size(), 2); // written down already
        run(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, welcome()});
        QElapsedTimer sinceTick;
        run(u"xdotool"_s, {u"type"_s, u"corner"_s});
        sinceTick.start();
        press(u"Return"_s);
        QTRY_COMPARE(m_server.requests(u"/api/v2/summary.json"_s), 1); // its answer is shown beside it
        press(u"alt+w"_s);
        QTRY_VERIFY(welcome().isEmpty());
        QTRY_COMPARE(watched().size(), 3);
        QCOMPARE(watched().last().toObject().value(u"name"_s).toString(), u"Corner Shop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_server.requests(u"/api/v2/summary.json"_s) > 1, 30000);
        qInfo("from the tick to its first status in the lamp: %lld ms, from the start: %lld ms",
              sinceTick.elapsed(), sinceStart.elapsed());
        QTRY_VERIFY(status().isValid());
        end();
    }

    void nobodyIsWelcomedTwice()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isOnTheBus(ConfigFile::defaultPath()), 30000);
        QVERIFY(welcome().isEmpty());
        end();
    }

    void closedIsNotSkipped()
    {
        QVERIFY(QFile::remove(ConfigFile::defaultPath()));
        QFile::remove(ConfigFile::defaultPath()
                      + u".good"_s); // with a last good copy it would be no first start
        start();
        QTRY_VERIFY_WITH_TIMEOUT(!welcome().isEmpty(), 30000);
        run(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, welcome()});
        press(u"Escape"_s);
        QTRY_VERIFY(welcome().isEmpty());
        QCOMPARE(watched().size(), 2);
        end();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(!welcome().isEmpty(), 30000);
        run(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, welcome()});
        press(u"Return"_s); // start watching
        QTRY_VERIFY(welcome().isEmpty());
        end();
        nobodyIsWelcomedTwice();
    }
};

PILOTLAMP_TEST(FirstStartTest, QCoreApplication);

} // namespace Pilotlamp::FirstStartTests

#include "tst_first_start.moc"
