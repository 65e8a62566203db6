// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/page_memory.h"
#include "net/page_reader.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <atomic>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::PageReaderTests {

namespace {

std::atomic<int> parsed = 0;
int ahead = 0; ///< seconds that the reader's clock is ahead of the system's
QDateTime testNow()
{
    return QDateTime::currentDateTimeUtc().addSecs(ahead);
}
std::atomic<QThread *> parsedIn = nullptr;

/// A kind of our own: two ways of asking; the payload is
/// "name=status" per line, its second line may be "asOf=…".
QList<Addresses> requestPlans(const QUrl &base)
{
    const auto at = [&](const char *path) {
        QUrl url = base;
        url.setPath(base.path() + QLatin1StringView(path));
        return url;
    };
    return {{at("/first")}, {at("/second")}};
}
QList<Addresses> pairOf(const QUrl &base)
{
    return {{base.resolved(QUrl(u"/left"_s)), base.resolved(QUrl(u"/right"_s))}};
}
Result<Page> readLines(const Payload &payload)
{
    ++parsed;
    parsedIn = QThread::currentThread();
    Page page;
    const QByteArray text = payload.body + '\n' + payload.second;
    for (const QByteArray &line : text.split('\n')) {
        const QString name = QString::fromUtf8(line.left(line.indexOf('=')));
        const QString value = QString::fromUtf8(line.mid(line.indexOf('=') + 1)).trimmed();
        if (name == u"asOf")
            page.asOf = QDateTime::fromString(value, Qt::ISODate);
        else if (const auto status = statusFromId(value))
            page.leaves.append({.id = name, .name = name, .status = *status});
    }
    if (page.leaves.isEmpty())
        return Error{Error::Kind::Unreadable, u"no parts in it"_s};
    return page;
}
const Kind Lines{.id = "lines"_L1, .title = "Lines"_L1, .addresses = requestPlans, .read = readLines};
const Kind Pair{.id = "pair"_L1, .title = "Pair"_L1, .addresses = pairOf, .read = readLines};

} // namespace

/// Vendor checks: one round of asking per page, and what becomes of every kind of answer.
class PageReaderTest : public QObject {
    Q_OBJECT

private:
    Check check(const QStringList &components = {}) const
    {
        return {.kind = u"lines"_s,
                .url = m_server->url(QString()).toString(),
                .timeoutSeconds = 2,
                .components = components};
    }
    Reading read(const Check &wanted, const Kind &kind = Lines)
    {
        QList<Reading> readings;
        m_reader->read(wanted, kind, this, [&](const Reading &reading) { readings.append(reading); });
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, 8000);
        }();
        return readings.value(0);
    }
    /// Lets the moment pass in which one word serves all (one second on loopback).
    static void forgetShared() { ahead += 2; }

private Q_SLOTS:
    void init()
    {
        parsed = 0;
        ahead = 0;
        m_server = std::make_unique<LoopbackServer>();
        m_fetcher = std::make_unique<Fetcher>();
        m_reader = std::make_unique<PageReader>(*m_fetcher, testNow);
    }
    void cleanup()
    {
        m_reader.reset();
        m_fetcher.reset();
        m_server.reset();
    }

    void oneFetchServesAllChecksOnAPage()
    {
        m_server->play(u"/first"_s, {.body = "api=online\nchat=offline", .delayMs = 50});
        QList<Reading> readings;
        for (const QStringList &parts :
             {QStringList{u"api"_s}, QStringList{u"chat"_s}, QStringList{u"nothing"_s}, QStringList{}})
            m_reader->read(check(parts), Lines, this,
                           [&](const Reading &reading) { readings.append(reading); });
        QTRY_COMPARE(readings.size(), 4);
        QCOMPARE(m_server->requests(u"/first"_s), 1);
        QCOMPARE(readings.at(0).status, Status::Online);
        QCOMPARE(readings.at(0).whose, Whose::None);
        QCOMPARE(readings.at(1).status, Status::Offline);
        QCOMPARE(readings.at(1).whose, Whose::Them);
        QCOMPARE(readings.at(2).status, Status::Unknown);
        QVERIFY(readings.at(2).snapshot->noneChosen);
        QVERIFY(readings.at(3).vendor && readings.at(3).answered);
        // Who asks a moment later is served from the same word.
        QCOMPARE(read(check()).at, readings.at(0).at);
        QCOMPARE(m_server->requests(u"/first"_s), 1);
    }

    void sameBytesAreNotParsedAgain()
    {
        m_server->play(u"/first"_s, {.body = "api=online"});
        QCOMPARE(read(check()).status, Status::Online);
        forgetShared();
        QCOMPARE(read(check()).status, Status::Online);
        QCOMPARE(m_server->requests(u"/first"_s), 2);
        QCOMPARE(parsed.load(), 1);
    }

    void unchangedPagesAreAnswered304()
    {
        m_server->play(u"/first"_s,
                       {.body = "api=overload",
                        .headers = {{"Last-Modified", "Sun, 22 Nov 2026 10:00:00 GMT"}},
                        .etag = "\"v1\""});
        QCOMPARE(read(check()).status, Status::Overload);
        QCOMPARE(m_server->lastHeader(u"/first"_s, "If-None-Match"), QByteArray());
        forgetShared();
        const Reading again = read(check());
        QCOMPARE(again.status, Status::Overload);
        QCOMPARE(again.httpStatus, 304);
        QCOMPARE(m_server->lastHeader(u"/first"_s, "If-None-Match"), "\"v1\""_qba);
        QCOMPARE(m_server->lastHeader(u"/first"_s, "If-Modified-Since"), "Sun, 22 Nov 2026 10:00:00 GMT"_qba);
        QCOMPARE(parsed.load(), 1);
        m_server->play(u"/first"_s, {.body = "api=offline", .etag = "\"v2\""});
        forgetShared();
        QCOMPARE(read(check()).status, Status::Offline);
    }

    void theWayThatAnsweredIsRemembered()
    {
        m_server->play(u"/second"_s, {.body = "api=online"});
        QCOMPARE(read(check()).status, Status::Online);
        QCOMPARE(m_server->requests(u"/first"_s), 1);
        forgetShared();
        QCOMPARE(read(check()).status, Status::Online);
        QCOMPARE(m_server->requests(u"/first"_s), 1);
        QCOMPARE(m_server->requests(u"/second"_s), 2);
    }

    void twoAddressesMakeOnePayload()
    {
        m_server->play(u"/left"_s, {.body = "api=online", .etag = "\"l\""});
        m_server->play(u"/right"_s, {.body = "chat=offline"});
        QCOMPARE(read(check(), Pair).snapshot->components.size(), 2);
        m_server->play(u"/right"_s, {.body = "chat=online"});
        forgetShared();
        const Reading reading = read(check(), Pair);
        QCOMPARE(reading.status, Status::Online);
        QCOMPARE(reading.snapshot->components.size(), 2);
        m_server->play(u"/right"_s, {.status = 500});
        forgetShared();
        QCOMPARE(read(check(), Pair).status, Status::Unknown);
    }

    void failuresAreUnknownWithTheirKind_data()
    {
        using Play = Script::Play;
        QTest::addColumn<Script>("script");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const Script &script, Error::Kind kind, const QString &reason) {
            QTest::newRow(name) << script << kind << reason;
        };
        row("404", {.status = 404}, Error::Kind::Refused, u"answered 404 Not Found"_s);
        row("401", {.status = 401}, Error::Kind::Refused, u"answered 401"_s);
        row("500", {.status = 500}, Error::Kind::Unreachable, u"answered 500"_s);
        row("429", {.status = 429, .headers = {{"Retry-After", "90"}}}, Error::Kind::Refused,
            u"answered 429"_s);
        row("wall", {.status = 403, .headers = {{"cf-mitigated", "challenge"}}}, Error::Kind::Blocked,
            u"bot check"_s);
        row("html", {.body = "<!doctype html><p>Status"}, Error::Kind::Unreadable,
            u"the status page changed"_s);
        row("truncated", {.body = "api=online", .claimedLength = 90}, Error::Kind::Unreachable,
            u"broke off"_s);
        row("hang", {.play = Play::Hang}, Error::Kind::Unreachable, u"no answer within 2 s"_s);
        row("reset", {.play = Play::Reset}, Error::Kind::Unreachable, u"closed the connection"_s);
        row("endless", {.play = Play::Endless}, Error::Kind::Unreadable, u"larger than 4096 KiB"_s);
        row("loop", redirect(302, "/first"), Error::Kind::Unreadable, u"redirect loop"_s);
        row("old facts", {.body = "api=online\nasOf=2026-01-01T00:00:00Z"}, Error::Kind::Unreadable,
            u"data is old"_s);
        row("304 Not Modified", {.status = 304}, Error::Kind::Unreadable, u"304 Not Modified"_s);
    }
    void failuresAreUnknownWithTheirKind()
    {
        QFETCH(Script, script);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, reason);
        m_server->play(u"/first"_s, script);
        const Reading reading = read(check());
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.error.kind, kind);
        QVERIFY2(reading.reason.contains(reason), qPrintable(reading.reason));
        QVERIFY(reading.vendor && !reading.snapshot);
        if (script.status == 429)
            QCOMPARE(reading.retryAfterSeconds, 90);
    }

    void serversTellHowOldTheirFactsMayBe_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("known");
        const auto row = [](const char *name, const QString &kind, int minutes, bool known) {
            QTest::newRow(name) << kind << minutes << known;
        };
        row("alertmanager, fresh", u"alertmanager"_s, 10, true);
        row("alertmanager, nobody sends any more", u"alertmanager"_s, 20, false);
        row("healthchecks, of pings alone", u"healthchecks"_s, 20, false);
        row("nagios, writing", u"nagios"_s, 1, true);
        row("nagios, killed, its file left behind", u"nagios"_s, 10, false);
        row("upptime, of today", u"upptime"_s, 25 * 60, true);
        row("upptime, of yesterday", u"upptime"_s, 27 * 60, false);
    }
    void serversTellHowOldTheirFactsMayBe()
    {
        QFETCH(QString, kind);
        QFETCH(int, minutes);
        const QDateTime now = testNow();
        Page page;
        page.leaves = {{.id = u"a"_s, .name = u"a"_s, .status = Status::Online}};
        page.asOf = now.addSecs(-60 * minutes);
        const PageAnswer answer{.at = now, .page = std::make_shared<const Page>(page)};
        const Reading reading = readingOf(answer, *kindOf(kind), {.kind = kind}, now);
        QTEST(reading.status == Status::Online, "known");
        QTEST(reading.error.kind == Error::Kind::None, "known");
    }

    void aJobIsHeardOfWhenItIsDue_data()
    {
        QTest::addColumn<QByteArray>("jobs");
        QTest::addColumn<Status>("status");
        const auto job = [](const char *status, int lastMinutes, const QByteArray &next) -> QByteArray {
            const QByteArray last = testNow().addSecs(60 * lastMinutes).toString(Qt::ISODate).toLatin1();
            return QByteArray("{\"slug\":\"a\",\"status\":\"") + status + "\",\"grace\":600,\"last_ping\":\""
                + last + "\"" + next + '}';
        };
        const auto next = [](int minutes) -> QByteArray {
            return ",\"next_ping\":\"" + testNow().addSecs(60 * minutes).toString(Qt::ISODate).toLatin1()
                + '"';
        };
        QTest::newRow("hourly") << job("up", -55, next(5)) << Status::Online;
        QTest::newRow("weekly") << job("up", -6 * 24 * 60, next(24 * 60)) << Status::Online;
        QTest::newRow("late, and its server has not noticed yet")
            << job("up", -70, next(-20)) << Status::Online;
        QTest::newRow("late, and its server is dead") << job("up", -120, next(-60)) << Status::Unknown;
        QTest::newRow("one of two") << job("up", -1, next(59)) + ',' + job("grace", -120, next(-60))
                                    << Status::Unknown;
        QTest::newRow("down for days") << job("down", -3 * 24 * 60, ",\"next_ping\":null") << Status::Offline;
        QTest::newRow("not said when") << job("up", -20, "") << Status::Unknown;
        QTest::newRow("not said when, but just now") << job("up", -1, "") << Status::Online;
    }
    void aJobIsHeardOfWhenItIsDue()
    {
        QFETCH(QByteArray, jobs);
        const Kind &kind = *kindOf(u"healthchecks");
        const Result<Page> page = kind.read({.body = "{\"checks\":[" + jobs + "]}"});
        QVERIFY(page);
        const QDateTime now = testNow();
        const PageAnswer answer{.at = now, .page = std::make_shared<const Page>(*page)};
        QTEST(readingOf(answer, kind, {.kind = u"healthchecks"_s}, now).status, "status");
    }

    void aServersClockMayBeAnHourOff()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        Page page;
        page.leaves = {{.id = u"a"_s, .name = u"a"_s, .status = Status::Online}};
        page.asOf = now.addSecs(-3600);
        PageAnswer answer{.at = now, .page = std::make_shared<const Page>(page)};
        const auto readPage = [&](QStringView kind) {
            return readingOf(answer, *kindOf(kind), {.kind = kind.toString()}, now);
        };
        QCOMPARE(readPage(u"icinga2").status, Status::Unknown);
        answer.facts.headers = {{"Date", "Sun, 22 Nov 2026 11:00:00 GMT"}};
        QCOMPARE(readPage(u"icinga2").status, Status::Online);
        QCOMPARE(readPage(u"icinga2").warning, u"the server's clock is 60 min behind yours"_s);
        QCOMPARE(readPage(u"uptimerobot").status, Status::Unknown); // a public page: it may be an old answer
        // With facts that are old by its own clock it is as dead as any other.
        answer.facts.headers = {{"Date", "Sun, 22 Nov 2026 13:00:00 GMT"}};
        QCOMPARE(readPage(u"icinga2").status, Status::Unknown);
    }

    void anAlertmanagerWithoutItsWatchdogIsUnknown()
    {
        const Kind &kind = *kindOf(u"alertmanager");
        const Check plain{.kind = u"alertmanager"_s, .url = m_server->url(QString()).toString()};
        const auto with = [&plain](bool wanted) {
            Check check = plain;
            check.options.insert("requireWatchdog"_L1, wanted);
            return check;
        };
        const QString path = u"/api/v2/alerts"_s;
        m_server->play(path, {.body = "[]"});
        QCOMPARE(read(plain, kind).status, Status::Online);
        forgetShared();
        const Reading missing = read(with(true), kind);
        QCOMPARE(missing.status, Status::Unknown);
        QVERIFY2(missing.reason.contains(u"Watchdog"_s), qPrintable(missing.reason));
        // Once one was seen it is required without being asked for.
        forgetShared();
        m_server->play(
            path, {.body = "[{\"labels\":{\"alertname\":\"Watchdog\"},\"status\":{\"state\":\"active\"}}]"});
        QCOMPARE(read(with(true), kind).status, Status::Online);
        forgetShared();
        m_server->play(path, {.body = "[]"});
        QCOMPARE(read(plain, kind).status, Status::Unknown);
        forgetShared();
        QCOMPARE(read(with(false), kind).status, Status::Online);
    }

    void aMoveForGoodIsToldOnce()
    {
        LoopbackServer other;
        other.play(u"/first"_s, {.body = "api=online"});
        m_server->play(u"/first"_s, redirect(301, other.url(u"/first"_s, u"localhost"_s).toEncoded()));
        const Reading reading = read(check());
        QCOMPARE(reading.status, Status::Online);
        QVERIFY2(reading.warning.contains(u"moved permanently to http://localhost"_s),
                 qPrintable(reading.warning));
        QCOMPARE(read(check()).warning, QString());
        forgetShared();
        QCOMPARE(read(check()).warning, QString());
    }

    void largePagesAreParsedElsewhere()
    {
        m_server->play(u"/first"_s, {.body = "api=online\n"});
        read(check());
        QCOMPARE(parsedIn.load(), QThread::currentThread());
        m_server->play(u"/first"_s, {.body = "api=offline\n" + QByteArray(100'000, ' ')});
        forgetShared();
        QCOMPARE(read(check()).status, Status::Offline);
        QVERIFY(parsedIn.load() != QThread::currentThread());
    }

    void endingWhileParsingIsSafe()
    {
        m_server->play(u"/first"_s, {.body = "api=offline\n" + QByteArray(2'000'000, ' ')});
        for (int i = 0; i < 5; ++i) {
            const int before = parsed;
            m_reader->read(check(), Lines, this, [](const Reading &) {});
            QTRY_VERIFY(parsed > before);
            m_reader = std::make_unique<PageReader>(*m_fetcher, testNow);
        }
    }

    void aGoneContextIsNotCalled()
    {
        m_server->play(u"/first"_s, {.body = "api=online", .delayMs = 50});
        auto context = std::make_unique<QObject>();
        bool called = false;
        m_reader->read(check(), Lines, context.get(), [&](const Reading &) { called = true; });
        context.reset();
        QCOMPARE(read(check()).status, Status::Online);
        QVERIFY(!called);
    }

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
    std::unique_ptr<PageReader> m_reader;
};

PILOTLAMP_TEST(PageReaderTest, QCoreApplication);

} // namespace Pilotlamp::PageReaderTests

#include "tst_page_reader.moc"
