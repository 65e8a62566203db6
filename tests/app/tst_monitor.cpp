// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor.h"
#include "testlib/played_net.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::MonitorTests {

namespace {

Network offline()
{
    Network network;
    network.publicNet = Network::State::Down;
    network.reason = u"you are offline"_s;
    return network;
}

/// The real monitor with a clock, a prober and a network that a test plays.
class Played {
public:
    explicit Played(const QStringList &urls)
    {
        monitor.scheduler().setMonotonic([this] { return awakeMs; });
        QList<Service> services;
        for (const QString &url : urls) {
            Service service;
            service.id = service.name = u"s%1"_s.arg(services.size());
            service.checks.append(Check{u"http"_s, url});
            services.append(service);
        }
        monitor.setServices(services, {});
    }

    /// Lets time pass, second by second.
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            now = now.addSecs(1);
            awakeMs += 1000;
            prober.play();
            connectivity.play();
            monitor.scheduler().tick();
        }
    }
    /// Lets the network sense answer only when it is told to: what is in doubt is held until then.
    void passUnjudged(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            now = now.addSecs(1);
            awakeMs += 1000;
            prober.play();
            monitor.scheduler().tick();
        }
    }
    /// Lets time pass until a check is asked anew.
    bool passUntilAsked(const CheckId &id)
    {
        for (int i = 0; i < 30 && prober.isProbing(id); ++i)
            pass(1);
        for (int i = 0; i < 90 && !prober.isProbing(id); ++i)
            pass(1);
        return prober.isProbing(id);
    }
    Status status(int service = 0) { return monitor.verdict(u"s%1"_s.arg(service)).status; }
    QList<Service> services() const
    {
        QList<Service> services;
        for (const ServiceRow &row : monitor.rows())
            services.append(row.service);
        return services;
    }

    QDateTime now{QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
    qint64 awakeMs = 0;
    Status answer = Status::Online; ///< Offline: no answer
    std::function<Status(const Check &)> answerOf = {}; ///< where each check has its own
    int delay = 1;
    int retryAfter = -1;
    int responseMs = 100;
    bool isPage = false;
    bool flaps = false; ///< each answer is another than the one before
    QStringList askedUrls = {};
    Fetcher fetcher;
    PlayedConnectivity connectivity{fetcher};
    PlayedProber prober{fetcher, [this] { return now; },
                        [this](const CheckId &, const Check &check) {
                            askedUrls.append(check.url);
                            if (flaps)
                                answer = answer == Status::Online ? Status::Offline : Status::Online;
                            if (answerOf)
                                answer = answerOf(check);
                            Reading reading;
                            reading.status = answer;
                            reading.vendor = isPage || check.kind == u"statuspage"_s;
                            reading.answered = answer == Status::Online;
                            reading.failure = reading.answered ? Failure::None : Failure::Timeout;
                            reading.retryAfterSeconds = retryAfter;
                            reading.responseMs = reading.answered ? responseMs : -1;
                            if (reading.answered)
                                reading.reason = u"answered in %1 ms"_s.arg(responseMs);
                            return std::pair(reading, delay);
                        }};
    Monitor monitor{prober, connectivity, [this] { return now; },
                    [](const Check &check) {
                        return policyFor(check, false);
                    }};
};

} // namespace

class MonitorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSwitchedOffIsNotAsked()
    {
        Played played({u"https://a.example/"_s, u"https://b.example/"_s});
        QList<Service> services = played.services();
        services[0].enabled = false;
        QSignalSpy first(&played.monitor, &Monitor::firstRoundDone);
        QSignalSpy accepted(&played.monitor, &Monitor::accepted);
        played.monitor.setServices(services, {});
        played.pass(200);
        played.monitor.refresh();
        played.pass(200);
        QCOMPARE(first.size(), 1); // nobody waits for it
        QVERIFY(accepted.size() > 2);
        for (const QList<QVariant> &one : accepted)
            QCOMPARE(one.at(0).value<CheckId>().service, u"s1"_s);
        QCOMPARE(played.status(0), Status::Unknown);
        QCOMPARE(played.status(1), Status::Online);
        services[0].enabled = true;
        played.monitor.setServices(services, {});
        played.pass(30);
        QCOMPARE(played.status(0), Status::Online);
    }

    /// The configuration is read anew: of what stayed the same everything is still known, and nothing is
    /// told.
    void aReloadForgetsOnlyWhatChanged()
    {
        Played played({u"https://a.example/"_s, u"https://b.example/"_s});
        played.pass(60);
        const QDateTime since = played.monitor.verdict(u"s0"_s).since;
        QSignalSpy changed(&played.monitor, &Monitor::verdictChanged);
        played.monitor.setServices(played.services(), {});
        QCOMPARE(changed.size(), 0);
        QCOMPARE(played.status(0), Status::Online);
        QCOMPARE(played.monitor.verdict(u"s0"_s).since, since);

        QList<Service> services = played.services();
        services[0].checks[0].url = u"https://other.example/"_s;
        Service unreadable;
        unreadable.id = unreadable.name = u"s2"_s;
        unreadable.problem = u"there is no such kind"_s;
        services.append(unreadable);
        played.monitor.setServices(services, {});
        QCOMPARE(played.status(0), Status::Unknown);
        QCOMPARE(played.status(1), Status::Online);
        QCOMPARE(played.monitor.verdict(u"s2"_s).reason, unreadable.problem);
        played.pass(20);
        QCOMPARE(played.status(0), Status::Online);
    }

    /// What was asked of an address that is configured no more says nothing of the new one.
    void anAnswerToAnOldQuestionDoesNotCount()
    {
        Played played({u"https://a.example/"_s});
        played.pass(30);
        played.delay = 9;
        QVERIFY(played.passUntilAsked({u"s0"_s, 0}));
        QList<Service> services = played.services();
        services[0].checks[0].url = u"https://other.example/"_s;
        QSignalSpy accepted(&played.monitor, &Monitor::accepted);
        played.monitor.setServices(services, {});
        played.pass(9);
        QCOMPARE(played.askedUrls.constLast(), u"https://other.example/"_s);
        QCOMPARE(accepted.size(), 0);
        played.pass(2);
        QCOMPARE(accepted.size(), 1);
    }

    /// The only one that proved the way out was taken from the list: nobody waits for its word.
    void aWitnessThatIsGoneIsNotWaitedFor()
    {
        Played played({u"https://a.example/"_s});
        played.pass(30);
        QList<Service> services = played.services();
        services[0].id = services[0].name = u"new"_s;
        services[0].checks[0].url = u"https://b.example/"_s;
        played.monitor.setServices(services, {});
        played.answer = Status::Offline;
        played.connectivity.set(offline(), false);
        played.pass(5);
        QVERIFY(played.monitor.verdict(u"new"_s).ownOffline);
    }

    void whatCannotBeReadIsNotAsked()
    {
        Played played({u"https://a.example/"_s});
        QList<Service> services = played.services();
        services[0].checks[0].problem = u"its url is none"_s;
        played.monitor.setServices(services, {});
        played.monitor.refresh();
        played.pass(200);
        QCOMPARE(played.prober.begun(), 0);
        QVERIFY(!played.monitor.nextCheckOf(u"s0"_s).at.isValid());
    }

    void whatThereIsNotIsEmpty()
    {
        Played played({u"https://a.example/"_s});
        QVERIFY(played.monitor.check({u"none"_s, 0}).url.isEmpty());
        QVERIFY(played.monitor.check({u"s0"_s, 1}).url.isEmpty());
        QVERIFY(played.monitor.check({u"s0"_s, -1}).url.isEmpty());
        QCOMPARE(played.monitor.verdict(u"none"_s), Verdict());
        QVERIFY(!played.monitor.nextCheckOf(u"none"_s).at.isValid());
        QSignalSpy changed(&played.monitor, &Monitor::rowsChanged);
        played.monitor.setDiagnosis(u"none"_s, {.cause = u"a dead router"_s});
        QCOMPARE(changed.size(), 0);
    }

    /// The soonest of a service's checks, and why it does not come sooner.
    void theNextCheckIsNamed()
    {
        Played played({u"https://a.example/"_s});
        QList<Service> services = played.services();
        services[0].checks.append(Check{u"http"_s, u"https://b.example/"_s});
        services[0].checks[0].intervalSeconds = 3600;
        services[0].checks.append(services[0].checks.at(0));
        services[0].checks[2].problem = u"its url is none"_s;
        played.monitor.setServices(services, {});
        played.pass(400);
        const NextCheck next = played.monitor.nextCheckOf(u"s0"_s);
        QCOMPARE(next.at, played.monitor.dueOf({u"s0"_s, 1}));
        QVERIFY(next.at < played.monitor.dueOf({u"s0"_s, 0}));
        QCOMPARE(next.why, WaitReason::Usual);
        played.monitor.setPollingConditions({.onBattery = true});
        QCOMPARE(played.monitor.nextCheckOf(u"s0"_s).why, WaitReason::OnBattery);
    }

    void lookingAtOneLeavesTheOthers()
    {
        Played played({u"https://a.example/"_s, u"https://b.example/"_s});
        played.pass(300);
        QVERIFY(played.passUntilAsked({u"s1"_s, 0}));
        played.pass(12);
        const QDateTime other = played.monitor.dueOf({u"s1"_s, 0});
        QVERIFY(played.now.secsTo(other) > 5);
        played.monitor.refresh(u"s0"_s);
        QVERIFY(played.monitor.dueOf({u"s0"_s, 0}) <= played.now.addSecs(1));
        QCOMPARE(played.monitor.dueOf({u"s1"_s, 0}), other);
    }

    /// Nothing was heard of it: hollow after two intervals, unknown after five.
    void anOnlineThatIsNotHeardOfAges()
    {
        Played played({u"https://a.example/"_s});
        played.pass(300);
        played.delay = -1;
        QVERIFY(played.passUntilAsked({u"s0"_s, 0}));
        QCOMPARE(played.monitor.verdict(u"s0"_s).freshness, Freshness::Fresh);
        played.pass(75 + 15);
        QCOMPARE(played.monitor.verdict(u"s0"_s).freshness, Freshness::Stale);
        QCOMPARE(played.status(), Status::Online);
        played.pass(180);
        QCOMPARE(played.status(), Status::Unknown);
    }

    /// A diagnosis says whose problem it is; the next outage is another one.
    void aDiagnosisCountsUntilItIsWell()
    {
        Played played({u"http://127.0.0.1:9"_s});
        played.pass(60);
        played.answer = Status::Offline;
        played.pass(150);
        QCOMPARE(played.status(), Status::Offline);
        const Whose before = played.monitor.verdict(u"s0"_s).whose;
        QVERIFY(before != Whose::You);
        QSignalSpy changed(&played.monitor, &Monitor::verdictChanged);
        played.monitor.setDiagnosis(u"s0"_s, {.whose = Whose::You, .cause = u"your firewall is closed"_s});
        QCOMPARE(played.monitor.verdict(u"s0"_s).whose, Whose::You);
        QCOMPARE(changed.size(), 1);
        played.pass(60);
        QCOMPARE(played.monitor.verdict(u"s0"_s).whose, Whose::You);
        played.answer = Status::Online;
        played.pass(90);
        QCOMPARE(played.status(), Status::Online);
        played.answer = Status::Offline;
        played.pass(150);
        QCOMPARE(played.status(), Status::Offline);
        QCOMPARE(played.monitor.verdict(u"s0"_s).whose, before);
    }

    /// What people may be told is told as soon as it may be: each of these changes alone is one.
    void eachChangeOfAVerdictIsTold()
    {
        Played played({u"http://127.0.0.1:9"_s});
        QList<std::pair<Verdict, Verdict>> changes;
        connect(&played.monitor, &Monitor::verdictChanged, this,
                [&](const QString &, const Verdict &before, const Verdict &after) {
                    changes.append({before, after});
                });
        const auto isTold = [&](const auto &differs) {
            return std::any_of(changes.cbegin(), changes.cend(),
                               [&](const auto &change) { return differs(change.first, change.second); });
        };
        played.pass(60);
        QVERIFY(isTold([](const Verdict &before, const Verdict &after) {
            return before.status == after.status && !before.confirmed && after.confirmed;
        }));
        played.flaps = true;
        played.pass(1200);
        QVERIFY(played.monitor.verdict(u"s0"_s).unstable);
        QVERIFY(isTold(
            [](const Verdict &before, const Verdict &after) { return !before.unstable && after.unstable; }));
        QVERIFY(isTold([](const Verdict &before, const Verdict &after) {
            return !before.flapsSeen && after.flapsSeen;
        }));
    }

    /// What is planned begins and ends in time, though no check is due for an hour.
    void verdictsAgeThoughNothingIsHeard()
    {
        Played played({u"https://a.example/"_s});
        QList<Service> services{played.monitor.rows().constFirst().service};
        services[0].checks[0].intervalSeconds = 3600;
        const auto at = [&](int seconds) {
            return played.now.addSecs(seconds).toString(Qt::ISODate);
        };
        services[0].options.insert(u"maintenance"_s,
                                   QJsonArray{QJsonObject{{u"from"_s, at(600)}, {u"until"_s, at(1200)}}});
        played.monitor.setServices(services, {});
        const auto planned = [&] {
            return played.monitor.verdict(u"s0"_s).maintenances.size();
        };
        played.pass(599);
        QCOMPARE(planned(), 0);
        QSignalSpy changed(&played.monitor, &Monitor::rowsChanged);
        played.pass(16);
        QCOMPARE(planned(), 1);
        QVERIFY(changed.contains(QList<QVariant>{true})); // who shows it hears of it
        played.pass(600);
        QCOMPARE(planned(), 0);
    }

    /// What is planned already moves along when the power goes, and comes back with it.
    void onBatteryTheNextQuestionWaitsAtOnce()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        const auto due = [&] {
            return played.monitor.scheduler().dueOf({u"s0"_s, 0});
        };
        const QDateTime before = due();
        played.monitor.setPollingConditions({.onBattery = true});
        const QDateTime waiting = due();
        QVERIFY2(before.secsTo(waiting) > 40, qPrintable(QString::number(before.secsTo(waiting))));
        played.monitor.setPollingConditions({});
        QVERIFY(std::abs(before.secsTo(due())) <= 12);
    }

    /// Slower than usual is slow, though no limit is reached; but not where slowness is never to count.
    void whoWantsNoSlownessHearsOfNone()
    {
        for (const bool counts : {true, false}) {
            Played played({u"https://a.example"_s});
            Service service = played.monitor.rows().constFirst().service;
            service.checks[0].slowAfterMs = counts ? 5000 : 0;
            played.monitor.setServices({service}, {});
            played.pass(5 * 3600);
            QCOMPARE(played.status(), Status::Online);
            played.responseMs = 4000;
            played.pass(240);
            QCOMPARE(played.status(), counts ? Status::Overload : Status::Online);
        }
    }

    void anOutageIsConfirmedAndSoIsItsEnd()
    {
        Played played({u"https://a.example"_s});
        played.pass(60);
        QCOMPARE(played.status(), Status::Online);
        played.answer = Status::Offline;
        played.pass(44); // no failure is older than 45 s
        QCOMPARE(played.status(), Status::Online);
        played.pass(86);
        QCOMPARE(played.status(), Status::Offline);
        played.answer = Status::Online;
        played.pass(90);
        QCOMPARE(played.status(), Status::Online);
    }

    /// A slow answer does not move the next question: a minute stays a minute.
    void theIntervalIsCountedFromPlanToPlan()
    {
        Played played({u"https://a.example"_s});
        played.delay = 4;
        played.pass(30);
        const int before = played.prober.begun();
        played.pass(60 * 60);
        const int begun = played.prober.begun() - before;
        QVERIFY2(begun >= 57 && begun <= 63, qPrintable(QString::number(begun)));
    }

    /// Each failure is looked at again 5, 15 and 25 s after the one before; the last of them confirms.
    void aRefusingServerIsKnownWithin48Seconds()
    {
        Played played({u"http://127.0.0.1:9"_s});
        played.delay = 0;
        played.pass(60);
        QCOMPARE(played.status(), Status::Online);
        played.answer = Status::Offline;
        const auto isFailing = [&] {
            return played.monitor.state({u"s0"_s, 0}).failures > 0;
        };
        for (int i = 0; i < 70 && !isFailing(); ++i)
            played.pass(1);
        QVERIFY(isFailing());
        int seconds = 0;
        for (; seconds < 90 && played.status() != Status::Offline; ++seconds)
            played.pass(1);
        QVERIFY2(seconds >= 45 && seconds <= 48, qPrintable(QString::number(seconds)));
    }

    /// A round without news says so, and one row's news is not everybody's.
    void figuresAreNoNews()
    {
        Played played({u"https://a.example"_s, u"https://b.example"_s});
        played.pass(1300); // long enough to be called calm
        QSignalSpy changed(&played.monitor, &Monitor::rowsChanged);
        const auto news = [&changed] {
            return std::count_if(changed.cbegin(), changed.cend(),
                                 [](const QList<QVariant> &one) { return one.at(0).toBool(); });
        };
        for (played.responseMs = 100; played.responseMs < 110; ++played.responseMs)
            played.pass(60);
        QVERIFY(changed.size() >= 18);
        QCOMPARE(news(), 0);
        played.answer = Status::Offline;
        played.pass(60);
        QVERIFY(news() > 0);
    }

    /// A burst is waited for only while an answer may still come.
    void itIsKnownWhetherAnAnswerMayStillCome()
    {
        Played played({u"https://a.example"_s});
        played.delay = 3;
        played.pass(30);
        const QDateTime due = played.monitor.dueOf({u"s0"_s, 0});
        QVERIFY(due > played.now);
        QVERIFY(!played.monitor.expectsAnswerUntil(due.addMSecs(-1)));
        QVERIFY(played.monitor.expectsAnswerUntil(due));
        played.pass(static_cast<int>(played.now.secsTo(due)) + 1);
        QVERIFY(played.prober.isProbing({u"s0"_s, 0}));
        QVERIFY(played.monitor.expectsAnswerUntil(played.now));
    }

    void manyAreHandedOnButNotAllAtOnce()
    {
        QStringList urls;
        for (int i = 0; i < 2100; ++i)
            urls.append(u"https://h%1.example/"_s.arg(i));
        Played played(urls);
        played.delay = -1; // nobody answers
        played.pass(1);
        QCOMPARE(played.prober.begun(), 2048);
        played.monitor.sleep(); // nor does anything wait that would wake it
        QVERIFY(!played.monitor.expectsAnswerUntil(played.now.addSecs(3600)));
        played.monitor.wake();
        played.delay = 1;
        played.pass(3);
        QCOMPARE(played.prober.begun(), 2048 + 2100);
    }

    /// No two installations ask for their pages in step.
    void eachInstallationHasSecondsOfItsOwn()
    {
        QSet<qint64> seconds;
        for (quint64 installation = 1; installation <= 8; ++installation) {
            Played played({u"https://status.example/"_s});
            played.isPage = true;
            played.monitor.setInstallation(installation);
            played.pass(300);
            seconds.insert(played.monitor.dueOf({u"s0"_s, 0}).toSecsSinceEpoch() % 5);
        }
        QVERIFY(seconds.size() > 1);
    }

    void whatAnEarlierRunBelievedIsTakenOver()
    {
        Played before({u"https://a.example"_s});
        before.answer = Status::Offline;
        before.pass(180);
        QCOMPARE(before.status(), Status::Offline);
        const CheckId id{u"s0"_s, 0};
        const QDateTime since = before.monitor.verdict(id.service).since;

        Played after({u"https://a.example"_s});
        after.now = before.now.addSecs(30);
        after.monitor.restore(id, before.monitor.state(id));
        QCOMPARE(after.status(), Status::Offline);
        QCOMPARE(after.monitor.verdict(id.service).since, since);
        after.answer = Status::Offline;
        after.pass(180);
        QCOMPARE(after.status(), Status::Offline);
        QCOMPARE(after.monitor.verdict(id.service).since, since);

        Played atOnce({u"https://a.example"_s});
        atOnce.now = before.monitor.state(id).knownAt;
        atOnce.monitor.restore(id, before.monitor.state(id));
        QCOMPARE(atOnce.status(), Status::Offline);
    }

    void oldOrFutureBeliefsAreNotShown()
    {
        Played before({u"https://a.example"_s});
        before.pass(120);
        const CheckId id{u"s0"_s, 0};
        for (const int seconds : {-3600, 3600}) {
            Played after({u"https://a.example"_s});
            after.now = before.now.addSecs(seconds);
            after.monitor.restore(id, before.monitor.state(id));
            QCOMPARE(after.status(), Status::Unknown);
        }
    }

    void ownOfflineBlamesNobodyAndBeginsAGraceWhenItEnds()
    {
        Played played({u"https://a.example"_s, u"http://127.0.0.1:80"_s});
        played.pass(60);
        played.answer = Status::Offline;
        played.connectivity.set(offline(), false);
        played.pass(180);
        QCOMPARE(played.status(0), Status::Unknown);
        QVERIFY(played.monitor.verdict(u"s0"_s).ownOffline);
        QCOMPARE(played.monitor.verdict(u"s0"_s).lastKnown, Status::Online);
        QCOMPARE(played.status(1), Status::Offline);
        played.answer = Status::Online;
        played.connectivity.set({}, true);
        QVERIFY(played.monitor.state({u"s0"_s, 0}).graceUntil > played.now);
        QVERIFY(played.monitor.state({u"s1"_s, 0}).graceUntil < played.now);
        played.pass(30);
        QCOMPARE(played.status(0), Status::Online);
    }

    void aNewLinkBeginsAGraceThoughTheJudgementStays()
    {
        Played played({u"https://a.example"_s});
        played.pass(300);
        QVERIFY(played.passUntilAsked({u"s0"_s, 0}));
        played.pass(12);
        const int before = played.prober.begun();
        QVERIFY(played.now.secsTo(played.monitor.dueOf({u"s0"_s, 0})) > 10);
        played.connectivity.set({}, true);
        QVERIFY(played.monitor.state({u"s0"_s, 0}).graceUntil > played.now);
        played.pass(2);
        QCOMPARE(played.prober.begun(), before + 1); // and is looked at anew

        Played paused({u"https://a.example"_s});
        paused.pass(60);
        paused.monitor.setPaused(true);
        paused.connectivity.set({}, true);
        QVERIFY(paused.monitor.state({u"s0"_s, 0}).graceUntil < paused.now);
    }

    /// What failed before the sleep, and was in doubt, is nobody's failure after it.
    void whatWasInDoubtBeforeTheSleepIsForgotten()
    {
        Played played({u"https://a.example"_s});
        played.pass(60);
        played.answer = Status::Offline;
        QVERIFY(played.passUntilAsked({u"s0"_s, 0}));
        played.passUnjudged(1);
        QSignalSpy accepted(&played.monitor, &Monitor::accepted);
        played.monitor.sleep();
        played.monitor.wake();
        played.connectivity.play();
        QCOMPARE(accepted.size(), 0);
    }

    /// The witness is asked once, though it is being looked at already.
    void aWitnessUnderWayIsWaitedFor()
    {
        Played played({u"https://a.example"_s, u"https://b.example"_s});
        played.pass(60);
        // One of them is silent while the other, which answered last, takes its time.
        const CheckId witness{u"s1"_s, 0};
        QVERIFY(played.passUntilAsked(witness));
        played.pass(2);
        played.delay = 20;
        QVERIFY(played.passUntilAsked(witness));
        Reading silent;
        silent.at = played.now;
        silent.status = Status::Offline;
        silent.failure = Failure::Timeout;
        silent.error = {Error::Kind::Unreachable, u"did not answer"_s};
        played.connectivity.set(offline(), false);
        Q_EMIT played.prober.answered({u"s0"_s, 0}, silent);
        played.pass(25);
        QCOMPARE(played.status(0), Status::Online); // the witness answered: the way out is open
        QVERIFY(!played.monitor.verdict(u"s0"_s).ownOffline);
    }

    void anAnswerFromThePrivateNetProvesIt()
    {
        Played played({u"http://nas.lan"_s});
        played.pass(30);
        Network cut;
        cut.privateNet = Network::State::Down;
        played.connectivity.set(cut, true);
        QCOMPARE(played.status(), Status::Unknown);
        played.pass(70);
        QCOMPARE(played.status(), Status::Online);
    }

    void openingTheMenuAgainAndAgainDoesNotHammer()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        const int before = played.prober.begun();
        for (int i = 0; i < 60; ++i) {
            played.monitor.refresh();
            played.pass(1);
        }
        QVERIFY2(played.prober.begun() - before <= 6,
                 qPrintable(QString::number(played.prober.begun() - before)));
        QVERIFY(played.prober.begun() - before >= 4);
        QCOMPARE(played.monitor.budget().lastHour(u"a.example"_s, played.now), played.prober.begun());
    }

    void retryAfterHoldsOnDemandToo()
    {
        Played played({u"https://a.example"_s});
        played.retryAfter = 300;
        played.pass(5);
        const int before = played.prober.begun();
        for (int i = 0; i < 250; ++i) {
            played.monitor.refresh();
            played.pass(1);
        }
        QCOMPARE(played.prober.begun(), before);
    }

    void asleepNothingIsAskedAndWhatWasUnderWayIsDropped()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        played.delay = 9;
        for (int i = 0; i < 80 && !played.prober.isProbing({u"s0"_s, 0}); ++i)
            played.pass(1);
        QVERIFY(played.prober.isProbing({u"s0"_s, 0}));
        played.monitor.sleep();
        QVERIFY(!played.prober.isProbing({u"s0"_s, 0}));
        const int before = played.prober.begun();
        played.pass(300);
        QCOMPARE(played.prober.begun(), before);
        played.monitor.wake();
        QVERIFY(played.monitor.state({u"s0"_s, 0}).graceUntil > played.now);
        played.pass(2);
        QCOMPARE(played.prober.begun(), before + 1);
    }

    /// No timer wakes it; and at the wake-up nothing is shown as if it were known.
    void whatWasKnownBeforeALongSleepIsOld()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        played.monitor.sleep();
        QVERIFY(!played.monitor.scheduler().hasDueUntil(played.now.addSecs(3600)));
        QCOMPARE(played.status(), Status::Online);
        played.now = played.now.addSecs(8 * 3600);
        played.monitor.wake();
        QCOMPARE(played.status(), Status::Unknown);
    }

    /// Nothing wakes the machine while it sleeps or everything is paused, whichever ends first.
    void pausedNothingIsDue()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        const auto isDue = [&] {
            return played.monitor.scheduler().hasDueUntil(played.now.addSecs(3600));
        };
        QVERIFY(isDue());
        played.monitor.setPaused(true);
        QVERIFY(!isDue());
        const int before = played.prober.begun();
        played.pass(300);
        QCOMPARE(played.prober.begun(), before);
        played.monitor.setPaused(false);
        QVERIFY(isDue());
        played.pass(5);
        QCOMPARE(played.prober.begun(), before + 1);
    }

    /// What was known when the pause began is old news after some minutes of it, like all that is not
    /// checked.
    void pausedVerdictsGrowOld()
    {
        Played played({u"https://a.example"_s});
        played.pass(60);
        QCOMPARE(played.status(), Status::Online);
        played.monitor.setPaused(true);
        const auto passMinutes = [&](int minutes) {
            for (int i = 0; i < minutes; ++i) {
                played.pass(60);
                played.monitor.watchdog().inspect();
            }
        };
        passMinutes(3);
        QCOMPARE(played.status(), Status::Online);
        QCOMPARE(played.monitor.verdict(u"s0"_s).freshness, Freshness::Stale);
        passMinutes(57);
        const Verdict old = played.monitor.verdict(u"s0"_s);
        QCOMPARE(old.status, Status::Unknown);
        QCOMPARE(old.lastKnown, Status::Online);
        played.monitor.setPaused(false);
        QCOMPARE(played.status(), Status::Unknown);
        played.pass(5);
        QCOMPARE(played.status(), Status::Online);
        QCOMPARE(played.monitor.verdict(u"s0"_s).freshness, Freshness::Fresh);
    }

    /// However short the pause was, what follows is a start: looked at anew, with grace.
    void afterAPauseItBeginsAnew()
    {
        Played played({u"https://a.example"_s});
        played.pass(300);
        QVERIFY(played.passUntilAsked({u"s0"_s, 0}));
        played.pass(12);
        const int before = played.prober.begun();
        played.monitor.setPaused(true);
        QVERIFY(played.monitor.state({u"s0"_s, 0}).graceUntil < played.now);
        played.pass(3);
        played.monitor.setPaused(false);
        QVERIFY(played.monitor.state({u"s0"_s, 0}).graceUntil > played.now);
        played.pass(1);
        QCOMPARE(played.prober.begun(), before + 1);
    }

    /// A check that hung is no reason to go on with what is paused.
    void pausedNothingIsStartedAgain()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        played.delay = -1;
        QVERIFY(played.passUntilAsked({u"s0"_s, 0}));
        played.monitor.setPaused(true);
        played.pass(600);
        played.monitor.watchdog().inspect();
        QVERIFY(!played.monitor.scheduler().hasDueUntil(played.now.addSecs(3600)));
    }

    void aCheckThatNeverEndsIsSaidAndStartedAgain()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        played.delay = -1;
        played.pass(60);
        played.monitor.watchdog().inspect();
        QVERIFY(played.monitor.selfTrouble().isEmpty());
        QVERIFY(played.prober.isProbing({u"s0"_s, 0}));
        played.delay = 1;
        played.pass(120); // its turn, its timeout and the margin
        QSignalSpy changed(&played.monitor, &Monitor::rowsChanged);
        played.monitor.watchdog().inspect();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(played.monitor.selfTrouble(), u"A check of s0 hung; monitoring was restarted"_s);
        QCOMPARE(played.prober.aborted(), 1);
        played.pass(3);
        QCOMPARE(played.status(), Status::Online);
        QVERIFY(played.monitor.state({u"s0"_s, 0}).last->at.secsTo(played.now) < 3);
        const Overview overview = overviewOf(played.monitor.rows(), false, played.monitor.selfTrouble());
        QVERIFY(overview.selfTrouble && overview.unknownBadge);
        QCOMPARE(overview.lines.constFirst(), played.monitor.selfTrouble());
        played.pass(596);
        QVERIFY(!played.monitor.selfTrouble().isEmpty());
        played.pass(1); // ten minutes
        QVERIFY(played.monitor.selfTrouble().isEmpty());
    }

    /// Who is just in time is not late.
    void lateIsWhatIsLaterThanItMayBe()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        qint64 awakeMs = 0;
        Scheduler scheduler([&] { return now.addMSecs(awakeMs); });
        scheduler.setMonotonic([&] { return awakeMs; });
        Watchdog watchdog(scheduler);
        QSignalSpy stuck(&watchdog, &Watchdog::stuck);
        const auto isStuckAt = [&](qint64 ms) {
            awakeMs = ms;
            stuck.clear();
            watchdog.inspect();
            return !stuck.isEmpty();
        };
        watchdog.began({u"s0"_s, 0}, 10);
        QVERIFY(!isStuckAt(55'000)); // its timeout and the margin
        QVERIFY(isStuckAt(55'001));
        watchdog.reset();
        watchdog.setShortestInterval(60);
        scheduler.plan({u"s0"_s, 0}, now.addMSecs(awakeMs), Scheduler::Share::Never);
        const qint64 begin = awakeMs + scheduler.dueOf({u"s0"_s, 0}).toMSecsSinceEpoch()
            - now.addMSecs(awakeMs).toMSecsSinceEpoch();
        QVERIFY(!isStuckAt(begin + 180'000)); // three intervals
        QVERIFY(isStuckAt(begin + 180'001));
    }

    void aSchedulerThatStoppedIsSaidAndStartedAgain()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        for (int i = 0; i < 260; ++i) { // nobody plays the scheduler's turn
            played.now = played.now.addSecs(1);
            played.awakeMs += 1000;
        }
        played.monitor.watchdog().inspect();
        QVERIFY2(played.monitor.selfTrouble().startsWith(u"Monitoring had stalled"_s),
                 qPrintable(played.monitor.selfTrouble()));
        const int before = played.prober.begun();
        QTRY_COMPARE(played.prober.begun(), before + 1); // by its own timer
        played.pass(3);
        QVERIFY(played.monitor.state({u"s0"_s, 0}).last->at.secsTo(played.now) < 3);
    }

    /// Three intervals without a turn are one too many: of an hour's that are hours.
    void whoAsksSeldomStandsStillForLong()
    {
        Played played({u"https://a.example"_s});
        QList<Service> services = played.services();
        services[0].checks[0].intervalSeconds = 3600;
        played.monitor.setServices(services, {});
        played.pass(600);
        played.now = played.now.addSecs(3000);
        played.awakeMs += 3000 * 1000;
        played.monitor.watchdog().inspect();
        QVERIFY2(played.monitor.selfTrouble().isEmpty(), qPrintable(played.monitor.selfTrouble()));
    }

    /// The machine slept without a word: who was being asked before is asked anew.
    void afterASleepNobodyWaitsForAnOldAnswer()
    {
        Played played({u"https://a.example"_s, u"https://b.example"_s});
        QList<Service> services = played.services();
        services[1].checks[0].intervalSeconds = 3600;
        played.monitor.setServices(services, {});
        played.pass(300);
        played.delay = -1;
        QVERIFY(played.passUntilAsked({u"s0"_s, 0}));
        played.delay = 1;
        played.askedUrls.clear();
        played.now = played.now.addSecs(20000);
        played.pass(3);
        QVERIFY(played.askedUrls.contains(u"https://a.example"_s));
    }

    /// The program was stopped for 40 s while a service was down whose page says nothing of it.
    void aStandstillDoesNotEndAnOutage()
    {
        Played played({u"http://127.0.0.1:80"_s});
        QList<Service> services = played.services();
        services[0].checks[0].intervalSeconds = 10;
        services[0].checks.append(Check{u"statuspage"_s, u"http://127.0.0.1:81"_s});
        played.answerOf = [](const Check &check) {
            return check.kind == u"http"_s ? Status::Offline : Status::Online;
        };
        played.monitor.setServices(services, {});
        played.pass(120);
        QCOMPARE(played.status(), Status::Offline);
        const QDateTime since = played.monitor.verdict(u"s0"_s).since;
        QList<Status> seen;
        connect(&played.monitor, &Monitor::rowsChanged, this, [&] { seen.append(played.status()); });
        for (const int stopped : {33, 40, 300, 8 * 3600}) {
            played.now = played.now.addSecs(stopped);
            played.awakeMs += stopped * 1000;
            played.pass(120);
            QVERIFY(!seen.contains(Status::Online));
            QCOMPARE(played.status(), Status::Offline);
            played.now = played.now.addSecs(stopped);
            played.monitor.wake();
            played.pass(120);
            QVERIFY(!seen.contains(Status::Online));
            QCOMPARE(played.status(), Status::Offline);
        }
        QVERIFY(!seen.isEmpty());
        QCOMPARE(played.monitor.verdict(u"s0"_s).since, since);
        played.answerOf = {};
        played.answer = Status::Online;
        played.pass(120);
        QCOMPARE(played.status(), Status::Online);
    }

    /// A new start, a second or an hour later, finds the outage it knew of.
    void aNewStartDoesNotEndAnOutage()
    {
        Played before({u"http://127.0.0.1:80"_s});
        QList<Service> services = before.services();
        services[0].checks.append(Check{u"statuspage"_s, u"http://127.0.0.1:81"_s});
        const auto answers = [](const Check &check) {
            return check.kind == u"http"_s ? Status::Offline : Status::Online;
        };
        before.answerOf = answers;
        before.monitor.setServices(services, {});
        before.pass(300);
        QCOMPARE(before.status(), Status::Offline);
        for (const int seconds : {1, 60, 3600}) {
            Played after(QStringList{});
            after.answerOf = answers;
            after.now = before.now.addSecs(seconds);
            after.monitor.setServices(services, {});
            QList<Status> seen;
            connect(&after.monitor, &Monitor::verdictChanged, this, [&] { seen.append(after.status()); });
            for (const int check : {0, 1}) {
                CheckState known = before.monitor.state({u"s0"_s, check});
                known.last.reset(); // is not kept
                after.monitor.restore({u"s0"_s, check}, known);
            }
            after.pass(120);
            QVERIFY(!seen.contains(Status::Online));
            QCOMPARE(after.status(), Status::Offline);
            QCOMPARE(after.monitor.verdict(u"s0"_s).since, before.monitor.verdict(u"s0"_s).since);
        }
    }

    void aSleepIsNoStandstill()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        played.now = played.now.addSecs(20000);
        played.monitor.watchdog().inspect();
        QVERIFY(played.monitor.selfTrouble().isEmpty());
        played.pass(1);
        QVERIFY(played.monitor.state({u"s0"_s, 0}).graceUntil > played.now);
    }

    void aClockSetBackDoesNotStopTheChecks()
    {
        Played played({u"https://a.example"_s});
        played.pass(30);
        const int before = played.prober.begun();
        played.now = played.now.addSecs(-7200);
        played.pass(90);
        QVERIFY(played.prober.begun() > before);
    }

    void slowerThanUsualIsAnOverload()
    {
        Played played({u"https://a.example"_s});
        played.pass(10000);
        QCOMPARE(played.status(), Status::Online);
        played.responseMs = 2100;
        played.pass(120);
        QCOMPARE(played.status(), Status::Overload);
        QCOMPARE(played.monitor.verdict(u"s0"_s).reason, u"answers in 2.1 s, usually 100 ms at this hour"_s);
    }
};

PILOTLAMP_TEST(MonitorTest, QCoreApplication);

} // namespace Pilotlamp::MonitorTests

#include "tst_monitor.moc"
