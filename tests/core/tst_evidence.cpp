// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check_state.h"
#include "core/verdict.h"
#include "testlib/test_program.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp::EvidenceTests {

using State = Network::State;

namespace {

constexpr int Sets = 10'000;
const QDateTime Start(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());

/// One random set of evidence: a service, what each of its checks saw, and this machine's network.
struct EvidenceSet {
    Service service = {};
    QList<CheckState> states = {};
    Network network = {};
    QDateTime now = {};
};

class Dice {
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int limit) { return m_random.bounded(limit); }
    bool oneIn(int n) { return below(n) == 0; }
    template <typename T, size_t N>
    T of(const std::array<T, N> &choices)
    {
        return choices.at(static_cast<size_t>(below(static_cast<int>(N))));
    }

private:
    QRandomGenerator m_random;
};

Reading randomReading(Dice &dice, bool vendor, const QDateTime &at)
{
    Reading reading;
    reading.at = at;
    reading.vendor = vendor;
    reading.status = static_cast<Status>(dice.below(StatusCount));
    reading.reason = u"seen"_s;
    reading.answered = dice.oneIn(2);
    if (reading.status == Status::Online)
        reading.answered = true;
    if (reading.status == Status::Unknown)
        reading.error.kind = dice.of(std::array{Error::Kind::Ours, Error::Kind::Offline, Error::Kind::Blocked,
                                                Error::Kind::Unreadable, Error::Kind::Untrusted});
    else if (!reading.answered)
        reading.failure = dice.of(std::array{Failure::Timeout, Failure::Refused, Failure::NameNotFound});
    if (reading.status == Status::Online)
        reading.whose = Whose::None;
    else
        reading.whose = reading.answered ? Whose::Them : Whose::Unclear;
    if (vendor && reading.status != Status::Unknown) {
        auto page = std::make_shared<Snapshot>();
        page->status = reading.status;
        if (reading.status == Status::Maintenance && dice.oneIn(2))
            page->maintenances.append(
                {u"m"_s, u"work"_s, {}, at, at.addSecs(dice.below(7200) - 3600), true, {}});
        reading.snapshot = page;
    }
    return reading;
}

EvidenceSet randomSet(Dice &dice)
{
    static const std::array urls{u"http://127.0.0.1:8080/"_s, u"http://192.168.1.4/"_s,
                                 u"https://shop.example/"_s};
    EvidenceSet set;
    set.now = Start;
    const int checks = dice.below(4);
    for (int i = 0; i < checks; ++i) {
        Check check;
        const bool vendor = dice.oneIn(2);
        check.kind = vendor ? u"statuspage"_s : u"http"_s;
        check.url = dice.of(urls);
        if (dice.oneIn(20))
            check.problem = u"the url is missing"_s;
        set.service.checks.append(check);
        CheckState state;
        QDateTime at = Start;
        for (int readingCount = dice.below(8); readingCount > 0; --readingCount) {
            at = at.addSecs(dice.of(std::array{5, 15, 30, 60, 600}));
            state = advance(state, randomReading(dice, vendor, at), policyFor(check, vendor)).state;
        }
        set.now = std::max(set.now, at.addSecs(dice.of(std::array{0, 30, 100, 400, 4000})));
        set.states.append(state);
    }
    const auto any = std::array{State::Up, State::Down, State::Captive};
    set.network.publicNet = dice.of(any);
    set.network.privateNet = dice.oneIn(4) ? State::Down : State::Up;
    if (set.network.publicNet != State::Up || set.network.privateNet != State::Up)
        set.network.reason = u"you are offline"_s;
    return set;
}

bool isReachable(const EvidenceSet &set, int i)
{
    return set.network.of(reachOf(set.service.checks.at(i).url)) == State::Up;
}

/// Somebody said that it works, and it is not too long ago.
bool hasGoodReport(const EvidenceSet &set)
{
    for (int i = 0; i < set.states.size(); ++i) {
        const CheckState &state = set.states.at(i);
        const bool isFresh = state.knownAt.isValid()
            && state.knownAt.secsTo(set.now) < qint64{ExpiredIntervals} * state.intervalSeconds;
        if (state.status == Status::Online && isFresh && isReachable(set, i)
            && set.service.checks.at(i).problem.isEmpty())
            return true;
    }
    return false;
}

} // namespace

/// Ten thousand random sets of evidence: what a verdict promises holds for every one.
class EvidenceTest : public QObject {
    Q_OBJECT

private:
    template <typename Promise>
    void forAll(Promise promise)
    {
        Dice dice(20261120);
        for (int i = 0; i < Sets; ++i) {
            const EvidenceSet set = randomSet(dice);
            const Verdict verdict = verdictOf(set.service, set.states, set.network, set.now);
            const QString broken = promise(set, verdict);
            QVERIFY2(broken.isEmpty(), qPrintable(u"set %1: %2 (%3)"_s.arg(i).arg(broken, verdict.reason)));
        }
    }

private Q_SLOTS:
    void onlineNeedsAGoodWord()
    {
        int online = 0;
        forAll([&](const EvidenceSet &set, const Verdict &verdict) {
            online += verdict.status == Status::Online;
            return verdict.status == Status::Online && !hasGoodReport(set) ? u"online without evidence"_s
                                                                           : QString();
        });
        QVERIFY2(online > Sets / 50, qPrintable(QString::number(online)));
    }

    void unknownNeverOverwritesTheLastKnown()
    {
        int kept = 0;
        forAll([&](const EvidenceSet &set, const Verdict &verdict) -> QString {
            Status last = Status::Unknown;
            for (const CheckState &state : set.states)
                last = worse(last, state.knownAt.isValid() ? state.status : Status::Unknown);
            if (verdict.lastKnown != last)
                return u"last known is %1, not %2"_s.arg(idOf(verdict.lastKnown), idOf(last));
            kept += verdict.status == Status::Unknown && last != Status::Unknown;
            // One more look that tells nothing changes neither a state nor what it knew.
            for (int i = 0; i < set.states.size(); ++i) {
                Reading nothing;
                nothing.at = set.now;
                const CheckState after
                    = advance(set.states.at(i), nothing, policyFor(set.service.checks.at(i), false)).state;
                if (after.status != set.states.at(i).status || after.knownAt != set.states.at(i).knownAt)
                    return u"a look that told nothing was believed"_s;
            }
            return {};
        });
        QVERIFY(kept > Sets / 100);
    }

    void ownOfflineNeverCounts()
    {
        int offline = 0;
        forAll([&](const EvidenceSet &set, const Verdict &verdict) -> QString {
            bool isAnyReachable = false;
            for (int i = 0; i < set.states.size(); ++i)
                isAnyReachable = isAnyReachable || isReachable(set, i);
            if (set.states.isEmpty() || isAnyReachable)
                return {};
            ++offline;
            if (verdict.status != Status::Unknown)
                return u"judged while offline"_s;
            if (verdict.whose != Whose::You)
                return u"blamed %1 while offline"_s.arg(idOf(verdict.whose));
            return verdict.confirmed ? u"told while offline"_s : QString();
        });
        QVERIFY(offline > Sets / 50);
    }

    void loopbackIsJudgedWithoutInternet()
    {
        forAll([](EvidenceSet set, const Verdict &) -> QString {
            for (Check &check : set.service.checks)
                check.url = u"http://localhost:8080/"_s;
            Network none;
            none.privateNet = State::Down;
            none.publicNet = State::Down;
            none.reason = u"you are offline"_s;
            const Verdict without = verdictOf(set.service, set.states, none, set.now);
            const Verdict with = verdictOf(set.service, set.states, {}, set.now);
            return without == with ? QString() : u"the internet matters for loopback"_s;
        });
    }

    void blameFitsTheStatus()
    {
        forAll([](const EvidenceSet &, const Verdict &verdict) -> QString {
            if (verdict.whose == Whose::None && verdict.status != Status::Online)
                return u"nobody's fault, yet not online"_s;
            if (verdict.reason.isEmpty())
                return u"no reason"_s;
            if (verdict.confirmed && verdict.status == Status::Unknown)
                return u"an unknown to be told"_s;
            return {};
        });
    }
};

PILOTLAMP_TEST(EvidenceTest, QCoreApplication);

} // namespace Pilotlamp::EvidenceTests

#include "tst_evidence.moc"
