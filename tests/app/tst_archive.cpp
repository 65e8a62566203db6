// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive.h"
#include "app/engine.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QTemporaryDir>

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
        Service service;
        service.id = service.name = u"shop"_s;
        service.checks.append(Check{u"http"_s, server.url().toString()});
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
        Service service;
        service.id = service.name = u"shop"_s;
        service.checks.append(Check{u"http"_s, server.url().toString()});
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
        Service service;
        service.id = service.name = u"shop"_s;
        service.checks.append(Check{u"http"_s, server.url().toString()});
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
        Service service;
        service.id = service.name = u"shop"_s;
        service.checks.append(Check{u"http"_s, u"http://127.0.0.1:1/"_s});
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

    void anotherCheckDoesNotInheritIt()
    {
        LoopbackServer server;
        server.play(u"/"_s, json("{}"));
        Service service;
        service.id = service.name = u"shop"_s;
        service.checks.append(Check{u"http"_s, server.url().toString()});
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
