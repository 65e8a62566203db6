// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "servers/stage.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QFile>

#include <algorithm>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::NagiosServerTests {

namespace {

constexpr auto Cgi = "/usr/lib/cgi-bin/nagios4/statusjson.cgi"_L1;

constexpr auto Objects
    = "define timeperiod {\n timeperiod_name always\n alias always\n sunday 00:00-24:00\n monday "
      "00:00-24:00\n"
      " tuesday 00:00-24:00\n wednesday 00:00-24:00\n thursday 00:00-24:00\n friday 00:00-24:00\n"
      " saturday 00:00-24:00\n}\n"
      "define command {\n command_name none\n command_line /bin/true\n}\n"
      "define command {\n command_name port\n"
      " command_line /usr/lib/nagios/plugins/check_tcp -H 127.0.0.1 -p $ARG1$\n}\n"
      "define contact {\n contact_name lamp\n host_notification_period always\n"
      " service_notification_period always\n host_notification_options n\n service_notification_options n\n"
      " host_notification_commands none\n service_notification_commands none\n}\n"
      "define host {\n host_name web\n address 127.0.0.1\n check_command none\n check_interval 1\n"
      " max_check_attempts 1\n check_period always\n contacts lamp\n notification_interval 0\n"
      " notification_period always\n}\n"
      "define service {\n host_name web\n service_description port\n check_command port!PORT\n"
      " check_interval 1\n retry_interval 1\n max_check_attempts 2\n check_period always\n contacts lamp\n"
      " notification_interval 0\n notification_period always\n}\n"
      "define service {\n host_name web\n service_description rare\n check_command none\n"
      " check_interval 3600\n retry_interval 1\n max_check_attempts 2\n check_period always\n contacts lamp\n"
      " notification_interval 0\n notification_period always\n}\n"_L1;

constexpr auto Main
    = "log_file=%1/nagios.log.txt\ncfg_file=%1/objects.cfg\nobject_cache_file=%1/objects.cache\n"
      "precached_object_file=%1/objects.precache\nstatus_file=%1/status.dat\nstatus_update_interval=1\n"
      "nagios_user=root\nnagios_group=root\ncheck_external_commands=1\ncommand_file=%1/rw/nagios.cmd\n"
      "lock_file=%1/nagios.pid\ntemp_file=%1/nagios.tmp\ntemp_path=%1\ncheck_result_path=%1/results\n"
      "check_result_reaper_frequency=1\nstate_retention_file=%1/retention.dat\ninterval_length=1\n"
      "service_inter_check_delay_method=n\nhost_inter_check_delay_method=n\nenable_flap_detection=0\n"
      "check_for_updates=0\nuse_syslog=0\nquery_socket=%1/rw/nagios.qh\n"_L1;

constexpr auto Web
    = "daemon off;\nerror_log %1/nginx.err;\npid %1/nginx.pid;\nevents {}\nhttp {\n access_log off;\n"
      " client_body_temp_path %1/web;\n proxy_temp_path %1/web;\n fastcgi_temp_path %1/web;\n"
      " uwsgi_temp_path %1/web;\n scgi_temp_path %1/web;\n server {\n  listen 127.0.0.1:PORT;\n"
      "  auth_basic \"Nagios\";\n  auth_basic_user_file %1/people;\n"
      "  location ~ ^/nagios4/cgi-bin/((statusjson|cmd)\\.cgi)$ {\n   include /etc/nginx/fastcgi_params;\n"
      "   fastcgi_param SCRIPT_FILENAME /usr/lib/cgi-bin/nagios4/$1;\n"
      "   fastcgi_param REMOTE_USER $remote_user;\n   fastcgi_param NAGIOS_CGI_CONFIG %1/cgi.cfg;\n"
      "   fastcgi_pass unix:%1/cgi.socket;\n  }\n }\n}\n"_L1;

} // namespace

/// A real Nagios Core with its statusjson.cgi behind a real nginx that asks for a password, and a port for a
/// service that fails when told to.
class NagiosServerTest : public QObject {
    Q_OBJECT

private:
    Reading takeReading(const QString &user = u"lamp"_s)
    {
        const QJsonObject auth{{"type"_L1, u"basic"_s}, {"user"_L1, user}, {"secret"_L1, u"nagios"_s}};
        return m_prober.takeReading(u"nagios"_s, u"http://127.0.0.1:%1/nagios4"_s.arg(m_port),
                                    {{"auth"_L1, auth}});
    }
    bool becomes(Status wanted, int withinMs = 30'000)
    {
        return Testing::becomes([this] { return takeReading(); }, wanted, withinMs);
    }
    QString request(ServerAction serverAction, const QString &id = u"web!port"_s, int flexibleMinutes = 0)
    {
        const QJsonObject auth{{"type"_L1, u"basic"_s}, {"user"_L1, u"lamp"_s}, {"secret"_L1, u"nagios"_s}};
        return m_prober.act(u"nagios"_s, u"http://127.0.0.1:%1/nagios4"_s.arg(m_port),
                            {.action = serverAction,
                             .component = {.id = id, .name = id.section(u'!', -1)},
                             .author = u"me"_s,
                             .comment = u"known & seen"_s,
                             .minutes = 30,
                             .flexibleMinutes = flexibleMinutes,
                             .now = QDateTime::currentDateTimeUtc()},
                            {{"auth"_L1, auth}});
    }
    void command(const QString &text)
    {
        QFile pipe(m_stage.path(u"rw/nagios.cmd"_s));
        QVERIFY(pipe.open(QIODevice::WriteOnly));
        pipe.write(u"[%1] %2\n"_s.arg(QDateTime::currentSecsSinceEpoch()).arg(text).toUtf8());
    }
    void startServer() { m_stage.start(m_server, u"nagios4"_s, {m_stage.path(u"nagios.cfg"_s)}); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = missingOf({u"nagios4"_s, Cgi, u"nginx"_s, u"fcgiwrap"_s});
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_stage.write(u"objects.cfg"_s, QString(Objects).replace("PORT"_L1, QString::number(m_door.port())));
        m_stage.write(u"nagios.cfg"_s, Main);
        m_stage.write(u"cgi.cfg"_s,
                      u"main_config_file=%1/nagios.cfg\nphysical_html_path=/usr/share/nagios4/htdocs\n"
                      "url_html_path=/nagios4\nuse_authentication=1\nauthorized_for_all_services=lamp\n"
                      "authorized_for_all_hosts=lamp\nauthorized_for_system_information=lamp\n"
                      "authorized_for_all_service_commands=lamp\nauthorized_for_all_host_commands=lamp\n"
                      "lock_author_names=0\n"_s);
        m_stage.write(u"nginx.conf"_s, QString(Web).replace("PORT"_L1, QString::number(m_port)));
        m_stage.write(u"people"_s, u"lamp:{PLAIN}sesame\n"_s);
        for (const QString &folder : {u"rw"_s, u"results"_s, u"web"_s})
            m_stage.write(folder + u"/here"_s, {});
        startServer();
        m_stage.start(m_cgi, u"fcgiwrap"_s, {u"-s"_s, u"unix:"_s + m_stage.path(u"cgi.socket"_s)});
        QTRY_VERIFY(QFile::exists(m_stage.path(u"cgi.socket"_s)));
        // nginx' workers are nobody's where root starts it.
        QFile::setPermissions(m_stage.path(u"cgi.socket"_s), QFile::Permissions(0x7777));
        QFile::setPermissions(m_stage.path({}), QFile::Permissions(0x7755));
        m_stage.start(m_web, u"nginx"_s, {u"-c"_s, m_stage.path(u"nginx.conf"_s), u"-e"_s, u"stderr"_s});
    }

    void theVerdictTurnsWithTheTarget()
    {
        QVERIFY(becomes(Status::Online));
        const Reading reading = takeReading();
        QVERIFY(reading.snapshot);
        QCOMPARE(reading.snapshot->components.size(), 3);
        QVERIFY(reading.snapshot->asOf.isValid());
        m_watch.start();
        m_door.close();
        QVERIFY(becomes(Status::Overload));
        m_watch.took("nagios: failing target seen");
    }

    void anAcknowledgementMutes()
    {
        m_watch.start();
        QCOMPARE(request(ServerAction::Acknowledge), u"“port” is acknowledged"_s);
        QVERIFY(becomes(Status::Maintenance));
        m_watch.took("nagios: acknowledgement seen");
        const ComponentFacts facts = factsOf(takeReading(), u"port"_s);
        QCOMPARE(facts.severity, u"critical"_s);
        QVERIFY2(facts.output.contains(u"refused"_s), qPrintable(facts.output));
        QCOMPARE(facts.acknowledgedBy, u"me"_s);
        QCOMPARE(facts.acknowledgement, u"known & seen"_s);
        QCOMPARE(request(ServerAction::Comment), u"The comment was added to “port”"_s);
        QCOMPARE(request(ServerAction::RemoveAcknowledgement), u"“port” is no longer acknowledged"_s);
        QVERIFY(becomes(Status::Overload));
    }

    void aDowntimeMutes()
    {
        m_watch.start();
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        command(u"SCHEDULE_SVC_DOWNTIME;web;port;%1;%2;1;0;0;me;moving"_s.arg(now).arg(now + 600));
        QVERIFY(becomes(Status::Maintenance));
        m_watch.took("nagios: downtime seen");
        const ComponentFacts facts = factsOf(takeReading(), u"port"_s);
        QCOMPARE(facts.downtimeComment, u"moving"_s);
        QCOMPARE(facts.downtimeUntil.toSecsSinceEpoch(), now + 600);
        QCOMPARE(request(ServerAction::RemoveDowntime), u"“port” is no longer muted"_s);
        QVERIFY(becomes(Status::Overload));
        QCOMPARE(request(ServerAction::RemoveDowntime), u"“port” has no downtime of its own"_s);
    }

    /// The server's clock and its way of writing dates are those of its form.
    void aDowntimeIsSetAndEnds()
    {
        m_watch.start();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(request(ServerAction::Downtime), u"“port” is muted for 30 min"_s);
        QVERIFY(becomes(Status::Maintenance));
        m_watch.took("nagios: downtime set and seen");
        const ComponentFacts facts = factsOf(takeReading(), u"port"_s);
        QCOMPARE(facts.downtimeBy, u"me"_s);
        QVERIFY(qAbs(now.secsTo(facts.downtimeUntil) - 1800) <= 60);
        QCOMPARE(request(ServerAction::RemoveDowntime), u"“port” is no longer muted"_s);
        QVERIFY(becomes(Status::Overload));
    }

    void aFlexibleDowntimeBeginsWithTheTrouble()
    {
        m_door.open();
        QVERIFY(becomes(Status::Online));
        QCOMPARE(request(ServerAction::Downtime, u"web!port"_s, 5), u"“port” is muted for 30 min"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage.text(u"status.dat"_s).contains(u"servicedowntime {"_s), 20'000);
        QCOMPARE(takeReading().status, Status::Online);
        m_watch.start();
        m_door.close();
        QVERIFY(becomes(Status::Maintenance));
        m_watch.took("nagios: flexible downtime begun with the trouble");
        QCOMPARE(request(ServerAction::RemoveDowntime), u"“port” is no longer muted"_s);
        QVERIFY(becomes(Status::Overload));
    }

    void manyAtOnce()
    {
        const QStringList all{u"web"_s, u"web!port"_s, u"web!rare"_s};
        const auto mutedNow = [this] {
            const Reading reading = takeReading();
            const QList<Component> &listed = reading.snapshot->components;
            return std::count_if(listed.begin(), listed.end(), [](const Component &component) {
                return component.status == Status::Maintenance;
            });
        };
        for (int twice = 0; twice < 2; ++twice) {
            for (const QString &id : all)
                QVERIFY(request(ServerAction::Downtime, id).endsWith(u"is muted for 30 min"_s));
        }
        QTRY_COMPARE_WITH_TIMEOUT(mutedNow(), 3, 20'000);
        const auto listed = [this] {
            return m_stage.text(u"status.dat"_s).count(u"downtime {"_s);
        };
        QTRY_COMPARE_WITH_TIMEOUT(listed(), 6, 20'000);
        for (const QString &id : all)
            QVERIFY(request(ServerAction::RemoveDowntime, id).endsWith(u"is no longer muted"_s));
        QTRY_COMPARE_WITH_TIMEOUT(listed(), 0, 20'000);
        QVERIFY(becomes(Status::Overload));
    }

    void aRecheckIsForced()
    {
        const QDateTime before = factsOf(takeReading(), u"rare"_s).lastCheck;
        QVERIFY(before.isValid());
        QCOMPARE(request(ServerAction::Recheck, u"web!rare"_s), u"“rare” is being checked again"_s);
        m_watch.start();
        QTRY_VERIFY_WITH_TIMEOUT(factsOf(takeReading(), u"rare"_s).lastCheck > before, 20'000);
        m_watch.took("nagios: recheck seen");
        QCOMPARE(request(ServerAction::Recheck, u"web"_s), u"“web” is being checked again"_s);
    }

    void theTargetRecovers()
    {
        m_watch.start();
        m_door.open();
        QVERIFY(becomes(Status::Online));
        m_watch.took("nagios: recovery seen");
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
        QVERIFY(becomes(Status::Unknown, 5000));
        m_watch.took("nagios: stopped server seen");
        startServer();
        QVERIFY(becomes(Status::Online));
        m_watch.took("nagios: restarted server seen");
    }

    void cleanupTestCase()
    {
        for (QProcess *server : {&m_web, &m_cgi, &m_server})
            Stage::stop(*server);
    }

private:
    Stage m_stage;
    ServerProber m_prober;
    Door m_door;
    quint16 m_port = closedPort();
    QProcess m_server;
    QProcess m_cgi;
    QProcess m_web;
    Stopwatch m_watch;
};

PILOTLAMP_TEST(NagiosServerTest, QCoreApplication);

} // namespace Pilotlamp::NagiosServerTests

#include "tst_nagios_server.moc"
