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
                Reading reading;
                reading.status = Status::Online;
                reading.answered = true;
                reading.certificate = CertificateFacts{}; // nobody stands in between
                return std::pair(reading, 0);
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
            [](const CheckId &, const Check &) {
                Reading reading;
                reading.status = Status::Offline;
                reading.failure = Failure::Timeout;
                reading.error = {Error::Kind::Unreachable, u"did not answer"_s};
                return std::pair(reading, 0);
            });
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
