// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connectivity_monitor.h"
#include "net/diagnosis_run.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "net/surroundings.h"
#include "testlib/certificates.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::DiagnosisRunTests {

namespace {

Check checkOf(const QString &kind, const QUrl &url)
{
    Check check;
    check.kind = kind;
    check.url = url.toString();
    return check;
}

} // namespace

/// Real ladders on loopback.
class DiagnosisRunTest : public QObject {
    Q_OBJECT

private:
    Diagnosis climbed(const DiagnosisRequest &request)
    {
        Fetcher fetcher;
        Prober pages(fetcher);
        pages.setSecrets(request.secrets);
        ConnectivityMonitor connectivity(fetcher);
        connectivity.setReferences(
            {m_references.url(u"/a"_s).toString(), m_references.url(u"/b"_s).toString()});
        DiagnosisRun run(fetcher, pages, connectivity);
        QList<Diagnosis> diagnoses;
        connect(&run, &DiagnosisRun::finished, this,
                [&](const Diagnosis &diagnosis) { diagnoses.append(diagnosis); });
        m_progress.clear();
        connect(&run, &DiagnosisRun::progressed, this,
                [&](const StepResult &step) { m_progress.insert(idOf(step.step)); });
        run.start(request);
        const bool isEarly = !diagnoses.isEmpty();
        [&] {
            QVERIFY(!isEarly);
            QTRY_COMPARE_WITH_TIMEOUT(diagnoses.size(), 1, DiagnosisRun::LongestMs + 1500);
        }();
        return diagnoses.value(0);
    }
    Diagnosis climbed(const Check &probe) { return climbed(DiagnosisRequest{.probe = probe}); }
    static QString outcome(const Diagnosis &diagnosis, DiagnosisStep step)
    {
        return idOf(diagnosis.steps.value(static_cast<int>(step)).outcome);
    }

    LoopbackServer m_server;
    LoopbackServer m_references;
    QSet<QString> m_progress;

private Q_SLOTS:
    void allIsWell()
    {
        m_server.play(u"/"_s, {.body = "hello"});
        Check check = checkOf(u"http"_s, m_server.url());
        check.options = {{u"contains"_s, u"hell"_s}};
        const Diagnosis diagnosis = climbed(check);
        QCOMPARE(diagnosis.conclusion.status, Status::Online);
        QCOMPARE(exitCodeOf(diagnosis.conclusion), 0);
        for (const DiagnosisStep step :
             {DiagnosisStep::Link, DiagnosisStep::Dns, DiagnosisStep::References, DiagnosisStep::TargetDns,
              DiagnosisStep::Tls, DiagnosisStep::VendorPage})
            QCOMPARE(outcome(diagnosis, step), u"notNeeded"_s);
        for (const DiagnosisStep step : {DiagnosisStep::Tcp, DiagnosisStep::Http, DiagnosisStep::Content}) {
            QCOMPARE(outcome(diagnosis, step), u"fine"_s);
            QVERIFY(m_progress.contains(idOf(step)));
        }
        QVERIFY(diagnosis.steps.at(static_cast<int>(DiagnosisStep::Tcp)).ms >= 0);
        QCOMPARE(m_references.connections(), 0);
    }

    void answersAreJudged()
    {
        m_server.play(u"/"_s, {.status = 503, .body = "oops"});
        const Diagnosis diagnosis = climbed(checkOf(u"http"_s, m_server.url()));
        QCOMPARE(diagnosis.conclusion.status, Status::Offline);
        QCOMPARE(exitCodeOf(diagnosis.conclusion), 10);
        QCOMPARE(outcome(diagnosis, DiagnosisStep::Http), u"failed"_s);
        QCOMPARE(outcome(diagnosis, DiagnosisStep::Tcp), u"fine"_s);
    }

    void nobodyListens_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("http") << u"http"_s << u"http://127.0.0.1:"_s;
        QTest::newRow("https") << u"http"_s << u"https://127.0.0.1:"_s;
        QTest::newRow("localhost") << u"http"_s << u"http://localhost:"_s;
        QTest::newRow("tcp") << u"tcp"_s << u"127.0.0.1:"_s;
        QTest::newRow("tls") << u"tls"_s << u"127.0.0.1:"_s;
    }
    void nobodyListens()
    {
        QFETCH(QString, kind);
        QFETCH(QString, prefix);
        Check check;
        check.kind = kind;
        check.url = prefix + QString::number(closedPort());
        const Diagnosis diagnosis = climbed(check);
        QCOMPARE(diagnosis.conclusion.status, Status::Offline);
        QCOMPARE(exitCodeOf(diagnosis.conclusion), 13);
        QCOMPARE(outcome(diagnosis, DiagnosisStep::Tcp), u"failed"_s);
        QCOMPARE(m_references.connections(), 0);
    }

    void endsWithinItsTime_data()
    {
        QTest::addColumn<bool>("isKnownSilent");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("http");
        QTest::newRow("it may be slow only") << false << Status::Unknown << u"warning"_s;
        QTest::newRow("it never answered before") << true << Status::Offline << u"failed"_s;
    }
    /// A check waits longer than a diagnosis can.
    void endsWithinItsTime()
    {
        QFETCH(bool, isKnownSilent);
        QFETCH(Status, status);
        QFETCH(QString, http);
        m_server.play(u"/"_s, {.play = Script::Play::Hang});
        QElapsedTimer clock;
        clock.start();
        const Diagnosis diagnosis
            = climbed({.probe = checkOf(u"http"_s, m_server.url()), .isKnownSilent = isKnownSilent});
        QVERIFY2(clock.elapsed() <= DiagnosisRun::LongestMs, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(diagnosis.conclusion.status, status);
        QCOMPARE(outcome(diagnosis, DiagnosisStep::Tcp), u"fine"_s);
        QCOMPARE(outcome(diagnosis, DiagnosisStep::Http), http);
    }

    void canBeCancelled()
    {
        m_server.play(u"/"_s, {.play = Script::Play::Hang});
        Fetcher fetcher;
        Prober pages(fetcher);
        ConnectivityMonitor connectivity(fetcher);
        auto run = std::make_unique<DiagnosisRun>(fetcher, pages, connectivity);
        bool isNotified = false;
        connect(run.get(), &DiagnosisRun::finished, this, [&] { isNotified = true; });
        const int before = m_server.requests(u"/"_s);
        run->start({.probe = checkOf(u"http"_s, m_server.url())});
        QTRY_COMPARE(m_server.requests(u"/"_s), before + 1);
        run.reset();
        QVERIFY(!isNotified);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("tls");
        QTest::newRow("good") << u"good"_s << u"online"_s << 0 << u"fine"_s;
        QTest::newRow("expired") << u"expired"_s << u"offline"_s << 10 << u"failed"_s;
        QTest::newRow("another name") << u"wrong"_s << u"offline"_s << 10 << u"failed"_s;
        QTest::newRow("untrusted") << u"self"_s << u"unknown"_s << 13 << u"failed"_s;
    }
    void certificates()
    {
        static const Certificates certificates;
        if (!certificates.isValid())
            QSKIP(qPrintable(certificates.problem()));
        certificates.trustAuthority();
        QFETCH(QString, identity);
        LoopbackServer server;
        server.setTls(identity == "good"_L1          ? certificates.good()
                          : identity == "expired"_L1 ? certificates.expired()
                          : identity == "wrong"_L1   ? certificates.wrongName()
                                                     : certificates.selfSigned());
        server.play(u"/"_s, {});
        const Diagnosis diagnosis = climbed(checkOf(u"http"_s, server.url()));
        QTEST(idOf(diagnosis.conclusion.status), "status");
        QTEST(exitCodeOf(diagnosis.conclusion), "exitCode");
        QTEST(outcome(diagnosis, DiagnosisStep::Tls), "tls");
        QCOMPARE(outcome(diagnosis, DiagnosisStep::Tcp), u"fine"_s);
    }

    /// Whom the check trusts, the diagnosis trusts: one certificate by its fingerprint, and no other.
    void theTrustOfTheCheckHolds()
    {
        static const Certificates certificates;
        if (!certificates.isValid())
            QSKIP(qPrintable(certificates.problem()));
        LoopbackServer server;
        server.setTls(certificates.selfSigned());
        server.play(u"/"_s, {});
        Check check = checkOf(u"http"_s, server.url());
        const auto pinTo = [&check](const QSslCertificate &certificate) {
            const QString pin
                = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'));
            check.options.insert(u"tls"_s, QJsonObject{{u"fingerprint"_s, pin}});
        };
        pinTo(certificates.selfSigned().localCertificate());
        const Diagnosis trusted = climbed(check);
        QCOMPARE(outcome(trusted, DiagnosisStep::Tls), u"fine"_s);
        QCOMPARE(exitCodeOf(trusted.conclusion), 0);
        pinTo(certificates.good().localCertificate());
        QCOMPARE(outcome(climbed(check), DiagnosisStep::Tls), u"failed"_s);
    }

    void aPageJoinsIn()
    {
        m_server.play(u"/"_s, {});
        m_server.play(u"/api/v2/summary.json"_s,
                      json(R"({"page":{"id":"p","name":"P"},"status":{"indicator":"major"},)"
                           R"("components":[{"id":"c","name":"Main","status":"major_outage"}]})"));
        const Check page = checkOf(u"statuspage"_s, m_server.url(u""_s));
        const Diagnosis diagnosis
            = climbed(DiagnosisRequest{.probe = checkOf(u"http"_s, m_server.url()), .pages = {{page, {}}}});
        QCOMPARE(exitCodeOf(diagnosis.conclusion), 10);
        QCOMPARE(outcome(diagnosis, DiagnosisStep::VendorPage), u"failed"_s);
        QVERIFY2(diagnosis.conclusion.reason.contains(u"works from this computer"_s),
                 qPrintable(diagnosis.conclusion.reason));
    }

    void aPageIsReadWithItsKeyAndWithoutWhatItSaysOfIt()
    {
        m_server.play(u"/api/v2/summary.json"_s,
                      json(R"({"page":{"id":"p","name":"P"},"status":{"indicator":"major"},)"
                           R"("components":[{"id":"c","name":"Main s3cret-key","status":"major_outage"}],)"
                           R"("incidents":[{"id":"i","name":"GPT-5 and s3cret-key","status":"open"}]})"));
        Check page = checkOf(u"statuspage"_s, m_server.url(u""_s));
        page.options.insert(u"auth"_s, QJsonObject{{u"type"_s, u"bearer"_s}, {u"secret"_s, u"k"_s}});
        DiagnosisRequest request{.pages = {{page, {}}}};
        const int before = m_server.requests(u"/api/v2/summary.json"_s);
        const Diagnosis locked = climbed(request);
        QVERIFY2(locked.conclusion.reason.contains(u"no keyring"_s), qPrintable(locked.conclusion.reason));
        QCOMPARE(m_server.requests(u"/api/v2/summary.json"_s), before);
        request.secrets = [](const QString &, QObject *context, const auto &found) {
            QMetaObject::invokeMethod(
                context, [found] { found(u"s3cret-key"_s); }, Qt::QueuedConnection);
        };
        const Diagnosis diagnosis = climbed(request);
        QCOMPARE(m_server.lastHeader(u"/api/v2/summary.json"_s, "Authorization"), "Bearer s3cret-key");
        QCOMPARE(diagnosis.conclusion.status, Status::Offline);
        QVERIFY2(!diagnosis.conclusion.reason.contains(u"s3cret"_s), qPrintable(diagnosis.conclusion.reason));
        QCOMPARE(diagnosis.models.value(0).said, u"GPT-5 and …"_s);
    }

    void aKnownPageIsNotAskedAgain()
    {
        Reading known;
        known.vendor = true;
        known.status = Status::Online;
        known.answered = true;
        known.at = QDateTime::currentDateTimeUtc();
        known.reason = u"all is well"_s;
        const Check page = checkOf(u"statuspage"_s, m_references.url(u""_s));
        const Diagnosis diagnosis = climbed(DiagnosisRequest{.pages = {{page, known}}});
        QCOMPARE(diagnosis.conclusion.status, Status::Online);
        QCOMPARE(m_references.connections(), 0);
        QCOMPARE(outcome(diagnosis, DiagnosisStep::Http), u"notNeeded"_s);
    }

    void badAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("url");
        QTest::newRow("no host") << u"http"_s << u"http:///x"_s;
        QTest::newRow("scheme") << u"http"_s << u"ftp://example.test/"_s;
        QTest::newRow("space") << u"http"_s << u"http://a b.test/"_s;
        QTest::newRow("no port") << u"tcp"_s << u"example.test"_s;
        QTest::newRow("port 0") << u"tcp"_s << u"example.test:0"_s;
    }
    void badAddressesAreRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, url);
        Check check;
        check.kind = kind;
        check.url = url;
        QVERIFY(!diagnosisTargetOf(check));
        const Diagnosis diagnosis = climbed(check);
        QCOMPARE(diagnosis.conclusion.status, Status::Unknown);
        QCOMPARE(diagnosis.conclusion.whose, Whose::You);
        QVERIFY(!diagnosis.conclusion.reason.isEmpty());
    }

    void theSecondNameServer()
    {
        QCOMPARE(
            secondNameServer("nameserver 192.0.2.1\n# nameserver 192.0.2.9\nnameserver\t192.0.2.2 # x\n"),
            QHostAddress(u"192.0.2.2"_s));
        QVERIFY(secondNameServer("nameserver 192.0.2.1\nnameserver 192.0.2.1\n").isNull());
        QVERIFY(secondNameServer("search x\nnameserver bad\n").isNull());
        QCOMPARE(secondNameServer("nameserver ::1\nnameserver 2001:db8::1"), QHostAddress(u"2001:db8::1"_s));
    }
};

PILOTLAMP_TEST(DiagnosisRunTest, QCoreApplication);

} // namespace Pilotlamp::DiagnosisRunTests

#include "tst_diagnosis_run.moc"
