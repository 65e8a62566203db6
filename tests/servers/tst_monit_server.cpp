// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "servers/stage.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QFile>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::MonitServerTests {

/// A real Monit that asks for a password, and a port that fails when told to.
class MonitServerTest : public QObject {
    Q_OBJECT

private:
    Reading takeReading(const QString &user = u"lamp"_s)
    {
        const QJsonObject auth{{"type"_L1, u"basic"_s}, {"user"_L1, user}, {"secret"_L1, u"monit"_s}};
        return m_prober.takeReading(u"monit"_s, u"http://127.0.0.1:%1"_s.arg(m_port), {{"auth"_L1, auth}});
    }
    bool becomes(Status wanted, int withinMs = 30'000)
    {
        return Testing::becomes([this] { return takeReading(); }, wanted, withinMs);
    }
    void startServer() { m_stage.start(m_server, u"monit"_s, {u"-I"_s, u"-c"_s, m_stage.path(u"rc"_s)}); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = missingOf({u"monit"_s});
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_stage.write(u"rc"_s,
                      u"set daemon 1\nset pidfile %1/monit.pid\nset idfile %1/id\nset statefile %1/state\n"
                      "set httpd port "_s
                          + QString::number(m_port)
                          + u" and use address 127.0.0.1\n  allow lamp:sesame\n"
                            "check file rc with path %1/rc\n"
                            "check host local with address 127.0.0.1\n  if failed port "_s
                          + QString::number(m_door.port()) + u" then alert\n"_s);
        QVERIFY(QFile::setPermissions(m_stage.path(u"rc"_s), QFile::ReadOwner | QFile::WriteOwner));
        startServer();
    }

    void theVerdictTurnsWithTheTarget()
    {
        QVERIFY(becomes(Status::Online));
        QCOMPARE(takeReading().snapshot->components.size(), 3); // it looks at the system by itself
        m_watch.start();
        m_door.close();
        QVERIFY(becomes(Status::Overload)); // the others are well
        m_watch.took("monit: failing target seen");
        const ComponentFacts facts = factsOf(takeReading(), u"local"_s);
        QCOMPARE(facts.severity, u"connection failed"_s);
        QVERIFY(facts.lastCheck.isValid() && !facts.host.isEmpty());
        m_door.open();
        QVERIFY(becomes(Status::Online));
    }

    void aWrongPasswordIsToldAsSuch()
    {
        const Reading reading = takeReading(u"stranger"_s);
        QCOMPARE(reading.status, Status::Unknown);
        QVERIFY2(reading.reason.contains(u"401"_s), qPrintable(reading.reason));
    }

    void aStoppedServerIsUnknown()
    {
        Stage::stop(m_server);
        QCOMPARE(takeReading().status, Status::Unknown);
    }

    void cleanupTestCase() { Stage::stop(m_server); }

private:
    Stage m_stage;
    ServerProber m_prober;
    Door m_door;
    quint16 m_port = closedPort();
    QProcess m_server;
    Stopwatch m_watch;
};

PILOTLAMP_TEST(MonitServerTest, QCoreApplication);

} // namespace Pilotlamp::MonitServerTests

#include "tst_monit_server.moc"
