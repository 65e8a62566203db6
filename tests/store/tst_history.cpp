// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_story.h"
#include "store/memory.h"
#include "store/rollup_codec.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace Pilotlamp::HistoryTests {

namespace {

constexpr qint64 Start = 1790000000000; // 2026-09-21
constexpr qint64 Minute = 60 * 1000;
const CheckKey Probe{u"shop"_s, u"http"_s, u"http://127.0.0.1/"_s};

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"history.sqlite"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readingsComeBackAsTheyWere();
    void readingsAreWrittenWithinFiveSeconds();
    void nothingPendingMeansNoTimer();
    void itsPagesAreFewAndForgotten();
    void verdictsAreWrittenAtOnce();
    void aPlayedOutageHasTheRightMinutes();
    void sleepAndGapsAreNotWatched();
    void whatWasBeforeAServiceIsNotWatched();
    void incidentsComeAndGo();
    void theLeadOverThePage();
    void noticesAreKept();
    void whatWasNotifiedSurvives();
    void checkStatesSurvive();
    void rollupBytesGoBothWays();
    void damagedRollupBytesAreRefused();
    void prunesByAge();
    void staysBelowItsSize();
    void aClockJustSetDeletesNothing();
    void historiesOfOtherConfigsAreApart();
};

void HistoryTest::readingsComeBackAsTheyWere()
{
    Database database(path());
    QCOMPARE(database.trouble(), QString());
    History history(database);
    const int check = history.checkNumber(Probe);
    QVERIFY(check > 0);
    QCOMPARE(history.checkNumber(Probe), check);
    Reading reading = readingAt(Start, Status::Overload, 321);
    reading.vendor = true;
    reading.slow = true;
    reading.httpStatus = 529;
    history.addReading(check, reading);
    Reading wall = readingAt(Start + 1000, Status::Online, 50);
    wall.botWall = true;
    history.addReading(check, wall, true);
    QVERIFY(history.flush());
    const HistoryView view(database);
    const QList<StoredReading> read = view.readings(check, {Start, Start + Minute});
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0), storedReading(reading, false));
    QCOMPARE(read.at(1), storedReading(wall, true));
    QCOMPARE(read.at(0).httpStatus, 529);
    QCOMPARE(read.at(0).responseMs, 321);
    QCOMPARE(read.at(1).responseMs, -1);
    QCOMPARE(view.checksOf(u"shop"_s).value(check), Probe);
    const Rollup quality = view.quality(check, {Start, Start + Minute});
    QCOMPARE(quality.of(Status::Overload), 1u);
    QCOMPARE(quality.ownOffline, 1u);
}

void HistoryTest::readingsAreWrittenWithinFiveSeconds()
{
    Database database(path());
    History history(database);
    Database other(path());
    const HistoryView view(other);
    const int check = history.checkNumber(Probe);
    QElapsedTimer timer;
    timer.start();
    history.addReading(check, readingAt(Start, Status::Online, 9));
    QCOMPARE(view.readings(check, {Start, Start + 1}).size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(view.readings(check, {Start, Start + 1}).size(), 1, 6000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void HistoryTest::nothingPendingMeansNoTimer()
{
    Database database(path());
    History history(database);
    const int check = history.checkNumber(Probe);
    auto *timer = history.findChild<QTimer *>();
    const auto ticking = [&] {
        return timer && timer->isActive();
    };
    QVERIFY(!ticking());
    history.addReading(check, readingAt(Start, Status::Online, 9));
    history.flush();
    QVERIFY(!ticking());
    QCOMPARE(history.pending(), 0);
}

void HistoryTest::verdictsAreWrittenAtOnce()
{
    Database database(path());
    History history(database);
    Database other(path());
    history.addReading(history.checkNumber(Probe), readingAt(Start, Status::Offline, -1));
    Verdict offline = verdictOf(Status::Offline);
    offline.why = {u"httpStatus"_s, {{u"httpStatus"_s, 503}}};
    history.addVerdict(u"shop"_s, offline, utc(Start + 5));
    const QList<VerdictChange> changes
        = HistoryView(other).verdictChanges(u"shop"_s, {Start, Start + Minute});
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().status == Status::Offline);
    QCOMPARE(changes.first().at, Start + 5);
    QCOMPARE(changes.first().reason, u"because"_s);
    QCOMPARE(changes.first().why, offline.why);
    QCOMPARE(HistoryView(other).verdictChanges({}, {Start, Start + Minute}).size(), 1);
    QVERIFY(HistoryView(other).lastVerdicts().value(u"shop"_s).status == Status::Offline);
    history.addVerdict(u"shop"_s, verdictOf(Status::Unknown), utc(Start + 9));
    QVERIFY(HistoryView(other).lastVerdicts().value(u"shop"_s).status == Status::Unknown);
    QVERIFY(HistoryView(other).lastKnownVerdicts().value(u"shop"_s).status == Status::Offline);
    QCOMPARE(HistoryView(other).readings(1, {Start, Start + Minute}).size(), 1);
}

void HistoryTest::aPlayedOutageHasTheRightMinutes()
{
    Database database(path());
    History history(database);
    const int check = history.checkNumber(Probe);
    for (int minute = 0; minute < 60; ++minute) {
        const bool bad = minute >= 20 && minute < 32;
        history.addReading(
            check,
            readingAt(Start + minute * Minute, bad ? Status::Offline : Status::Online, bad ? -1 : 100));
        if (minute == 0 || minute == 20 || minute == 32)
            history.addVerdict(u"shop"_s, verdictOf(bad ? Status::Offline : Status::Online),
                               utc(Start + minute * Minute));
    }
    history.alive(utc(Start + 60 * Minute));
    history.flush();
    const ServiceSummary summary
        = HistoryView(database).summaries({u"shop"_s}, {Start, Start + 60 * Minute}).first();
    QCOMPARE(summary.uptime.of(Status::Offline), 12 * Minute);
    QCOMPARE(summary.uptime.of(Status::Online), 48 * Minute);
    QCOMPARE(summary.uptime.notWatchedMs(), 0);
    QCOMPARE(*summary.uptime.share(), 48.0 / 60);
    QCOMPARE(summary.quality.samples(), 60u);
    QCOMPARE(summary.quality.of(Status::Offline), 12u);
    QVERIFY(std::abs(summary.quality.times.percentile(95) - 100) < 14);
}

void HistoryTest::sleepAndGapsAreNotWatched()
{
    Database database(path());
    History history(database);
    history.addVerdict(u"shop"_s, verdictOf(Status::Online), utc(Start));
    history.alive(utc(Start + 4 * Minute));
    history.asleep(utc(Start + 5 * Minute));
    history.alive(utc(Start + 10 * Minute)); // slept 5 min
    history.alive(utc(Start + 14 * Minute));
    history.alive(utc(Start + 24 * Minute)); // a gap nobody told about
    history.alive(utc(Start + 25 * Minute));
    history.flush();
    const HistoryView view(database);
    const Uptime uptime = view.uptime(u"shop"_s, {{Start, Start + 25 * Minute}}).first();
    QCOMPARE(uptime.of(Status::Online), (5 + 4 + 1) * Minute);
    QCOMPARE(uptime.notWatchedMs(), 15 * Minute);
    QCOMPARE(view.runs({Start, Start + 25 * Minute}).size(), 3);
}

void HistoryTest::whatWasBeforeAServiceIsNotWatched()
{
    Database database(path());
    History history(database);
    history.addVerdict(u"shop"_s, verdictOf(Status::Online), utc(Start));
    for (int minute = 4; minute < 20; minute += 4)
        history.alive(utc(Start + minute * Minute));
    const int check = history.checkNumber({u"new"_s, u"http"_s, u"https://new.example/"_s});
    history.addReading(check, readingAt(Start + 18 * Minute, Status::Unknown, -1), false);
    history.addVerdict(u"mail"_s, verdictOf(Status::Offline), utc(Start + 20 * Minute));
    history.alive(utc(Start + 24 * Minute));
    history.addVerdict(u"mail"_s, verdictOf(Status::Online), utc(Start + 25 * Minute));
    history.alive(utc(Start + 28 * Minute));
    history.flush();
    const HistoryView view(database);
    const TimeWindow window{Start, Start + 28 * Minute};
    const Uptime mail = view.uptime(u"mail"_s, {window}).first();
    QCOMPARE(mail.of(Status::Unknown), 0);
    QCOMPARE(mail.of(Status::Offline), 5 * Minute);
    QCOMPARE(mail.of(Status::Online), 3 * Minute);
    QCOMPARE(mail.notWatchedMs(), 20 * Minute);
    QCOMPARE(view.summaries({u"mail"_s}, window).first().uptime, mail);
    QCOMPARE(view.watchedSince(u"mail"_s), Start + 20 * Minute);
    QCOMPARE(view.uptime(u"shop"_s, {window}).first().notWatchedMs(), 0);
    // One that was never there was never watched; one that could never be read was, from its first check on.
    QCOMPARE(view.uptime(u"nobody"_s, {window}).first().notWatchedMs(), 28 * Minute);
    QVERIFY(!view.watchedSince(u"nobody"_s));
    QCOMPARE(view.uptime(u"new"_s, {window}).first().of(Status::Unknown), 10 * Minute);
}

void HistoryTest::incidentsComeAndGo()
{
    Incident first;
    first.id = u"i1"_s;
    first.title = u"Errors"_s;
    first.link = u"https://example.com/i1"_s;
    first.since = utc(Start - Minute);
    Incident second;
    second.id = u"i2"_s;
    {
        Database database(path());
        History history(database);
        history.addIncidents(u"shop"_s, {first}, utc(Start));
        history.addIncidents(u"shop"_s, {first, second}, utc(Start + Minute));
        history.addIncidents(u"shop"_s, {second}, utc(Start + 2 * Minute));
    }
    Database database(path());
    History history(database); // a restart in between
    history.addIncidents(u"shop"_s, {}, utc(Start + 3 * Minute));
    const QList<StoredIncident> incidents
        = HistoryView(database).incidents(u"shop"_s, {Start, Start + Minute * 9});
    QCOMPARE(incidents.size(), 2);
    const StoredIncident expected{u"shop"_s,      u"i1"_s, u"Errors"_s,       first.link,
                                  Start - Minute, Start,   Start + 2 * Minute};
    QCOMPARE(incidents.at(0), expected);
    QCOMPARE(incidents.at(1).since, 0);
    QCOMPARE(incidents.at(1).over, Start + 3 * Minute);
    QCOMPARE(HistoryView(database).incidents(u"shop"_s, {Start + 4 * Minute, Start + 9 * Minute}).size(), 0);
}

void HistoryTest::theLeadOverThePage()
{
    Database database(path());
    History history(database);
    Verdict bad = verdictOf(Status::Offline);
    bad.evidence = {Evidence{.kind = u"http"_s, .status = Status::Offline}};
    history.addVerdict(u"shop"_s, verdictOf(Status::Online), utc(Start));
    history.addVerdict(u"shop"_s, bad, utc(Start + 2 * Minute));
    Incident incident;
    incident.id = u"i1"_s;
    history.addIncidents(u"shop"_s, {incident}, utc(Start + 13 * Minute));
    for (int minute = 3; minute < 20; ++minute)
        history.alive(utc(Start + minute * Minute));
    history.flush();
    const HistoryView view(database);
    const QList<StoredIncident> incidents = view.incidents(u"shop"_s, {Start, Start + 30 * Minute});
    QCOMPARE(incidents.size(), 1);
    QCOMPARE(view.leadOver(incidents.first()), std::optional<qint64>(11 * Minute));
}

void HistoryTest::noticesAreKept()
{
    Database database(path());
    History history(database);
    Notice notice;
    notice.serviceId = u"shop"_s;
    notice.title = u"Shop is down"_s;
    notice.status = Status::Offline;
    history.addNotice(notice, utc(Start), true);
    history.addNotice(Notice{}, utc(Start + 1), false, u"It refused: too many"_s);
    const HistoryView view(database);
    QCOMPARE(view.notices({}, {Start, Start + 2}).size(), 2);
    QCOMPARE(view.notices({}, {Start + 1, Start + 2}).first().why, u"It refused: too many"_s);
    const QList<StoredNotice> ours = view.notices(u"shop"_s, {Start, Start + 2});
    QCOMPARE(ours.size(), 1);
    QVERIFY(ours.first().taken && ours.first().status == Status::Offline);
    QCOMPARE(ours.first().title, notice.title);
}

void HistoryTest::whatWasNotifiedSurvives()
{
    const NotifiedState notified{.status = Status::Offline,
                                 .at = utc(Start),
                                 .badSince = utc(Start - 9),
                                 .unstable = true,
                                 .componentsGone = true};
    const QHash<QString, QDateTime> snoozes{{u"shop"_s, utc(Start + 77)}};
    {
        Database database(path());
        Memory memory(database);
        QVERIFY(memory.saveNotified(u"shop"_s, NotifiedState{.status = Status::Overload}));
        QVERIFY(memory.saveNotified(u"shop"_s, notified));
        QVERIFY(memory.saveNotified(u"gone"_s, NotifiedState{}));
        QVERIFY(memory.saveSnoozes(snoozes));
        QVERIFY(memory.saveState(u"baseline/shop"_s, QByteArray("\0\x01", 2)));
        QVERIFY(memory.saveState(u"baseline/empty"_s, {}));
    }
    Database database(path());
    Memory memory(database);
    QCOMPARE(memory.loadNotified().size(), 2);
    QCOMPARE(memory.loadNotified().value(u"shop"_s), notified);
    QCOMPARE(memory.loadNotified().value(u"gone"_s), NotifiedState{});
    QCOMPARE(memory.loadSnoozes(), snoozes);
    QCOMPARE(memory.loadState(u"baseline/shop"_s), QByteArray("\0\x01", 2));
    QCOMPARE(memory.loadStates(u"baseline/"_s).size(), 2);
    memory.removeState(u"baseline/empty"_s);
    QCOMPARE(memory.loadStates(u"baseline/"_s).size(), 1);
    memory.keepOnly({u"shop"_s});
    QCOMPARE(memory.loadNotified().size(), 1);
}

void HistoryTest::checkStatesSurvive()
{
    CheckState state;
    state.status = Status::Offline;
    state.confirmed = true;
    state.since = utc(Start);
    state.knownAt = utc(Start + 5);
    state.known = readingAt(Start + 5, Status::Offline, 12);
    state.known->reason = u"answers 503"_s;
    state.changes = 0xfffff;
    state.unstable = true;
    Database database(path());
    Memory memory(database);
    QVERIFY(!memory.loadCheckState(Probe));
    QVERIFY(memory.saveCheckState(Probe, state));
    const auto loaded = memory.loadCheckState(Probe);
    QVERIFY(loaded);
    QVERIFY(loaded->status == Status::Offline && loaded->confirmed && loaded->unstable);
    QCOMPARE(loaded->since, state.since);
    QCOMPARE(loaded->knownAt, state.knownAt);
    QCOMPARE(loaded->changes, state.changes);
    QVERIFY(loaded->known && loaded->known->httpStatus == 503 && loaded->known->responseMs == 12);
    QCOMPARE(loaded->known->reason, u"answers 503"_s);
    QCOMPARE(loaded->known->at, utc(Start + 5));
    memory.keepOnly({});
    QVERIFY(!memory.loadCheckState(Probe));
    QVERIFY(checkStateFromJson({}).status == Status::Unknown);
    QVERIFY(memory.saveState(u"check\nshop\nhttp\nhttp://127.0.0.1/"_s, "not json"));
    QVERIFY(!memory.loadCheckState(Probe));
}

void HistoryTest::rollupBytesGoBothWays()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        Rollup rollup;
        const int count = random.bounded(3000);
        for (int i = 0; i < count; ++i)
            rollup.add(static_cast<Status>(random.bounded(StatusCount)), random.bounded(9) == 0,
                       random.bounded(70000) - 100);
        Rollup back;
        QVERIFY(mergeEncoded(encoded(rollup), back));
        QCOMPARE(back, rollup);
        QVERIFY(mergeEncoded(encoded(rollup), back));
        Rollup twice = rollup;
        twice.merge(rollup);
        QCOMPARE(back, twice);
    }
    Rollup most;
    most.counts.fill(~0u);
    most.times.counts.fill(~0u);
    Rollup back;
    QVERIFY(mergeEncoded(encoded(most), back));
    QCOMPARE(back, most);
}

void HistoryTest::damagedRollupBytesAreRefused()
{
    QRandomGenerator random(2);
    QVERIFY(!mergeEncoded(QByteArray(), *std::make_unique<Rollup>()));
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes(random.bounded(80), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        Rollup rollup;
        rollup.ownOffline = 7;
        const Rollup before = rollup;
        if (!mergeEncoded(bytes, rollup))
            QCOMPARE(rollup, before);
    }
}

void HistoryTest::itsPagesAreFewAndForgotten()
{
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
    QSKIP("counted by the C library's own heap");
#else
    const auto used = [] {
        return static_cast<qint64>(::mallinfo2().uordblks);
    };
    Database database(path());
    History history(database);
    const int check = history.checkNumber(Probe);
    QVERIFY(history.flush());
    const qint64 empty = used();
    for (int i = 0; i < 60000; ++i) {
        history.addReading(check, readingAt(Start + i * 1000, Status::Online, i % 900));
        if (i % 1000 == 999)
            QVERIFY(history.flush());
    }
    const qint64 full = used();
    QVERIFY2(full - empty < 500'000, qPrintable(QString::number(full - empty)));
    database.releaseCache();
    const qint64 released = full - used();
    QVERIFY2(released > 150'000, qPrintable(QString::number(released)));
    QCOMPARE(HistoryView(database).readings(check, {Start, Start + DayMs}).size(), 60000);
#endif
}

void HistoryTest::prunesByAge()
{
    Database database(path());
    History history(database);
    const int check = history.checkNumber(Probe);
    const qint64 days = 9;
    for (qint64 minute = 0; minute < days * 24 * 60; minute += 5)
        history.addReading(check, readingAt(Start + minute * Minute, Status::Online, 50));
    const qint64 end = Start + days * DayMs;
    for (int i = 0; i < 40; ++i) {
        history.alive(utc(end + i));
        history.flush();
    }
    const HistoryView view(database);
    const QList<StoredReading> left = view.readings(check, {0, end + DayMs});
    QCOMPARE(left.first().at,
             end - RawDays * DayMs + 5 * Minute); // the one exactly 7 days old is older by now
    QCOMPARE(left.size(), RawDays * 24 * 12 - 1);
    // What the readings came to is still known.
    QCOMPARE(view.quality(check, {Start, end}).samples(), quint32(days * 24 * 12));
    QVERIFY(view.hours(check, {Start, end}).size() >= days * 24 - 1);
}

void HistoryTest::staysBelowItsSize()
{
    Database database(path());
    History history(database);
    history.setSizeLimit(2);
    const int check = history.checkNumber(Probe);
    qint64 now = Start;
    for (int batch = 0; batch < 500; ++batch) {
        for (int i = 0; i < 400; ++i)
            history.addReading(check, readingAt(now += 20 * 1000, Status::Online, 50 + i));
        history.flush();
    }
    for (int i = 0; i < 1500; ++i) {
        history.alive(utc(now += 1000));
        history.flush();
    }
    QVERIFY2(database.size() <= 2 * 1024 * 1024 + 64 * 4096, qPrintable(QString::number(database.size())));
    QVERIFY(HistoryView(database).readings(check, {now - DayMs / 4, now}).size() > 0);
}

void HistoryTest::aClockJustSetDeletesNothing()
{
    Database database(path());
    History history(database);
    const int check = history.checkNumber(Probe);
    history.addReading(check, readingAt(Start, Status::Online, 50));
    for (int i = 0; i < 50; ++i) {
        history.alive(utc(Start + 400 * DayMs + i * Minute)); // a wrong clock for 50 minutes
        history.flush();
    }
    history.alive(utc(Start + Minute));
    history.flush();
    QCOMPARE(HistoryView(database).readings(check, {Start, Start + 1}).size(), 1);
}

void HistoryTest::historiesOfOtherConfigsAreApart()
{
    qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    QCOMPARE(Database::pathFor({}), m_folder->filePath(u"pilotlamp/history.sqlite"_s));
    QCOMPARE(Database::pathFor(m_folder->filePath(u"pilotlamp/config.json"_s)), Database::pathFor({}));
    QVERIFY(Database::pathFor(u"/a/config.json"_s) != Database::pathFor({}));
    QVERIFY(Database::pathFor(u"/a/config.json"_s) != Database::pathFor(u"/b/config.json"_s));
    const Database database(Database::pathFor({}));
    QVERIFY(!database.isInMemory());
}

PILOTLAMP_TEST(HistoryTest, QCoreApplication);

} // namespace Pilotlamp::HistoryTests

#include "tst_history.moc"
