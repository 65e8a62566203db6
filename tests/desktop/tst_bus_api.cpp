// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus_client.h"
#include "desktop/probe.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Pilotlamp::BusApiTests {

using Pilotlamp::Testing::run;

namespace {
const QString Name = u"org.pilotlamp.Pilotlamp1"_s;
const QString ObjectPath = u"/org/pilotlamp/Pilotlamp1"_s;

Testing::Ran gdbus(const QString &method, const QStringList &arguments = {})
{
    return run(u"gdbus"_s,
               QStringList{u"call"_s, u"--session"_s, u"-d"_s, Name, u"-o"_s, ObjectPath, u"-m"_s,
                           method.contains(u'.') ? method : Name + u'.' + method, u"--"_s}
                   + arguments);
}
} // namespace

/// The running tray's bus interface, as other programs (gdbus) and pilotlampctl's client call it.
class BusApiTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Probe> m_tray;

private Q_SLOTS:
    void init()
    {
        m_tray = std::make_unique<Probe>(QStringList{u"bus_probe"_s, Name});
        QVERIFY2(m_tray->says(u"published"_s), qPrintable(m_tray->said()));
    }

    void cleanup() { m_tray.reset(); }

    void calls_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("order");
        const QString error = u"org.pilotlamp.Pilotlamp1.Error."_s;
        const QString get = u"org.freedesktop.DBus.Properties.Get"_s;
        QTest::newRow("refresh") << u"Refresh"_s << QStringList() << u"()"_s << u"refresh"_s;
        QTest::newRow("snooze") << u"Snooze"_s << QStringList{u"shop"_s, u"60"_s} << u"()"_s
                                << u"snooze shop 60"_s;
        QTest::newRow("end snooze") << u"Snooze"_s << QStringList{u"shop"_s, u"0"_s} << u"()"_s
                                    << u"snooze shop 0"_s;
        QTest::newRow("snooze nobody")
            << u"Snooze"_s << QStringList{u"x"_s, u"60"_s} << error + u"UnknownService"_s << QString();
        QTest::newRow("snooze -1") << u"Snooze"_s << QStringList{u"shop"_s, u"-1"_s}
                                   << error + u"OutOfRange"_s << QString();
        QTest::newRow("snooze for ever")
            << u"Snooze"_s << QStringList{u"shop"_s, u"2592001"_s} << error + u"OutOfRange"_s << QString();
        QTest::newRow("pause") << u"Pause"_s << QStringList{u"2592000"_s} << u"()"_s << u"pause 2592000"_s;
        QTest::newRow("pause without end") << u"Pause"_s << QStringList{u"-1"_s} << u"()"_s << u"pause -1"_s;
        QTest::newRow("pause -2") << u"Pause"_s << QStringList{u"-2"_s} << error + u"OutOfRange"_s
                                  << QString();
        QTest::newRow("explain") << u"Explain"_s << QStringList{u"shop"_s} << u"('{\"id\":\"shop\"}',)"_s
                                 << QString();
        QTest::newRow("explain fails")
            << u"Explain"_s << QStringList{u"api"_s} << error + u"Failed: busy"_s << QString();
        QTest::newRow("explain nobody")
            << u"Explain"_s << QStringList{u"'x\"\n'"_s} << error + u"UnknownService"_s << QString();
        QTest::newRow("components") << u"Components"_s << QStringList{u"shop"_s} << u"('[\"shop\"]',)"_s
                                    << QString();
        QTest::newRow("components of nobody")
            << u"Components"_s << QStringList{u"x"_s} << error + u"UnknownService"_s << QString();
        QTest::newRow("services") << u"Services"_s << QStringList() << u"'status': <'online'>"_s << QString();
        QTest::newRow("a check") << u"Services"_s << QStringList() << u"'responseMs': <120>"_s << QString();
        QTest::newRow("a model") << u"Services"_s << QStringList()
                                 << u"'evidence': <'Trouble with Opus 4.6'>"_s << QString();
        QTest::newRow("a model nothing was reported of")
            << u"Services"_s << QStringList() << u"{'name': <'Sonnet 4.6'>}"_s << QString();
        QTest::newRow("Status") << get << QStringList{Name, u"Status"_s} << u"(<'online'>,)"_s << QString();
        QTest::newRow("Counts") << get << QStringList{Name, u"Counts"_s} << u"'online': 2"_s << QString();
        QTest::newRow("all five words")
            << get << QStringList{Name, u"Counts"_s} << u"'offline': 0"_s << QString();
    }

    void calls()
    {
        QFETCH(QString, method);
        QFETCH(QStringList, arguments);
        QFETCH(QString, answer);
        QFETCH(QString, order);
        const auto ran = gdbus(method, arguments);
        QVERIFY2((ran.out + ran.err).contains(answer), qPrintable(ran.out + ran.err));
        QCOMPARE(ran.exitCode == 0, !answer.contains("Error"_L1));
        if (!order.isEmpty())
            QVERIFY2(m_tray->says(order), qPrintable(m_tray->said()));
        else
            QCOMPARE(m_tray->said(), u"published\n"_s);
    }

    void clientReadsWhatTheServiceHas()
    {
        BusClient client(QDBusConnection::sessionBus(), Name);
        const auto rows = client.services();
        QVERIFY2(rows.has_value(), qPrintable(rows ? QString() : rows.error().text));
        QCOMPARE(rows->size(), 2);
        const ServiceRow shop = rows->at(1);
        QCOMPARE(shop.service.id, u"shop"_s);
        QCOMPARE(shop.service.name, u"SHOP"_s);
        QCOMPARE(shop.verdict.status, Status::Online);
        QCOMPARE(shop.verdict.whose, Whose::None);
        QCOMPARE(shop.verdict.since, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
        QCOMPARE(shop.verdict.evidence.size(), 1);
        QCOMPARE(shop.verdict.evidence.at(0).responseMs, 120);
        QCOMPARE(shop.verdict.models,
                 (QList<ModelWord>{{u"Opus 4.6"_s, Status::Overload, u"Trouble with Opus 4.6"_s,
                                    ModelSource::Incident, shop.verdict.since},
                                   {u"Sonnet 4.6"_s}}));
        QCOMPARE(client.explain(u"shop"_s).value_or(QString()), u"{\"id\":\"shop\"}"_s);
        QVERIFY(client.refresh() && m_tray->says(u"refresh"_s));
        QVERIFY(client.snooze(u"shop"_s, 60) && m_tray->says(u"snooze shop 60"_s));
        QVERIFY(client.pause(-1) && m_tray->says(u"pause -1"_s));
        QCOMPARE(client.snooze(u"nobody"_s, 60).error().kind, Error::Kind::Refused);
    }

    void changesAreTold()
    {
        BusClient client(QDBusConnection::sessionBus(), Name);
        QSignalSpy changed(&client, &BusClient::verdictChanged);
        QSignalSpy gone(&client, &BusClient::gone);
        m_tray->write(u"offline it hurts"_s);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20000);
        const auto row = changed.at(0).at(0).value<ServiceRow>();
        QCOMPARE(row.service.id, u"shop"_s);
        QCOMPARE(row.verdict.status, Status::Offline);
        QCOMPARE(row.verdict.reason, u"it hurts"_s);
        QVERIFY(
            gdbus(u"org.freedesktop.DBus.Properties.Get"_s, {Name, u"Status"_s}).out.contains("offline"_L1));
        // The same again is no news.
        m_tray->write(u"offline it hurts"_s);
        m_tray->write(u"online"_s);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 20000);
        QCOMPARE(changed.at(1).at(0).value<ServiceRow>().verdict.status, Status::Online);
        m_tray->kill();
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 20000);
    }

    /// How quick a service that is well was this time is no message on the bus; its trouble is.
    void figuresAreNoMessages()
    {
        BusClient client(QDBusConnection::sessionBus(), Name);
        QSignalSpy changed(&client, &BusClient::verdictChanged);
        m_tray->write(u"online answered 200 OK in 0.01 s"_s);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20000);
        for (int i = 2; i < 40; ++i)
            m_tray->write(u"online answered 200 OK in 0.%1 s"_s.arg(i, 2, 10, QChar(u'0')));
        m_tray->write(u"online answered 204 No Content in 1 s"_s);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 20000);
        QCOMPARE(changed.at(1).at(0).value<ServiceRow>().verdict.reason, u"answered 204 No Content in 1 s"_s);
        QCOMPARE(client.services()->at(1).verdict.reason, u"answered 204 No Content in 1 s"_s);
        m_tray->write(u"overload 0.8 s"_s);
        m_tray->write(u"overload 0.9 s"_s);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 4, 20000);
    }

    void propertyChangesAreTold()
    {
        QProcess monitor;
        monitor.start(u"gdbus"_s, {u"monitor"_s, u"--session"_s, u"-d"_s, Name, u"-o"_s, ObjectPath});
        QByteArray seen;
        const auto sees = [&](const char *text) {
            return QTest::qWaitFor([&] { return (seen += monitor.readAll()).contains(text); }, 20000);
        };
        QVERIFY(sees("is owned by"));
        m_tray->write(u"maintenance until noon"_s);
        QVERIFY2(sees("'Status': <'maintenance'>"), seen.constData());
        QVERIFY2(sees("VerdictChanged ('shop', 'maintenance', {"), seen.constData());
        monitor.kill();
        monitor.waitForFinished();
    }

    void aCallerThatGoesAwayHarmsNobody()
    {
        const QString caller = u"caller"_s;
        for (int i = 0; i < 20; ++i) {
            {
                auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, caller);
                for (const QString &method : {u"Explain"_s, u"Snooze"_s}) {
                    auto call = QDBusMessage::createMethodCall(Name, ObjectPath, Name, method);
                    call.setArguments(method == "Explain"_L1 ? QVariantList{u"shop"_s}
                                                             : QVariantList{u"shop"_s, 60});
                    bus.asyncCall(call);
                }
                QVERIFY(bus.interface()->isServiceRegistered(Name)); // until then both are sent
            }
            QDBusConnection::disconnectFromBus(caller);
        }
        QVERIFY2(m_tray->says(u"snooze shop 60"_s), qPrintable(m_tray->said()));
        QCOMPARE(gdbus(u"Explain"_s, {u"shop"_s}).out.trimmed(), u"('{\"id\":\"shop\"}',)"_s);
    }

    void noTrayIsRunning()
    {
        m_tray.reset();
        BusClient client(QDBusConnection::sessionBus(), Name);
        const auto rows = client.services();
        QVERIFY(!rows);
        QVERIFY2(rows.error().kind == Error::Kind::Unreachable, qPrintable(rows.error().text));
        QVERIFY2(rows.error().text.contains("start it with"_L1), qPrintable(rows.error().text));
        BusClient without(QDBusConnection(u"none"_s), Name);
        QCOMPARE(without.refresh().error().kind, Error::Kind::Unreachable);
    }

    void theNameIsTaken()
    {
        Probe second({u"bus_probe"_s, Name});
        QCOMPARE(second.exitCode(), 1);
        second.saysAnyOf({});
        QVERIFY2(second.said().contains("has the name org.pilotlamp.Pilotlamp1"_L1),
                 qPrintable(second.said()));
    }
};

PILOTLAMP_TEST(BusApiTest, QCoreApplication);

} // namespace Pilotlamp::BusApiTests

#include "tst_bus_api.moc"
