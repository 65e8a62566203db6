// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/loopback_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

/// A real Prometheus and a real Alertmanager on loopback, with a target that fails when told to.
class PrometheusServerTest : public QObject {
    Q_OBJECT

private:
    Status statusOf(const QString &kind, quint16 port)
    {
        QList<Reading> readings;
        Prober prober(m_fetcher);
        connect(&prober, &Prober::answered, this,
                [&](const CheckId &, const Reading &reading) { readings.append(reading); });
        prober.probe({kind, 0},
                     {.kind = kind, .url = u"http://127.0.0.1:%1"_s.arg(port), .timeoutSeconds = 2});
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, 5000);
        }();
        return readings.value(0).status;
    }
    Status alertmanager() { return statusOf(u"alertmanager"_s, m_alertPort); }
    Status prometheus() { return statusOf(u"prometheus"_s, m_port); }

    void write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    void start(QProcess &server, const QString &program, const QStringList &arguments) const
    {
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.setStandardOutputFile(m_folder.filePath(program + u".log"_s));
        server.start(program, arguments);
        QVERIFY2(server.waitForStarted(), qPrintable(program));
    }
    void stop(QProcess &server) const
    {
        if (server.state() == QProcess::NotRunning)
            return;
        server.kill();
        QVERIFY(server.waitForFinished());
    }
    void silenceEverything()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QJsonObject matcher{{"name"_L1, u"alertname"_s}, {"value"_L1, u".+"_s}, {"isRegex"_L1, true}};
        const QJsonObject silence{{"matchers"_L1, QJsonArray{matcher}},
                                  {"startsAt"_L1, now.toString(Qt::ISODate)},
                                  {"endsAt"_L1, now.addSecs(3600).toString(Qt::ISODate)},
                                  {"createdBy"_L1, u"test"_s},
                                  {"comment"_L1, u"test"_s}};
        int answered = 0;
        m_fetcher.fetch({.url = QUrl(u"http://127.0.0.1:%1/api/v2/silences"_s.arg(m_alertPort)),
                         .method = "POST",
                         .headers = {{"Content-Type", "application/json"}},
                         .body = QJsonDocument(silence).toJson()},
                        this, [&answered](const Response &response) { answered = response.httpStatus; });
        QTRY_COMPARE(answered, 200);
    }
    /// Says how long it took until a status was shown.
    void took(const char *what) { qInfo("%s after %.1f s", what, double(m_clock.restart()) / 1000); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"prometheus"_s, u"prometheus-alertmanager"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        }
        m_target.play(u"/metrics"_s, {.body = "lamp 1\n", .headers = {{"Content-Type", "text/plain"}}});
        write(u"alertmanager.yml"_s, u"route: {receiver: none}\nreceivers: [{name: none}]\n"_s);
        write(
            u"rules.yml"_s,
            u"groups: [{name: g, rules: [{alert: TargetDown, expr: up == 0, labels: {severity: critical}}]}]\n"_s);
        write(u"prometheus.yml"_s,
              u"global: {scrape_interval: 1s, evaluation_interval: 1s}\nrule_files: [rules.yml]\n"
              "alerting: {alertmanagers: [{static_configs: [{targets: ['127.0.0.1:%1']}]}]}\n"
              "scrape_configs: [{job_name: t, static_configs: [{targets: ['127.0.0.1:%2']}]}]\n"_s
                  .arg(m_alertPort)
                  .arg(m_target.serverPort()));
        start(m_alertmanager, u"prometheus-alertmanager"_s,
              {u"--config.file="_s + m_folder.filePath(u"alertmanager.yml"_s),
               u"--storage.path="_s + m_folder.filePath(u"alerts"_s),
               u"--web.listen-address=127.0.0.1:%1"_s.arg(m_alertPort), u"--cluster.listen-address="_s});
        start(m_prometheus, u"prometheus"_s,
              {u"--config.file="_s + m_folder.filePath(u"prometheus.yml"_s),
               u"--storage.tsdb.path="_s + m_folder.filePath(u"data"_s),
               u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port)});
    }

    void theVerdictTurnsWithTheTarget()
    {
        QTRY_COMPARE_WITH_TIMEOUT(alertmanager(), Status::Online, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(prometheus(), Status::Online, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_target.requests(u"/metrics"_s) > 1, 20'000);
        m_clock.start();
        m_target.play(u"/metrics"_s, {.status = 500});
        QTRY_COMPARE_WITH_TIMEOUT(prometheus(), Status::Offline, 30'000);
        took("prometheus: failing target seen");
        QTRY_COMPARE_WITH_TIMEOUT(alertmanager(), Status::Offline, 30'000);
        took("alertmanager: failing target seen");
    }

    void aSilenceMutes()
    {
        m_clock.start();
        silenceEverything();
        QTRY_COMPARE_WITH_TIMEOUT(alertmanager(), Status::Maintenance, 20'000);
        took("alertmanager: silence seen");
    }

    void theTargetRecovers()
    {
        m_clock.start();
        m_target.play(u"/metrics"_s, {.body = "lamp 1\n", .headers = {{"Content-Type", "text/plain"}}});
        QTRY_COMPARE_WITH_TIMEOUT(prometheus(), Status::Online, 30'000);
        took("prometheus: recovery seen");
    }

    void aStoppedServerIsUnknown()
    {
        stop(m_prometheus);
        QCOMPARE(prometheus(), Status::Unknown);
        stop(m_alertmanager);
        QTRY_COMPARE_WITH_TIMEOUT(alertmanager(), Status::Unknown, 10'000);
    }

    void cleanupTestCase()
    {
        stop(m_prometheus);
        stop(m_alertmanager);
    }

private:
    QTemporaryDir m_folder;
    Fetcher m_fetcher;
    LoopbackServer m_target;
    quint16 m_alertPort = closedPort();
    quint16 m_port = closedPort();
    QProcess m_alertmanager;
    QProcess m_prometheus;
    QElapsedTimer m_clock;
};

QTEST_GUILESS_MAIN(PrometheusServerTest)
#include "tst_prometheus_server.moc"
