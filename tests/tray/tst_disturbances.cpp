// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "testlib/bus_mock.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::DisturbancesTests {

namespace {

constexpr int Silence = 6000; ///< ms: a maintenance is told after two seconds where it may be

} // namespace

/// What else disturbs a lamp: a desktop where panel and notification server are missing or die together, and
/// a person who is away or wants no disturbance.
class DisturbancesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Lamp> m_lamp;

    bool isShown(IconSymbol symbol) const { return m_lamp->pixelsOf(symbol) > Visible; }

private Q_SLOTS:
    void init()
    {
        m_lamp = std::make_unique<Lamp>();
        m_lamp->setService(false);
        m_lamp->configure({m_lamp->pageCheck()});
    }

    void cleanup()
    {
        QVERIFY(m_lamp->end());
        m_lamp.reset();
        control({u"stop"_s, u"panel"_s});
        control({u"stop"_s, u"notify"_s});
    }

    void startedWithNeitherPanelNorServer()
    {
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->notificationLog().contains("window,Corner Shop is down"_L1),
                                 Confirmed);
        SESSION_START(u"panel"_s, u"xfce"_s);
        SESSION_START(u"notify"_s, u"dunst"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Offline), Long);
        QCOMPARE(shownPopups(), 0); // the window told it
    }

    void doNotDisturbIsOneCardAfterwards()
    {
        SESSION_START(u"panel"_s, u"xfce"_s);
        SESSION_START(u"notify"_s, u"dunst"_s);
        QCOMPARE(run(u"dunstctl"_s, {u"set-paused"_s, u"true"_s}).exitCode, 0);
        m_lamp->setService(true);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Online), Long);
        m_lamp->setMaintenance(); // what was there before nobody was to be disturbed is no news of that time
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Maintenance), Long);
        QVERIFY(!QTest::qWaitFor(
            [] {
                return run(u"dunstctl"_s, {u"count"_s, u"waiting"_s}).out.trimmed() != "0"_L1;
            },
            Silence));
        QCOMPARE(run(u"dunstctl"_s, {u"set-paused"_s, u"false"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Long);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE(pastPopups(), QStringList{u"While you were away"_s});
    }

    void aLockedScreenIsOneCardAfterwards()
    {
        if (!hasBusMock())
            QSKIP("not installed: python3-dbusmock");
        SESSION_START(u"panel"_s, u"xfce"_s);
        SESSION_START(u"notify"_s, u"dunst"_s);
        SaverMock saver;
        QVERIFY(saver.setActive(u"true"_s));
        m_lamp->setMaintenance();
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Maintenance), Long);
        QVERIFY(!QTest::qWaitFor([] { return shownPopups() > 0; }, Silence));
        QVERIFY(saver.setActive(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Long);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(IconSymbol::Maintenance),
                                 Long); // the icon is there behind the lock, too
    }

    void aServerWithoutActionsAndXfcesOwnTellIt_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("without actions") << u"mock"_s;
        QTest::newRow("xfce4-notifyd") << u"xfce"_s;
    }

    void aServerWithoutActionsAndXfcesOwnTellIt()
    {
        QFETCH(QString, server);
        SESSION_START(u"panel"_s, u"xfce"_s);
        SESSION_START(u"notify"_s, server);
        m_lamp->setMaintenance();
        QVERIFY(m_lamp->start());
        QTRY_VERIFY2_WITH_TIMEOUT(
            m_lamp->notificationLog().contains("shown,Corner Shop is in maintenance"_L1),
            qPrintable(m_lamp->notificationLog()), Confirmed);
        QVERIFY(!m_lamp->hasWindow());
    }
};

PILOTLAMP_TEST(DisturbancesTest, QApplication);

} // namespace Pilotlamp::DisturbancesTests

#include "tst_disturbances.moc"
