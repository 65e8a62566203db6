// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/write_through.h"

#include "testlib/test_program.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace Pilotlamp::WriteThroughTests {

class WriteThroughTest : public QObject {
    Q_OBJECT

private:
    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_near;
    QTcpSocket *m_far = nullptr;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_server.isListening() || m_server.listen(QHostAddress::LocalHost));
        m_near = std::make_unique<QTcpSocket>();
        m_near->setProxy(QNetworkProxy::NoProxy);
        m_near->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
        QTRY_VERIFY(m_server.hasPendingConnections());
        m_far = m_server.nextPendingConnection();
        QTRY_COMPARE(m_near->state(), QAbstractSocket::ConnectedState);
    }

    void cleanup() { delete m_far; }

    /// Nothing is left to the event loop, and so nothing is kept for it.
    void aRequestIsSentAtOnce()
    {
        writeThrough(*m_near, "GET / HTTP/1.1\r\n\r\n");
        QCOMPARE(m_near->bytesToWrite(), 0);
        QVERIFY(m_far->waitForReadyRead(5000));
        QCOMPARE(m_far->readAll(), QByteArray("GET / HTTP/1.1\r\n\r\n"));
    }

    /// More than the kernel takes: the rest follows, in order.
    void muchArrivesWhole()
    {
        QByteArray much;
        for (int i = 0; much.size() < 12'000'000; ++i)
            much += QByteArray::number(i) + ' ';
        writeThrough(*m_near, much);
        QVERIFY(m_near->bytesToWrite() > 0);
        writeThrough(*m_near, "the end");
        much += "the end";
        QByteArray got;
        QTRY_VERIFY((got += m_far->readAll()).size() >= much.size());
        QVERIFY(got == much);
    }

    void aBrokenConnectionIsTold()
    {
        m_far->abort();
        QSignalSpy told(m_near.get(), &QTcpSocket::errorOccurred);
        writeThrough(*m_near, "GET / HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(!told.isEmpty() || m_near->state() == QAbstractSocket::UnconnectedState);
    }
};

PILOTLAMP_TEST(WriteThroughTest, QCoreApplication);

} // namespace Pilotlamp::WriteThroughTests

#include "tst_write_through.moc"
