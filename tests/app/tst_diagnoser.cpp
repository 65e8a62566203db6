// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnoser.h"
#include "app/explainer.h"
#include "app/monitor.h"
#include "net/connectivity_monitor.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/loopback_server.h"
#include "testlib/private_network.h"
#include "testlib/test_program.h"

#include <QCoreApplication>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::DiagnoserTests {

namespace {

Check checkOf(const QString &kind, const QString &url)
{
    Check check;
    check.kind = kind;
    check.url = url;
    check.timeoutSeconds = 1;
    return check;
}

Policy believesAtOnce(const Check &)
{
    Policy policy;
    policy.failuresToOffline = 1;
    policy.offlineAfterSeconds = 0;
    return policy;
}

/// Believes one answer, and asks again only where somebody wants it.
Policy asksOnce(const Check &check)
{
    Policy policy = believesAtOnce(check);
    policy.intervalSeconds = 3600;
    policy.floorSeconds = 0;
    policy.quickRetrySeconds = {3600};
    policy.successesToOnline = 1;
    return policy;
}

/// What diagnoses, and who asks for it; the references are this computer's.
class Diagnosing {
public:
    explicit Diagnosing(const QList<Check> &checks)
    {
        references.play(u"/"_s, {.status = 204});
        connectivity.setReferences({references.url().toString()});
        service.id = u"shop"_s;
        service.checks = checks;
        Preferences preferences;
        preferences.graceSeconds = 0;
        monitor.setServices({service}, preferences);
    }

    LoopbackServer references;
    Fetcher fetcher;
    ConnectivityMonitor connectivity{fetcher};
    Prober prober{fetcher};
    Monitor monitor{prober, connectivity, systemClock(), asksOnce};
    Explainer explainer{connectivity};
    Diagnoser diagnoser{monitor, explainer};
    Service service;
};

} // namespace

/// What is found out when a service turns bad, and how it gets into the verdict.
class DiagnoserTest : public QObject {
    Q_OBJECT

public:
    /// Namespaces are entered before the first thread starts.
    static void initMain() { PrivateNetwork::enter(); }

private Q_SLOTS:
    void aDiagnosisForEachProbe()
    {
        Service service;
        service.checks
            = {checkOf(u"http"_s, u"http://127.0.0.1/"_s), checkOf(u"statuspage"_s, u"http://127.0.0.1:8"_s),
               checkOf(u"tcp"_s, u"127.0.0.1:22"_s)};
        const QList<DiagnosisRequest> requests = diagnosisRequestsOf(service, {{}, {{2, u"Authority"_s}}});
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.at(0).probe->kind, u"http"_s);
        QCOMPARE(requests.at(1).probe->kind, u"tcp"_s);
        QCOMPARE(requests.at(1).issuerBefore, u"Authority"_s);
        QCOMPARE(requests.at(0).pages.size(), 1);
        QVERIFY(!requests.at(0).pages.first().reading);
    }

    void aPageAloneIsMeasuredByItsLink()
    {
        Service service;
        service.checks = {checkOf(u"statuspage"_s, u"https://status.shop.example"_s)};
        service.link = service.checks.first().url;
        QVERIFY(!diagnosisRequestsOf(service, {}).first().probe);
        service.link = u"https://shop.example/"_s;
        QCOMPARE(diagnosisRequestsOf(service, {}).first().probe->url, service.link);
        service.checks.first().problem = u"bad address"_s;
        service.link.clear();
        QCOMPARE(diagnosisRequestsOf(service, {}).first().problem, u"bad address"_s);
    }

    void theWorstDecides()
    {
        const auto diagnosis = [](Status status, Whose whose) {
            Diagnosis one;
            one.conclusion.status = status;
            one.conclusion.whose = whose;
            return one;
        };
        const Diagnosis fine = diagnosis(Status::Online, Whose::None);
        const Diagnosis unknown = diagnosis(Status::Unknown, Whose::You);
        const Diagnosis slow = diagnosis(Status::Overload, Whose::Them);
        const Diagnosis down = diagnosis(Status::Offline, Whose::Unclear);
        QCOMPARE(worstOf({fine, unknown}).conclusion.status, Status::Unknown);
        QCOMPARE(worstOf({slow, unknown, fine}).conclusion.status, Status::Overload);
        QCOMPARE(worstOf({slow, down, fine}).conclusion.status, Status::Offline);
        Diagnosis alike = down;
        alike.conclusion.reason = u"the second"_s;
        QCOMPARE(worstOf({down, alike}).conclusion.reason, down.conclusion.reason); // the first of the worst
    }

    /// Who asks is answered, and a page that was read lately is not asked again for it.
    void pagesThatWereReadLatelyAreNotAskedAgain()
    {
        LoopbackServer server;
        server.play(u"/"_s, {.status = 500});
        const QString summary = u"/api/v2/summary.json"_s;
        server.play(summary, json("{\"status\":{\"indicator\":\"none\"},\"components\":[]}"));
        Diagnosing one({checkOf(u"http"_s, server.url().toString()),
                        checkOf(u"statuspage"_s, server.url(QString()).toString())});
        bool isExplained = false;
        // Before anything was asked there is nothing to remember.
        one.diagnoser.explain(u"shop"_s, this, [&](const Diagnosis &) { isExplained = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isExplained, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(one.monitor.state({u"shop"_s, 1}).last, 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(one.monitor.verdict(u"shop"_s).status, Status::Offline, 15'000);
        isExplained = false;
        one.diagnoser.explain(u"shop"_s, this, [&](const Diagnosis &) { isExplained = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isExplained, 15'000);
        const int asked = server.requests(summary);
        isExplained = false;
        one.diagnoser.explain(u"shop"_s, this, [&](const Diagnosis &) { isExplained = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isExplained, 15'000);
        QCOMPARE(server.requests(summary), asked);
        // What it found is as bad as was known: nothing is checked again for it.
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(one.monitor.dueOf({u"shop"_s, 0})) > 60);
    }

    /// A trouble that we measured, when it begins and when it is no longer clear whose it is; once at a time.
    void whatIsDiagnosedUnasked_data()
    {
        QTest::addColumn<Status>("before");
        QTest::addColumn<Whose>("whoseBefore");
        QTest::addColumn<Status>("after");
        QTest::addColumn<Whose>("whoseAfter");
        QTest::addColumn<Status>("measured");
        QTest::addColumn<int>("diagnoses");
        const auto row = [](const char *name, std::pair<Status, Whose> before, std::pair<Status, Whose> after,
                            Status measured, int diagnoses) {
            QTest::newRow(name) << before.first << before.second << after.first << after.second << measured
                                << diagnoses;
        };
        using enum Status;
        row("it begins", {Online, Whose::None}, {Offline, Whose::Them}, Offline, 1);
        row("only a page says so", {Online, Whose::None}, {Offline, Whose::Them}, Online, 0);
        row("it is over", {Offline, Whose::Them}, {Online, Whose::None}, Offline, 0);
        row("no longer clear", {Offline, Whose::Them}, {Offline, Whose::Unclear}, Offline, 1);
        row("as unclear as before", {Offline, Whose::Unclear}, {Offline, Whose::Unclear}, Offline, 0);
        row("what was found is lost", {Offline, Whose::Between}, {Offline, Whose::Unclear}, Offline, 0);
        row("now it is clear", {Offline, Whose::Unclear}, {Offline, Whose::Them}, Offline, 0);
    }
    void whatIsDiagnosedUnasked()
    {
        QFETCH(Status, before);
        QFETCH(Whose, whoseBefore);
        QFETCH(Status, after);
        QFETCH(Whose, whoseAfter);
        QFETCH(Status, measured);
        QFETCH(int, diagnoses);
        LoopbackServer server;
        server.play(u"/"_s, {.status = 500});
        Diagnosing one({checkOf(u"http"_s, server.url().toString())});
        one.monitor.sleep(); // who asks is a diagnosis
        Verdict was;
        was.status = before;
        was.whose = whoseBefore;
        Verdict is;
        is.status = after;
        is.whose = whoseAfter;
        is.evidence = {Evidence{.kind = u"statuspage"_s, .vendor = true, .status = Status::Offline},
                       Evidence{.kind = u"http"_s, .status = measured}};
        for (int i = 0; i < 2; ++i)
            Q_EMIT one.monitor.verdictChanged(u"shop"_s, was, is);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests(u"/"_s), diagnoses, 15'000);
        bool isExplained = false;
        one.diagnoser.explain(u"shop"_s, this, [&](const Diagnosis &) { isExplained = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isExplained, 15'000);
        QCOMPARE(server.requests(u"/"_s), diagnoses + 1);
    }

    void aDiagnosisThatEndsWellHasTheChecksRunAgain()
    {
        LoopbackServer shop;
        shop.play(u"/"_s, {.status = 500});
        Fetcher fetcher;
        ConnectivityMonitor connectivity(fetcher);
        Prober prober(fetcher);
        Monitor monitor(prober, connectivity, systemClock(), asksOnce);
        Explainer explainer(connectivity);
        Diagnoser diagnoser(monitor, explainer);
        Service service;
        service.id = u"shop"_s;
        service.checks = {checkOf(u"http"_s, shop.url(u"/"_s).toString())};
        Preferences preferences;
        preferences.graceSeconds = 0;
        monitor.setServices({service}, preferences);
        monitor.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(monitor.verdict(u"shop"_s).status, Status::Offline, 15'000);
        shop.play(u"/"_s, {});
        diagnoser.explain(u"shop"_s, this, [](const Diagnosis &) {});
        QTRY_COMPARE_WITH_TIMEOUT(monitor.verdict(u"shop"_s).status, Status::Online, 15'000);
    }

    void onlyIpv6FailsAndTheVerdictSaysSo()
    {
        if (!PrivateNetwork::problem().isEmpty())
            QSKIP(qPrintable(PrivateNetwork::problem()));
        NameServer names;
        QVERIFY(names.listen(PrivateNetwork::ipv4(PrivateNetwork::NameServerAt)));
        names.set(u"dual.example"_s, {PrivateNetwork::ipv4(10), PrivateNetwork::ipv6(10)});
        names.set(u"reference.example"_s, {PrivateNetwork::ipv4(20)});
        LoopbackServer shop;
        LoopbackServer reference;
        shop.close();
        reference.close();
        QVERIFY(shop.listen(PrivateNetwork::ipv4(10), 2222));
        QVERIFY(reference.listen(PrivateNetwork::ipv4(20), 80));
        reference.play(u"/"_s, {.status = 204});
        QVERIFY(PrivateNetwork::filter(u"ip6 daddr 2001:db8::10 drop"_s));

        Fetcher fetcher;
        ConnectivityMonitor connectivity(fetcher);
        connectivity.setReferences({u"http://reference.example/"_s});
        Prober prober(fetcher);
        Monitor monitor(prober, connectivity, systemClock(), believesAtOnce);
        Explainer explainer(connectivity);
        Diagnoser diagnoser(monitor, explainer);
        Service service;
        service.id = u"shop"_s;
        service.checks = {checkOf(u"tcp"_s, u"dual.example:2222"_s)};
        Preferences preferences;
        preferences.graceSeconds = 0;
        monitor.setServices({service}, preferences);
        monitor.refresh();

        QTRY_COMPARE_WITH_TIMEOUT(monitor.verdict(u"shop"_s).status, Status::Offline, 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(monitor.verdict(u"shop"_s).whose, Whose::Between, 15'000);
        const QString reason = monitor.verdict(u"shop"_s).reason;
        QVERIFY2(reason.contains(u"only IPv6 fails"_s), qPrintable(reason));
        PrivateNetwork::reset();
    }
};

PILOTLAMP_TEST(DiagnoserTest, QCoreApplication);

} // namespace Pilotlamp::DiagnoserTests

#include "tst_diagnoser.moc"
