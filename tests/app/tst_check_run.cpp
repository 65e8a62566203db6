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

/// A run whose targets and network are played.
struct Played {
    explicit Played(PlayedProber::Script script)
        : prober(fetcher, clock, std::move(script))
    {
    }
    explicit Played(Said said)
        : Played([said](const CheckId &, const Check &) { return std::pair(readingOf(said), 0); })
    {
    }
    static QDateTime clock() { return Now; }
    QList<ServiceRow> rows() const { return finished.at(0).at(0).value<QList<ServiceRow>>(); }

    Fetcher fetcher = Fetcher();
    PlayedConnectivity connectivity{fetcher};
    PlayedProber prober;
    CheckRun run{prober, connectivity, clock};
    QSignalSpy finished{&run, &CheckRun::finished};
};

} // namespace

/// One look at everything, as `pilotlampctl check` takes it.
class CheckRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCanRunIsAsked()
    {
        QStringList asked;
        Played played([&](const CheckId &id, const Check &) {
            asked.append(id.service);
            return std::pair(readingOf(Said::Secure), 0);
        });
        QList<Service> services{service(u"well"_s), service(u"off"_s), service(u"broken"_s),
                                service(u"half"_s)};
        services[1].enabled = false;
        services[2].problem = u"two of them have this id"_s;
        services[3].checks[0].problem = u"its url is none"_s;
        played.run.start(services);
        played.prober.play();
        played.connectivity.play();
        QTRY_COMPARE(played.finished.size(), 1);
        QCOMPARE(asked, QStringList{u"well"_s});
        const QList<ServiceRow> rows = played.rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).verdict.status, Status::Online);
        for (int i = 1; i < 4; ++i) {
            QCOMPARE(rows.at(i).verdict.status, Status::Unknown);
            QVERIFY(!played.run.reading({services.at(i).id, 0}));
        }
    }

    /// Where nothing answers, the way out is looked at before anybody is blamed.
    void aFailureIsOursWhereTheNetworkIsDown()
    {
        Played played(Said::Nothing);
        played.connectivity.set({.publicNet = Network::State::Down, .reason = u"you are offline"_s}, false);
        played.run.start({service(u"a"_s)});
        played.prober.play();
        QCOMPARE(played.finished.size(), 0);
        played.connectivity.play();
        QCOMPARE(played.finished.size(), 1);
        const QList<ServiceRow> rows = played.rows();
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
        Played played([&](const CheckId &, const Check &check) {
            return std::pair(readingOf(said.at(urls.indexOf(check.url))), 0);
        });
        played.connectivity.set({.publicNet = publicNet, .reason = u"it is you"_s}, false);
        QList<Service> services;
        for (const QString &url : std::as_const(urls)) {
            services.append(service(u"s%1"_s.arg(services.size())));
            services.last().checks[0].url = url;
        }
        played.run.start(services);
        played.prober.play();
        played.connectivity.play();
        QCOMPARE(played.finished.size(), 1);
        QCOMPARE(played.connectivity.asked() > 0, isNetworkAsked);
        const QList<ServiceRow> rows = played.rows();
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows.at(i).verdict.status, statuses.at(i));
    }

    /// Who asks with the same prober hears of others' answers too, and may hear one twice.
    void onlyItsOwnAnswersCountAndEachOnce()
    {
        Played played(Said::Secure);
        played.run.start({service(u"a"_s), service(u"b"_s)});
        for (const QString &id : {u"other"_s, u"a"_s, u"a"_s})
            Q_EMIT played.prober.answered({id, 0}, readingOf(Said::Secure));
        QCOMPARE(played.finished.size(), 0);
        Q_EMIT played.prober.answered({u"b"_s, 0}, readingOf(Said::Secure));
        QCOMPARE(played.finished.size(), 1);
    }

    void manyAreHandedOnButNotAllAtOnce()
    {
        Played played(Said::Secure);
        QList<Service> services;
        for (int i = 0; i < 2100; ++i)
            services.append(service(u"s%1"_s.arg(i)));
        played.run.start(services);
        QCOMPARE(played.prober.begun(), 2048);
        played.prober.play();
        QCOMPARE(played.prober.begun(), 2100);
        QCOMPARE(played.finished.size(), 1);
    }

    void nothingToAskIsOverAtOnce()
    {
        Played played(Said::Nothing);
        played.run.start({});
        QCOMPARE(played.finished.size(), 1);
    }
};

PILOTLAMP_TEST(CheckRunTest, QCoreApplication);

} // namespace Pilotlamp::CheckRunTests

#include "tst_check_run.moc"
