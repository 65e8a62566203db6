// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "testlib/bus_mock.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::SleepLifeTests {

namespace {

constexpr int MoreThanAnInterval = 12000; ///< ms
constexpr int Silence = 4000; ///< ms; what is gathered is told after one second

Script broken()
{
    Script script;
    script.play = Script::Play::Reset;
    return script;
}

Script fine()
{
    Script script;
    script.body = "success\n";
    return script;
}

} // namespace

/// Sleep as logind tells it, and a NetworkManager that lies, through to what is asked and told.
class SleepLifeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Lamp> m_lamp;

    bool isShown(IconSymbol symbol) const { return m_lamp->pixelsOf(symbol) > Visible; }
    int asked() const
    {
        return m_lamp->server().requests(u"/service"_s)
            + m_lamp->server().requests(u"/api/v2/summary.json"_s);
    }
    bool startsWell(int graceSeconds)
    {
        m_lamp->setService(true);
        m_lamp->configure({m_lamp->pageCheck(), m_lamp->serviceCheck()}, {{u"graceSeconds"_s, graceSeconds}});
        return m_lamp->start() && QTest::qWaitFor([this] { return isShown(IconSymbol::Online); }, Long);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasBusMock())
            QSKIP("not installed: python3-dbusmock");
    }

    void init()
    {
        SESSION_START(u"notify"_s, u"dunst"_s); // with nothing in its list of old ones
        m_lamp = std::make_unique<Lamp>();
    }

    void cleanup()
    {
        QVERIFY(m_lamp->end());
        m_lamp.reset();
    }

    void asleepNothingIsAskedAndAwakeNothingFalseIsTold()
    {
        LogindMock logind;
        QVERIFY(startsWell(20));
        Script hang;
        hang.play = Script::Play::Hang;
        m_lamp->server().play(u"/service"_s, hang);
        const int before = m_lamp->server().requests(u"/service"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->server().requests(u"/service"_s) > before, Long);

        // The look under way is dropped, and so are kept connections.
        QVERIFY(logind.prepareForSleep(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_lamp->server().openConnections(), 0, Long);
        const int asleep = asked();
        QVERIFY(!QTest::qWaitFor([&] { return asked() > asleep; }, MoreThanAnInterval));

        // Awake, but the network is not there yet: looked at once, and nothing of it counts.
        for (const QString &path : {u"/service"_s, u"/api/v2/summary.json"_s})
            m_lamp->server().play(path, broken());
        QVERIFY(logind.prepareForSleep(u"false"_s));
        QTRY_VERIFY_WITH_TIMEOUT(asked() >= asleep + 2, Long);
        m_lamp->setService(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->shownText().startsWith("online"_L1), Long);
        QVERIFY(!QTest::qWaitFor([] { return shownPopups() > 0; }, Silence));
        QVERIFY(isShown(IconSymbol::Online));
        QCOMPARE(pastPopups(), QStringList());
    }

    void whatBeganAsleepIsToldOnce()
    {
        LogindMock logind;
        QVERIFY(startsWell(1));
        QVERIFY(logind.prepareForSleep(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_lamp->server().openConnections(), 0, Long);
        m_lamp->setService(false);
        QVERIFY(logind.prepareForSleep(u"false"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Offline), Confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Confirmed);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE(pastPopups(), QStringList{u"Corner Shop is down"_s});
        QVERIFY(!QTest::qWaitFor([] { return shownPopups() > 0; }, Silence));
    }

    void theReferencesAreTheTruthAndNotTheNetworkManager()
    {
        NetworkManagerMock manager;
        QVERIFY(manager.setState(70, 4));
        LoopbackServer &server = m_lamp->server();
        // A private internet: the server is the proxy of all names.
        qputenv("http_proxy", server.url(u""_s).toEncoded());
        const QString shop = u"http://shop.example/service"_s;
        const QString reference = u"http://reference.example/ok"_s;
        server.play(shop, fine());
        server.play(reference, fine());
        m_lamp->configure({QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, shop}, {u"intervalSeconds"_s, 10}}},
                          {{u"references"_s, QJsonArray{reference}}});
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Online), Long);

        // It says there is no network, as it does beside some VPNs: the service answers, so there is one.
        QVERIFY(manager.setState(20, 1));
        const int before = server.requests(shop);
        QTRY_VERIFY_WITH_TIMEOUT(server.requests(shop) > before, Long);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->shownText().startsWith("online"_L1), Long);
        QVERIFY(isShown(IconSymbol::Online));

        // It says all is well, but nothing passes: that is this machine, and no fault of the service.
        QVERIFY(manager.setState(70, 4));
        server.play(shop, broken());
        server.play(reference, broken());
        QTRY_VERIFY2_WITH_TIMEOUT(m_lamp->shownText().startsWith("unknown: you are offline"_L1),
                                  qPrintable(m_lamp->shownText()), Confirmed);
        QTRY_VERIFY(!isShown(IconSymbol::Online));
        QCOMPARE(shownPopups(), 0);

        server.play(shop, fine());
        server.play(reference, fine());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Online), Confirmed);
        QCOMPARE(shownPopups(), 0);
        QCOMPARE(pastPopups(), QStringList());
        qunsetenv("http_proxy");
    }
};

PILOTLAMP_TEST(SleepLifeTest, QApplication);

} // namespace Pilotlamp::SleepLifeTests

#include "tst_sleep_life.moc"
