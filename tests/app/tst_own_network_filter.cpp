// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_network_filter.h"
#include "net/fetcher.h"
#include "testlib/played_net.h"
#include "testlib/test_program.h"

#include <QSignalSpy>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::OwnNetworkFilterTests {

namespace {

const Network Down{.publicNet = Network::State::Down, .reason = u"you are offline"_s};
const Network Captive{.publicNet = Network::State::Captive, .reason = u"log in first"_s};
const Check Secure{.kind = u"http"_s, .url = u"https://secure.test/"_s};
const Check Plain{.kind = u"http"_s, .url = u"http://plain.test/"_s};

const Check Home{.kind = u"http"_s, .url = u"http://192.168.1.5/"_s};
const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Reading answered(bool tls)
{
    Reading reading;
    reading.at = Now;
    reading.status = Status::Online;
    reading.answered = true;
    reading.httpStatus = 200;
    if (tls)
        reading.certificate = CertificateFacts{};
    return reading;
}

Reading silent()
{
    Reading reading;
    reading.at = Now;
    reading.status = Status::Offline;
    reading.failure = Failure::Timeout;
    reading.error = {Error::Kind::Unreachable, u"did not answer"_s};
    return reading;
}

} // namespace

/// Whose doing a reading is, by what the way out is known to be.
class OwnNetworkFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fetcher = std::make_unique<Fetcher>();
        m_connectivity = std::make_unique<PlayedConnectivity>(*m_fetcher);
        m_judge = std::make_unique<OwnNetworkFilter>(*m_connectivity);
    }
    void cleanup()
    {
        m_judge.reset();
        m_connectivity.reset();
        m_fetcher.reset();
    }

    void aWitnessOutweighsSilentReferences()
    {
        QSignalSpy wanted(m_judge.get(), &OwnNetworkFilter::fallbackReferenceWanted);
        QSignalSpy settled(m_judge.get(), &OwnNetworkFilter::settled);
        m_judge->noteAnswer({u"witness"_s, 0}, answered(true), Secure);
        m_connectivity->set(Down, false);
        m_judge->hold({u"x"_s, 0}, silent(), Plain);
        m_connectivity->play();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(settled.size(), 0);
        // It answers: the references are blocked, and the way out is open.
        m_judge->noteAnswer({u"witness"_s, 0}, answered(true), Secure);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(m_judge->network().publicNet, Network::State::Up);
        // The next doubt asks it again; it does not answer.
        m_judge->hold({u"x"_s, 0}, silent(), Plain);
        m_connectivity->play();
        QCOMPARE(wanted.size(), 2);
        m_judge->noteAnswer({u"witness"_s, 0}, silent(), Secure);
        QCOMPARE(settled.size(), 2);
        QCOMPARE(m_judge->network().publicNet, Network::State::Down);
    }

    /// Who answered since the doubt arose proves the way out, whatever the references and the witness say.
    void anAnswerSinceTheDoubtProvesTheWayOut()
    {
        QSignalSpy wanted(m_judge.get(), &OwnNetworkFilter::fallbackReferenceWanted);
        QSignalSpy settled(m_judge.get(), &OwnNetworkFilter::settled);
        m_connectivity->set(Down, false);
        m_judge->hold({u"x"_s, 0}, silent(), Secure);
        m_judge->noteAnswer({u"y"_s, 0}, answered(true), Secure);
        m_connectivity->play();
        QCOMPARE(settled.size(), 1);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(m_judge->network().publicNet, Network::State::Up);
        // The same while the witness is asked.
        m_judge->hold({u"x"_s, 0}, silent(), Secure);
        m_connectivity->play();
        QCOMPARE(wanted.size(), 1);
        m_judge->noteAnswer({u"z"_s, 0}, answered(true), Secure);
        m_judge->noteAnswer({u"y"_s, 0}, silent(), Secure);
        QCOMPARE(settled.size(), 2);
        QCOMPARE(m_judge->network().publicNet, Network::State::Up);
        // A plain answer may be a login page's; and what was answered before the doubt proves nothing of now.
        m_judge->hold({u"x"_s, 0}, silent(), Secure);
        m_connectivity->play();
        m_judge->noteAnswer({u"y"_s, 0}, answered(false), Plain);
        m_judge->noteAnswer({u"z"_s, 0}, silent(), Secure);
        QCOMPARE(m_judge->network().publicNet, Network::State::Down);
    }

    void aPlainAnswerIsVouchedForOnce()
    {
        QVERIFY(m_judge->isUnproven(answered(false), Plain));
        QVERIFY(!m_judge->isUnproven(answered(true), Secure));
        QVERIFY(!m_judge->isUnproven(answered(false), {.kind = u"http"_s, .url = u"http://127.0.0.1/"_s}));
        m_judge->hold({u"x"_s, 0}, answered(false), Plain);
        m_connectivity->play();
        QVERIFY(!m_judge->isUnproven(answered(false), Plain));
        // Another network: once more.
        m_connectivity->set({}, true);
        QVERIFY(m_judge->isUnproven(answered(false), Plain));
        // TLS on the same host vouches for it without anybody being asked.
        m_judge->noteAnswer({u"y"_s, 0}, answered(true),
                            {.kind = u"http"_s, .url = u"https://plain.test:8443/"_s});
        QVERIFY(!m_judge->isUnproven(answered(false), Plain));
        QCOMPARE(m_connectivity->asked(), 1);
    }

    void anAnswerInHandOutweighsSilentReferences()
    {
        m_connectivity->set(Down, false);
        m_judge->hold({u"x"_s, 0}, answered(false), Plain);
        m_judge->hold({u"y"_s, 0}, silent(), Secure);
        QSignalSpy settled(m_judge.get(), &OwnNetworkFilter::settled);
        m_connectivity->play();
        QCOMPARE(settled.size(), 2);
        QCOMPARE(m_judge->network().publicNet, Network::State::Up);
    }

    void behindALoginPageAPlainAnswerIsOurs()
    {
        m_connectivity->set(Captive, false);
        m_judge->hold({u"x"_s, 0}, answered(false), Plain);
        m_connectivity->play();
        QCOMPARE(m_judge->network().publicNet, Network::State::Captive);
        QVERIFY(m_judge->isUnproven(answered(false), Plain));
        QVERIFY(OwnNetworkFilter::isOurs(answered(false), Plain, Captive, false));
        QVERIFY(!OwnNetworkFilter::isOurs(answered(false), Plain, Captive, true));
        QVERIFY(!OwnNetworkFilter::isOurs(answered(false), Plain, Down, false));
        QVERIFY(OwnNetworkFilter::isOurs(silent(), Secure, Captive, false));
        QVERIFY(!OwnNetworkFilter::isOurs(answered(true), Secure, Captive, false));
        Reading warned = answered(false);
        warned.warning = u"its certificate ends soon"_s; // the login page's
        const Reading blamed = OwnNetworkFilter::blamedOnUs(warned, Captive);
        QVERIFY(blamed.warning.isEmpty());
        QCOMPARE(blamed.status, Status::Unknown);
        QCOMPARE(blamed.whose, Whose::You);
        QCOMPARE(blamed.reason, u"log in first"_s);
    }

    /// No answer may be our own fault, unless it never left this computer or we know that it is.
    void whatIsInDoubt_data()
    {
        QTest::addColumn<Reading>("reading");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isDoubtful");
        Reading ours = silent();
        ours.error.kind = Error::Kind::Ours;
        Reading unread;
        unread.reason = u"not checked yet"_s;
        QTest::newRow("no answer") << silent() << Secure.url << true;
        QTest::newRow("no answer at home") << silent() << Home.url << true;
        QTest::newRow("an answer") << answered(true) << Secure.url << false;
        QTest::newRow("nothing failed") << unread << Secure.url << false;
        QTest::newRow("our own error") << ours << Secure.url << false;
        QTest::newRow("this computer") << silent() << u"http://127.0.0.1/"_s << false;
    }
    void whatIsInDoubt()
    {
        QFETCH(Reading, reading);
        QFETCH(QString, url);
        QTEST(OwnNetworkFilter::isDoubtful(reading, {.kind = u"http"_s, .url = url}), "isDoubtful");
    }

    /// Who answers proves the net it is in, and no other; who is silent proves nothing.
    void anAnswerProvesItsNet_data()
    {
        using State = Network::State;
        QTest::addColumn<State>("before"); // of both nets
        QTest::addColumn<Reading>("reading");
        QTest::addColumn<QString>("url");
        QTest::addColumn<State>("privateNet");
        QTest::addColumn<State>("publicNet");
        QTest::newRow("out there") << State::Down << answered(true) << Secure.url << State::Down << State::Up;
        QTest::newRow("at home") << State::Down << answered(false) << Home.url << State::Up << State::Down;
        QTest::newRow("silence out there")
            << State::Down << silent() << Secure.url << State::Down << State::Down;
        QTest::newRow("silence at home") << State::Down << silent() << Home.url << State::Down << State::Down;
        QTest::newRow("let through by a login page")
            << State::Captive << answered(true) << Secure.url << State::Captive << State::Captive;
    }
    void anAnswerProvesItsNet()
    {
        QFETCH(Network::State, before);
        QFETCH(Reading, reading);
        QFETCH(QString, url);
        m_connectivity->set({.privateNet = before, .publicNet = before}, true);
        QSignalSpy changed(m_judge.get(), &OwnNetworkFilter::changed);
        m_judge->noteAnswer({u"x"_s, 0}, reading, {.kind = u"http"_s, .url = url});
        QTEST(m_judge->network().privateNet, "privateNet");
        QTEST(m_judge->network().publicNet, "publicNet");
        const bool isProven
            = m_judge->network().privateNet != before || m_judge->network().publicNet != before;
        QCOMPARE(changed.size(), isProven ? 1 : 0);
    }

    /// A port that opens may be the login page's.
    void onlyTlsVouches()
    {
        m_judge->noteAnswer({u"y"_s, 0}, answered(false), {.kind = u"tcp"_s, .url = u"plain.test:22"_s});
        QVERIFY(m_judge->isUnproven(answered(false), Plain));
        Reading half = silent(); // its certificate was seen, and then nothing came
        half.certificate = CertificateFacts{};
        m_judge->noteAnswer({u"y"_s, 0}, half, {.kind = u"http"_s, .url = u"https://plain.test/"_s});
        QVERIFY(m_judge->isUnproven(answered(false), Plain));
    }

    /// An answer of ten minutes ago is no witness, and none testifies twice.
    void aWitnessIsRecentAndHeardOnce()
    {
        QSignalSpy wanted(m_judge.get(), &OwnNetworkFilter::fallbackReferenceWanted);
        const auto doubt = [&](int seconds) {
            m_connectivity->set({}, true);
            m_connectivity->set(Down, false);
            Reading reading = silent();
            reading.at = Now.addSecs(seconds);
            m_judge->hold({u"x"_s, 0}, reading, Plain);
            m_connectivity->play();
            return wanted.size();
        };
        m_judge->noteAnswer({u"witness"_s, 0}, answered(true), Secure);
        QCOMPARE(doubt(600), 0);
        QCOMPARE(doubt(599), 1);
        m_judge->noteAnswer({u"witness"_s, 0}, silent(), Secure);
        QCOMPARE(m_judge->network().publicNet, Network::State::Down);
        QCOMPARE(doubt(599), 1);
    }

    /// After a sleep, or with another configuration, nothing of what was in doubt is left.
    void whatWasInDoubtIsDropped()
    {
        QSignalSpy settled(m_judge.get(), &OwnNetworkFilter::settled);
        m_judge->noteAnswer({u"y"_s, 0}, answered(true),
                            {.kind = u"http"_s, .url = u"https://plain.test:8443/"_s});
        QVERIFY(!m_judge->isUnproven(answered(false), Plain));
        m_connectivity->set(Down, false);
        m_judge->hold({u"x"_s, 0}, silent(), Plain);
        m_connectivity->play();
        m_judge->reset(); // while the witness is asked
        QVERIFY(m_judge->isUnproven(answered(false), Plain));
        m_judge->noteAnswer({u"y"_s, 0}, silent(), Secure);
        QCOMPARE(m_judge->network().publicNet, Network::State::Up);
        QCOMPARE(settled.size(), 0);
        m_connectivity->set({}, false);
        m_judge->hold({u"z"_s, 0}, silent(), Secure);
        m_connectivity->play();
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.at(0).at(0).value<CheckId>().service, u"z"_s);
    }

private:
    std::unique_ptr<Fetcher> m_fetcher;
    std::unique_ptr<PlayedConnectivity> m_connectivity;
    std::unique_ptr<OwnNetworkFilter> m_judge;
};

PILOTLAMP_TEST(OwnNetworkFilterTest, QCoreApplication);

} // namespace Pilotlamp::OwnNetworkFilterTests

#include "tst_own_network_filter.moc"
