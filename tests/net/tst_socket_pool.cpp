// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/socket_pool.h"

#include "testlib/test_program.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace std::chrono_literals;

namespace Pilotlamp::SocketPoolTests {

class SocketPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftServesAgainUntilItIsOld_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("oldest");
        QTest::addColumn<bool>("again");
        QTest::newRow("young") << std::chrono::milliseconds(1h) << true;
        QTest::newRow("old") << 0ms << false;
    }
    /// A name that is gone and a certificate that has expired would never be met on a connection that lasts.
    void whatIsLeftServesAgainUntilItIsOld()
    {
        QFETCH(std::chrono::milliseconds, oldest);
        QFETCH(bool, again);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        SocketPool pool(oldest);
        const QPointer<QTcpSocket> socket = new QTcpSocket;
        socket->connectToHost(server.serverAddress(), server.serverPort());
        QVERIFY(socket->waitForConnected());
        pool.leave("here", socket);
        QCOMPARE(pool.take("here"), socket.data());
        pool.leave("here", socket);
        QCOMPARE(pool.take("here"), again ? socket.data() : nullptr);
        if (again)
            delete socket.data();
        else
            QTRY_VERIFY(!socket); // closed
    }
};

PILOTLAMP_TEST(SocketPoolTest, QCoreApplication);

} // namespace Pilotlamp::SocketPoolTests

#include "tst_socket_pool.moc"
