// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive.h"
#include "app/engine.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>
#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ArchiveTests {

namespace {

Policy believesAtOnce(const Check &)
{
    Policy policy;
    policy.failuresToOffline = 1;
    policy.offlineAfterSeconds = 0;
    return policy;
}

/// One run of the program, over a file that outlives it.
class Run {
public:
    Run(const QString &path, const Service &service)
        : engine(believesAtOnce)
        , archive(path, engine)
    {
        Preferences preferences;
        preferences.graceSeconds = 0;
        archive.restore();
        archive.apply({service.id}, 50);
        engine.apply({service}, preferences);
        archive.restoreChecks();
    }

    Engine engine;
    Archive archive;
};

Service shopAt(const QString &url)
{
    Service service;
    service.id = service.name = u"shop"_s;
    service.checks.append(Check{u"http"_s, url});
    return service;
}

const CheckId ShopId{u"shop"_s, 0};
const QString Nowhere = u"http://127.0.0.1:1/"_s;

Reading readingOf(Status status)
{
    Reading reading;
    reading.at = QDateTime::currentDateTimeUtc();
    reading.status = status;
    reading.answered = true;
    reading.responseMs = 100;
    return reading;
}

/// What a crash at this moment would leave.
std::optional<CheckState> keptOf(const QString &path, const QString &url)
{
    Database file(path, Database::Access::ReadOnly);
    return Memory(file).loadCheckState({u"shop"_s, u"http"_s, url});
}

} // namespace

/// What one run writes down, the next one reads.
class ArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever language the tray speaks, the file holds English, and people read theirs.
    void theFileHoldsEnglish()
    {
        LoopbackServer server;
        server.play(u"/"_s, {.status = 500});
        Service service = shopAt(server.url().toString());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        Run run(path, service);
        run.archive.setLanguage([](const QString &reason) { return u"english: "_s + reason; },
                                [](const QString &reason) { return u"shown: "_s + reason; });
        QTRY_COMPARE(run.engine.monitor.verdict(service.id).status, Status::Offline);
        Database file(path, Database::Access::ReadOnly);
        QTRY_COMPARE(HistoryView(file).lastVerdicts().value(service.id).status, Status::Offline);
        const QString reason = run.engine.monitor.verdict(service.id).reason;
        QCOMPARE(HistoryView(file).lastVerdicts().value(service.id).reason, u"english: "_s + reason);
        QCOMPARE(run.archive.view().lastVerdicts().value(service.id).reason, u"shown: english: "_s + reason);
    }

    void theNextRunBeginsWithWhatThisOneBelieved()
    {
        LoopbackServer server;
        Script bad;
        bad.status = 500;
        server.play(u"/"_s, bad);
        Service service = shopAt(server.url().toString());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);

        auto first = std::make_unique<Run>(path, service);
        QTRY_COMPARE(first->engine.monitor.verdict(service.id).status, Status::Offline);
        const QDateTime since = first->engine.monitor.verdict(service.id).since;
        first.reset();

        server.close();
        Run second(path, service);
        const Verdict verdict = second.engine.monitor.verdict(service.id);
        QCOMPARE(verdict.status, Status::Offline);
        QCOMPARE(verdict.since.toMSecsSinceEpoch(), since.toMSecsSinceEpoch());
    }

    /// What changed nothing is written down at the end, in one go.
    void theLastReadingIsKnownToTheNextRun()
    {
        LoopbackServer server;
        server.play(u"/"_s, json("{}"));
        Service service = shopAt(server.url().toString());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        const CheckId id{service.id, 0};
        auto first = std::make_unique<Run>(path, service);
        QTRY_COMPARE(first->engine.monitor.verdict(service.id).status, Status::Online);
        Reading next = *first->engine.monitor.state(id).last;
        for (int i = 0; i < 3; ++i) {
            next.at = next.at.addMSecs(1);
            Q_EMIT first->engine.prober.answered(id, next);
        }
        const QDateTime last = first->engine.monitor.state(id).last->at;
        QCOMPARE(last, next.at);
        first.reset();

        const Run second(path, service);
        QVERIFY(second.engine.monitor.state(id).known);
        QCOMPARE(second.engine.monitor.state(id).known->at.toMSecsSinceEpoch(), last.toMSecsSinceEpoch());
    }

    /// Each reading, and the incidents a page lists, stand in the file; so does what was kept beside them.
    void whatWasSeenIsWrittenDown()
    {
        const Service service = shopAt(Nowhere);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        const CheckId id{service.id, 0};
        Reading reading;
        reading.at = QDateTime::currentDateTimeUtc();
        reading.vendor = true;
        reading.status = Status::Overload;
        Snapshot page;
        page.incidents = {Incident{.id = u"i"_s, .title = u"Login fails"_s}};
        reading.snapshot = std::make_shared<const Snapshot>(page);
        {
            Run run(path, service);
            Q_EMIT run.engine.monitor.accepted(id, reading);
            run.archive.saveHooks({u"hook"_s});
            run.archive.saveJournal({u"journal"_s});
            run.archive.savePopups({{u"popup"_s, true}});
        }
        Database file(path, Database::Access::ReadOnly);
        const HistoryView view(file);
        const QHash<int, CheckKey> checks = view.checksOf(service.id);
        QCOMPARE(checks.size(), 1);
        const qint64 at = reading.at.toMSecsSinceEpoch();
        QCOMPARE(view.readings(checks.cbegin().key(), {at - 1000, at + 1000}).size(), 1);
        QCOMPARE(view.incidents(service.id, {at - 1000, at + 1000}).size(), 1);
        const Run next(path, service);
        QCOMPARE(next.archive.loadHooks(), QJsonArray{u"hook"_s});
        QCOMPARE(next.archive.loadJournal(), QJsonArray{u"journal"_s});
        QCOMPARE(next.archive.loadPopups(), (QJsonObject{{u"popup"_s, true}}));
    }

    /// A page that could not be read has no incidents; a probe never has.
    void aPageWithoutAnAnswerHasNoIncidents()
    {
        QTemporaryDir folder;
        Run run(folder.filePath(u"history.sqlite"_s), shopAt(Nowhere));
        Reading refused = readingOf(Status::Unknown);
        refused.vendor = true;
        Q_EMIT run.engine.monitor.accepted(ShopId, refused);
        const qint64 at = refused.at.toMSecsSinceEpoch();
        QCOMPARE(run.archive.view().incidents(u"shop"_s, {at - 1000, at + 1000}).size(), 0);
    }

    /// What is believed is in the file as soon as it is another, and not at each look.
    void aBeliefOutlivesACrash()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        Run run(path, shopAt(Nowhere));
        run.engine.monitor.sleep(); // only what is said here
        const auto say = [&](Status status) {
            const Reading reading = readingOf(status);
            Q_EMIT run.engine.prober.answered(ShopId, reading);
            return reading.at;
        };
        while (!run.engine.monitor.state(ShopId).confirmed)
            say(Status::Online);
        const QDateTime first = run.engine.monitor.state(ShopId).last->at;
        QVERIFY(keptOf(path, Nowhere));
        QCOMPARE(keptOf(path, Nowhere)->status, Status::Online);
        say(Status::Online);
        QVERIFY(keptOf(path, Nowhere)->knownAt <= first);
        while (run.engine.monitor.state(ShopId).status == Status::Online)
            say(Status::Overload);
        QCOMPARE(keptOf(path, Nowhere)->status, Status::Overload);
        QVERIFY(keptOf(path, Nowhere)->knownAt >= first);
    }

    /// The same service looks elsewhere: what is seen there is kept as another check's.
    void anotherAddressIsAnotherCheck()
    {
        const QString other = u"http://127.0.0.1:2/"_s;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        Run run(path, shopAt(Nowhere));
        const auto believe = [&] {
            run.engine.monitor.sleep();
            while (!run.engine.monitor.state(ShopId).confirmed)
                Q_EMIT run.engine.prober.answered(ShopId, readingOf(Status::Online));
        };
        believe();
        run.archive.apply({u"shop"_s}, 50);
        run.engine.apply({shopAt(other)}, {});
        believe();
        QVERIFY(keptOf(path, other));
        QCOMPARE(run.archive.view().checksOf(u"shop"_s).size(), 2);
        // A service that is configured no more is forgotten.
        run.archive.apply({u"another"_s}, 50);
        QVERIFY(!keptOf(path, Nowhere) && !keptOf(path, other));
    }

    void whichChangesAreHistory_data()
    {
        using Change = std::function<void(Verdict &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("its status") << Change([](Verdict &verdict) { verdict.status = Status::Offline; })
                                    << true;
        QTest::newRow("whose") << Change([](Verdict &verdict) { verdict.whose = Whose::You; }) << true;
        QTest::newRow("no way out") << Change([](Verdict &verdict) { verdict.ownOffline = true; }) << true;
        QTest::newRow("its certainty") << Change([](Verdict &verdict) { verdict.confirmed = true; }) << false;
    }
    void whichChangesAreHistory()
    {
        QFETCH(std::function<void(Verdict &)>, change);
        QFETCH(bool, isKept);
        QTemporaryDir folder;
        Run run(folder.filePath(u"history.sqlite"_s), shopAt(Nowhere));
        run.engine.monitor.sleep();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto kept = [&] {
            return run.archive.view().verdictChanges(u"shop"_s, {now - 60'000, now + 60'000}).size();
        };
        const qsizetype before = kept();
        const Verdict verdict = run.engine.monitor.verdict(u"shop"_s);
        Verdict after = verdict;
        change(after);
        Q_EMIT run.engine.monitor.verdictChanged(u"shop"_s, verdict, after);
        QCOMPARE(kept() - before, isKept ? 1 : 0);
    }

    /// A page that is fine is no news while the own check, in doubt, may know better.
    void goodNewsInDoubtIsNoHistory()
    {
        QTemporaryDir folder;
        Run run(folder.filePath(u"history.sqlite"_s), shopAt(Nowhere));
        run.engine.monitor.sleep();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto kept = [&] {
            QList<Status> statuses;
            for (const VerdictChange &change :
                 run.archive.view().verdictChanges(u"shop"_s, {now - 60'000, now + 60'000}))
                statuses.append(change.status);
            return statuses;
        };
        Verdict verdict = run.engine.monitor.verdict(u"shop"_s);
        const auto become = [&](Status status, bool inDoubt) {
            const Verdict before = verdict;
            verdict.status = status;
            verdict.inDoubt = inDoubt;
            Q_EMIT run.engine.monitor.verdictChanged(u"shop"_s, before, verdict);
        };
        become(Status::Online, true);
        QCOMPARE(kept(), QList<Status>{});
        become(Status::Offline, false);
        QCOMPARE(kept(), QList<Status>{Status::Offline});
        become(Status::Online, true);
        become(Status::Offline, false);
        QCOMPARE(kept(), QList<Status>{Status::Offline});
        become(Status::Online, true);
        become(Status::Online, false); // the doubt is over
        QCOMPARE(kept(), (QList<Status>{Status::Offline, Status::Online}));
    }

    /// Who was told of an outage is not told of it again by the next run.
    void whatWasToldIsNotToldAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        for (int run = 0; run < 2; ++run) {
            Run one(path, shopAt(Nowhere));
            QSignalSpy told(&one.engine.notificationPolicy, &NotificationPolicy::notify);
            if (run == 0)
                QTRY_COMPARE(one.engine.monitor.verdict(u"shop"_s).status, Status::Offline);
            one.engine.notificationPolicy.noticeChange(u"shop"_s);
            one.engine.notificationPolicy.flush();
            QCOMPARE(told.size(), run == 0 ? 1 : 0);
        }
    }

    /// What is usual was learnt in days: it is there after the next start, whatever ended this run.
    void whatIsUsualIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        const CheckKey key{u"shop"_s, u"http"_s, u"https://a.example/"_s};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        {
            Run run(path, shopAt(Nowhere));
            QVERIFY(!run.engine.monitor.baselines().usual(key, now));
            Reading reading = readingOf(Status::Online);
            for (int minute = 5 * 24 * 60; minute > 0; --minute) {
                reading.at = now.addSecs(-60 * minute);
                run.engine.monitor.baselines().taken(key, reading, false);
            }
            QVERIFY(run.engine.monitor.baselines().usual(key, now));
        }
        Run next(path, shopAt(Nowhere));
        QVERIFY(next.engine.monitor.baselines().usual(key, now));
        QVERIFY(std::abs(next.engine.monitor.baselines().usual(key, now)->medianMs - 100) < 10);
    }

    /// From the end of a run, and from a sleep, until it is looked at again nobody watched.
    void theEndAndASleepAreNotWatched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        const auto watchedUntil = [&] {
            Database file(path, Database::Access::ReadOnly);
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const QList<WatchRun> runs = HistoryView(file).runs({now - 60'000, now + 60'000});
            return runs.isEmpty() ? 0 : runs.constLast().until;
        };
        Reading before = readingOf(Status::Online);
        before.at = before.at.addSecs(-30);
        qint64 slept = 0;
        {
            Run run(path, shopAt(Nowhere));
            Q_EMIT run.engine.monitor.accepted(ShopId, before);
            slept = QDateTime::currentMSecsSinceEpoch();
            run.archive.sleep();
            QVERIFY(watchedUntil() >= slept);
            Q_EMIT run.engine.monitor.accepted(ShopId, before);
        }
        const qint64 end = watchedUntil();
        QVERIFY(end >= slept);
    }

    void whatBecameOfAPopupIsKept()
    {
        QTemporaryDir folder;
        Run run(folder.filePath(u"history.sqlite"_s), shopAt(Nowhere));
        Notice notice;
        notice.key = notice.serviceId = u"shop"_s;
        notice.title = u"shop is down"_s;
        run.archive.noteDelivery(notice, false, u"nobody shows popups"_s);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QList<StoredNotice> kept = run.archive.view().notices({}, {now - 60'000, now + 60'000});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().title, notice.title);
    }

    /// The file breaks while it is written: it is said, and what comes then is kept in a new one.
    void aFileThatBreaksIsSaidAndReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        {
            Run run(path, shopAt(Nowhere));
            run.engine.monitor.sleep();
            Reading reading = readingOf(Status::Online);
            for (int i = 0; i < 20'000; ++i) {
                reading.at = reading.at.addMSecs(1);
                Q_EMIT run.engine.monitor.accepted(ShopId, reading);
            }
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 40 * 4096);
        file.seek(20 * 4096);
        file.write(QByteArray(file.size() - 20 * 4096, 'Z'));
        file.close();
        Run run(path, shopAt(Nowhere));
        run.engine.monitor.sleep();
        QSignalSpy trouble(&run.archive, &Archive::troubleChanged);
        for (int i = 0; i < 20'000 && trouble.isEmpty(); ++i) {
            Reading reading = readingOf(Status::Online);
            reading.at = reading.at.addMSecs(i);
            Q_EMIT run.engine.monitor.accepted(ShopId, reading);
            if (i % 100 == 0)
                run.archive.sleep(); // writes
        }
        QCOMPARE(trouble.size(), 1);
        QVERIFY(!run.archive.trouble().isEmpty());
        run.engine.monitor.setServices({shopAt(Nowhere)}, {});
        while (!run.engine.monitor.state(ShopId).confirmed)
            Q_EMIT run.engine.prober.answered(ShopId, readingOf(Status::Online));
        run.archive.sleep();
        QCOMPARE(run.archive.view().checksOf(u"shop"_s).size(), 1);
    }

    void anotherCheckDoesNotInheritIt()
    {
        LoopbackServer server;
        server.play(u"/"_s, json("{}"));
        Service service = shopAt(server.url().toString());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        auto first = std::make_unique<Run>(path, service);
        QTRY_COMPARE(first->engine.monitor.verdict(service.id).status, Status::Online);
        first.reset();

        service.checks.first().url = server.url(u"/other"_s).toString();
        Run second(path, service);
        QCOMPARE(second.engine.monitor.verdict(service.id).status, Status::Unknown);
    }
};

PILOTLAMP_TEST(ArchiveTest, QCoreApplication);

} // namespace Pilotlamp::ArchiveTests

#include "tst_archive.moc"
