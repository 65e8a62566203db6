// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue_known.h"
#include "app/engine.h"
#include "app/root_page.h"
#include "core/service_json.h"
#include "tested_policy.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::CommonCausePopupTests {

/// Services that fail together and run on one thing are told as one; nothing is delayed for it.
class CommonCausePopupTest : public QObject {
    Q_OBJECT

    static void runOn(TestedPolicy &tested, const QString &root, int first, int last)
    {
        for (int i = first; i <= last; ++i)
            tested.rows[i].service.options.insert(u"hostedOn"_s, QJsonArray{root});
        tested.policy.setRootsOf([](const Service &service) { return hostedOnOf(service); });
    }

private Q_SLOTS:
    void theThirdReplacesTheOthersWithoutASound()
    {
        TestedPolicy tested(5);
        runOn(tested, u"cloudflare"_s, 0, 2);
        tested.set(0, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList{u"a|a is down"_s});
        tested.now = tested.now.addSecs(40);
        tested.set(1, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList{u"b|b is down"_s});
        tested.now = tested.now.addSecs(40);
        tested.set(2, Status::Overload);
        QCOMPARE(tested.flushed(), QStringList{u"root cloudflare|3 services on Cloudflare have problems"_s});
        QCOMPARE(tested.withdrawn, (QStringList{u"a"_s, u"b"_s}));
        const Notice notice = tested.notices.constLast();
        QCOMPARE(notice.body, u"Cloudflare is the likely cause: a, b, c"_s);
        QCOMPARE(notice.sound, u"none"_s);
        QCOMPARE(notice.status, Status::Offline);
        tested.set(0, Status::Online);
        tested.set(1, Status::Online);
        tested.set(2, Status::Online);
        QCOMPARE(tested.flushed(), QStringList{u"root cloudflare|3 services are online again"_s});
    }

    /// Whoever joins later is added to the popup that is there; of many, eight are named.
    void whoJoinsLaterIsAdded()
    {
        TestedPolicy tested(9);
        runOn(tested, u"cloudflare"_s, 0, 8);
        Preferences preferences;
        preferences.urgencies = {{Status::Offline, u"low"_s}};
        tested.policy.setPreferences(preferences);
        for (int i = 0; i < 7; ++i)
            tested.set(i, Status::Offline);
        tested.flushed();
        QCOMPARE(tested.notices.constLast().urgency, Notice::Urgency::Low); // as the user chose
        tested.set(7, Status::Offline);
        QCOMPARE(tested.flushed(), QStringList{u"root cloudflare|8 services on Cloudflare have problems"_s});
        QCOMPARE(tested.withdrawn, QStringList()); // it was replaced
        QVERIFY(tested.notices.constLast().body.endsWith(u": a, b, c, d, e, f, g, h"_s));
        tested.set(8, Status::Offline);
        tested.flushed();
        QVERIFY(tested.notices.constLast().body.endsWith(u": a, b, c, d, e, f, g, h, and 1 more"_s));
    }

    /// What is yours, planned or well begins no trouble of theirs: it names no cause, and refutes none.
    void onlyTheirTroublesSpeakOfACause()
    {
        const auto title = [](Status status, Whose whose, Status elsewhere) {
            TestedPolicy tested(5);
            runOn(tested, u"cloudflare"_s, 0, 2);
            runOn(tested, u"aws"_s, 3, 4);
            for (int i = 0; i < 5; ++i) {
                tested.rows[i].verdict.whose = i < 3 ? whose : Whose::None;
                tested.set(i, i < 3 ? status : elsewhere);
            }
            return tested.flushed().constLast();
        };
        const QString named = u"root cloudflare|3 services on Cloudflare have problems"_s;
        QCOMPARE(title(Status::Offline, Whose::Them, Status::Online), named);
        QVERIFY(title(Status::Offline, Whose::Them, Status::Offline) != named);
        QVERIFY(title(Status::Offline, Whose::You, Status::Online) != named);
        QVERIFY(title(Status::Maintenance, Whose::Them, Status::Online) != named);
    }

    void itIsCertainOnceTheRootItselfHasAProblem()
    {
        TestedPolicy tested(4);
        runOn(tested, u"cdn"_s, 0, 2);
        tested.rows[3].service.id = u"cdn"_s;
        tested.rows[3].service.name = u"Cloudy CDN"_s;
        tested.set(3, Status::Overload);
        tested.flushed();
        for (int i = 0; i < 3; ++i)
            tested.set(i, Status::Offline);
        tested.flushed();
        QCOMPARE(tested.notices.constLast().body, u"Cloudy CDN has a problem: a, b, c"_s);
    }

    void itIsCertainOnceItsOwnPageSaysSo()
    {
        TestedPolicy tested(5);
        runOn(tested, u"cloudflare"_s, 0, 2);
        QStringList asked;
        QObject::connect(&tested.policy, &NotificationPolicy::causeNamed,
                         [&](const QString &root) { asked.append(root); });
        tested.policy.confirmRoot(u"cloudflare"_s); // of what nobody was told nothing is told
        QVERIFY(tested.notices.isEmpty());
        tested.now = tested.now.addSecs(7200);
        for (int i = 0; i < 3; ++i)
            tested.set(i, Status::Offline);
        tested.flushed();
        QCOMPARE(asked, QStringList{u"cloudflare"_s});
        QCOMPARE(tested.notices.constLast().body, u"Cloudflare is the likely cause: a, b, c"_s);
        tested.policy.confirmRoot(u"cloudflare"_s);
        const Notice notice = tested.notices.constLast();
        QCOMPARE(notice.key, u"root cloudflare"_s);
        QCOMPARE(notice.body, u"Cloudflare reports a problem on its page: a, b, c"_s);
        QCOMPARE(notice.sound, u"none"_s);
        // What it said an hour ago is not said again.
        for (const int seconds : {3599, 1}) {
            tested.now = tested.now.addSecs(seconds);
            for (int i = 0; i < 3; ++i)
                tested.set(i, Status::Online);
            tested.flushed();
            for (int i = 0; i < 3; ++i)
                tested.set(i, Status::Offline);
            tested.flushed();
            QCOMPARE(tested.notices.constLast().body.startsWith(u"Cloudflare reports a problem"_s),
                     seconds == 3599);
        }
    }

    void anOldTroubleOfTheRootExplainsNothingNew()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        Snapshot page;
        page.status = Status::Online;
        QVERIFY(!admitsNow(page, now));
        page.status = Status::Overload;
        QVERIFY(admitsNow(page, now)); // a component is bad, and no incident says since when
        Incident old;
        old.since = now.addDays(-2);
        page.incidents = {old};
        QVERIFY(!admitsNow(page, now));
        Incident fresh;
        fresh.since = now.addSecs(-600);
        fresh.affectsChosen = false;
        page.incidents.append(fresh);
        QVERIFY(!admitsNow(page, now)); // it is about other components
        page.incidents[1].affectsChosen = std::nullopt;
        QVERIFY(admitsNow(page, now));
        page.incidents = {old};
        page.incidents[0].since = now.addSecs(-3 * 3600); // just not too old
        QVERIFY(admitsNow(page, now));
        page.status = Status::Maintenance;
        QVERIFY(!admitsNow(page, now));
    }

    /// With the user's leave, once an hour; only a page that reports a problem of now admits it.
    void thePageIsReadOnceAnHour()
    {
        const auto reporting = [](const QString &indicator, const QString &status) {
            const QJsonObject part{{u"id"_s, u"a"_s}, {u"name"_s, u"API"_s}, {u"status"_s, status}};
            return json(QJsonDocument(QJsonObject{{u"status"_s, QJsonObject{{u"indicator"_s, indicator}}},
                                                  {u"components"_s, QJsonArray{part}}})
                            .toJson());
        };
        LoopbackServer server;
        const auto path = [](const QString &page) {
            return page + u"/api/v2/summary.json"_s;
        };
        server.play(path(u"/bad"_s), reporting(u"major"_s, u"major_outage"_s));
        server.play(path(u"/well"_s), reporting(u"none"_s, u"operational"_s));
        server.play(path(u"/again"_s), reporting(u"major"_s, u"major_outage"_s));
        Fetcher fetcher;
        QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        QString page = u"/bad"_s;
        RootPage root(
            fetcher,
            [&](const QString &name) -> std::optional<Check> {
                if (name == u"nobody"_s)
                    return std::nullopt;
                return Check{name == u"cdn"_s ? u"statuspage"_s : u"no such kind"_s,
                             server.url(page).toString()};
            },
            [&] { return now; });
        QStringList admitted;
        QObject::connect(&root, &RootPage::admitted, [&](const QString &name) { admitted.append(name); });
        root.ask(u"cdn"_s); // nobody has allowed it
        root.setAllowed(true);
        for (const QString &name : {u"nobody"_s, u"odd"_s, u"cdn"_s, u"cdn"_s})
            root.ask(name);
        QTRY_COMPARE(admitted, QStringList{u"cdn"_s});
        QCOMPARE(server.requests(path(page)), 1);
        page = u"/well"_s;
        now = now.addSecs(3599);
        root.ask(u"cdn"_s);
        now = now.addSecs(1);
        root.ask(u"cdn"_s);
        QTRY_COMPARE(server.requests(path(page)), 1);
        page = u"/absent"_s; // it does not even answer
        now = now.addSecs(3600);
        root.ask(u"cdn"_s);
        QTRY_VERIFY(server.requests(path(page)) > 0);
        page = u"/again"_s;
        now = now.addSecs(3600);
        root.ask(u"cdn"_s);
        QTRY_COMPARE(admitted.size(), 2);
    }

    /// What a service runs on is said by the configuration, and shown by its own answers while it works.
    void answersShowWhatAServiceRunsOn()
    {
        Engine engine([](const Check &) { return Policy(); });
        Service service{u"a"_s, u"A"_s};
        service.checks
            = {Check{u"http"_s, u"https://a.example/"_s}, Check{u"http"_s, u"https://b.example/"_s}};
        service.options.insert(u"hostedOn"_s, QJsonArray{u"aws"_s});
        const auto show = [&](int check, const QString &edge, bool isPage = false) {
            Reading reading;
            reading.edge = edge;
            reading.vendor = isPage;
            Q_EMIT engine.monitor.accepted({service.id, check}, reading);
        };
        show(0, u"fastly"_s, true); // whoever delivers its status page
        QCOMPARE(engine.roots.rootsOf(service), QStringList{u"aws"_s});
        show(0, u"cloudflare"_s);
        show(0, {}); // it failed: nothing is seen of where it runs
        show(1, u"cloudflare"_s);
        QCOMPARE(engine.roots.rootsOf(service), (QStringList{u"aws"_s, u"cloudflare"_s}));
        show(1, u"fastly"_s);
        QCOMPARE(engine.roots.rootsOf(service), (QStringList{u"aws"_s, u"cloudflare"_s, u"fastly"_s}));
        service.checks.removeLast();
        QCOMPARE(engine.roots.rootsOf(service), (QStringList{u"aws"_s, u"cloudflare"_s}));
    }

    void knownRootsHaveAPageToRead()
    {
        const auto page = pageOfRoot(u"cloudflare"_s);
        QVERIFY(page);
        QCOMPARE(page->url, u"https://www.cloudflarestatus.com"_s);
        QVERIFY(!page->components.isEmpty()); // a few of its places are always down
        QVERIFY(!pageOfRoot(u"fastly"_s)); // it has none that can be read
        QVERIFY(!pageOfRoot(u"nobody"_s));
        QStringList hosts = rootPageHosts();
        QVERIFY(hosts.contains(u"www.cloudflarestatus.com"_s));
        QCOMPARE(hosts.removeDuplicates(), 0);
        QVERIFY(std::is_sorted(hosts.cbegin(), hosts.cend()));
    }

    void theCatalogueSaysWhatRunsOnWhat()
    {
        Service service;
        service.id = u"supabase"_s;
        service.name = u"My Supabase"_s;
        service.checks = {Check{u"statuspage"_s, u"https://status.supabase.com"_s}};
        QCOMPARE(rootsInCatalogue(service), QStringList{u"aws"_s});
        service.checks[0].url = u"https://status.example"_s; // another service of that name
        QVERIFY(rootsInCatalogue(service).isEmpty());
        service.id = service.name = u"db"_s;
        service.checks[0].url = u"https://status.supabase.com"_s; // the same page by another name
        QCOMPARE(rootsInCatalogue(service), QStringList{u"aws"_s});
        service.checks[0].url = u"https://status.cloud.google.com"_s; // a page that many rows share
        QVERIFY(rootsInCatalogue(service).isEmpty());
        service.checks[0].components = {u"*BigQuery*"_s};
        QCOMPARE(rootsInCatalogue(service), QStringList{u"google-cloud"_s});
    }

    /// Services of one root become slower together: one sentence for the window, and nobody is notified.
    void slowerTogetherIsALineBeforeAnythingIsDown()
    {
        LoopbackServer server;
        server.play(u"/"_s, json("{}"));
        Engine engine([](const Check &) { return Policy(); });
        QList<Service> services;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"new"_s}) {
            Service service{id, id.toUpper()};
            service.checks = {Check{u"http"_s, server.url().toString()}};
            service.options.insert(u"hostedOn"_s, QJsonArray{u"cloudflare"_s});
            services.append(service);
        }
        QStringList notified;
        QObject::connect(&engine.notificationPolicy, &NotificationPolicy::notify,
                         [&](const Notice &notice) { notified.append(notice.title); });
        engine.apply(services, {});
        for (const Service &service : std::as_const(services))
            QTRY_COMPARE(engine.monitor.verdict(service.id).status, Status::Online);
        QDateTime now = QDateTime::currentDateTimeUtc();
        EarlyWatch watch(engine.monitor, engine.roots, [&] { return now; });
        Reading reading;
        reading.status = Status::Online;
        reading.answered = true;
        services.removeLast(); // of which nothing is usual yet
        for (const Service &service : std::as_const(services)) {
            const CheckKey key{service.id, u"http"_s, service.checks.at(0).url};
            for (int hour = 30; hour > 0; --hour) {
                reading.at = now.addSecs(-3700 * hour);
                reading.responseMs = 200;
                engine.monitor.baselines().taken(key, reading, true);
            }
        }
        QCOMPARE(watch.text(), QString());
        reading.at = now;
        const auto answer = [&](int ms, int times) {
            reading.responseMs = ms;
            for (const Service &service : std::as_const(services)) {
                for (int i = 0; i < times; ++i)
                    Q_EMIT engine.monitor.accepted({service.id, 0}, reading);
            }
        };
        answer(200, 9);
        answer(400, 3); // of the newest seven
        QCOMPARE(watch.text(), QString()); // thought over once a minute
        now = now.addSecs(60);
        QCOMPARE(watch.text(), QString());
        answer(400, 1);
        now = now.addSecs(59);
        QCOMPARE(watch.text(), QString());
        now = now.addSecs(1);
        const QString word
            = u"3 services on Cloudflare answer about 100 % slower than usual: A, B, C. Nothing is down."_s;
        QCOMPARE(watch.text(), word);
        now = reading.at.addSecs(20 * 60);
        QCOMPARE(watch.text(), word);
        now = now.addSecs(3600);
        QCOMPARE(watch.text(), QString()); // what was an hour ago says nothing of now
        QVERIFY(notified.isEmpty());
    }

    void withoutARootOrTogetherNothingIsJoined()
    {
        TestedPolicy tested(3);
        tested.policy.setRootsOf([](const Service &service) { return hostedOnOf(service); });
        for (int i = 0; i < 3; ++i)
            tested.set(i, Status::Offline);
        QCOMPARE(tested.flushed().size(), 3);
        TestedPolicy late(3);
        runOn(late, u"cdn"_s, 0, 2);
        for (int i = 0; i < 3; ++i) {
            late.now = late.now.addSecs(300);
            late.set(i, Status::Offline);
            QCOMPARE(late.flushed().size(), 1);
            QVERIFY(!late.received.constFirst().contains("root"_L1));
        }
    }

    void whatIsMutedIsNotNamed()
    {
        TestedPolicy tested(3);
        runOn(tested, u"cdn"_s, 0, 2);
        tested.policy.snooze(u"c"_s, 3600);
        for (int i = 0; i < 3; ++i)
            tested.set(i, Status::Offline);
        QCOMPARE(tested.flushed(), (QStringList{u"a|a is down"_s, u"b|b is down"_s}));
    }
};

PILOTLAMP_TEST(CommonCausePopupTest, QCoreApplication);

} // namespace Pilotlamp::CommonCausePopupTests

#include "tst_common_cause_popup.moc"
