// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QTest>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

class NoticeDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlipWithinTheWaitIsNotTold()
    {
        Desk desk(1);
        desk.set(0, Status::Online);
        desk.flushed();
        desk.set(0, Status::Offline);
        desk.set(0, Status::Online);
        QCOMPARE(desk.flushed(), QStringList());
    }

    void theWaitEndsByItself()
    {
        Desk desk(1);
        Preferences preferences;
        preferences.groupWaitSeconds = 0;
        desk.desk.setPreferences(preferences);
        desk.set(0, Status::Offline);
        QTRY_COMPARE(desk.heard, QStringList{u"a|a is offline"_s});
    }

    void remembersBeforeTelling()
    {
        Desk desk(1);
        bool wasRemembered = false;
        QObject::connect(&desk.desk, &NoticeDesk::tell,
                         [&] { wasRemembered = desk.remembered.value(u"a"_s).status == Status::Offline; });
        desk.set(0, Status::Offline);
        desk.flushed();
        QVERIFY(wasRemembered);
    }

    void oneCauseIsOnePopup()
    {
        Desk desk(2);
        desk.set(0, Status::Offline, u"page#1"_s);
        desk.set(1, Status::Offline, u"page#1"_s);
        QCOMPARE(desk.flushed(), QStringList{u"page#1|a is offline, and 1 more"_s});
        const QString body = desk.notices.constLast().body;
        QVERIFY2(body.startsWith("b is offline\n"_L1) && !body.contains("a is offline"_L1), qPrintable(body));
        desk.set(0, Status::Online);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is online again"_s});
        desk.set(1, Status::Online);
        QCOMPARE(desk.flushed(), QStringList{u"page#1|b is online again"_s});
    }

    void urgencyAndSoundAreTheUsers()
    {
        Desk desk(2);
        Preferences preferences;
        preferences.urgencies = {{Status::Offline, u"normal"_s}, {Status::Overload, u"critical"_s}};
        preferences.sounds = {{Status::Offline, u"dialog-error"_s}, {Status::Online, u"none"_s}};
        desk.desk.setPreferences(preferences);
        desk.set(0, Status::Overload, u"page"_s);
        desk.set(1, Status::Offline, u"page"_s);
        desk.flushed();
        // One popup for both: as urgent as the most urgent, and the worst is heard.
        QCOMPARE(desk.notices.size(), 1);
        QCOMPARE(desk.notices.at(0).urgency, Notice::Urgency::Critical);
        QCOMPARE(desk.notices.at(0).sound, u"dialog-error"_s);
        desk.set(0, Status::Online);
        desk.set(1, Status::Online);
        desk.flushed();
        QCOMPARE(desk.notices.constLast().urgency, Notice::Urgency::Low);
        QCOMPARE(desk.notices.constLast().sound, u"none"_s);
    }

    void aJointRecoveryReplacesTheJointPopup()
    {
        Desk desk(2);
        desk.set(0, Status::Offline, u"page#1"_s);
        desk.set(1, Status::Offline, u"page#1"_s);
        desk.flushed();
        desk.set(0, Status::Online);
        desk.set(1, Status::Online);
        QCOMPARE(desk.flushed(), QStringList{u"page#1|a is online again, and 1 more"_s});
    }

    void manyAtOnceAreOneSummary()
    {
        Desk desk(6);
        for (int i = 0; i < 6; ++i)
            desk.set(i, i == 3 ? Status::Offline : Status::Overload);
        QCOMPARE(desk.flushed(), QStringList{u"summary|6 services changed"_s});
        QCOMPARE(desk.notices.constFirst().body,
                 u"d is offline\na is overloaded\nb is overloaded\nc is overloaded\ne is overloaded\n"
                 "f is overloaded"_s);
        QCOMPARE(desk.notices.constFirst().urgency, Notice::Urgency::Critical);
    }

    void theSummaryGoesWithItsLastTrouble()
    {
        Desk desk(5);
        for (int i = 0; i < 5; ++i)
            desk.set(i, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList{u"summary|5 services changed"_s});
        for (int i = 0; i < 4; ++i) {
            desk.set(i, Status::Online);
            const QString id(QChar(u'a' + i));
            QCOMPARE(desk.flushed(), QStringList{id + u'|' + id + u" is online again"_s});
        }
        desk.set(4, Status::Online);
        QCOMPARE(desk.flushed(), QStringList{u"summary|e is online again"_s});
    }

    void aToldOutageIsToldToBeOverWhenTheSnoozeEnds()
    {
        Desk desk(1);
        desk.set(0, Status::Offline);
        desk.flushed();
        desk.desk.snooze(u"a"_s, 1800);
        desk.now = desk.now.addSecs(600);
        desk.set(0, Status::Online);
        QCOMPARE(desk.flushed(), QStringList());
        desk.desk.snooze(u"a"_s, 0);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is online again"_s});
        QCOMPARE(desk.notices.constLast().body, u"Back after 10 min"_s);
    }

    /// What is not told leaves a trace with its reason, one for each news.
    void whatIsHeldBackIsSaidOnceWithItsReason()
    {
        Desk desk(1);
        QStringList held;
        QObject::connect(&desk.desk, &NoticeDesk::heldBack, [&](const Notice &notice, NoticeDesk::Hold why) {
            held.append(notice.title + u'|' + QString::number(int(why)));
        });
        desk.desk.snooze(u"a"_s, 1800);
        desk.set(0, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList());
        desk.set(0, Status::Offline);
        desk.flushed();
        QCOMPARE(held, QStringList{u"a is offline|%1"_s.arg(int(NoticeDesk::Hold::Muted))});
        desk.desk.snooze(u"a"_s, 0);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is offline"_s});
        desk.desk.setAway(true);
        desk.set(0, Status::Online);
        desk.flushed();
        QCOMPARE(held.constLast(), u"a is online again|%1"_s.arg(int(NoticeDesk::Hold::Away)));
        QCOMPARE(held.size(), 2);
    }

    void remindersComeByThemselves()
    {
        Desk desk(1);
        Preferences preferences;
        preferences.remindAfterMinutes = 30;
        desk.desk.setPreferences(preferences);
        desk.set(0, Status::Offline);
        desk.flushed();
        QCOMPARE(desk.desk.nextReminder(), desk.now.addSecs(1800));
        desk.now = desk.now.addSecs(1800);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is offline"_s});
        desk.desk.acknowledge(u"a"_s);
        QVERIFY(!desk.desk.nextReminder().isValid());
        desk.now = desk.now.addSecs(1800);
        QCOMPARE(desk.flushed(), QStringList());
    }

    void snoozedServicesAreToldAfterwards()
    {
        Desk desk(1);
        desk.desk.snooze(u"a"_s, 1800);
        desk.set(0, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList());
        desk.now = desk.now.addSecs(1801);
        desk.desk.noticeChange(u"a"_s);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is offline"_s});
    }

    void aTroubleWithinASnoozeIsNeverTold()
    {
        Desk desk(1);
        desk.desk.snooze(u"a"_s, 1800);
        desk.set(0, Status::Offline);
        desk.flushed();
        desk.set(0, Status::Online);
        desk.desk.snooze(u"a"_s, 0);
        QCOMPARE(desk.flushed(), QStringList());
    }

    void quietUntilWellEndsWithTheTrouble()
    {
        Desk desk(1);
        desk.set(0, Status::Overload);
        desk.flushed();
        desk.desk.snooze(u"a"_s, NoticeDesk::UntilWell);
        desk.set(0, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList());
        desk.set(0, Status::Online);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is online again"_s});
        desk.set(0, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is offline"_s});
    }

    /// What was asked for by name is stronger than silence, and its hook, page and clipboard come with it.
    void anAwaitedReturnBeatsAMute()
    {
        for (const qint64 seconds : {qint64(3600), NoticeDesk::UntilWell}) {
            Desk desk(2);
            QStringList back;
            QObject::connect(&desk.desk, &NoticeDesk::isBack, [&](const QString &id) { back.append(id); });
            desk.set(0, Status::Offline);
            desk.flushed();
            desk.desk.snooze(u"a"_s, seconds);
            desk.desk.tellWhenBack(u"a"_s, true);
            desk.set(1, Status::Offline);
            desk.desk.snooze(u"b"_s, seconds);
            QCOMPARE(desk.flushed(), QStringList());
            desk.set(0, Status::Online);
            QCOMPARE(desk.flushed().size(), 1);
            QCOMPARE(back, QStringList{u"a"_s});
            QVERIFY(!desk.desk.isAwaited(u"a"_s));
            desk.set(0, Status::Offline);
            if (seconds > 0)
                QCOMPARE(desk.flushed(), QStringList()); // the mute itself goes on
        }
    }

    void acknowledgingIsTakenBack()
    {
        Desk desk(1);
        desk.desk.acknowledge(u"a"_s);
        QVERIFY(!desk.desk.isAcknowledged(u"a"_s)); // nothing to acknowledge
        desk.set(0, Status::Offline);
        desk.flushed();
        desk.desk.acknowledge(u"a"_s);
        QVERIFY(desk.desk.isAcknowledged(u"a"_s));
        desk.desk.acknowledge(u"a"_s, false);
        QVERIFY(!desk.desk.isAcknowledged(u"a"_s));
        desk.desk.acknowledge(u"a"_s);
        desk.set(0, Status::Online);
        desk.flushed();
        QVERIFY(!desk.desk.isAcknowledged(u"a"_s)); // it was of that outage
    }

    void tellsOnceWhenItIsBack()
    {
        Desk desk(1);
        desk.rows[0].service.notify = NotifyLevel::Off;
        desk.set(0, Status::Offline);
        QCOMPARE(desk.flushed(), QStringList());
        desk.desk.tellWhenBack(u"a"_s, true);
        QCOMPARE(desk.flushed(), QStringList());
        desk.set(0, Status::Online);
        QCOMPARE(desk.flushed(), QStringList{u"a|a is online"_s});
        desk.set(0, Status::Offline);
        desk.set(0, Status::Online);
        QCOMPARE(desk.flushed(), QStringList());
    }

    void snoozesAndOneShotsSurviveARestart()
    {
        Desk first(2);
        first.desk.snooze(u"a"_s, 600);
        first.desk.snooze(u"b"_s, NoticeDesk::UntilWell);
        first.desk.tellWhenBack(u"b"_s, true);
        Desk second(2);
        second.desk.restoreMemory(first.desk.memory());
        QCOMPARE(second.desk.snoozedUntil(u"a"_s), first.now.addSecs(600));
        QVERIFY(second.desk.isSnoozedUntilWell(u"b"_s));
        QVERIFY(second.desk.isAwaited(u"b"_s));
    }

    void snoozingTakesThePopupAway()
    {
        Desk desk(1);
        desk.set(0, Status::Offline);
        desk.flushed();
        desk.desk.snooze(u"a"_s, 60);
        QCOMPARE(desk.withdrawn, QStringList{u"a"_s});
    }

    void aSilentEndTakesThePopupAway()
    {
        Desk desk(1);
        Preferences preferences;
        preferences.tellRecovery = false;
        desk.desk.setPreferences(preferences);
        desk.set(0, Status::Offline);
        desk.flushed();
        desk.set(0, Status::Online);
        QCOMPARE(desk.flushed(), QStringList());
        QCOMPARE(desk.withdrawn, QStringList{u"a"_s});
    }

    void nothingIsRepeatedAfterARestart()
    {
        Desk first(1);
        first.set(0, Status::Offline);
        first.flushed();
        Desk second(1);
        second.desk.restoreTold(first.remembered);
        second.set(0, Status::Offline);
        QCOMPARE(second.flushed(), QStringList());
        second.now = second.now.addSecs(720);
        second.set(0, Status::Online);
        QCOMPARE(second.flushed(), QStringList{u"a|a is online again"_s});
        QCOMPARE(second.notices.constLast().body, u"Back after 12 min"_s);
    }
};

QTEST_GUILESS_MAIN(NoticeDeskTest)
#include "tst_notice_desk.moc"
