// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tls_options.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "net/tls_trust_store.h"
#include "testlib/certificates.h"
#include "testlib/loopback_server.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::TlsTrustTests {

/// Private authorities, certificates of one's own and
/// certificates trusted by their fingerprint, with real TLS.
class TlsTrustTest : public QObject {
    Q_OBJECT

private:
    Reading measured(const LoopbackServer &server, const QJsonObject &tls,
                     const QString &kind = u"alertmanager"_s, const QJsonObject &others = {})
    {
        QJsonObject options = others;
        if (!tls.isEmpty())
            options.insert("tls"_L1, tls);
        Prober prober(m_fetcher);
        prober.setSecrets([](const QString &, QObject *context, const auto &found) {
            QMetaObject::invokeMethod(
                context, [found] { found(u"sesame"_s); }, Qt::QueuedConnection);
        });
        return probedBy(
            prober,
            {.kind = kind, .url = server.url(u"/"_s).toString(), .timeoutSeconds = 3, .options = options});
    }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    static void fill(LoopbackServer &server, const QSslConfiguration &identity)
    {
        server.setTls(identity);
        server.play(u"/api/v2/alerts"_s, {.body = "[]"});
        server.play(u"/"_s, {.body = "fine"});
    }
    static QString fingerprintOfServer(const QSslConfiguration &identity)
    {
        return fingerprintText(identity.localCertificate().digest(QCryptographicHash::Sha256));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isValid())
            QSKIP(qPrintable(m_certificates.problem()));
        m_authority = written(u"ca.pem"_s, m_certificates.authority().toPem());
    }

    void aPrivateAuthorityIsTrustedWhereNamed()
    {
        LoopbackServer server;
        fill(server, m_certificates.good());
        const Reading before = measured(server, {});
        QCOMPARE(before.status, Status::Unknown);
        QCOMPARE(before.failure, Failure::CertificateUntrusted);
        QVERIFY2(before.warning.contains(fingerprintOfServer(m_certificates.good())),
                 qPrintable(before.warning));
        QCOMPARE(measured(server, {{"caFile"_L1, m_authority}}).status, Status::Online);
        QCOMPARE(measured(server, {{"caFile"_L1, m_authority}}, u"http"_s).status, Status::Online);
        // A kept connection of the check that trusts must not serve the one that does not.
        QCOMPARE(measured(server, {}).status, Status::Unknown);
    }

    /// The file of an authority is read once, and again when it is another one, whatever its time says.
    void filesAreReadOnceAndAgainWhenTheyChange()
    {
        TlsTrustStore store;
        const QString path = written(u"kept.pem"_s, m_certificates.authority().toPem());
        const Check check{.kind = u"http"_s,
                          .url = u"https://a.example"_s,
                          .options = {{"tls"_L1, QJsonObject{{"caFile"_L1, path}}}}};
        QVERIFY(!*store.trustOf({.kind = u"http"_s, .url = u"https://a.example"_s}));
        const auto first = store.trustOf(check);
        QVERIFY(first && *first);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(*store.trustOf(check), *first);
        QCOMPARE(store.reads(), 1);
        // The same size and, by a careful copy, the same time.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime time = file.fileTime(QFileDevice::FileModificationTime);
        QByteArray other = file.readAll();
        other[other.indexOf("CERTIFICATE") + 40] = 'A';
        QVERIFY(file.seek(0) && file.write(other) == other.size() && file.flush());
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
        file.close();
        (void)store.trustOf(check);
        QCOMPARE(store.reads(), 2);
        QVERIFY(QFile::remove(path));
        QVERIFY(!store.trustOf(check));
        written(u"kept.pem"_s, m_certificates.authority().toPem());
        QVERIFY(store.trustOf(check));
        QCOMPARE(store.reads(), 4);
    }

    void onlyThePinnedCertificateIsTrusted()
    {
        for (const QSslConfiguration &identity : {m_certificates.selfSigned(), m_certificates.good(),
                                                  m_certificates.wrongName(), m_certificates.expired()}) {
            LoopbackServer server;
            fill(server, identity);
            const QString pin = fingerprintOfServer(identity);
            QCOMPARE(measured(server, {{"fingerprint"_L1, pin}}).status, Status::Online);
            QCOMPARE(
                measured(server, {{"fingerprint"_L1, u"sha256:"_s + QString(pin).remove(u':').toLower()}})
                    .status,
                Status::Online);
        }
    }

    void aChangedCertificateIsUnknownAndIsSentNothing_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::newRow("untrusted") << false;
        QTest::newRow("of a trusted authority") << true;
    }
    void aChangedCertificateIsUnknownAndIsSentNothing()
    {
        QFETCH(bool, trusted);
        LoopbackServer server;
        fill(server, trusted ? m_certificates.good() : m_certificates.selfSigned());
        QJsonObject tls{{"fingerprint"_L1, QString(64, u'a')}};
        if (trusted)
            tls.insert("caFile"_L1, m_authority);
        const QJsonObject auth{{"auth"_L1, QJsonObject{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"key"_s}}}};
        for (const QString &kind : {u"alertmanager"_s, u"http"_s}) {
            const Reading reading = measured(server, tls, kind, auth);
            QCOMPARE(reading.status, Status::Unknown);
            QCOMPARE(reading.failure, Failure::CertificateChanged);
            QVERIFY2(reading.reason.contains(
                         fingerprintOfServer(trusted ? m_certificates.good() : m_certificates.selfSigned())),
                     qPrintable(reading.reason));
        }
        QCOMPARE(server.requests(u"/api/v2/alerts"_s) + server.requests(u"/"_s), 0);
    }

    void aCertificateOfOnesOwnIsShown()
    {
        QSslConfiguration identity = m_certificates.good();
        identity.setPeerVerifyMode(QSslSocket::VerifyPeer);
        identity.setCaCertificates({m_certificates.authority()});
        LoopbackServer server;
        fill(server, identity);
        QVERIFY(measured(server, {{"caFile"_L1, m_authority}}).status == Status::Unknown);
        const QSslConfiguration own = m_certificates.client();
        const QString certificate = written(u"own.pem"_s, own.localCertificate().toPem());
        const QString key = written(u"own.key"_s, own.privateKey().toPem());
        QJsonObject tls{{"caFile"_L1, m_authority}, {"certificateFile"_L1, certificate}, {"keyFile"_L1, key}};
        const Reading reading = measured(server, tls);
        QVERIFY2(reading.status == Status::Online, qPrintable(reading.reason));
        const QString both
            = written(u"both.pem"_s, own.localCertificate().toPem() + own.privateKey().toPem());
        QCOMPARE(measured(server, {{"caFile"_L1, m_authority}, {"certificateFile"_L1, both}}).status,
                 Status::Online);
    }

    void aTlsCheckHonoursAllOfIt()
    {
        LoopbackServer server;
        fill(server, m_certificates.good());
        const auto probed = [&](const QJsonObject &tls) {
            return measured(server, tls, u"tls"_s);
        };
        QCOMPARE(probed({}).failure, Failure::CertificateUntrusted);
        QCOMPARE(probed({{"caFile"_L1, m_authority}}).status, Status::Online);
        QCOMPARE(probed({{"fingerprint"_L1, fingerprintOfServer(m_certificates.good())}}).status,
                 Status::Online);
        QCOMPARE(probed({{"fingerprint"_L1, QString(64, u'a')}}).failure, Failure::CertificateChanged);
    }

    void anAuthorityIsNoSecretButWhoWeAreIs()
    {
        QSslConfiguration identity = m_certificates.good();
        identity.setPeerVerifyMode(QSslSocket::QueryPeer);
        identity.setCaCertificates({m_certificates.authority()});
        LoopbackServer here;
        LoopbackServer there;
        fill(here, m_certificates.good());
        fill(there, identity);
        here.play(u"/"_s, redirect(302, there.url(u"/"_s, u"localhost"_s).toEncoded()));
        const QSslConfiguration own = m_certificates.client();
        const QString both
            = written(u"own-both.pem"_s, own.localCertificate().toPem() + own.privateKey().toPem());
        const QJsonObject auth{{"auth"_L1, QJsonObject{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"key"_s}}}};
        const Reading reading
            = measured(here, {{"caFile"_L1, m_authority}, {"certificateFile"_L1, both}}, u"http"_s, auth);
        QVERIFY2(reading.status == Status::Online, qPrintable(reading.reason));
        QCOMPARE(here.lastHeader(u"/"_s, "Authorization"), "Bearer sesame"_qba);
        QCOMPARE(there.lastHeader(u"/"_s, "Authorization"), QByteArray());
        QVERIFY(there.lastPeerCertificate().isNull());
    }

    void onePinnedCertificateIsForOnePlace()
    {
        LoopbackServer here;
        LoopbackServer there;
        fill(here, m_certificates.selfSigned());
        fill(there, m_certificates.selfSigned());
        here.play(u"/"_s, redirect(302, there.url(u"/"_s).toEncoded()));
        const Reading reading = measured(
            here, {{"fingerprint"_L1, fingerprintOfServer(m_certificates.selfSigned())}}, u"http"_s);
        QCOMPARE(reading.failure, Failure::CertificateUntrusted);
        QCOMPARE(there.requests(u"/"_s), 0);
    }

    void noSecretGoesOnInPlainText()
    {
        LoopbackServer secure;
        LoopbackServer plain;
        fill(secure, m_certificates.good());
        plain.play(u"/"_s, {});
        secure.play(u"/"_s, redirect(302, plain.url().toEncoded()));
        const QJsonObject auth{{"auth"_L1, QJsonObject{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"key"_s}}}};
        QCOMPARE(measured(secure, {{"caFile"_L1, m_authority}}, u"http"_s, auth).status, Status::Online);
        QCOMPARE(secure.lastHeader(u"/"_s, "Authorization"), "Bearer sesame"_qba);
        QCOMPARE(plain.requests(u"/"_s), 1);
        QCOMPARE(plain.lastHeader(u"/"_s, "Authorization"), QByteArray());
    }

    void whatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("tls");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such file")
            << QJsonObject{{"caFile"_L1, u"/nowhere/ca.pem"_s}} << u"/nowhere/ca.pem cannot be read"_s;
        QTest::newRow("not the whole path") << QJsonObject{{"caFile"_L1, u"ca.pem"_s}} << u"“caFile”"_s;
        QTest::newRow("key alone") << QJsonObject{{"keyFile"_L1, u"/k.pem"_s}} << u"“certificateFile”"_s;
        QTest::newRow("no certificate in it")
            << QJsonObject{{"caFile"_L1, u"/etc/hostname"_s}} << u"no PEM certificate"_s;
        QTest::newRow("short") << QJsonObject{{"fingerprint"_L1, u"AB:CD"_s}} << u"64 hexadecimal digits"_s;
        QTest::newRow("no digits") << QJsonObject{{"fingerprint"_L1, QString(64, u'x')}}
                                   << u"64 hexadecimal digits"_s;
    }
    void whatCannotBeUsedIsNamed()
    {
        QFETCH(QJsonObject, tls);
        QFETCH(QString, reason);
        LoopbackServer server;
        fill(server, m_certificates.good());
        for (const QString &kind : {u"alertmanager"_s, u"http"_s, u"tls"_s}) {
            const Reading reading = measured(server, tls, kind);
            QCOMPARE(reading.status, Status::Unknown);
            QVERIFY2(reading.reason.contains(reason), qPrintable(reading.reason));
        }
        QCOMPARE(server.connections(), 0);
    }

private:
    Certificates m_certificates;
    QTemporaryDir m_folder;
    QString m_authority = {};
    Fetcher m_fetcher;
};

PILOTLAMP_TEST(TlsTrustTest, QCoreApplication);

} // namespace Pilotlamp::TlsTrustTests

#include "tst_tls_trust.moc"
