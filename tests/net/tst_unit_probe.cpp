// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::UnitProbeTests {

namespace {

/// systemd's manager and one unit, played.
class PlayedSystemd : public QDBusVirtualObject {
public:
    QVariantMap unit = {};
    QString asked = {};

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "LoadUnit"_L1) {
            asked = message.arguments().value(0).toString();
            return connection.send(message.createReply(
                QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/systemd1/unit/played"_s))));
        }
        return message.member() == "GetAll"_L1 && connection.send(message.createReply(QVariant(unit)));
    }
};

} // namespace

/// systemd checks, over D-Bus.
class UnitProbeTest : public QObject {
    Q_OBJECT

private:
    Fetcher m_fetcher;

    Reading probed(const Check &check)
    {
        Prober prober(m_fetcher);
        return probedBy(prober, check);
    }

private Q_SLOTS:
    /// Over a bus of its own, as the user's manager answers.
    void unitsAreAskedFor()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty())
            QSKIP("dbus-daemon is not installed");
        QProcess daemon;
        daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(daemon.waitForReadyRead(10000));
        const QString address = QString::fromUtf8(daemon.readAllStandardOutput().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
        QDBusConnection bus = QDBusConnection::connectToBus(address, u"played"_s);
        PlayedSystemd systemd;
        QVERIFY(
            bus.registerVirtualObject(u"/org/freedesktop/systemd1"_s, &systemd, QDBusConnection::SubPath));
        const Check check{.kind = u"systemd"_s,
                          .url = u"nginx.service"_s,
                          .timeoutSeconds = 5,
                          .options = {{u"userUnit"_s, true}}};
        Reading reading = probed(check); // nobody is there yet
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.whose, Whose::You);
        QVERIFY(bus.registerService(u"org.freedesktop.systemd1"_s));
        systemd.unit = {{u"LoadState"_s, u"loaded"_s},
                        {u"ActiveState"_s, u"failed"_s},
                        {u"SubState"_s, u"failed"_s},
                        {u"Result"_s, u"exit-code"_s}};
        reading = probed(check);
        QCOMPARE(systemd.asked, u"nginx.service"_s);
        QCOMPARE(reading.status, Status::Offline);
        QCOMPARE(reading.reason, u"the unit is failed: exit-code"_s);
        systemd.unit[u"ActiveState"_s] = u"active"_s;
        systemd.unit[u"SubState"_s] = u"running"_s;
        QCOMPARE(probed(check).status, Status::Online);
        QDBusConnection::disconnectFromBus(u"played"_s);
        daemon.kill();
        daemon.waitForFinished();
    }
};

PILOTLAMP_TEST(UnitProbeTest, QCoreApplication);

} // namespace Pilotlamp::UnitProbeTests

#include "tst_unit_probe.moc"
