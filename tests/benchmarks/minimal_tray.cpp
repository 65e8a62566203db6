// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: the least that shows an icon in the tray and asks the same addresses as often.
//   minimal_tray FILE INTERVAL
// FILE holds an address a line; all are asked at once every INTERVAL seconds. Runs until it is ended.
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QTimer>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList words = QCoreApplication::arguments();
    QFile file(words.value(1));
    const int interval = words.value(2).toInt();
    if (interval <= 0 || !file.open(QIODevice::ReadOnly))
        return 64;
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');

    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setBrush(Qt::green);
    painter.drawEllipse(2, 2, 28, 28);
    painter.end();
    QMenu menu;
    menu.addAction(QStringLiteral("Quit"), &app, &QApplication::quit);
    QSystemTrayIcon icon{QIcon(picture)};
    icon.setContextMenu(&menu);
    icon.show();

    QNetworkAccessManager network;
    const auto askAll = [&] {
        for (const QByteArray &address : lines) {
            QNetworkReply *reply = network.get(QNetworkRequest(QUrl(QString::fromUtf8(address))));
            QObject::connect(reply, &QNetworkReply::finished, reply, [reply] {
                reply->readAll();
                reply->deleteLater();
            });
        }
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, askAll);
    timer.start(interval * 1000);
    QTimer::singleShot(0, &app, askAll);
    return QApplication::exec();
}
