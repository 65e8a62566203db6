// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "servers/stage.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::PrometheusServerTests {

/// A real Prometheus and a real Alertmanager on loopback, with a port that fails when told to and that a real
/// blackbox exporter knocks at.
class PrometheusServerTest : public QObject {
    Q_OBJECT

private:
    static QString at(quint16 port) { return u"127.0.0.1:%1"_s.arg(port); }
    bool alertmanager(Status wanted, const QJsonObject &options = {})
    {
        return becomes(
            [&] { return m_prober.takeReading(u"alertmanager"_s, u"http://"_s + at(m_alertPort), options); },
            wanted);
    }
    bool prometheus(Status wanted)
    {
        return becomes([&] { return m_prober.takeReading(u"prometheus"_s, u"http://"_s + at(m_port)); },
                       wanted);
    }
    void writeConfiguration()
    {
        m_stage.write(u"alertmanager.yml"_s, u"route: {receiver: none}\nreceivers: [{name: none}]\n"_s);
        m_stage.write(u"blackbox.yml"_s, u"modules: {tcp: {prober: tcp, timeout: 1s}}\n"_s);
        m_stage.write(
            u"rules.yml"_s,
            u"groups: [{name: g, rules: [{alert: Watchdog, expr: vector(1), labels: {severity: none}},\n"
            "{alert: TargetDown, expr: probe_success == 0, labels: {severity: critical}}]}]\n"_s);
        m_stage.write(u"prometheus.yml"_s,
                      u"global: {scrape_interval: 1s, evaluation_interval: 1s}\nrule_files: [rules.yml]\n"
                      "alerting: {alertmanagers: [{static_configs: [{targets: ['ALERTS']}]}]}\n"
                      "scrape_configs: [{job_name: t, metrics_path: /probe,\n"
                      "params: {module: [tcp], target: ['DOOR']}, static_configs: [{targets: ['BOX']}]}]\n"_s
                          .replace("ALERTS"_L1, at(m_alertPort))
                          .replace("DOOR"_L1, at(m_door.port()))
                          .replace("BOX"_L1, at(m_boxPort)));
    }
    void startAlertmanager()
    {
        m_stage.start(m_alertmanager, u"prometheus-alertmanager"_s,
                      {u"--config.file="_s + m_stage.path(u"alertmanager.yml"_s),
                       u"--storage.path="_s + m_stage.path(u"alerts"_s),
                       u"--web.listen-address="_s + at(m_alertPort), u"--cluster.listen-address="_s});
    }
    void startPrometheus()
    {
        // An alert that is sent again each second is over four
        // seconds after Prometheus died, not four minutes.
        m_stage.start(m_prometheus, u"prometheus"_s,
                      {u"--config.file="_s + m_stage.path(u"prometheus.yml"_s),
                       u"--storage.tsdb.path="_s + m_stage.path(u"data"_s),
                       u"--rules.alert.resend-delay=1s"_s, u"--web.listen-address="_s + at(m_port)});
    }
    QString silenceTheTarget(ServerAction serverAction = ServerAction::Downtime)
    {
        const QString url = u"http://"_s + at(m_alertPort);
        const Reading reading = m_prober.takeReading(u"alertmanager"_s, url);
        return m_prober.act(
            u"alertmanager"_s, url,
            {.action = serverAction,
             .component = reading.snapshot ? reading.snapshot->components.value(0) : Component{},
             .author = u"me"_s,
             .comment = u"known"_s,
             .now = QDateTime::currentDateTimeUtc()});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing
            = missingOf({u"prometheus"_s, u"prometheus-alertmanager"_s, u"prometheus-blackbox-exporter"_s});
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
        writeConfiguration();
        m_stage.start(m_box, u"prometheus-blackbox-exporter"_s,
                      {u"--config.file="_s + m_stage.path(u"blackbox.yml"_s),
                       u"--web.listen-address="_s + at(m_boxPort)});
        startAlertmanager();
        startPrometheus();
    }

    void theVerdictTurnsWithTheTarget()
    {
        QVERIFY(prometheus(Status::Online));
        QVERIFY(alertmanager(Status::Online, {{"requireWatchdog"_L1, true}}));
        m_watch.start();
        m_door.close();
        QVERIFY(prometheus(Status::Offline));
        m_watch.took("prometheus: failing target seen");
        const QString url = u"http://"_s + at(m_port);
        QCOMPARE(m_prober.status(u"prometheus"_s, url, {{"query"_L1, u"probe_success{job=\"t\"}"_s}}),
                 Status::Offline);
        QCOMPARE(m_prober.status(u"prometheus"_s, url,
                                 {{"query"_L1, u"count(up == 1) + 0"_s}, {"overloadAbove"_L1, 0.5}}),
                 Status::Overload);
        const Reading wrong = m_prober.takeReading(u"prometheus"_s, url, {{"query"_L1, u"sum(("_s}});
        QCOMPARE(wrong.status, Status::Unknown);
        QVERIFY2(wrong.reason.contains(u"parse error"_s), qPrintable(wrong.reason));
        QVERIFY(alertmanager(Status::Offline));
        m_watch.took("alertmanager: failing target seen, after prometheus'");
    }

    void aSilenceMutes()
    {
        m_watch.start();
        const QString said = silenceTheTarget();
        QVERIFY2(said.endsWith(u"is muted for 60 min"_s), qPrintable(said));
        QVERIFY(alertmanager(Status::Maintenance));
        m_watch.took("alertmanager: silence seen");
        const QString ended = silenceTheTarget(ServerAction::RemoveDowntime);
        QVERIFY2(ended.endsWith(u"is no longer muted"_s), qPrintable(ended));
        QVERIFY(alertmanager(Status::Offline));
        m_watch.took("alertmanager: end of the silence seen");
        QVERIFY(silenceTheTarget().endsWith(u"is muted for 60 min"_s));
        QVERIFY(alertmanager(Status::Maintenance));
    }

    void theTargetRecovers()
    {
        m_watch.start();
        m_door.open();
        QVERIFY(prometheus(Status::Online));
        m_watch.took("prometheus: recovery seen");
    }

    void aDeadPrometheusBehindALivingAlertmanagerIsNoticed()
    {
        QVERIFY(alertmanager(Status::Online, {{"requireWatchdog"_L1, true}}));
        m_watch.start();
        Stage::stop(m_prometheus);
        QVERIFY(prometheus(Status::Unknown));
        m_watch.took("prometheus: stopped server seen");
        QVERIFY(alertmanager(Status::Unknown, {{"requireWatchdog"_L1, true}}));
        m_watch.took("alertmanager: dead prometheus behind it seen, after prometheus'");
        startPrometheus();
        QVERIFY(prometheus(Status::Online));
        QVERIFY(alertmanager(Status::Online, {{"requireWatchdog"_L1, true}}));
        m_watch.took("prometheus and alertmanager: restarted prometheus seen");
    }

    void aStoppedAlertmanagerIsUnknownUntilItIsBack()
    {
        m_watch.start();
        Stage::stop(m_alertmanager);
        QVERIFY(alertmanager(Status::Unknown));
        m_watch.took("alertmanager: stopped server seen");
        startAlertmanager();
        QVERIFY(alertmanager(Status::Online));
        m_watch.took("alertmanager: restarted server seen");
    }

    void cleanupTestCase()
    {
        for (QProcess *server : {&m_prometheus, &m_alertmanager, &m_box})
            Stage::stop(*server);
    }

private:
    Stage m_stage;
    ServerProber m_prober;
    Door m_door;
    quint16 m_alertPort = closedPort();
    quint16 m_port = closedPort();
    quint16 m_boxPort = closedPort();
    QProcess m_alertmanager;
    QProcess m_prometheus;
    QProcess m_box;
    Stopwatch m_watch;
};

PILOTLAMP_TEST(PrometheusServerTest, QCoreApplication);

} // namespace Pilotlamp::PrometheusServerTests

#include "tst_prometheus_server.moc"
