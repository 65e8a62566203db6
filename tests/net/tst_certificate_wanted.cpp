// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/certificates.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::CertificateWantedTests {

/// Servers that ask who we are, as OpenSSL speaks: Qt's own ones close without a word.
class CertificateWantedTest : public QObject {
    Q_OBJECT

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    /// Starts a server; its port, 0 where it does not come up.
    int serve(QProcess &server, const QStringList &options) const
    {
        server.start(u"openssl"_s,
                     QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, u"-cert"_s,
                                 m_certificate, u"-key"_s, m_key, u"-CAfile"_s, m_authority}
                         + options);
        static const QRegularExpression place(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
        QString said;
        while (!place.match(said).hasMatch() && server.waitForReadyRead(10000))
            said += QString::fromUtf8(server.readAllStandardOutput());
        return place.match(said).captured(1).toInt();
    }
    Reading measured(int port, const QString &kind, QJsonObject tls = {})
    {
        tls.insert("caFile"_L1, m_authority);
        Prober prober(m_fetcher);
        return probedBy(prober,
                        {.kind = kind,
                         .url = (kind == "tls"_L1 ? u"127.0.0.1:%1"_s : u"https://127.0.0.1:%1/"_s).arg(port),
                         .timeoutSeconds = 5,
                         .options = {{"tls"_L1, tls}}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isValid())
            QSKIP(qPrintable(m_certificates.problem()));
        m_authority = written(u"ca.pem"_s, m_certificates.authority().toPem());
        m_certificate = written(u"server.pem"_s, m_certificates.good().localCertificate().toPem());
        m_key = written(u"server.key"_s, m_certificates.good().privateKey().toPem());
    }

    void aServerSaysThatItWantsACertificate_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::newRow("TLS 1.2") << u"-tls1_2"_s;
        QTest::newRow("TLS 1.3") << u"-tls1_3"_s;
    }
    /// Older servers only say that the handshake failed; that a cipher was agreed tells the rest.
    void aServerSaysThatItWantsACertificate()
    {
        QFETCH(QString, protocol);
        QProcess server;
        const auto end = qScopeGuard([&server] {
            server.kill();
            server.waitForFinished();
        });
        const int port = serve(server, {protocol, u"-Verify"_s, u"1"_s, u"-verify_return_error"_s});
        QVERIFY(port > 0);
        for (const QString &kind : {u"alertmanager"_s, u"http"_s, u"tls"_s}) {
            if (kind == "tls"_L1 && protocol == "-tls1_3"_L1)
                continue; // there the wish comes after the agreement
            const Reading reading = measured(port, kind);
            QVERIFY2(reading.failure == Failure::CertificateWanted,
                     qPrintable(kind + u": "_s + reading.reason));
            QCOMPARE(reading.status, Status::Unknown);
            if (kind != "alertmanager"_L1) // a page that is not read is nobody's fault
                QCOMPARE(reading.whose, Whose::You);
            QVERIFY2(reading.reason.contains("the server requires a client certificate"_L1),
                     qPrintable(reading.reason));
        }
        const QSslConfiguration own = m_certificates.client();
        const QString certificate
            = written(u"own.pem"_s, own.localCertificate().toPem() + own.privateKey().toPem());
        const Reading shown = measured(port, u"http"_s, {{"certificateFile"_L1, certificate}});
        QVERIFY2(shown.status == Status::Online, qPrintable(shown.reason));
    }

    /// Where no cipher suits both, nobody wants a certificate.
    void noCommonCipherIsNoWishForACertificate()
    {
        QProcess server;
        const int port
            = serve(server, {u"-tls1_2"_s, u"-cipher"_s, u"ECDHE-RSA-AES128-GCM-SHA256"_s}); // for other keys
        QVERIFY(port > 0);
        for (const QString &kind : {u"http"_s, u"tls"_s}) {
            const Reading reading = measured(port, kind);
            QVERIFY2(reading.failure == Failure::TlsOther, qPrintable(kind + u": "_s + reading.reason));
        }
        server.kill();
        server.waitForFinished();
    }

private:
    Certificates m_certificates;
    QTemporaryDir m_folder;
    QString m_authority;
    QString m_certificate;
    QString m_key;
    Fetcher m_fetcher;
};

PILOTLAMP_TEST(CertificateWantedTest, QCoreApplication);

} // namespace Pilotlamp::CertificateWantedTests

#include "tst_certificate_wanted.moc"
