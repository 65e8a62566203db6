// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session_watch.h"
#include "testlib/bus_mock.h"
#include "testlib/test_program.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::SessionWatchTests {

namespace {
constexpr int Patience = 20000;
} // namespace

/// Sleep, lock and battery, with impersonated logind, UPower and screen saver on private buses.
class SessionWatchTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<SessionWatch> watch()
    {
        return std::make_unique<SessionWatch>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_SESSION_ID", "c7");
        QVERIFY(QDBusConnection::systemBus().isConnected());
        if (!hasBusMock())
            QSKIP("not installed: python3-dbusmock");
    }

    void idleAsLogindSays()
    {
        LogindMock logind;
        QVERIFY(logind.addSession());
        const auto session = watch();
        QSignalSpy changed(session.get(), &SessionWatch::idleChanged);
        QVERIFY(!session->isIdle());
        QVERIFY(logind.setIdle(u"true"_s));
        QTRY_VERIFY(session->isIdle());
        QVERIFY(logind.setIdle(u"false"_s));
        QTRY_VERIFY(!session->isIdle());
        QCOMPARE(changed.size(), 2);
    }

    void sleepAndWake()
    {
        LogindMock logind;
        const auto session = watch();
        QSignalSpy sleeping(session.get(), &SessionWatch::sleeping);
        QSignalSpy woke(session.get(), &SessionWatch::woke);
        QVERIFY(logind.prepareForSleep(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sleeping.size(), 1, Patience);
        QCOMPARE(woke.size(), 0);
        QVERIFY(logind.prepareForSleep(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(woke.size(), 1, Patience);
        QCOMPARE(sleeping.size(), 1);
    }

    void lockByLogind()
    {
        LogindMock logind;
        QVERIFY(logind.addSession());
        QVERIFY(logind.setLocked(u"true"_s));
        const auto session = watch();
        QSignalSpy locked(session.get(), &SessionWatch::lockedChanged);
        QTRY_VERIFY_WITH_TIMEOUT(session->isLocked(), Patience); // a lock from before the start counts
        QVERIFY(logind.setLocked(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 2, Patience);
        QVERIFY(!session->isLocked());
        QVERIFY(logind.setLocked(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 3, Patience);
        QVERIFY(session->isLocked());
    }

    void lockByScreenSaverThatDies()
    {
        SaverMock saver;
        const auto session = watch();
        QSignalSpy locked(session.get(), &SessionWatch::lockedChanged);
        QVERIFY(saver.setActive(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, Patience);
        QVERIFY(session->isLocked());
        saver.end();
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 2, Patience);
        QVERIFY(!session->isLocked());
    }

    void twoSourcesAreOneLock()
    {
        LogindMock logind;
        QVERIFY(logind.addSession());
        SaverMock saver;
        const auto session = watch();
        QSignalSpy locked(session.get(), &SessionWatch::lockedChanged);
        QVERIFY(saver.setActive(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, Patience);
        QVERIFY(logind.setLocked(u"true"_s));
        QVERIFY(logind.setIdle(u"true"_s)); // told after the lock, on the same bus
        QTRY_VERIFY_WITH_TIMEOUT(session->isIdle(), Patience);
        QVERIFY(saver.setActive(u"false"_s));
        QVERIFY(!locked.wait(300));
        QVERIFY(session->isLocked());
        QVERIFY(logind.setLocked(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 2, Patience);
    }

    void battery()
    {
        const auto session = watch();
        QSignalSpy changed(session.get(), &SessionWatch::onBatteryChanged);
        PowerMock power;
        QVERIFY(power.setOnBattery(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
        QVERIFY(session->isOnBattery());
        const auto later = watch();
        QTRY_VERIFY_WITH_TIMEOUT(later->isOnBattery(), Patience);
        QVERIFY(power.setOnBattery(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, Patience);
        QVERIFY(power.setOnBattery(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 3, Patience);
        power.end();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 4, Patience);
        QVERIFY(!session->isOnBattery());
    }

    void nothingIsThere()
    {
        const SessionWatch withoutServices(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
        const SessionWatch withoutBuses(QDBusConnection(u"a"_s), QDBusConnection(u"b"_s));
        // A bus answers in order: after these answers, all that was asked before is answered too.
        for (const QDBusConnection &bus : {QDBusConnection::sessionBus(), QDBusConnection::systemBus()}) {
            const QDBusPendingCallWatcher ping(bus.interface()->asyncCall(u"GetId"_s));
            QSignalSpy answered(&ping, &QDBusPendingCallWatcher::finished);
            QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, Patience);
        }
        QVERIFY(!withoutServices.isLocked() && !withoutBuses.isLocked());
        QVERIFY(!withoutServices.isOnBattery() && !withoutBuses.isOnBattery());
    }
};

PILOTLAMP_TEST(SessionWatchTest, QCoreApplication);

} // namespace Pilotlamp::SessionWatchTests

#include "tst_session_watch.moc"
