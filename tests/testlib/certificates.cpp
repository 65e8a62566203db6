// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/certificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyyMMddhhmmss'Z'"_s);
}

const auto NewKey = {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

} // namespace

Certificates::Certificates()
{
    // `openssl ca` is the only subcommand of OpenSSL 3.0 that can make a certificate that is over already.
    write(path(u"ca.cnf"_s),
          "[ca]\ndefault_ca=own\n[own]\ndatabase=" + path(u"index.txt"_s).toUtf8()
              + "\nserial=" + path(u"serial"_s).toUtf8() + "\nnew_certs_dir=" + m_folder.path().toUtf8()
              + "\ncertificate=" + path(u"ca.pem"_s).toUtf8() + "\nprivate_key=" + path(u"ca.key"_s).toUtf8()
              + "\ndefault_md=sha256\npolicy=any\nunique_subject=no\n[any]\ncommonName=supplied\n");
    write(path(u"index.txt"_s), {});
    write(path(u"serial"_s), "1000\n");
    run(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Test authority"_s,
                    u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, path(u"ca.pem"_s)}
        + QStringList(NewKey));
    run(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                    u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, path(u"self.key"_s),
                    u"-out"_s, path(u"self.pem"_s)}
        + QStringList(NewKey));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sign(u"good"_s, u"DNS:localhost,IP:127.0.0.1,DNS:secure.example"_s, stamp(now.addDays(-1)),
         stamp(now.addDays(20)));
    sign(u"expired"_s, u"DNS:localhost,IP:127.0.0.1,DNS:secure.example"_s, stamp(now.addDays(-60)),
         stamp(now.addDays(-2)));
    sign(u"client"_s, u"DNS:lamp.test"_s, stamp(now.addDays(-1)), stamp(now.addDays(20)), u"clientAuth"_s);
    sign(u"wrong"_s, u"DNS:elsewhere.test"_s, stamp(now.addDays(-1)), stamp(now.addDays(20)));
}

void Certificates::run(const QStringList &arguments)
{
    if (!m_problem.isEmpty())
        return;
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        m_problem
            = u"openssl "_s + arguments.first() + u": "_s + QString::fromUtf8(process.readAllStandardError());
}

void Certificates::sign(const QString &name, const QString &subjectName, const QString &from,
                        const QString &until, const QString &use)
{
    const QString request = path(name + u".csr"_s);
    const QString extensions = path(name + u".ext"_s);
    write(extensions, "subjectAltName=" + subjectName.toUtf8() + "\nextendedKeyUsage=" + use.toUtf8() + '\n');
    run(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, path(name + u".key"_s),
                    u"-out"_s, request}
        + QStringList(NewKey));
    run({u"ca"_s, u"-batch"_s, u"-config"_s, path(u"ca.cnf"_s), u"-in"_s, request, u"-out"_s,
         path(name + u".pem"_s), u"-notext"_s, u"-startdate"_s, from, u"-enddate"_s, until, u"-extfile"_s,
         extensions});
}

QSslCertificate Certificates::authority() const
{
    return QSslCertificate(read(path(u"ca.pem"_s)));
}

QSslConfiguration Certificates::identity(const QString &name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read(path(name + u".pem"_s))));
    configuration.setPrivateKey(QSslKey(read(path(name + u".key"_s)), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

void Certificates::trustAuthority() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(authority());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace Pilotlamp::Testing
