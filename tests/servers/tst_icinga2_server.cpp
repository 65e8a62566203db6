// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "servers/stage.h"
#include "testlib/certificates.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QSslKey>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::Icinga2ServerTests {

/// A real Icinga 2 on loopback, asked over its TLS API, with a port for a service that fails when told to.
class Icinga2ServerTest : public QObject {
    Q_OBJECT

private:
    QString url(const QString &path = {}) const { return u"https://localhost:%1"_s.arg(m_port) + path; }
    /// How it is asked: with a password, and trusting only the authority that signed its certificate.
    QJsonObject options(const QString &user = u"lamp"_s) const
    {
        return {
            {"auth"_L1, QJsonObject{{"type"_L1, u"basic"_s}, {"user"_L1, user}, {"secret"_L1, u"icinga"_s}}},
            {"tls"_L1, QJsonObject{{"caFile"_L1, m_stage.path(u"data/certs/ca.crt"_s)}}}};
    }
    Reading takeReading(const QString &user = u"lamp"_s)
    {
        return m_prober.takeReading(u"icinga2"_s, url(), options(user));
    }
    QString request(ServerAction serverAction)
    {
        return m_prober.act(u"icinga2"_s, url(),
                            {.action = serverAction,
                             .component = {.id = u"web!port"_s, .name = u"port"_s},
                             .author = u"me"_s,
                             .comment = u"known"_s,
                             .minutes = 10,
                             .now = QDateTime::currentDateTimeUtc()},
                            options());
    }
    bool becomes(Status wanted, int withinMs = 30'000)
    {
        return Testing::becomes([this] { return takeReading(); }, wanted, withinMs);
    }
    void startServer()
    {
        QStringList arguments{u"daemon"_s, u"-c"_s, m_stage.path(u"icinga2.conf"_s)};
        for (const QString &folder : {u"Config"_s, u"Data"_s, u"InitRun"_s, u"Log"_s, u"Cache"_s, u"Spool"_s})
            arguments.append(u"-D%1Dir=%2"_s.arg(folder, m_stage.path(folder.toLower())));
        m_stage.start(m_server, u"icinga2"_s, arguments, {u"ICINGA2_USER=root"_s, u"ICINGA2_GROUP=root"_s});
    }
    void writeConfiguration()
    {
        const QSslConfiguration identity = m_certificates.good();
        const auto text = [](const QByteArray &pem) {
            return QString::fromLatin1(pem);
        };
        m_stage.write(u"data/certs/good.crt"_s, text(identity.localCertificate().toPem()));
        m_stage.write(u"data/certs/good.key"_s, text(identity.privateKey().toPem()));
        m_stage.write(u"data/certs/ca.crt"_s, text(m_certificates.authority().toPem()));
        for (const QString &folder : {u"config"_s, u"initrun"_s, u"log"_s, u"cache"_s, u"spool"_s})
            m_stage.write(folder + u"/here"_s, {});
        m_stage.write(
            u"icinga2.conf"_s,
            u"const NodeName = \"good\"\nconst ZoneName = NodeName\n"
            "const PluginDir = \"/usr/lib/nagios/plugins\"\ninclude <itl>\ninclude <plugins>\n"
            "object Endpoint NodeName {}\nobject Zone ZoneName { endpoints = [ NodeName ] }\n"
            "object CheckerComponent \"checker\" {}\n"
            "object ApiListener \"api\" {\n bind_host = \"127.0.0.1\"\n bind_port = "_s
                + QString::number(m_port)
                + u"\n}\nobject ApiUser \"lamp\" {\n password = \"sesame\"\n permissions = [ \"*\" "
                  "]\n}\n"
                  "object LivestatusListener \"live\" {\n socket_type = \"tcp\"\n bind_host = "
                  "\"127.0.0.1\"\n bind_port = \""_s
                + QString::number(m_livePort)
                + u"\"\n}\nobject Host \"web\" {\n address = \"127.0.0.1\"\n check_command = \"dummy\"\n "
                  "check_interval = 1s\n}\n"
                  "object Service \"port\" {\n host_name = \"web\"\n check_command = \"tcp\"\n"
                  " check_interval = 1s\n retry_interval = 1s\n max_check_attempts = 2\n"
                  " vars.tcp_port = "_s
                + QString::number(m_door.port()) + u"\n}\n"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing
            = missingOf({u"icinga2"_s, u"/usr/lib/nagios/plugins/check_tcp"_s, u"openssl"_s});
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
        QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.problem()));
        m_certificates.trustAuthority();
        writeConfiguration();
        startServer();
    }

    void theVerdictTurnsWithTheTarget()
    {
        QVERIFY(becomes(Status::Online));
        const Reading reading = takeReading();
        QVERIFY(reading.snapshot);
        QCOMPARE(reading.snapshot->components.size(), 2);
        QVERIFY(reading.snapshot->asOf.isValid());
        m_watch.start();
        m_door.close();
        QVERIFY(becomes(Status::Overload)); // the host, one of two, is well
        m_watch.took("icinga2: failing target seen");
    }

    void theFactsOfAComponent()
    {
        const ComponentFacts facts = factsOf(takeReading(), u"port"_s);
        QCOMPARE(facts.host, u"web"_s);
        QCOMPARE(facts.severity, u"critical"_s);
        QCOMPARE(facts.attempt.section(u'/', 1), u"2"_s);
        QVERIFY(facts.since.isValid() && facts.lastCheck.isValid());
        QVERIFY2(facts.output.contains(u"refused"_s), qPrintable(facts.output));
        QCOMPARE(facts.passive, std::optional(false));
        QCOMPARE(facts.notifications, std::optional(true));
    }

    void anAcknowledgementMutes()
    {
        m_watch.start();
        QCOMPARE(request(ServerAction::Acknowledge), u"“port” is acknowledged"_s);
        QVERIFY(becomes(Status::Maintenance));
        m_watch.took("icinga2: acknowledgement seen");
        const ComponentFacts facts = factsOf(takeReading(), u"port"_s);
        QVERIFY(facts.acknowledged);
        QCOMPARE(facts.acknowledgedBy, u"me"_s);
        QCOMPARE(facts.acknowledgement, u"known"_s);
        QCOMPARE(request(ServerAction::RemoveAcknowledgement), u"“port” is no longer acknowledged"_s);
        QVERIFY(becomes(Status::Overload));
    }

    /// The same server by its Livestatus: every column that is asked for is there.
    void itsLivestatusTellsTheSame()
    {
        QCOMPARE(request(ServerAction::Acknowledge), u"“port” is acknowledged"_s);
        const auto live = [this] {
            return m_prober.takeReading(u"livestatus"_s, u"127.0.0.1:%1"_s.arg(m_livePort));
        };
        QVERIFY(Testing::becomes(live, Status::Maintenance));
        const ComponentFacts facts = factsOf(live(), u"port"_s);
        QCOMPARE(facts.severity, u"critical"_s);
        QVERIFY2(facts.output.contains(u"refused"_s), qPrintable(facts.output));
        QCOMPARE(facts.acknowledgedBy, u"me"_s);
        QCOMPARE(facts.acknowledgement, u"known"_s);
        QCOMPARE(request(ServerAction::RemoveAcknowledgement), u"“port” is no longer acknowledged"_s);
        QVERIFY(becomes(Status::Overload));
    }

    void aDowntimeMutes()
    {
        m_watch.start();
        QCOMPARE(request(ServerAction::Downtime), u"“port” is muted for 10 min"_s);
        QVERIFY(becomes(Status::Maintenance));
        m_watch.took("icinga2: downtime seen");
        const ComponentFacts facts = factsOf(takeReading(), u"port"_s);
        QVERIFY(facts.inDowntime);
        QCOMPARE(facts.downtimeBy, u"me"_s);
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(facts.downtimeUntil);
        QVERIFY2(left > 500 && left <= 600, qPrintable(QString::number(left)));
        QCOMPARE(request(ServerAction::RemoveDowntime), u"“port” is no longer muted"_s);
        QVERIFY(becomes(Status::Overload));
    }

    void whatIsWellCannotBeAcknowledged()
    {
        m_watch.start();
        m_door.open();
        QVERIFY(becomes(Status::Online));
        m_watch.took("icinga2: recovery seen");
        const QString said = request(ServerAction::Acknowledge);
        QVERIFY2(said.contains(u"OK"_s), qPrintable(said));
    }

    void aCommentStandsThere()
    {
        QCOMPARE(request(ServerAction::Comment), u"The comment was added to “port”"_s);
    }

    void aReadingIsTakenWhenAskedFor()
    {
        QCOMPARE(request(ServerAction::Recheck), u"“port” is being checked again"_s);
    }

    void aWrongPasswordIsToldAsSuch()
    {
        const Reading reading = takeReading(u"stranger"_s);
        QCOMPARE(reading.status, Status::Unknown);
        QVERIFY2(reading.reason.contains(u"401"_s), qPrintable(reading.reason));
    }

    void aStoppedServerIsUnknownUntilItIsBack()
    {
        m_watch.start();
        Stage::stop(m_server);
        QCOMPARE(takeReading().status, Status::Unknown);
        m_watch.took("icinga2: stopped server seen");
        startServer();
        QVERIFY(becomes(Status::Online));
        m_watch.took("icinga2: restarted server seen");
    }

    void cleanupTestCase() { Stage::stop(m_server); }

private:
    Certificates m_certificates;
    Stage m_stage;
    ServerProber m_prober;
    Door m_door;
    quint16 m_port = closedPort();
    quint16 m_livePort = closedPort();
    QProcess m_server;
    Stopwatch m_watch;
};

PILOTLAMP_TEST(Icinga2ServerTest, QCoreApplication);

} // namespace Pilotlamp::Icinga2ServerTests

#include "tst_icinga2_server.moc"
