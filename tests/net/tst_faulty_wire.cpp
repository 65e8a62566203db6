// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::FaultyWireTests {

/// One prober and its kept connections, while the wire to a healthy server goes bad and heals.
class FaultyWireTest : public QObject {
    Q_OBJECT

    LoopbackServer m_server;
    Fetcher m_fetcher;
    Prober m_prober{m_fetcher};
    QProcess m_wire;
    quint16 m_port = 0;
    QList<Reading> m_readings;

    Reading probed(int slowAfterMs = 5000)
    {
        const QString address = u"http://127.0.0.1:%1/"_s.arg(m_port);
        m_readings.clear();
        m_prober.probe({u"shop"_s, 0},
                       {.kind = u"http"_s, .url = address, .timeoutSeconds = 2, .slowAfterMs = slowAfterMs});
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(m_readings.size(), 1, 8000);
        }();
        return m_readings.value(0);
    }

    /// Tells the wire what to do from now on; it says when it does.
    void tell(const QByteArray &command)
    {
        m_wire.write(command + '\n');
        QTRY_VERIFY(m_wire.canReadLine());
        m_wire.readLine();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        Script page;
        page.body = QByteArray(3000, 'x');
        m_server.play(u"/"_s, page);
        connect(&m_prober, &Prober::answered, this,
                [this](const CheckId &, const Reading &reading) { m_readings.append(reading); });
        m_wire.start(python,
                     {QStringLiteral(PILOTLAMP_SOURCE_DIR "/tests/session/tcpfault.py"), u"0"_s,
                      QString::number(m_server.serverPort())});
        QTRY_VERIFY(m_wire.canReadLine());
        m_port = m_wire.readLine().trimmed().toUShort();
        QVERIFY(m_port > 0);
    }

    void cleanupTestCase()
    {
        m_wire.closeWriteChannel();
        QVERIFY(m_wire.state() == QProcess::NotRunning || m_wire.waitForFinished(5000));
    }

    void aFaultIsNamedAndItsEndIsSeen_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("reason");
        QTest::newRow("late") << QByteArray("latency 300") << Status::Overload
                              << u"slow: answered 200 OK after"_s;
        QTest::newRow("thin") << QByteArray("rate 300") << Status::Offline
                              << u"answer not finished within 2 s"_s;
        QTest::newRow("black hole") << QByteArray("blackhole") << Status::Offline
                                    << u"no answer within 2 s"_s;
        QTest::newRow("cut") << QByteArray("close_after 500") << Status::Offline << u"broke off its answer"_s;
        QTest::newRow("noise") << QByteArray("garbage") << Status::Offline << u""_s;
        QTest::newRow("refused") << QByteArray("down") << Status::Offline << u"refused the connection"_s;
    }

    void aFaultIsNamedAndItsEndIsSeen()
    {
        QFETCH(QByteArray, command);
        QFETCH(Status, status);
        QFETCH(QString, reason);
        const Reading before = probed();
        QVERIFY2(before.status == Status::Online, qPrintable(before.reason));
        tell(command);
        const Reading during = probed(500);
        QVERIFY2(during.status == status && during.reason.contains(reason),
                 qPrintable(idOf(during.status) + u": "_s + during.reason));
        tell(command == "down" ? "up" : "ok");
        const Reading after = probed();
        QVERIFY2(after.status == Status::Online, qPrintable(after.reason));
    }
};

PILOTLAMP_TEST(FaultyWireTest, QCoreApplication);

} // namespace Pilotlamp::FaultyWireTests

#include "tst_faulty_wire.moc"
