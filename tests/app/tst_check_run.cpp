// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check_run.h"

#include "net/fetcher.h"
#include "testlib/played_net.h"
#include "testlib/test_program.h"

#include <QSignalSpy>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::CheckRunTests {

namespace {

const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Service service(const QString &id)
{
    Service made;
    made.id = made.name = id;
    made.checks.append(Check{u"http"_s, u"https://%1.example/"_s.arg(id)});
    return made;
}

/// What a target says: nothing, an answer anybody on the way could have given, or one that only it can give.
enum class Said { Nothing, Plain, Secure };

Reading readingOf(Said said)
{
    Reading reading;
    reading.status = said == Said::Nothing ? Status::Offline : Status::Online;
    reading.answered = said != Said::Nothing;
    if (said == Said::Secure)
        reading.certificate = CertificateFacts{};
    if (said == Said::Nothing) {
        reading.failure = Failure::Timeout;
        reading.error = {Error::Kind::Unreachable, u"did not answer"_s};
    }
    return reading;
}

} // namespace

/// One look at everything, as `pilotlampctl check` takes it.
class CheckRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCanRunIsAsked()
    {
        Fetcher fetcher;
        PlayedConnectivity connectivity(fetcher);
        QStringList asked;
        PlayedProber prober(
            fetcher, [] { return Now; },
            [&](const CheckId &id, const Check &) {
                asked.append(id.service);
                return std::pair(readingOf(Said::Secure), 0);
            });
        QList<Service> services{service(u"well"_s), service(u"off"_s), service(u"broken"_s),
                                service(u"half"_s)};
        services[1].enabled = false;
        services[2].problem = u"two of them have this id"_s;
        services[3].checks[0].problem = u"its url is none"_s;
        CheckRun run(prober, connectivity, [] { return Now; });
        QSignalSpy finished(&run, &CheckRun::finished);
        run.start(services);
        prober.play();
        connectivity.play();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(asked, QStringList{u"well"_s});
        const auto rows = finished.at(0).at(0).value<QList<ServiceRow>>();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).verdict.status, Status::Online);
        for (int i = 1; i < 4; ++i) {
            QCOMPARE(rows.at(i).verdict.status, Status::Unknown);
            QVERIFY(!run.reading({services.at(i).id, 0}));
        }
    }

    /// Where nothing answers, the way out is looked at before anybody is blamed.
    void aFailureIsOursWhereTheNetworkIsDown()
    {
        Fetcher fetcher;
        PlayedConnectivity connectivity(fetcher);
        connectivity.set({.publicNet = Network::State::Down, .reason = u"you are offline"_s}, false);
        PlayedProber prober(
            fetcher, [] { return Now; },
            [](const CheckId &, const Check &) { return std::pair(readingOf(Said::Nothing), 0); });
        CheckRun run(prober, connectivity, [] { return Now; });
        QSignalSpy finished(&run, &CheckRun::finished);
        run.start({service(u"a"_s)});
        prober.play();
        QCOMPARE(finished.size(), 0);
        connectivity.play();
        QCOMPARE(finished.size(), 1);
        const auto rows = finished.at(0).at(0).value<QList<ServiceRow>>();
        QCOMPARE(rows.at(0).verdict.status, Status::Unknown);
        QVERIFY(rows.at(0).verdict.ownOffline);
    }

    /// One answer may say whose fault another silence is, and whether a plain answer was the target's own.
    void whoAnswersSpeaksForTheOthers_data()
    {
        QTest::addColumn<Network::State>("publicNet");
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<QList<Said>>("said");
        QTest::addColumn<bool>("isNetworkAsked");
        QTest::addColumn<QList<Status>>("statuses");
        using enum Status;
        using State = Network::State;
        const QString secure = u"https://a.example/"_s;
        const QString plain = u"http://a.example/"_s;
        const QString other = u"https://b.example/"_s;
        QTest::newRow("TLS vouches for its host")
            << State::Captive << QStringList{secure, plain} << QList{Said::Secure, Said::Plain} << false
            << QList{Online, Online};
        QTest::newRow("and for no other")
            << State::Captive << QStringList{other, plain} << QList{Said::Secure, Said::Plain} << true
            << QList{Online, Unknown};
        QTest::newRow("a plain answer where nobody stands between")
            << State::Up << QStringList{plain} << QList{Said::Plain} << true << QList{Online};
        QTest::newRow("silent references, and one that answers")
            << State::Down << QStringList{other, secure} << QList{Said::Secure, Said::Nothing} << true
            << QList{Online, Offline};
        QTest::newRow("one at home proves nothing of the outside")
            << State::Down << QStringList{u"http://192.168.1.5/"_s, secure}
            << QList{Said::Plain, Said::Nothing} << true << QList{Online, Unknown};
        QTest::newRow("a login page that lets some through")
            << State::Captive << QStringList{other, secure} << QList{Said::Secure, Said::Nothing} << true
            << QList{Online, Unknown};
    }
    void whoAnswersSpeaksForTheOthers()
    {
        QFETCH(Network::State, publicNet);
        QFETCH(QStringList, urls);
        QFETCH(QList<Said>, said);
        QFETCH(bool, isNetworkAsked);
        QFETCH(QList<Status>, statuses);
        Fetcher fetcher;
        PlayedConnectivity connectivity(fetcher);
        connectivity.set({.publicNet = publicNet, .reason = u"it is you"_s}, false);
        PlayedProber prober(
            fetcher, [] { return Now; },
            [&](const CheckId &, const Check &check) {
                return std::pair(readingOf(said.at(urls.indexOf(check.url))), 0);
            });
        QList<Service> services;
        for (const QString &url : std::as_const(urls)) {
            services.append(service(u"s%1"_s.arg(services.size())));
            services.last().checks[0].url = url;
        }
        CheckRun run(prober, connectivity, [] { return Now; });
        QSignalSpy finished(&run, &CheckRun::finished);
        run.start(services);
        prober.play();
        connectivity.play();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(connectivity.asked() > 0, isNetworkAsked);
        const auto rows = finished.at(0).at(0).value<QList<ServiceRow>>();
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows.at(i).verdict.status, statuses.at(i));
    }

    /// Who asks with the same prober hears of others' answers too, and may hear one twice.
    void onlyItsOwnAnswersCountAndEachOnce()
    {
        Fetcher fetcher;
        PlayedConnectivity connectivity(fetcher);
        PlayedProber prober(
            fetcher, [] { return Now; },
            [](const CheckId &, const Check &) { return std::pair(readingOf(Said::Secure), 0); });
        CheckRun run(prober, connectivity, [] { return Now; });
        QSignalSpy finished(&run, &CheckRun::finished);
        run.start({service(u"a"_s), service(u"b"_s)});
        for (const QString &id : {u"other"_s, u"a"_s, u"a"_s})
            Q_EMIT prober.answered({id, 0}, readingOf(Said::Secure));
        QCOMPARE(finished.size(), 0);
        Q_EMIT prober.answered({u"b"_s, 0}, readingOf(Said::Secure));
        QCOMPARE(finished.size(), 1);
    }

    void manyAreHandedOnButNotAllAtOnce()
    {
        Fetcher fetcher;
        PlayedConnectivity connectivity(fetcher);
        PlayedProber prober(
            fetcher, [] { return Now; },
            [](const CheckId &, const Check &) { return std::pair(readingOf(Said::Secure), 0); });
        CheckRun run(prober, connectivity, [] { return Now; });
        QSignalSpy finished(&run, &CheckRun::finished);
        QList<Service> services;
        for (int i = 0; i < 2100; ++i)
            services.append(service(u"s%1"_s.arg(i)));
        run.start(services);
        QCOMPARE(prober.begun(), 2048);
        prober.play();
        QCOMPARE(prober.begun(), 2100);
        QCOMPARE(finished.size(), 1);
    }

    void nothingToAskIsOverAtOnce()
    {
        Fetcher fetcher;
        PlayedConnectivity connectivity(fetcher);
        PlayedProber prober(
            fetcher, [] { return Now; },
            [](const CheckId &, const Check &) { return std::pair(Reading(), 0); });
        CheckRun run(prober, connectivity, [] { return Now; });
        QSignalSpy finished(&run, &CheckRun::finished);
        run.start({});
        QCOMPARE(finished.size(), 1);
    }
};

PILOTLAMP_TEST(CheckRunTest, QCoreApplication);

} // namespace Pilotlamp::CheckRunTests

#include "tst_check_run.moc"
