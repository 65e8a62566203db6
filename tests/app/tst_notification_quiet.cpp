// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tested_policy.h"

#include "testlib/test_program.h"

#include <QJsonArray>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::NotificationQuietTests {

/// When nobody is to be told: quiet hours, a locked screen, this machine offline, "tell me when it's back".
class NotificationQuietTest : public QObject {
    Q_OBJECT

private:
    static Preferences nights()
    {
        Preferences preferences;
        preferences.quietFrom = QTime(22, 0);
        preferences.quietUntil = QTime(6, 0);
        return preferences;
    }
    static void setClock(TestedPolicy &tested, int day, int hour, int minute = 0)
    {
        tested.now = QDateTime(QDate(2026, 3, day), QTime(hour, minute), QTimeZone::utc());
    }

private Q_SLOTS:
    void whatIsStillTrueIsToldAfterTheNight()
    {
        TestedPolicy tested(2);
        tested.policy.setPreferences(nights());
        setClock(tested, 1, 23);
        tested.set(0, Status::Offline);
        tested.set(1, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList());
        setClock(tested, 2, 3);
        tested.set(1, Status::Online);
        QCOMPARE(tested.flushed(), QStringList());
        setClock(tested, 2, 6);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is down"_s});
    }

    void maintenanceIsToldAheadOnceOverARestart()
    {
        TestedPolicy tested(1);
        tested.policy.setPreferences(nights());
        setClock(tested, 1, 23);
        tested.rows[0].service.options = {{u"maintenanceNotice"_s, QJsonArray{12}}};
        tested.rows[0].verdict.upcoming
            = {{.id = u"m"_s, .title = u"move"_s, .from = tested.now.addSecs(36000)}};
        QCOMPARE(tested.flushed(), QStringList()); // it is night
        setClock(tested, 2, 6);
        const QStringList told = tested.flushed();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.constFirst().endsWith(u"|a: maintenance begins in 3 h"_s));
        QCOMPARE(tested.flushed(), QStringList());
        TestedPolicy restarted(1);
        restarted.rows = tested.rows;
        restarted.now = tested.now;
        restarted.policy.restoreMemory(tested.policy.memory());
        QCOMPARE(restarted.flushed(), QStringList());
        restarted.policy.restoreMemory({});
        QCOMPARE(restarted.flushed().size(), 1);
    }

    void outagesMayPass()
    {
        TestedPolicy tested(2);
        Preferences preferences = nights();
        preferences.quietExceptOutages = true;
        tested.policy.setPreferences(preferences);
        setClock(tested, 1, 23);
        tested.set(0, Status::Offline);
        tested.set(1, Status::Overload);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is down"_s});
        tested.set(0, Status::Online);
        QCOMPARE(tested.flushed(), QStringList());
        QCOMPARE(tested.withdrawn, QStringList{u"a"_s});
        setClock(tested, 2, 6);
        QCOMPARE(tested.flushed(), QStringList({u"a|a is online again"_s, u"b|b is overloaded"_s}));
    }

    void remindersBackOff()
    {
        TestedPolicy tested(1);
        Preferences preferences;
        preferences.remindAfterMinutes = 30;
        tested.policy.setPreferences(preferences);
        tested.set(0, Status::Offline);
        tested.flushed();
        for (const int minutes : {30, 60, 120}) {
            QCOMPARE(tested.policy.nextReminder(), tested.now.addSecs(minutes * 60));
            tested.now = tested.now.addSecs(minutes * 60 - 1);
            QCOMPARE(tested.flushed(), QStringList());
            tested.now = tested.now.addSecs(1);
            QCOMPARE(tested.flushed(), QStringList{u"a|a is down"_s});
        }
        tested.set(0, Status::Online);
        tested.flushed();
        tested.set(0, Status::Offline);
        tested.flushed();
        QCOMPARE(tested.policy.nextReminder(), tested.now.addSecs(30 * 60));
    }

    void oneCardTellsWhatHappenedBehindALockedScreen()
    {
        TestedPolicy tested(4);
        setClock(tested, 1, 9, 50);
        tested.set(3, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList{u"d|d is down"_s});
        tested.policy.setAway(true);
        setClock(tested, 1, 10, 2);
        tested.set(0, Status::Overload);
        QCOMPARE(tested.flushed(), QStringList());
        setClock(tested, 1, 10, 31);
        tested.set(0, Status::Online);
        tested.set(3, Status::Online);
        QCOMPARE(tested.flushed(), QStringList());
        QCOMPARE(tested.withdrawn, QStringList{u"d"_s});
        setClock(tested, 1, 10, 40);
        tested.set(1, Status::Overload);
        setClock(tested, 1, 10, 45);
        tested.set(1, Status::Offline);
        tested.received.clear();
        tested.policy.setAway(false);
        QCOMPARE(tested.received, QStringList{u"away|While you were away"_s});
        QCOMPARE(tested.notices.constLast().body,
                 u"b: overloaded 10:40–10:45, offline since 10:45\na: overloaded 10:02–10:31\nd: offline "
                 "09:50–10:31"_s);
        QCOMPARE(tested.notices.constLast().urgency, Notice::Urgency::Critical);
        QCOMPARE(tested.flushed(), QStringList());
        tested.set(1, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"away|b is online again"_s});
    }

    void nothingHappenedMeansNoCard()
    {
        TestedPolicy tested(3);
        tested.set(0, Status::Offline);
        tested.flushed();
        tested.policy.setAway(true);
        tested.set(1, Status::Unknown);
        tested.rows[2].service.notify = NotifyLevel::Off;
        tested.set(2, Status::Offline);
        tested.received.clear();
        tested.policy.setAway(false);
        QCOMPARE(tested.received, QStringList());
    }

    void theCardWaitsForTheMorning()
    {
        TestedPolicy tested(1);
        tested.policy.setPreferences(nights());
        setClock(tested, 1, 21, 30);
        tested.policy.setAway(true);
        tested.set(0, Status::Offline);
        setClock(tested, 1, 23);
        tested.policy.setAway(false);
        tested.policy.setAway(true);
        setClock(tested, 2, 7);
        QCOMPARE(tested.flushed(), QStringList());
        tested.policy.setAway(false);
        QCOMPARE(tested.received, QStringList{u"away|While you were away"_s});
        QCOMPARE(tested.notices.constLast().body, u"a: offline since Sun 21:30"_s);
        QCOMPARE(tested.notices.constLast().type, Notice::Type::Problem);
        QCOMPARE(tested.notices.constLast().serviceId, u"a"_s);
    }

    void oneCalmWordWhenThisMachineIsOfflineForLong()
    {
        TestedPolicy tested(2);
        const auto setOffline = [&](bool offline) {
            tested.rows[0].verdict.ownOffline = tested.rows[1].verdict.ownOffline = offline;
            tested.set(0, offline ? Status::Unknown : Status::Online);
            tested.set(1, offline ? Status::Unknown : Status::Online);
            return tested.flushed();
        };
        QCOMPARE(setOffline(true), QStringList());
        tested.now = tested.now.addSecs(119);
        QCOMPARE(tested.flushed(), QStringList());
        QCOMPARE(setOffline(false), QStringList());
        QCOMPARE(tested.withdrawn, QStringList());

        QCOMPARE(setOffline(true), QStringList());
        tested.now = tested.now.addSecs(8 * 3600); // asleep
        tested.policy.wake();
        QCOMPARE(tested.flushed(), QStringList());
        tested.now = tested.now.addSecs(120);
        QCOMPARE(tested.flushed(), QStringList{u"own-offline|You are offline"_s});
        QCOMPARE(tested.notices.constLast().urgency, Notice::Urgency::Low);
        tested.now = tested.now.addSecs(3600);
        QCOMPARE(tested.flushed(), QStringList());
        QCOMPARE(setOffline(false), QStringList());
        QCOMPARE(tested.withdrawn, QStringList{u"own-offline"_s});
    }

    void backMeansThatItStaysBack()
    {
        TestedPolicy tested(1);
        QStringList back;
        QObject::connect(&tested.policy, &NotificationPolicy::isBack,
                         [&](const QString &id) { back.append(id); });
        Preferences preferences;
        preferences.backAfterMinutes = 10;
        tested.policy.setPreferences(preferences);
        tested.rows[0].service.notify = NotifyLevel::Off;
        tested.set(0, Status::Offline);
        tested.policy.notifyWhenBack(u"a"_s, true);
        QCOMPARE(tested.flushed(), QStringList());
        tested.set(0, Status::Online);
        tested.now = tested.now.addSecs(9 * 60);
        QCOMPARE(tested.flushed(), QStringList());
        tested.set(0, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList());
        tested.set(0, Status::Online);
        tested.now = tested.now.addSecs(9 * 60);
        QCOMPARE(tested.flushed(), QStringList());
        QVERIFY(tested.policy.isAwaited(u"a"_s));
        tested.now = tested.now.addSecs(60);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is online"_s});
        QCOMPARE(back, QStringList{u"a"_s});
        QVERIFY(!tested.policy.isAwaited(u"a"_s));
    }
};

PILOTLAMP_TEST(NotificationQuietTest, QCoreApplication);

} // namespace Pilotlamp::NotificationQuietTests

#include "tst_notification_quiet.moc"
