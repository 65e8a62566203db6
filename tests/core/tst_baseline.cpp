// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baseline.h"
#include "core/check_state.h"
#include "testlib/test_program.h"

#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;

namespace Pilotlamp::BaselineTests {

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const QDateTime Monday(QDate(2026, 3, 2), QTime(0, 0), QTimeZone::utc());

/// Days of a look a minute, each taking what `msAt` says.
Baseline learnt(int days, const std::function<int(const QDateTime &)> &msAt, Baseline baseline = {},
                QDateTime from = Monday)
{
    for (const QDateTime end = from.addDays(days); from < end; from = from.addSecs(60))
        learn(baseline, from, msAt(from));
    return baseline;
}

int steady(const QDateTime &at)
{
    return 280 + static_cast<int>(at.toSecsSinceEpoch() / 60 % 5) * 10;
}

int busyByDay(const QDateTime &at)
{
    const int hour = at.time().hour();
    return steady(at) * (hour >= 9 && hour < 17 ? 4 : 1);
}

Reading answerOf(int ms, const QDateTime &at)
{
    Reading reading;
    reading.at = at;
    reading.status = Status::Online;
    reading.answered = true;
    reading.responseMs = ms;
    reading.reason = u"answered"_s;
    return reading;
}

} // namespace

class BaselineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWholeBytesAreABaseline()
    {
        Baseline kept;
        for (int i = 0; i < 60; ++i)
            learn(kept, Noon.addSecs(i * 1800), 100 + i);
        QCOMPARE(baselineFromBytes(toBytes(kept)), kept);
        QCOMPARE(baselineFromBytes(toBytes({})), Baseline{});
        const auto survives = [&](const auto &change) {
            Baseline odd = kept;
            change(odd);
            return baselineFromBytes(toBytes(odd)) == odd;
        };
        QVERIFY(survives([](Baseline &odd) { odd.nextLately = 47; }));
        QVERIFY(!survives([](Baseline &odd) { odd.nextLately = 48; }));
        QVERIFY(survives([](Baseline &odd) { odd.nextLately = 0; }));
        QVERIFY(!survives([](Baseline &odd) { odd.nextLately = -1; }));
        QVERIFY(!survives([](Baseline &odd) { odd.hours.removeLast(); }));
        QVERIFY(!survives([](Baseline &odd) { odd.lately.resize(49); }));
        QVERIFY(survives([](Baseline &odd) { odd.lately.resize(48); }));
        QCOMPARE(baselineFromBytes({}), Baseline{});
        QCOMPARE(baselineFromBytes("abcd"), Baseline{});
        QCOMPARE(baselineFromBytes(toBytes(kept).chopped(1)), Baseline{});
        Baseline untouched;
        learn(untouched, Noon, -1);
        learn(untouched, {}, 5);
        QCOMPARE(untouched, Baseline{});
        learn(untouched, Noon, 0);
        QVERIFY(untouched != Baseline{});
    }

    void whatIsUsualNeedsSamples()
    {
        Baseline baseline;
        const auto hour = [&](int day, int count, int ms) {
            for (int i = 0; i < count; ++i)
                learn(baseline, Noon.addDays(day).addSecs(i * 60), ms);
        };
        hour(0, 6, 100);
        hour(1, 8, 100);
        hour(2, 5, 300);
        QVERIFY(!usualAt(baseline, Noon)); // 19
        hour(3, 1, 100);
        QVERIFY(usualAt(baseline, Noon).has_value()); // 20
        QVERIFY(usualAt(baseline, Noon)->forThisHour);
        QVERIFY(usualAt(baseline, Noon.addDays(1))->forThisHour);
        QVERIFY(!usualAt(baseline, Noon.addDays(2))->forThisHour); // 5 say nothing of an hour
        QCOMPARE(usualAt(baseline, Noon.addDays(2))->medianMs, 100);
        QCOMPARE(usualAt(baseline, Noon.addDays(2))->samples, 20);
        // Clearly slower: twice, six deviations and 250 ms above it.
        QVERIFY(!isSlowForYou(baseline, Noon, 250) && !isSlowForYou(baseline, Noon, 350)
                && isSlowForYou(baseline, Noon, 351));
        QVERIFY(!isSlowForYou({}, Noon, 9999));
    }

    void saysNothingBeforeItHasSeenEnough()
    {
        Baseline baseline;
        for (int i = 0; i < 8; ++i)
            learn(baseline, Monday.addSecs(i * 60), 300);
        QVERIFY(!usualAt(baseline, Monday).has_value());
        QVERIFY(!isSlowForYou(baseline, Monday, 60000));
    }

    void learnsTheMedianAndItsSpread()
    {
        const Baseline baseline = learnt(8, steady);
        const Usual usual = *usualAt(baseline, Monday.addDays(8));
        QVERIFY(usual.forThisHour);
        QCOMPARE(usual.samples, 8);
        QVERIFY2(std::abs(usual.medianMs - 300) <= 10, qPrintable(QString::number(usual.medianMs)));
        QVERIFY(usual.madMs <= 20);
        QVERIFY(!isSlowForYou(baseline, Monday.addDays(8), 590));
        QVERIFY(isSlowForYou(baseline, Monday.addDays(8), 700));
    }

    void everyHourHasItsOwnUsual()
    {
        const Baseline baseline = learnt(14, busyByDay);
        const QDateTime noon = Monday.addDays(14).addSecs(12 * 3600);
        const QDateTime night = Monday.addDays(14).addSecs(3 * 3600);
        QVERIFY(!isSlowForYou(baseline, noon, 1300));
        QVERIFY(isSlowForYou(baseline, night, 1300));
        QVERIFY(isSlowForYou(baseline, noon, 2600));
    }

    void anUnknownHourIsComparedWithTheWeek()
    {
        const Baseline baseline = learnt(1, steady);
        const Usual usual = *usualAt(baseline, Monday.addDays(2));
        QVERIFY(!usual.forThisHour);
        QVERIFY(isSlowForYou(baseline, Monday.addDays(2), 2000));
    }

    void oneBadHourDoesNotBecomeTheUsual()
    {
        Baseline baseline = learnt(14, steady);
        const QDateTime bad = Monday.addDays(14).addSecs(10 * 3600);
        for (int i = 0; i < 60; ++i)
            learn(baseline, bad.addSecs(i * 60), 9000);
        QVERIFY(isSlowForYou(baseline, bad.addSecs(3600), 9000));
        QVERIFY(isSlowForYou(baseline, bad.addDays(7), 9000));
    }

    void whatStaysSlowIsTheNewUsualWithinADay()
    {
        Baseline baseline = learnt(14, steady);
        const QDateTime change = Monday.addDays(14);
        QVERIFY(isSlowForYou(baseline, change, 1200));
        baseline = learnt(
            1, [](const QDateTime &) { return 1200; }, baseline, change);
        QVERIFY(!isSlowForYou(baseline, change.addDays(1), 1200));
    }

    /// Six looks, half an hour apart, make what was slow all that time the new usual.
    void sixSlowHalfHoursAreTheNewUsual()
    {
        Baseline baseline = learnt(14, steady);
        baseline.lately.clear();
        baseline.nextLately = 0;
        const QDateTime change = Monday.addDays(14);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(isSlowForYou(baseline, change.addSecs(i * 1800), 1200));
            learn(baseline, change.addSecs(i * 1800), 1200);
        }
        QVERIFY(!isSlowForYou(baseline, change.addSecs(6 * 1800), 1200));
    }

    void quickAnswersAreNeverSlow()
    {
        const Baseline baseline = learnt(8, [](const QDateTime &) { return 2; });
        QVERIFY(!isSlowForYou(baseline, Monday.addDays(8), 240));
        QVERIFY(isSlowForYou(baseline, Monday.addDays(8), 260));
    }

    void threeSlowerThanUsualAreAnOverloadWithTheReason()
    {
        const Baseline baseline = learnt(8, steady);
        QDateTime at = Monday.addDays(8);
        CheckState state;
        for (const int ms : {300, 2100, 2100}) {
            state = advance(state, countedReading(answerOf(ms, at), baseline), {}).state;
            at = at.addSecs(10);
            QCOMPARE(state.status, Status::Online);
        }
        state = advance(state, countedReading(answerOf(2100, at), baseline), {}).state;
        QCOMPARE(state.status, Status::Overload);
        QCOMPARE(state.known->reason, u"answers in 2.1 s, usually 300 ms at this hour"_s);
    }

    void otherReadingsCountAsTheyAre()
    {
        const Baseline baseline = learnt(8, steady);
        const QDateTime at = Monday.addDays(8);
        Reading wall = answerOf(5000, at);
        wall.botWall = true;
        QVERIFY(!isLearnable(wall));
        QCOMPARE(countedReading(wall, baseline).status, Status::Online);
        Reading page = answerOf(5000, at);
        page.vendor = true;
        QVERIFY(!isLearnable(page));
        QCOMPARE(countedReading(page, baseline).status, Status::Online);
        Reading outage = answerOf(5000, at);
        outage.status = Status::Offline;
        QVERIFY(!isLearnable(outage));
        QCOMPARE(countedReading(outage, baseline).status, Status::Offline);
        QVERIFY(isLearnable(answerOf(300, at)));
        QVERIFY(isLearnable(answerOf(0, at)));
        QVERIFY(!isLearnable(answerOf(-1, at)));
    }

    void survivesARestartInFewBytes()
    {
        const Baseline baseline = learnt(8, steady);
        const QByteArray bytes = toBytes(baseline);
        QVERIFY2(bytes.size() < 3000, qPrintable(QString::number(bytes.size())));
        QCOMPARE(baselineFromBytes(bytes), baseline);
        QCOMPARE(baselineFromBytes(toBytes({})), Baseline{});
    }

    void damagedBytesAreAnEmptyBaseline()
    {
        const QByteArray bytes = toBytes(learnt(1, steady));
        QCOMPARE(baselineFromBytes({}), Baseline{});
        QCOMPARE(baselineFromBytes(bytes.left(bytes.size() / 2)), Baseline{});
        QCOMPARE(baselineFromBytes(QByteArray::fromHex("ffffffff") + bytes.mid(4)), Baseline{});
        QCOMPARE(baselineFromBytes(qCompress("not a baseline at all")), Baseline{});
    }
};

PILOTLAMP_TEST(BaselineTest, Testing::NoApplication);

} // namespace Pilotlamp::BaselineTests

#include "tst_baseline.moc"
