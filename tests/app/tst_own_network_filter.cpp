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

Reading answered(bool tls)
{
    Reading reading;
    reading.at = QDateTime::currentDateTimeUtc();
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
    reading.at = QDateTime::currentDateTimeUtc();
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
        const Reading blamed = OwnNetworkFilter::blamedOnUs(answered(false), Captive);
        QCOMPARE(blamed.status, Status::Unknown);
        QCOMPARE(blamed.whose, Whose::You);
        QCOMPARE(blamed.reason, u"log in first"_s);
    }

private:
    std::unique_ptr<Fetcher> m_fetcher;
    std::unique_ptr<PlayedConnectivity> m_connectivity;
    std::unique_ptr<OwnNetworkFilter> m_judge;
};

PILOTLAMP_TEST(OwnNetworkFilterTest, QCoreApplication);

} // namespace Pilotlamp::OwnNetworkFilterTests

#include "tst_own_network_filter.moc"
