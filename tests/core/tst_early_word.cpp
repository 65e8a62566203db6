// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/early_word.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::EarlyWordTests {

namespace {

DriftingService drifting(const QString &id, const QString &root, double drift = 0)
{
    return {id, root.isEmpty() ? QStringList() : QStringList{root},
            drift > 0 ? std::optional(drift) : std::nullopt};
}

} // namespace

/// Several services of one root that become slower together.
class EarlyWordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckDriftsWhenMostOfItsAnswersDo()
    {
        const Usual usual{200, 10, 50, true};
        QCOMPARE(driftOf(usual, {400, 380, 420, 400, 210}), std::optional(2.0));
        QVERIFY(!driftOf(usual, {400, 200, 210, 190, 205})); // one slow answer
        QVERIFY(!driftOf(usual, {400, 400, 400, 400})); // too few
        QVERIFY(!driftOf(usual, {260, 260, 260, 260, 260})); // not clear
        QVERIFY(!driftOf(Usual{200, 60, 50, true}, {400, 400, 400, 400, 400})); // it varies that much
        QVERIFY(!driftOf(Usual{10, 1, 50, true}, {30, 30, 30, 30, 30})); // nobody feels it
        QVERIFY(!driftOf(Usual{}, {30, 30, 30, 30, 30}));
    }

    void aDriftIsClearAtItsBounds()
    {
        const auto isClear = [](int medianMs, int madMs, int now) {
            return driftOf(Usual{medianMs, madMs, 50, true}, {now, now, now, now, now}).has_value();
        };
        QVERIFY(isClear(100, 1, 140) && !isClear(100, 1, 139)); // four tenths more
        QVERIFY(isClear(50, 1, 80) && !isClear(50, 1, 79)); // 30 ms that are felt
        QVERIFY(isClear(100, 100, 545) && !isClear(100, 100, 544)); // three deviations
        QVERIFY(isClear(10'000, 5000, 32'239) && !isClear(10'000, 5000, 32'238)); // just so many
        QVERIFY(!isClear(0, 0, 100));
    }

    void othersThatDriftAreNotCounted()
    {
        QList<DriftingService> services;
        for (int i = 0; i < 8; ++i)
            services.append(drifting(u"c%1"_s.arg(i), u"cloudflare"_s, 1.5));
        for (int i = 0; i < 20; ++i)
            services.append(drifting(u"w%1"_s.arg(i), {}, 9.0)); // of a root nobody knows
        const auto word = earlyWordOf(services);
        QVERIFY(word);
        QCOMPARE(word->services.size(), 8);
        QCOMPARE(word->drift, 1.5);
        const auto named = [&](int count) {
            QStringList names;
            for (int i = 0; i < count; ++i)
                names.append(u"N%1"_s.arg(i));
            return earlyWordText(*word, names);
        };
        QVERIFY(named(5).contains(u"N3, N4. Nothing"_s));
        QVERIFY(named(6).contains(u"N3, N4, and 1 more. Nothing"_s));
    }

    void threeOfOneRootAreAWord()
    {
        const auto word = earlyWordOf(
            {drifting(u"a"_s, u"cloudflare"_s, 1.8), drifting(u"b"_s, u"cloudflare"_s, 1.6),
             drifting(u"c"_s, u"cloudflare"_s, 2.5), drifting(u"d"_s, u"aws"_s), drifting(u"e"_s, {})});
        QVERIFY(word);
        QCOMPARE(word->root, u"cloudflare"_s);
        QCOMPARE(word->services, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(word->drift, 1.8);
        QCOMPARE(
            earlyWordText(*word, {u"A"_s, u"B"_s, u"C"_s}),
            u"3 services on Cloudflare answer about 80 % slower than usual: A, B, C. Nothing is down."_s);
    }

    void whatDriftsEverywhereIsTheLine()
    {
        QVERIFY(!earlyWordOf({drifting(u"a"_s, u"cloudflare"_s, 1.8), drifting(u"b"_s, u"cloudflare"_s, 1.6),
                              drifting(u"c"_s, u"cloudflare"_s, 2.5), drifting(u"d"_s, u"aws"_s, 2),
                              drifting(u"e"_s, u"aws"_s, 2)}));
        QVERIFY(
            !earlyWordOf({drifting(u"a"_s, u"cloudflare"_s, 1.8), drifting(u"b"_s, u"cloudflare"_s, 1.6)}));
        QVERIFY(!earlyWordOf({}));
    }
};

PILOTLAMP_TEST(EarlyWordTest, Testing::NoApplication);

} // namespace Pilotlamp::EarlyWordTests

#include "tst_early_word.moc"
