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
    Status status(int service = 0) { return monitor.verdict(u"s%1"_s.arg(service)).status; }

    QDateTime now{QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
    qint64 awakeMs = 0;
    Status answer = Status::Online; ///< Offline: no answer
    int delay = 1;
    int retryAfter = -1;
    int responseMs = 100;
    Fetcher fetcher;
    PlayedConnectivity connectivity{fetcher};
    PlayedProber prober{fetcher, [this] { return now; },
                        [this](const CheckId &, const Check &) {
                            Reading reading;
                            reading.status = answer;
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
        QList<Service> services;
        for (const ServiceRow &row : played.monitor.rows())
            services.append(row.service);
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
        played.pass(16);
        QCOMPARE(planned(), 1);
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
        played.pass(60);
        played.connectivity.set({}, true);
        QVERIFY(played.monitor.state({u"s0"_s, 0}).graceUntil > played.now);
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
        const Overview overview = overviewOf(played.monitor.rows(), false, played.monitor.selfTrouble());
        QVERIFY(overview.selfTrouble && overview.unknownBadge);
        QCOMPARE(overview.lines.constFirst(), played.monitor.selfTrouble());
        played.pass(600);
        QVERIFY(played.monitor.selfTrouble().isEmpty());
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
        played.pass(3);
        QVERIFY(played.monitor.state({u"s0"_s, 0}).last->at.secsTo(played.now) < 3);
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
