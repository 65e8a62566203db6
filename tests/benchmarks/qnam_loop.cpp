// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick: QNetworkAccessManager alone asks the same addresses as often, and does nothing with the
// answers.
//   qnam_loop FILE INTERVAL [--spread] [--ca FILE]
// FILE holds an address a line. All are asked at once every INTERVAL seconds; with --spread a part of them
// every second. Runs until it is ended.
#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <sys/resource.h>

int main(int argc, char **argv)
{
    // As many connections are kept as addresses.
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile file(words.value(1));
    const int interval = words.value(2).toInt();
    if (interval <= 0 || !file.open(QIODevice::ReadOnly))
        return 64;
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    const bool isSpread = words.contains(QStringLiteral("--spread"));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (const qsizetype ca = words.indexOf(QStringLiteral("--ca")); ca > 0)
        tls.setCaCertificates(QSslCertificate::fromPath(words.value(ca + 1)));

    QNetworkAccessManager network;
    const auto ask = [&](const QByteArray &address) {
        QNetworkRequest request(QUrl(QString::fromUtf8(address)));
        request.setSslConfiguration(tls);
        QNetworkReply *reply = network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply] {
            reply->readAll();
            reply->deleteLater();
        });
    };
    const qsizetype parts = isSpread ? interval : 1;
    qsizetype turn = 0;
    QTimer timer;
    const auto next = [&] {
        for (qsizetype i = turn % parts; i < lines.size(); i += parts)
            ask(lines.at(i));
        ++turn;
    };
    QObject::connect(&timer, &QTimer::timeout, next);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(isSpread ? 1000 : interval * 1000);
    next();
    return QCoreApplication::exec();
}
