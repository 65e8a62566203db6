// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tested_policy.h"

#include "testlib/test_program.h"

#include <QSignalSpy>

#include <functional>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::NotificationPolicyTests {

class NotificationPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlipWithinTheWaitIsNotTold()
    {
        TestedPolicy tested(1);
        tested.set(0, Status::Online);
        tested.flushed();
        tested.set(0, Status::Offline);
        tested.set(0, Status::Online);
        QCOMPARE(tested.flushed(), QStringList());
    }

    void theWaitEndsByItself()
    {
        TestedPolicy tested(1);
        Preferences preferences;
        preferences.groupWaitSeconds = 0;
        tested.policy.setPreferences(preferences);
        tested.set(0, Status::Offline);
        QTRY_COMPARE(tested.received, QStringList{u"a|a is down"_s});
    }

    /// Where no other answer can join, nobody is kept waiting; while one may, the burst is gathered.
    void theWaitEndsWhereNothingCanJoin()
    {
        TestedPolicy tested(2);
        bool expects = true;
        QList<QDateTime> asked;
        tested.policy.setExpecting([&](const QDateTime &until) {
            asked.append(until);
            return expects;
        });
        tested.set(0, Status::Offline, u"page#1"_s);
        tested.policy.noteAnswered();
        QCOMPARE(asked, QList<QDateTime>{tested.now.addSecs(Preferences().groupWaitSeconds)});
        QCoreApplication::processEvents();
        QCOMPARE(tested.received, QStringList());
        tested.set(1, Status::Offline, u"page#1"_s);
        expects = false;
        tested.policy.noteAnswered();
        QTRY_COMPARE_WITH_TIMEOUT(tested.received, QStringList{u"page#1|2 services are down"_s}, 2000);
        tested.policy.noteAnswered(); // nothing is waited for
        QCOMPARE(asked.size(), 2);
    }

    /// The one whose answer is in hand is told of it at once.
    void whoIsAloneDoesNotWait()
    {
        TestedPolicy tested(1);
        tested.policy.setExpecting([](const QDateTime &) { return false; });
        tested.set(0, Status::Offline);
        tested.policy.noteAnswered();
        QTRY_COMPARE_WITH_TIMEOUT(tested.received, QStringList{u"a|a is down"_s}, 2000);
    }

    /// The machine slept while a burst was gathered, or its time was just over when something else came.
    void aBurstThatIsOverIsToldWhateverComesBetween_data()
    {
        using Act = std::function<void(NotificationPolicy &)>;
        QTest::addColumn<Act>("act");
        QTest::newRow("a sleep") << Act([](NotificationPolicy &policy) { policy.wake(); });
        QTest::newRow("other preferences") << Act([](NotificationPolicy &policy) {
            Preferences preferences;
            preferences.notifyRecovery = false;
            policy.setPreferences(preferences);
        });
        QTest::newRow("what was told") << Act([](NotificationPolicy &policy) { policy.restoreNotified({}); });
        QTest::newRow("what was wished") << Act([](NotificationPolicy &policy) { policy.restoreMemory({}); });
        QTest::newRow("a trouble that was seen")
            << Act([](NotificationPolicy &policy) { policy.acknowledge(u"b"_s); });
    }
    void aBurstThatIsOverIsToldWhateverComesBetween()
    {
        QFETCH(std::function<void(NotificationPolicy &)>, act);
        TestedPolicy tested(2);
        tested.set(1, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList{u"b|b is down"_s});
        tested.received.clear();
        tested.set(0, Status::Offline);
        tested.now = tested.now.addSecs(3600);
        act(tested.policy);
        QTRY_VERIFY_WITH_TIMEOUT(tested.received.contains(u"a|a is down"_s), 3000);
    }

    /// A burst lasts as long as it may, however the clock is set meanwhile.
    void aClockSetBackDoesNotKeepTheNews()
    {
        TestedPolicy tested(1);
        tested.set(0, Status::Offline);
        tested.now = tested.now.addSecs(-3600);
        tested.policy.wake();
        QTRY_COMPARE_WITH_TIMEOUT(tested.received, QStringList{u"a|a is down"_s}, 3000);
    }

    /// What the lines below say, the title does not contradict.
    void severalYellowOnesAreCalledByTheWordThatFitsThem()
    {
        TestedPolicy tested(2);
        tested.set(0, Status::Overload, u"page#1"_s);
        tested.set(1, Status::Overload, u"page#1"_s);
        QCOMPARE(tested.flushed(), QStringList{u"page#1|2 services are overloaded"_s});
        QCOMPARE(strainedSentence({Strain::Degraded, Strain::Slow}, 2), u"2 services have problems"_s);
        QCOMPARE(strainedSentence({Strain::Degraded, Strain::Degraded}, 2), u"2 services are degraded"_s);
    }

    void remembersBeforeTelling()
    {
        TestedPolicy tested(1);
        bool wasRemembered = false;
        QObject::connect(&tested.policy, &NotificationPolicy::notify,
                         [&] { wasRemembered = tested.remembered.value(u"a"_s).status == Status::Offline; });
        tested.set(0, Status::Offline);
        tested.flushed();
        QVERIFY(wasRemembered);
    }

    void oneCauseIsOnePopup()
    {
        TestedPolicy tested(2);
        tested.set(0, Status::Offline, u"page#1"_s);
        tested.set(1, Status::Offline, u"page#1"_s);
        QCOMPARE(tested.flushed(), QStringList{u"page#1|2 services are down"_s});
        const QString body = tested.notices.constLast().body;
        QVERIFY2(body.startsWith("a is down\nb is down\n"_L1), qPrintable(body));
        tested.set(0, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is online again"_s});
        tested.set(1, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"page#1|b is online again"_s});
    }

    void urgencyAndSoundAreTheUsers()
    {
        TestedPolicy tested(2);
        Preferences preferences;
        preferences.urgencies = {{Status::Offline, u"normal"_s}, {Status::Overload, u"critical"_s}};
        preferences.sounds = {{Status::Offline, u"dialog-error"_s}, {Status::Online, u"none"_s}};
        tested.policy.setPreferences(preferences);
        tested.set(0, Status::Overload, u"page"_s);
        tested.set(1, Status::Offline, u"page"_s);
        tested.flushed();
        // One popup for both: as urgent as the most urgent, and the worst is heard.
        QCOMPARE(tested.notices.size(), 1);
        QCOMPARE(tested.notices.at(0).urgency, Notice::Urgency::Critical);
        QCOMPARE(tested.notices.at(0).sound, u"dialog-error"_s);
        tested.set(0, Status::Online);
        tested.set(1, Status::Online);
        tested.flushed();
        QCOMPARE(tested.notices.constLast().urgency, Notice::Urgency::Low);
        QCOMPARE(tested.notices.constLast().sound, u"none"_s);
    }

    void aJointRecoveryReplacesTheJointPopup()
    {
        TestedPolicy tested(2);
        tested.set(0, Status::Offline, u"page#1"_s);
        tested.set(1, Status::Offline, u"page#1"_s);
        tested.flushed();
        tested.set(0, Status::Online);
        tested.set(1, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"page#1|2 services are online again"_s});
    }

    /// The title says what all of them are, whether they were well before or not.
    void aJointPopupIsNamedByWhatItsServicesAre()
    {
        TestedPolicy tested(2);
        const auto bothAre = [&](Status status) {
            tested.received.clear();
            tested.set(0, status, u"page#1"_s);
            tested.set(1, status, u"page#1"_s);
            return tested.flushed();
        };
        QCOMPARE(bothAre(Status::Maintenance), QStringList{u"page#1|2 services are in maintenance"_s});
        QCOMPARE(bothAre(Status::Offline), QStringList{u"page#1|2 services are down"_s});
        tested.received.clear();
        tested.set(0, Status::Maintenance, u"page#1"_s);
        tested.set(1, Status::Overload, u"page#1"_s);
        QCOMPARE(tested.flushed(), QStringList{u"page#1|2 services have problems"_s});
    }

    void manyAtOnceAreOneSummary()
    {
        TestedPolicy tested(6);
        for (int i = 0; i < 6; ++i)
            tested.set(i, i == 3 ? Status::Offline : Status::Overload);
        QCOMPARE(tested.flushed(), QStringList{u"summary|6 services have problems"_s});
        QCOMPARE(tested.notices.constFirst().body,
                 u"d is down\na is overloaded\nb is overloaded\nc is overloaded\ne is overloaded\n"
                 "f is overloaded"_s);
        QCOMPARE(tested.notices.constFirst().urgency, Notice::Urgency::Critical);
    }

    void theSummaryGoesWithItsLastTrouble()
    {
        TestedPolicy tested(5);
        for (int i = 0; i < 5; ++i)
            tested.set(i, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList{u"summary|5 services are down"_s});
        for (int i = 0; i < 4; ++i) {
            tested.set(i, Status::Online);
            const QString id(QChar(u'a' + i));
            QCOMPARE(tested.flushed(), QStringList{id + u'|' + id + u" is online again"_s});
        }
        tested.set(4, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"summary|e is online again"_s});
    }

    void aToldOutageIsToldToBeOverWhenTheSnoozeEnds()
    {
        TestedPolicy tested(1);
        tested.set(0, Status::Offline);
        tested.flushed();
        tested.policy.snooze(u"a"_s, 1800);
        tested.now = tested.now.addSecs(600);
        tested.set(0, Status::Online);
        QCOMPARE(tested.flushed(), QStringList());
        tested.policy.snooze(u"a"_s, 0);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is online again"_s});
        QCOMPARE(tested.notices.constLast().body, u"Back after 10 min"_s);
    }

    /// What is not told leaves a trace with its reason, one for each news.
    void whatIsHeldBackIsSaidOnceWithItsReason()
    {
        TestedPolicy tested(1);
        QStringList held;
        QObject::connect(&tested.policy, &NotificationPolicy::heldBack, [&](const Notice &notice, Hold why) {
            held.append(notice.title + u'|' + QString::number(int(why)));
        });
        tested.policy.snooze(u"a"_s, 1800);
        tested.set(0, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList());
        tested.set(0, Status::Offline);
        tested.flushed();
        QCOMPARE(held, QStringList{u"a is down|%1"_s.arg(int(Hold::Muted))});
        tested.policy.snooze(u"a"_s, 0);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is down"_s});
        tested.policy.setAway(true);
        tested.set(0, Status::Online);
        tested.flushed();
        QCOMPARE(held.constLast(), u"a is online again|%1"_s.arg(int(Hold::Away)));
        QCOMPARE(held.size(), 2);
    }

    void remindersComeByThemselves()
    {
        TestedPolicy tested(1);
        Preferences preferences;
        preferences.remindAfterMinutes = 30;
        tested.policy.setPreferences(preferences);
        tested.set(0, Status::Offline);
        tested.flushed();
        QCOMPARE(tested.policy.nextReminder(), tested.now.addSecs(1800));
        tested.now = tested.now.addSecs(1800);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is down"_s});
        tested.policy.acknowledge(u"a"_s);
        QVERIFY(!tested.policy.nextReminder().isValid());
        tested.now = tested.now.addSecs(1800);
        QCOMPARE(tested.flushed(), QStringList());
    }

    void snoozedServicesAreToldAfterwards()
    {
        TestedPolicy tested(1);
        tested.policy.snooze(u"a"_s, 1800);
        tested.set(0, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList());
        tested.now = tested.now.addSecs(1801);
        tested.policy.noticeChange(u"a"_s);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is down"_s});
    }

    /// Each mute ends at its own time, without anything new of the service.
    void aMuteEndsByItselfAndNoOtherWithIt()
    {
        TestedPolicy tested(2);
        Preferences preferences;
        preferences.groupWaitSeconds = 0;
        tested.policy.setPreferences(preferences);
        tested.policy.snooze(u"a"_s, 60);
        tested.set(0, Status::Offline);
        tested.set(1, Status::Offline);
        tested.policy.snooze(u"b"_s, 60);
        QCOMPARE(tested.flushed(), QStringList());
        tested.now = tested.now.addSecs(61);
        tested.policy.snooze(u"b"_s, 3600); // winds the timer up by the new time
        QTRY_COMPARE(tested.received, QStringList{u"a|a is down"_s});
        QVERIFY(!tested.policy.snoozedUntil(u"a"_s).isValid());
        QCOMPARE(tested.policy.snoozedUntil(u"b"_s), tested.now.addSecs(3600));
    }

    void aTroubleWithinASnoozeIsNeverTold()
    {
        TestedPolicy tested(1);
        tested.policy.snooze(u"a"_s, 1800);
        tested.set(0, Status::Offline);
        tested.flushed();
        tested.set(0, Status::Online);
        tested.policy.snooze(u"a"_s, 0);
        QCOMPARE(tested.flushed(), QStringList());
    }

    void quietUntilWellEndsWithTheTrouble()
    {
        TestedPolicy tested(1);
        tested.set(0, Status::Overload);
        tested.flushed();
        tested.policy.snooze(u"a"_s, NotificationPolicy::UntilWell);
        tested.set(0, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList());
        tested.set(0, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is online again"_s});
        tested.set(0, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is down"_s});
    }

    /// What was asked for by name is stronger than silence, and its hook, page and clipboard come with it.
    void anAwaitedReturnBeatsAMute()
    {
        for (const qint64 seconds : {qint64(3600), NotificationPolicy::UntilWell}) {
            TestedPolicy tested(2);
            QStringList back;
            QObject::connect(&tested.policy, &NotificationPolicy::isBack,
                             [&](const QString &id) { back.append(id); });
            tested.set(0, Status::Offline);
            tested.flushed();
            tested.policy.snooze(u"a"_s, seconds);
            tested.policy.notifyWhenBack(u"a"_s, true);
            tested.set(1, Status::Offline);
            tested.policy.snooze(u"b"_s, seconds);
            QCOMPARE(tested.flushed(), QStringList());
            tested.set(0, Status::Online);
            QCOMPARE(tested.flushed().size(), 1);
            QCOMPARE(back, QStringList{u"a"_s});
            QVERIFY(!tested.policy.isAwaited(u"a"_s));
            tested.set(0, Status::Offline);
            if (seconds > 0)
                QCOMPARE(tested.flushed(), QStringList()); // the mute itself goes on
        }
    }

    void acknowledgingIsTakenBack()
    {
        TestedPolicy tested(1);
        tested.policy.acknowledge(u"a"_s);
        QVERIFY(!tested.policy.isAcknowledged(u"a"_s)); // nothing to acknowledge
        tested.set(0, Status::Offline);
        tested.flushed();
        tested.policy.acknowledge(u"a"_s);
        QVERIFY(tested.policy.isAcknowledged(u"a"_s));
        tested.policy.acknowledge(u"a"_s, false);
        QVERIFY(!tested.policy.isAcknowledged(u"a"_s));
        tested.policy.acknowledge(u"a"_s);
        tested.set(0, Status::Online);
        tested.flushed();
        QVERIFY(!tested.policy.isAcknowledged(u"a"_s)); // it was of that outage
    }

    void tellsOnceWhenItIsBack()
    {
        TestedPolicy tested(1);
        tested.rows[0].service.notify = NotifyLevel::Off;
        tested.set(0, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList());
        tested.policy.notifyWhenBack(u"a"_s, true);
        QCOMPARE(tested.flushed(), QStringList());
        tested.set(0, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is online"_s});
        tested.set(0, Status::Offline);
        tested.set(0, Status::Online);
        QCOMPARE(tested.flushed(), QStringList());
    }

    /// What was asked for by name comes in spite of a mute.
    void anExplicitWishBeatsAMute()
    {
        TestedPolicy tested(1);
        tested.set(0, Status::Offline);
        tested.flushed();
        tested.policy.snooze(u"a"_s, 1800);
        tested.policy.notifyWhenBack(u"a"_s, true);
        QCOMPARE(tested.flushed(), QStringList());
        QSignalSpy back(&tested.policy, &NotificationPolicy::isBack);
        tested.set(0, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is online"_s});
        QCOMPARE(back.size(), 1); // its hook, page and clipboard follow that
    }

    void snoozesAndOneShotsSurviveARestart()
    {
        TestedPolicy first(2);
        first.policy.snooze(u"a"_s, 600);
        first.policy.snooze(u"b"_s, NotificationPolicy::UntilWell);
        first.policy.notifyWhenBack(u"b"_s, true);
        TestedPolicy second(2);
        second.policy.restoreMemory(first.policy.memory());
        QCOMPARE(second.policy.snoozedUntil(u"a"_s), first.now.addSecs(600));
        QVERIFY(second.policy.isSnoozedUntilWell(u"b"_s));
        QVERIFY(second.policy.isAwaited(u"b"_s));
    }

    void snoozingTakesThePopupAway()
    {
        TestedPolicy tested(1);
        tested.policy.snooze(u"a"_s, 60);
        tested.policy.snooze(u"a"_s, 0);
        QVERIFY(!tested.policy.snoozedUntil(u"a"_s).isValid());
        tested.set(0, Status::Offline);
        tested.flushed();
        tested.policy.snooze(u"a"_s, 0); // ends what there was none of
        QCOMPARE(tested.withdrawn, QStringList()); // nothing was shown, or it is still true
        tested.policy.snooze(u"a"_s, 60);
        QCOMPARE(tested.withdrawn, QStringList{u"a"_s});
    }

    /// Nothing has to happen for it, and the end of the mute is remembered.
    void aMuteThatWasNotedEndsByItself()
    {
        TestedPolicy tested(1);
        tested.policy.snooze(u"a"_s, 1);
        tested.set(0, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList());
        QSignalSpy kept(&tested.policy, &NotificationPolicy::memoryChanged);
        tested.flushed();
        QCOMPARE(kept.size(), 0);
        tested.now = tested.now.addSecs(1);
        QTRY_COMPARE(tested.received, QStringList{u"a|a is down"_s});
        QCOMPARE(kept.size(), 1);
    }

    void aWishCanBeTakenBack()
    {
        TestedPolicy tested(1);
        tested.set(0, Status::Online);
        tested.flushed();
        tested.policy.notifyWhenBack(u"a"_s, true);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is online"_s}); // it is there already
        QVERIFY(!tested.policy.isAwaited(u"a"_s));
        tested.set(0, Status::Offline);
        tested.flushed();
        tested.policy.notifyWhenBack(u"a"_s, true);
        QVERIFY(tested.policy.isAwaited(u"a"_s));
        tested.policy.notifyWhenBack(u"a"_s, false);
        QVERIFY(!tested.policy.isAwaited(u"a"_s));
    }

    void aSilentEndTakesThePopupAway()
    {
        TestedPolicy tested(1);
        Preferences preferences;
        preferences.notifyRecovery = false;
        tested.policy.setPreferences(preferences);
        tested.set(0, Status::Offline);
        tested.flushed();
        tested.set(0, Status::Online);
        QCOMPARE(tested.flushed(), QStringList());
        QCOMPARE(tested.withdrawn, QStringList{u"a"_s});
    }

    void nothingIsRepeatedAfterARestart()
    {
        TestedPolicy first(1);
        first.set(0, Status::Offline);
        first.flushed();
        TestedPolicy second(1);
        second.policy.restoreNotified(first.remembered);
        second.set(0, Status::Offline);
        QCOMPARE(second.flushed(), QStringList());
        second.now = second.now.addSecs(720);
        second.set(0, Status::Online);
        QCOMPARE(second.flushed(), QStringList{u"a|a is online again"_s});
        QCOMPARE(second.notices.constLast().body, u"Back after 12 min"_s);
    }
};

PILOTLAMP_TEST(NotificationPolicyTest, QCoreApplication);

} // namespace Pilotlamp::NotificationPolicyTests

#include "tst_notification_policy.moc"
