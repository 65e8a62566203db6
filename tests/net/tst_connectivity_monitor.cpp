// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connectivity_monitor.h"
#include "net/fetcher.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QSignalSpy>

#include <chrono>
#include <optional>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp::ConnectivityMonitorTests {

using State = Network::State;

/// My own way out, judged by references on loopback.
class ConnectivityMonitorTest : public QObject {
    Q_OBJECT

private:
    Network judged()
    {
        QList<Network> answers;
        m_connectivity->judge(this, [&](const Network &network) { answers.append(network); });
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 8000);
        }();
        return answers.value(0);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_fetcher = std::make_unique<Fetcher>();
        m_connectivity = std::make_unique<ConnectivityMonitor>(*m_fetcher);
        m_connectivity->setReferences({m_server->url(u"/a"_s).toString(), m_server->url(u"/b"_s).toString()});
    }
    void cleanup()
    {
        m_connectivity.reset();
        m_fetcher.reset();
        m_server.reset();
    }

    void words_data()
    {
        QTest::addColumn<Response>("response");
        QTest::addColumn<std::optional<QByteArray>>("usual");
        QTest::addColumn<ReferenceOutcome>("word");
        const std::optional<QByteArray> unknown;
        const auto row = [&](const char *name, int code, const QByteArray &body,
                             const std::optional<QByteArray> &usual, ReferenceOutcome word,
                             const QByteArray &to = {}, const QString &url = u"http://reference.test/x"_s) {
            Response response{.httpStatus = code, .body = body, .url = QUrl(url)};
            if (!to.isEmpty())
                response.headers.append({"Location", to});
            QTest::newRow(name) << response << usual << word;
        };
        row("204", 204, "", unknown, ReferenceOutcome::Open);
        row("as usual", 200, "success\n", "success"_qba, ReferenceOutcome::Open);
        row("empty instead", 200, "", "success"_qba, ReferenceOutcome::Portal);
        row("short text instead", 200, "welcome", "success"_qba, ReferenceOutcome::Portal);
        row("204 instead", 204, "", "success"_qba, ReferenceOutcome::Portal);
        row("login page instead", 200, "<html>Welcome to the hotel", "success"_qba, ReferenceOutcome::Portal);
        row("nobody knows what it says", 200, "<html>Welcome", unknown, ReferenceOutcome::LikelyOpen);
        row("over TLS", 200, "<html>Welcome", unknown, ReferenceOutcome::Open, {},
            u"https://reference.test/x"_s);
        row("redirect away", 302, "", unknown, ReferenceOutcome::Portal, "http://login.hotel.test/");
        row("redirect to https", 301, "", unknown, ReferenceOutcome::Open, "https://reference.test/x");
        row("511", 511, "", unknown, ReferenceOutcome::Portal);
        row("502 of a proxy", 502, "", unknown, ReferenceOutcome::Silent);
        row("403 of a filter", 403, "<html>blocked", unknown, ReferenceOutcome::Silent);
        QTest::newRow("dead") << Response{.failure = Failure::Timeout} << unknown << ReferenceOutcome::Silent;
        QTest::newRow("ours") << Response{.failure = Failure::OwnLimit} << unknown
                              << ReferenceOutcome::NotAsked;
        QTest::newRow("intercepted") << Response{.failure = Failure::CertificateUntrusted} << unknown
                                     << ReferenceOutcome::Intercepted;
    }
    void words()
    {
        QFETCH(Response, response);
        QFETCH(std::optional<QByteArray>, usual);
        QTEST(referenceOutcomeOf(response, usual), "word");
    }

    void builtInReferencesAreKnown()
    {
        for (const QString &url : builtInReferences())
            QVERIFY2(!builtInBodyOf(url).value_or(QByteArray()).isEmpty(), qPrintable(url));
        QVERIFY(!builtInBodyOf(u"http://example.org/"_s));
    }

    void judgements()
    {
        const auto answerOf = [](const Response &response) {
            return ReferenceAnswer{response, referenceOutcomeOf(response, {})};
        };
        const ReferenceAnswer open = answerOf({.httpStatus = 204});
        const ReferenceAnswer likely = answerOf({.httpStatus = 200, .body = "<html>"});
        const ReferenceAnswer portal = answerOf({.httpStatus = 511});
        const ReferenceAnswer silent = answerOf({.failure = Failure::Timeout});
        const ReferenceAnswer nameless = answerOf({.failure = Failure::NameTimeout});
        const ReferenceAnswer ours = answerOf({.failure = Failure::Cancelled});
        const ReferenceAnswer intercepted = answerOf({.failure = Failure::CertificateUntrusted});
        QCOMPARE(judgementOf({likely, silent}, true, {}), Network());
        QCOMPARE(judgementOf({likely, portal}, true, {}).publicNet, State::Captive);
        QCOMPARE(judgementOf({open, silent}, true, {}), Network());
        QCOMPARE(judgementOf({open, portal}, true, {}).publicNet, State::Up);
        QCOMPARE(judgementOf({portal, silent}, true, {}).publicNet, State::Captive);
        QCOMPARE(judgementOf({silent, silent}, true, {}).publicNet, State::Down);
        QCOMPARE(judgementOf({silent, silent}, true, {}).privateNet, State::Up);
        QCOMPARE(judgementOf({silent, silent}, false, {}).privateNet, State::Down);
        QCOMPARE(judgementOf({ours, silent}, true, {}), Network());
        QVERIFY(judgementOf({open, intercepted}, true, {}).intercepted);
        QVERIFY(judgementOf({nameless, nameless}, true, {}).reason.contains(u"DNS server"_s));
        QVERIFY(judgementOf({silent, silent}, false, {}).reason.contains(u"no network is connected"_s));
        // The machine is down and one own limit struck: what was believed stays.
        const Network down = judgementOf({silent, silent}, true, {});
        QCOMPARE(judgementOf({ours, silent}, true, down), down);
    }

    void nothingIsAskedWithoutAFailure()
    {
        m_server->play(u"/a"_s, {.status = 204});
        // Our own question comes and goes; anything the sense
        // had asked would be among the connections by then.
        bool answered = false;
        m_fetcher->fetch({.url = m_server->url(u"/mine"_s)}, this,
                         [&](const Response &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(m_server->connections(), 1);
        QCOMPARE(m_connectivity->network().publicNet, State::Up);
    }

    void oneJudgementIsShared()
    {
        m_server->play(u"/a"_s, {.status = 204});
        m_server->play(u"/b"_s, {.body = "success\n", .delayMs = 50});
        int answers = 0;
        for (int i = 0; i < 10; ++i)
            m_connectivity->judge(this, [&](const Network &network) {
                ++answers;
                QCOMPARE(network.publicNet, State::Up);
            });
        QTRY_COMPARE(answers, 10);
        QCOMPARE(judged().publicNet, State::Up);
        QCOMPARE(m_server->requests(u"/a"_s), 1);
        QCOMPARE(m_server->requests(u"/b"_s), 1);
    }

    void aLoginPageIsNamed()
    {
        const Script page{.body = "<html><form action='/login'>"};
        m_server->play(u"/a"_s, {.body = "well"});
        m_server->play(u"/b"_s, {.play = Script::Play::Reset});
        m_connectivity->setSharing(0ms);
        QCOMPARE(judged().publicNet, State::Up);
        // What it said once may have been anything …
        m_server->play(u"/a"_s, page);
        QCOMPARE(judged().publicNet, State::Up);
        // … what it said twice is what it says.
        m_server->play(u"/a"_s, {.body = "well"});
        QCOMPARE(judged().publicNet, State::Up);
        QCOMPARE(judged().publicNet, State::Up);
        m_server->play(u"/a"_s, page);
        QSignalSpy changes(m_connectivity.get(), &ConnectivityMonitor::changed);
        const Network network = judged();
        QCOMPARE(network.publicNet, State::Captive);
        QVERIFY2(network.reason.contains(u"log in"_s), qPrintable(network.reason));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(network.of(Reach::Loopback), State::Up);
    }

    void downIsCheckedAgainUntilItIsUp()
    {
        const Script reset{.play = Script::Play::Reset};
        m_server->play(u"/a"_s, reset);
        m_server->play(u"/b"_s, reset);
        QCOMPARE(judged().publicNet, State::Down);
        m_server->play(u"/a"_s, {.status = 204});
        QSignalSpy changes(m_connectivity.get(), &ConnectivityMonitor::changed);
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, 7000);
        QCOMPARE(m_connectivity->network().publicNet, State::Up);
        QCOMPARE(m_connectivity->network().reason, QString());
    }

    void oneSilentReferenceHoldsNothingUp()
    {
        m_server->play(u"/a"_s, {.status = 204});
        m_server->play(u"/b"_s, {.play = Script::Play::Hang});
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(judged().publicNet, State::Up);
        QVERIFY(clock.elapsed() < 2000);
    }

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
    std::unique_ptr<ConnectivityMonitor> m_connectivity;
};

PILOTLAMP_TEST(ConnectivityMonitorTest, QCoreApplication);

} // namespace Pilotlamp::ConnectivityMonitorTests

#include "tst_connectivity_monitor.moc"
