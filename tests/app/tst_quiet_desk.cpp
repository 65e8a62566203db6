// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QTest>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

/// When nobody is to be told: quiet hours, a locked screen, this machine offline, "tell me when it's back".
class QuietDeskTest : public QObject {
    Q_OBJECT

private:
    static Preferences nights()
    {
        Preferences preferences;
        preferences.quietFrom = QTime(22, 0);
        preferences.quietUntil = QTime(6, 0);
        return preferences;
    }
    static void setClock(Desk &desk, int day, int hour, int minute = 0)
    {
        desk.now = QDateTime(QDate(2026, 3, day), QTime(hour, minute), QTimeZone::utc());
    }

private Q_SLOTS:
    void whatIsStillTrueIsToldAfterTheNight()
    {
        Desk desk(2);
        desk.desk.setPreferences(nights());
        setClock(desk, 1, 23);
        desk.set(0, Status::Offline);
        desk.set(1, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList());
        setClock(desk, 2, 3);
        desk.set(1, Status::Online);
        QCOMPARE(desk.flushed(), QStringList());
        setClock(desk, 2, 6);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is offline"_s});
    }

    void outagesMayPass()
    {
        Desk desk(2);
        Preferences preferences = nights();
        preferences.quietExceptOutages = true;
        desk.desk.setPreferences(preferences);
        setClock(desk, 1, 23);
        desk.set(0, Status::Offline);
        desk.set(1, Status::Overload);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is offline"_s});
        desk.set(0, Status::Online);
        QCOMPARE(desk.flushed(), QStringList());
        QCOMPARE(desk.withdrawn, QStringList{u"a"_s});
        setClock(desk, 2, 6);
        QCOMPARE(desk.flushed(), QStringList({u"a|a is online again"_s, u"b|b is overloaded"_s}));
    }

    void remindersBackOff()
    {
        Desk desk(1);
        Preferences preferences;
        preferences.remindAfterMinutes = 30;
        desk.desk.setPreferences(preferences);
        desk.set(0, Status::Offline);
        desk.flushed();
        for (const int minutes : {30, 60, 120}) {
            QCOMPARE(desk.desk.nextReminder(), desk.now.addSecs(minutes * 60));
            desk.now = desk.now.addSecs(minutes * 60 - 1);
            QCOMPARE(desk.flushed(), QStringList());
            desk.now = desk.now.addSecs(1);
            QCOMPARE(desk.flushed(), QStringList{u"a|a is offline"_s});
        }
        desk.set(0, Status::Online);
        desk.flushed();
        desk.set(0, Status::Offline);
        desk.flushed();
        QCOMPARE(desk.desk.nextReminder(), desk.now.addSecs(30 * 60));
    }

    void oneCardTellsWhatHappenedBehindALockedScreen()
    {
        Desk desk(4);
        setClock(desk, 1, 9, 50);
        desk.set(3, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList{u"d|d is offline"_s});
        desk.desk.setAway(true);
        setClock(desk, 1, 10, 2);
        desk.set(0, Status::Overload);
        QCOMPARE(desk.flushed(), QStringList());
        setClock(desk, 1, 10, 31);
        desk.set(0, Status::Online);
        desk.set(3, Status::Online);
        QCOMPARE(desk.flushed(), QStringList());
        QCOMPARE(desk.withdrawn, QStringList{u"d"_s});
        setClock(desk, 1, 10, 40);
        desk.set(1, Status::Overload);
        setClock(desk, 1, 10, 45);
        desk.set(1, Status::Offline);
        desk.heard.clear();
        desk.desk.setAway(false);
        QCOMPARE(desk.heard, QStringList{u"away|While you were away"_s});
        QCOMPARE(desk.notices.constLast().body,
                 u"b: overloaded 10:40–10:45, offline since 10:45\na: overloaded 10:02–10:31\nd: offline "
                 "09:50–10:31"_s);
        QCOMPARE(desk.notices.constLast().urgency, Notice::Urgency::Critical);
        QCOMPARE(desk.flushed(), QStringList());
        desk.set(1, Status::Online);
        QCOMPARE(desk.flushed(), QStringList{u"away|b is online again"_s});
    }

    void nothingHappenedMeansNoCard()
    {
        Desk desk(3);
        desk.set(0, Status::Offline);
        desk.flushed();
        desk.desk.setAway(true);
        desk.set(1, Status::Unknown);
        desk.rows[2].service.notify = NotifyLevel::Off;
        desk.set(2, Status::Offline);
        desk.heard.clear();
        desk.desk.setAway(false);
        QCOMPARE(desk.heard, QStringList());
    }

    void theCardWaitsForTheMorning()
    {
        Desk desk(1);
        desk.desk.setPreferences(nights());
        setClock(desk, 1, 21, 30);
        desk.desk.setAway(true);
        desk.set(0, Status::Offline);
        setClock(desk, 1, 23);
        desk.desk.setAway(false);
        desk.desk.setAway(true);
        setClock(desk, 2, 7);
        QCOMPARE(desk.flushed(), QStringList());
        desk.desk.setAway(false);
        QCOMPARE(desk.heard, QStringList{u"away|While you were away"_s});
        QCOMPARE(desk.notices.constLast().body, u"a: offline since Sun 21:30"_s);
        QCOMPARE(desk.notices.constLast().type, Notice::Type::Problem);
        QCOMPARE(desk.notices.constLast().serviceId, u"a"_s);
    }

    void oneCalmWordWhenThisMachineIsOfflineForLong()
    {
        Desk desk(2);
        const auto setOffline = [&](bool offline) {
            desk.rows[0].verdict.ownOffline = desk.rows[1].verdict.ownOffline = offline;
            desk.set(0, offline ? Status::Unknown : Status::Online);
            desk.set(1, offline ? Status::Unknown : Status::Online);
            return desk.flushed();
        };
        QCOMPARE(setOffline(true), QStringList());
        desk.now = desk.now.addSecs(119);
        QCOMPARE(desk.flushed(), QStringList());
        QCOMPARE(setOffline(false), QStringList());
        QCOMPARE(desk.withdrawn, QStringList());

        QCOMPARE(setOffline(true), QStringList());
        desk.now = desk.now.addSecs(8 * 3600); // asleep
        desk.desk.wake();
        QCOMPARE(desk.flushed(), QStringList());
        desk.now = desk.now.addSecs(120);
        QCOMPARE(desk.flushed(), QStringList{u"own-offline|You are offline"_s});
        QCOMPARE(desk.notices.constLast().urgency, Notice::Urgency::Low);
        desk.now = desk.now.addSecs(3600);
        QCOMPARE(desk.flushed(), QStringList());
        QCOMPARE(setOffline(false), QStringList());
        QCOMPARE(desk.withdrawn, QStringList{u"own-offline"_s});
    }

    void backMeansThatItStaysBack()
    {
        Desk desk(1);
        QStringList back;
        QObject::connect(&desk.desk, &NoticeDesk::isBack, [&](const QString &id) { back.append(id); });
        Preferences preferences;
        preferences.backAfterMinutes = 10;
        desk.desk.setPreferences(preferences);
        desk.rows[0].service.notify = NotifyLevel::Off;
        desk.set(0, Status::Offline);
        desk.desk.tellWhenBack(u"a"_s, true);
        QCOMPARE(desk.flushed(), QStringList());
        desk.set(0, Status::Online);
        desk.now = desk.now.addSecs(9 * 60);
        QCOMPARE(desk.flushed(), QStringList());
        desk.set(0, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList());
        desk.set(0, Status::Online);
        desk.now = desk.now.addSecs(9 * 60);
        QCOMPARE(desk.flushed(), QStringList());
        QVERIFY(desk.desk.isAwaited(u"a"_s));
        desk.now = desk.now.addSecs(60);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is online"_s});
        QCOMPARE(back, QStringList{u"a"_s});
        QVERIFY(!desk.desk.isAwaited(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(QuietDeskTest)
#include "tst_quiet_desk.moc"
