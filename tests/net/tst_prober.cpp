// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QJsonArray>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ProberTests {

/// One look of a check, from the id to the reading.
class ProberTest : public QObject {
    Q_OBJECT

private:
    Check http(const QString &path = u"/"_s) const
    {
        return {.kind = u"http"_s, .url = m_server->url(path).toString(), .timeoutSeconds = 2};
    }
    Reading probed(const Check &check)
    {
        m_readings.clear();
        m_prober->probe(m_id, check);
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(m_readings.size(), 1, 8000);
        }();
        return m_readings.value(0);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_fetcher = std::make_unique<Fetcher>();
        m_prober = std::make_unique<Prober>(*m_fetcher);
        m_readings.clear();
        connect(m_prober.get(), &Prober::answered, this,
                [this](const CheckId &, const Reading &reading) { m_readings.append(reading); });
    }
    void cleanup()
    {
        m_prober.reset();
        m_fetcher.reset();
        m_server.reset();
    }

    void everyFailureBecomesItsReading_data()
    {
        using Play = Script::Play;
        QTest::addColumn<Script>("script");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const Script &script, Status status, const QString &reason) {
            QTest::newRow(name) << script << status << reason;
        };
        row("fine", {}, Status::Online, u"answered 200 OK in "_s);
        row("503", {.status = 503}, Status::Offline, u"answered 503 Service Unavailable"_s);
        row("503 wait", {.status = 503, .headers = {{"Retry-After", "60"}}}, Status::Overload,
            u"overloaded: answered 503"_s);
        row("429 wait", {.status = 429, .headers = {{"Retry-After", "60"}}}, Status::Overload,
            u"overloaded: answered 429"_s);
        row("wall", {.status = 403, .headers = {{"cf-mitigated", "challenge"}}}, Status::Unknown,
            u"blocked by a bot-protection page"_s);
        row("reset", {.play = Play::Reset}, Status::Offline, u"closed the connection without an answer"_s);
        row("truncated", {.body = "x", .claimedLength = 50}, Status::Offline, u"broke off its answer"_s);
        row("no gzip", {.body = "found it", .headers = {{"Content-Encoding", "gzip"}}}, Status::Offline,
            u"its answer is damaged"_s);
        row("hang", {.play = Play::Hang}, Status::Offline, u"no answer within 2 s"_s);
        row("drip", {.play = Play::Drip, .body = QByteArray(99, 'x'), .dripMs = 300}, Status::Offline,
            u"no answer within 2 s"_s);
        row("late", {.delayMs = 600}, Status::Overload, u"slow: answered 200 OK after 6"_s);
        row("loop", redirect(302, "/"), Status::Unknown, u"redirect loop"_s);
        row("to a file", redirect(302, "file:///etc/passwd"), Status::Unknown,
            u"redirects to a URL that is not"_s);
        row("endless", {.play = Play::Endless}, Status::Unknown, u"the answer is larger than 4096 KiB"_s);
    }
    void everyFailureBecomesItsReading()
    {
        QFETCH(Script, script);
        QFETCH(QString, reason);
        m_server->play(u"/"_s, script);
        Check check = http();
        check.slowAfterMs = 500;
        const Reading reading = probed(check);
        QTEST(reading.status, "status");
        QVERIFY2(reading.reason.startsWith(reason), qPrintable(reading.reason));
        QVERIFY(!reading.vendor);
        QVERIFY(reading.at.secsTo(QDateTime::currentDateTimeUtc()) <= 1);
    }

    void optionsReachTheServer()
    {
        m_server->play(u"/api"_s, {.status = 418, .body = "tea"});
        Check check = http(u"/api"_s);
        check.options = {{u"method"_s, u"post"_s},
                         {u"headers"_s, QJsonObject{{u"X-Key"_s, u"k"_s}}},
                         {u"body"_s, u"{}"_s},
                         {u"expect"_s, QJsonArray{418}},
                         {u"contains"_s, u"tea"_s}};
        QCOMPARE(probed(check).status, Status::Online);
        QVERIFY(m_server->lastRequestLine(u"/api"_s).startsWith("POST "));
        QCOMPARE(m_server->lastHeader(u"/api"_s, "x-key"), "k"_qba);
        QCOMPARE(m_server->lastBody(u"/api"_s), "{}"_qba);
    }

    void whatCannotRunSaysWhy_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("reason");
        QTest::newRow("kind") << Check{.kind = u"telepathy"_s, .url = u"x"_s} << u"telepathy"_s;
        QTest::newRow("problem") << Check{.kind = u"http"_s, .url = u"x"_s, .problem = u"no url"_s}
                                 << u"no url"_s;
        QTest::newRow("no scheme") << Check{.kind = u"http"_s, .url = u"shop.test"_s}
                                   << u"the URL is not http or https"_s;
        QTest::newRow("spaces") << Check{.kind = u"http"_s, .url = u"http://a b.test/"_s}
                                << u"not http or https"_s;
        QTest::newRow("option") << Check{.kind = u"http"_s,
                                         .url = u"http://a.test/"_s,
                                         .options = {{u"regex"_s, u"("_s}}}
                                << u"“regex”"_s;
    }
    void whatCannotRunSaysWhy()
    {
        QFETCH(Check, check);
        QFETCH(QString, reason);
        const Reading reading = probed(check);
        QCOMPARE(reading.status, Status::Unknown);
        QVERIFY2(reading.reason.contains(reason), qPrintable(reading.reason));
        QVERIFY(reading.at.isValid());
    }

    void oneAttemptOfACheckAtATime()
    {
        m_server->play(u"/"_s, {.delayMs = 100});
        for (int i = 0; i < 5; ++i)
            m_prober->probe(m_id, http());
        QVERIFY(m_prober->isProbing(m_id));
        QTRY_COMPARE(m_readings.size(), 1);
        QVERIFY(!m_prober->isProbing(m_id));
        QCOMPARE(m_server->requests(u"/"_s), 1);
    }

    void theNextCheckMayStartFromTheAnswer()
    {
        m_server->play(u"/"_s, {});
        connect(m_prober.get(), &Prober::answered, this, [this] {
            if (m_readings.size() < 3)
                m_prober->probe(m_id, http());
        });
        m_prober->probe(m_id, http());
        QTRY_COMPARE(m_readings.size(), 3);
    }

    void abortedChecksAreSilent()
    {
        m_server->play(u"/"_s, {.play = Script::Play::Hang});
        m_prober->probe(m_id, http());
        m_prober->probe({u"other"_s, 0}, {.kind = u"telepathy"_s});
        QTRY_COMPARE(m_server->requests(u"/"_s), 1);
        m_prober->abortAll();
        QVERIFY(!m_prober->isProbing(m_id));
        m_readings.clear();
        m_server->play(u"/"_s, {});
        QCOMPARE(probed(http()).status, Status::Online);
    }

private:
    const CheckId m_id{u"shop"_s, 0};
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
    std::unique_ptr<Prober> m_prober;
    QList<Reading> m_readings;
};

PILOTLAMP_TEST(ProberTest, QCoreApplication);

} // namespace Pilotlamp::ProberTests

#include "tst_prober.moc"
