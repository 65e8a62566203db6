// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check_state.h"
#include "core/wait_reason.h"
#include "testlib/test_program.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::AdvanceTests {

namespace {

const QDateTime Start(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

/// One reading from one letter: O online, F no answer, 5 answered 503, S slow, ? not known; a page's words in
/// lower case: o online, d degraded, x outage, m maintenance.
Reading readingOf(QChar letter, const QDateTime &at)
{
    Reading reading;
    reading.at = at;
    reading.vendor = letter.isLower();
    switch (letter.toUpper().unicode()) {
    case 'O':
        reading.status = Status::Online;
        break;
    case 'F':
    case 'X':
        reading.status = Status::Offline;
        break;
    case '5':
    case 'D':
        reading.status = Status::Overload;
        break;
    case 'S':
        reading.status = Status::Overload;
        reading.slow = true;
        break;
    case 'M':
        reading.status = Status::Maintenance;
        break;
    case 'N': { // the page was read, and says nothing of the model it follows
        Snapshot page;
        page.nothingReported = true;
        reading.snapshot = std::make_shared<const Snapshot>(page);
        break;
    }
    default:
        reading.error = {Error::Kind::Unreachable, u"no answer"_s};
    }
    return reading;
}

QChar letterOf(Status status)
{
    return u"?OMVX"_s.at(static_cast<int>(status));
}

/// Plays a story such as "O F5 F15 F30": letters with the seconds since the one before (default 60); returns
/// the state after each letter: ? unknown, O online, M maintenance, V overload, X offline.
QString play(const QString &story, CheckState state = {}, const Policy &policy = {})
{
    QDateTime at = Start;
    QString states;
    for (const QString &step : story.split(u' ')) {
        at = at.addSecs(step.size() > 1 ? step.mid(1).toInt() : 60);
        state = advance(state, readingOf(step.at(0), at), policy).state;
        states += letterOf(state.status);
    }
    return states;
}

CheckState afterStory(const QString &story, CheckState state = {})
{
    QDateTime at = Start;
    for (const QString &step : story.split(u' ')) {
        at = at.addSecs(step.size() > 1 ? step.mid(1).toInt() : 60);
        state = advance(state, readingOf(step.at(0), at), {}).state;
    }
    return state;
}

} // namespace

class AdvanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Where patience, knowledge and grace end: to the second.
    void timesEndToTheSecond()
    {
        Policy policy;
        policy.failuresToOffline = 2;
        policy.offlineAfterSeconds = 60;
        QCOMPARE(play(u"O O F F59"_s, {}, policy), u"OOOO"_s);
        QCOMPARE(play(u"O O F F60"_s, {}, policy), u"OOOX"_s);
        const int expiry = ExpiredIntervals * CheckState{}.intervalSeconds;
        QCOMPARE(play(u"O O F%1"_s.arg(expiry - 1)), u"OOO"_s);
        QCOMPARE(play(u"O O F%1"_s.arg(expiry)), u"OO?"_s);
        policy.failuresToOffline = 1;
        policy.offlineAfterSeconds = 0;
        const CheckState graced = withGrace({}, Start.addSecs(60));
        QCOMPARE(play(u"F59"_s, graced, policy), u"?"_s);
        QCOMPARE(play(u"F60"_s, graced, policy), u"X"_s);
    }

    /// A page that was read twice and no longer speaks of its model: what it said is over, without good news.
    void whatIsNoLongerReportedIsOver()
    {
        QCOMPARE(play(u"d d n n"_s), u"VVV?"_s);
        QCOMPARE(play(u"d d n d"_s), u"VVVV"_s); // once proves nothing
        QCOMPARE(play(u"d d ? n n"_s), u"VVVV?"_s); // nor does a page that could not be read
        QCOMPARE(play(u"d d n ?"_s), u"VVVV"_s);
        QCOMPARE(play(u"n n d d"_s), u"??VV"_s);
        QVERIFY(advance(afterStory(u"n"_s), readingOf(u'n', Start.addSecs(120)), {}).events.isEmpty());
        QCOMPARE(play(u"o o n n o"_s), u"OOO?O"_s);
        const CheckState after = afterStory(u"d d n n"_s);
        QVERIFY(!after.confirmed && !after.known);
        QVERIFY(afterStory(u"d d n n d d"_s).confirmed);
    }

    void tellsTheStory_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("states");
        const auto row = [](const char *name, const char *story, const char *states) {
            QTest::newRow(name) << QString::fromLatin1(story) << QString::fromLatin1(states);
        };
        row("a first success is believed", "O", "O");
        row("a first failure is not", "F", "?");
        row("one blip changes nothing", "O F5 O5 O", "OOOO");
        row("two blips change nothing", "O F F5 O15 O", "OOOOO");
        row("three failures within 45 s are too few", "O F F5 F15", "OOOO");
        row("the fourth comes 50 s after the first", "O F F5 F15 F30", "OOOOX");
        row("three failures over 45 s suffice", "O F F30 F30", "OOOX");
        row("different failures confirm each other", "O 5 F30 F30", "OOOX");
        row("the newest failure names the status", "O F F30 530", "OOOV");
        row("a mixed outage keeps its name", "O F F30 F30 5 F 5 F", "OOOXXXXX");
        row("three of another kind rename it", "O F F30 F30 5 5 5", "OOOXXXV");
        row("back after two successes", "O F F30 F30 O O", "OOOXXO");
        row("a success in between starts anew", "O F F30 O F F30 F30", "OOOOOOX");
        row("a first outage is confirmed too", "F F30 F30", "??X");
        row("three slow answers are an overload", "O S S S", "OOOV");
        row("two slow answers are not", "O S S O", "OOOO");
        row("slow, then fine twice", "O S S S O O", "OOOVVO");
        row("not known leaves the status and the run", "O F ? F30 F30", "OOOOX");
        row("not known keeps the last known", "O ? ? ?", "OOOO");
        row("not known first is not known", "? ?", "??");
        row("a page's first word is shown at once", "x", "X");
        row("a page's new word needs two readings", "o x x", "OOX");
        row("a page's single other word changes nothing", "o x o x o", "OOOOO");
        row("a page's recovery needs two readings", "o x x o o", "OOXXO");
        row("a page's step from degraded to outage too", "o d d x x", "OOVVX");
        row("what is too old does not come back", "O O F400 F30 F30", "OO??X");
        row("nor does an old outage", "O F F30 F30 O400", "OOOXO");
        row("but it goes on where it is seen again", "O F F30 F30 F400", "OOOXX");
        row("the same word handed out twice confirms nothing", "o x x0 x0", "OOOO");
        row("maintenance needs none", "o m", "OM");
        row("the end of a maintenance needs two", "o m o o", "OMMO");
    }

    void tellsTheStory()
    {
        QFETCH(QString, story);
        QFETCH(QString, states);
        QCOMPARE(play(story), states);
    }

    void firstWordOfAPageIsToldOnlyAfterTheSecond()
    {
        QVERIFY(!afterStory(u"x"_s).confirmed);
        QVERIFY(afterStory(u"x x"_s).confirmed);
    }

    void failuresDuringGraceDoNotCount()
    {
        CheckState state;
        state.graceUntil = Start.addSecs(80);
        QCOMPARE(play(u"F F10 F5"_s, state), u"???"_s);
        QCOMPARE(afterStory(u"F F10 F5"_s, state).failures, 0);
        QCOMPARE(play(u"F F30 F30 F30"_s, state), u"???X"_s);
    }

    void afterAWakeTheFirstReadingSetsTheStatus()
    {
        const CheckState before = afterStory(u"O F F30 F30"_s);
        QCOMPARE(before.status, Status::Offline);
        const CheckState woken = withGrace(before, Start.addDays(1));
        const Step step = advance(woken, readingOf(u'O', Start.addSecs(86000)), {});
        QCOMPARE(step.state.status, Status::Online);
        QVERIFY(!step.state.confirmed);
    }

    /// Grace holds back new bad news; it never makes old bad news good.
    void whatWasConfirmedBadStaysSoUntilItIsConfirmedWell()
    {
        const CheckState before = afterStory(u"O F F30 F30"_s);
        const QDateTime wokenAt = Start.addSecs(180 + 40);
        const auto woken = [&](const QString &story) {
            CheckState state = withGrace(before, wokenAt.addSecs(20));
            state.intervalSeconds = 10; // expired by now
            QDateTime at = wokenAt;
            for (const QString &step : story.split(u' ')) {
                at = at.addSecs(step.mid(1).toInt());
                state = advance(state, readingOf(step.at(0), at), {}).state;
            }
            return state;
        };
        for (const char *story : {"F1", "F15", "F15 F30", "51", "F1 F5 F15 F30 F30", "?1 F10"}) {
            const CheckState state = woken(QString::fromLatin1(story));
            QVERIFY2(state.status == Status::Offline && state.confirmed, story);
            QCOMPARE(state.since, before.since);
        }
        QCOMPARE(woken(u"F15"_s).knownAt, wokenAt.addSecs(15));
        QCOMPARE(woken(u"F15"_s).known->at, wokenAt.addSecs(15));
        QCOMPARE(woken(u"F15"_s).failures, 0);
        // What was known is no first reading, while it is not too old.
        CheckState fresh = withGrace(before, wokenAt.addSecs(20));
        fresh = advance(fresh, readingOf(u'O', wokenAt), {}).state;
        QCOMPARE(fresh.status, Status::Offline);
        QCOMPARE(advance(fresh, readingOf(u'O', wokenAt.addSecs(10)), {}).state.status, Status::Online);
        // A page that names another trouble is believed at once.
        const CheckState page = withGrace(afterStory(u"x x"_s), Start.addSecs(600));
        QCOMPARE(play(u"o200"_s, page), u"X"_s);
        QCOMPARE(play(u"d200"_s, page), u"V"_s);
        QCOMPARE(play(u"o500"_s, page), u"O"_s); // too old by then
        // What was bad a day ago is none of today's outage.
        QCOMPARE(play(u"F%1"_s.arg(180 + LostReportSeconds), before), u"?"_s);
    }

    void outageBeginsWithItsFirstFailure()
    {
        const CheckState state = afterStory(u"O F F30 F30"_s);
        QCOMPARE(state.since, Start.addSecs(120));
    }

    void eventsFollowTheStatus()
    {
        Step step = advance(afterStory(u"o x"_s), readingOf(u'x', Start.addSecs(180)), {});
        QCOMPARE(step.events.size(), 1);
        QCOMPARE(step.events.constFirst().from, Status::Online);
        QCOMPARE(step.events.constFirst().to, Status::Offline);
        QVERIFY(advance(step.state, readingOf(u'x', Start.addSecs(240)), {}).events.isEmpty());
    }

    void flappingIsToldOnceEachWay()
    {
        CheckState state;
        QDateTime at = Start;
        int unstable = 0;
        int calm = 0;
        const auto read = [&](QChar letter) {
            at = at.addSecs(60);
            const Step step = advance(state, readingOf(letter, at), {});
            state = step.state;
            for (const Event &event : step.events) {
                unstable += event.type == Event::Type::Unstable;
                calm += event.type == Event::Type::CalmAgain;
            }
        };
        for (int i = 0; i < 30; ++i)
            read(i % 2 == 0 ? u'O' : u'F');
        QCOMPARE(unstable, 1);
        QCOMPARE(calm, 0);
        QVERIFY(state.unstable);
        for (int i = 0; i < 30; ++i)
            read(u'O');
        QCOMPARE(unstable, 1);
        QCOMPARE(calm, 1);
        QVERIFY(!state.unstable);
    }

    void flappingCountsTheLast21Readings()
    {
        const auto isUnstable = [](const QString &letters) {
            return afterStory(letters.split(QString(), Qt::SkipEmptyParts).join(u' ')).unstable;
        };
        QVERIFY(isUnstable(u"OOOOOOOOOO"_s + u"FOFOFOFOFOF"_s)); // 11 changes within 21 readings
        QVERIFY(!isUnstable(u"OFFFFFFFFFFF"_s + u"OFOFOFOFOF"_s)); // the eleventh is one reading too old
    }

    /// Unstable above a half, calm below a quarter: at either bound all stays as it was.
    void flappingEndsBelowAQuarter()
    {
        const auto isUnstable = [](const QString &letters) {
            return afterStory(letters.split(QString(), Qt::SkipEmptyParts).join(u' ')).unstable;
        };
        QVERIFY(!isUnstable(u"FOFOFOFOFOF"_s)); // its first reading is no change: 10 of 20
        QVERIFY(isUnstable(u"OFOFOFOFOFOF"_s)); // 11
        QVERIFY(isUnstable(u"OFOFOFOFOFOF"_s + QString(15, u'F'))); // 5 are left: a quarter
        QVERIFY(!isUnstable(u"OFOFOFOFOFOF"_s + QString(16, u'F')));
    }

    void anOutageOfManyKindsIsNotFlapping()
    {
        QVERIFY(!afterStory(QStringList(30, u"F 5"_s).join(u' ')).unstable);
    }

    void aFailureWithinGraceIsCheckedAgainSoon()
    {
        const CheckState woken = withGrace(afterStory(u"O"_s), Start.addSecs(80));
        const CheckState state = afterStory(u"F"_s, woken);
        QCOMPARE(state.failures, 0);
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 10);
    }

    void tooManyRequestsMakesUsAskLess()
    {
        CheckState state = afterStory(u"O 5 5 5 5"_s);
        state.last->httpStatus = 429;
        QCOMPARE(state.failures, 4);
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 480);
        state.failures = 9;
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 600);
        state.failures = 1;
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 60);
    }

    /// What was known before a long silence is known no more, also while its first failure is not yet
    /// believed.
    void afterALongSilenceNothingIsKnown()
    {
        const CheckState well = afterStory(u"O O"_s);
        QVERIFY(well.known);
        const Reading failure = readingOf(u'F', Start.addSecs(120 + 3600));
        const CheckState after = advance(well, failure, {}).state;
        QCOMPARE(after.status, Status::Unknown);
        QVERIFY(!after.confirmed);
        QVERIFY(!after.known);
        const QList<Event> events = advance(well, failure, {}).events;
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.constFirst().from, Status::Online);
        QCOMPARE(events.constFirst().to, Status::Unknown);
        // What was forgotten is not forgotten once more.
        QVERIFY(advance(after, readingOf(u'F', failure.at.addSecs(3600)), {}).events.isEmpty());
    }

    void aWaitTheServerAskedForIsNoSilence()
    {
        CheckState state = afterStory(u"O"_s);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            Reading busy = readingOf(u'5', Start.addSecs(60 + attempt * 600));
            busy.retryAfterSeconds = 600;
            state.last->retryAfterSeconds = 600;
            state = advance(state, busy, {}).state;
        }
        QCOMPARE(state.status, Status::Overload);
        QVERIFY(state.confirmed);
        QCOMPARE(state.failures, 3);
    }

    void anAnswerWithoutAnEndIsAskedForLessOften()
    {
        CheckState state = afterStory(u"O O"_s);
        state.last->status = Status::Unknown;
        state.last->failure = Failure::Endless;
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 240);
    }

    void saysWhyItIsNotAskedSooner()
    {
        CheckState state = afterStory(u"O O"_s);
        QCOMPARE(waitReason(state, {}, {}), WaitReason::Usual);
        state.last->retryAfterSeconds = 60; // no longer than we wait anyway
        QCOMPARE(waitReason(state, {}, {}), WaitReason::Usual);
        state.last->retryAfterSeconds = -1;
        QVERIFY(waitReasonText(WaitReason::Usual).isEmpty());
        QCOMPARE(waitReason(state, {}, {.onBattery = true}), WaitReason::OnBattery);
        QCOMPARE(waitReason(state, {}, {.metered = true, .locked = true}), WaitReason::Metered);
        QCOMPARE(waitReason(state, {}, {.locked = true}), WaitReason::Locked);
        state.last->failure = Failure::Endless;
        QCOMPARE(waitReason(state, {}, {}), WaitReason::Endless);
        state.last->failure = Failure::None;
        state.last->httpStatus = 429;
        QCOMPARE(waitReason(state, {}, {}), WaitReason::TooManyRequests);
        state.last->retryAfterSeconds = 500;
        QCOMPARE(waitReason(state, {}, {}), WaitReason::TheirWish);
        state.last->retryAfterSeconds = 5; // asks for less than we wait anyway
        QCOMPARE(waitReason(state, {}, {}), WaitReason::TooManyRequests);
        state.last->vendor = true;
        state.last->error.kind = Error::Kind::Blocked;
        QCOMPARE(waitReason(state, {}, {}), WaitReason::Blocked);
        state.last->error.kind = Error::Kind::Refused;
        QCOMPARE(waitReason(state, {}, {}), WaitReason::Refused);
    }

    void onDemandRespectsTheFloorAndTheServersWish()
    {
        CheckState state = afterStory(u"O"_s);
        const auto wait = [&] {
            return state.last->at.secsTo(earliestDue(state, {}));
        };
        QCOMPARE(wait(), 10);
        state.last->retryAfterSeconds = 120;
        QCOMPARE(wait(), 120);
        state.last->retryAfterSeconds = 100000;
        QCOMPARE(wait(), 600);
        QVERIFY(!earliestDue({}, {}).isValid());
        state.last->retryAfterSeconds = -1;
        state.last->vendor = true;
        state.last->error.kind = Error::Kind::Unreachable;
        QCOMPARE(wait(), 10);
        state.last->error.kind = Error::Kind::Blocked; // by their page: asked no sooner than usual
        QCOMPARE(wait(), 60);
    }

    /// Only the usual look may come a little sooner or later, with others; what they asked for comes no
    /// sooner.
    void onlyTheUsualLookIsShifted()
    {
        QCOMPARE(dueKind({}, {}), DueKind::NotBefore);
        CheckState state = afterStory(u"O O"_s);
        QCOMPARE(dueKind(state, {}), DueKind::Regular);
        state.last->retryAfterSeconds = 0;
        QCOMPARE(dueKind(state, {}), DueKind::Regular);
        state.last->retryAfterSeconds = 1;
        QCOMPARE(dueKind(state, {}), DueKind::NotBefore);
        QCOMPARE(dueKind(afterStory(u"O F"_s), {}), DueKind::QuickRetry);
    }

    void checksMoreOftenForAWhileAfterAChange()
    {
        const auto wait = [](const QString &story) {
            const CheckState state = afterStory(story);
            return state.last->at.secsTo(nextDue(state, {}, {}));
        };
        QCOMPARE(wait(u"O O"_s), 60);
        QCOMPARE(wait(u"O F F30 F30 F30 F30"_s), 30);
        QCOMPARE(wait(u"O F F30 F30 F30 F30 F60 F60 F60"_s), 60);
        QCOMPARE(wait(u"o d d"_s), 30);
        QCOMPARE(wait(u"o d d d179"_s), 30);
        QCOMPARE(wait(u"o d d d180"_s), 60);
    }

    void checksAgainSoonAfterAFailure()
    {
        const auto wait = [](const QString &story) {
            const CheckState state = afterStory(story);
            return state.last->at.secsTo(nextDue(state, {}, {}));
        };
        QCOMPARE(wait(u"O"_s), 10);
        QCOMPARE(wait(u"O O"_s), 60);
        QCOMPARE(wait(u"O F"_s), 5);
        QCOMPARE(wait(u"O F F5"_s), 15);
        QCOMPARE(wait(u"O F F5 F15"_s), 25);
        QCOMPARE(wait(u"O F F5 F15 F30 F30 F200"_s), 60);
        QCOMPARE(wait(u"o d"_s), 10);
        QCOMPARE(wait(u"o d d d200"_s), 60);
        QCOMPARE(wait(u"O ?"_s), 60);
    }

    void asksLessWhereItIsNotWelcome()
    {
        CheckState state = afterStory(u"o ? ? ?"_s);
        state.last->vendor = true;
        state.last->error.kind = Error::Kind::Refused;
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 240);
        state.last->error.kind = Error::Kind::Blocked;
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 1800);
        state.last->error.kind = Error::Kind::Unreachable;
        state.last->retryAfterSeconds = 3600;
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 3600);
        state.last->retryAfterSeconds = 100'000; // more than a day: asked again all the same
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 6 * 3600);
        state.last->retryAfterSeconds = 3600;
        state.last->vendor = false;
        QCOMPARE(state.last->at.secsTo(nextDue(state, {}, {})), 600);
    }

    void pollingConditionsStretchTheInterval()
    {
        const CheckState state = afterStory(u"O O"_s);
        const auto wait = [&](const PollingConditions &pollingConditions) {
            return state.last->at.secsTo(nextDue(state, {}, pollingConditions));
        };
        QCOMPARE(wait({true, false, false, 0}), 120);
        QCOMPARE(wait({false, true, false, 0}), 240);
        QCOMPARE(wait({false, false, false, 1}), 66);
        QCOMPARE(wait({false, false, false, -1}), 54);
    }

    void intervalsHaveAFloor()
    {
        Check check;
        check.intervalSeconds = 1;
        check.url = u"https://status.example.com"_s;
        QCOMPARE(policyFor(check, true).intervalSeconds, 30);
        QCOMPARE(policyFor(check, false).intervalSeconds, 10);
        check.url = u"http://127.0.0.1:1"_s;
        QCOMPARE(policyFor(check, true).intervalSeconds, 10);
    }
};

PILOTLAMP_TEST(AdvanceTest, Testing::NoApplication);

} // namespace Pilotlamp::AdvanceTests

#include "tst_advance.moc"
