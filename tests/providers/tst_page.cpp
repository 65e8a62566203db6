// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/kind.h"
#include "providers/page.h"
#include "providers/snapshot_json.h"
#include "testlib/payloads.h"
#include "testlib/test_program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::PageTests {

namespace {

Component part(const QString &name, Status status, const QString &group = {})
{
    return {.id = u"id of "_s + name, .name = name, .group = group, .status = status};
}

Page pageOf(const QList<Component> &leaves)
{
    Page page;
    page.leaves = leaves;
    return page;
}

PageIncident incident(const QString &title, bool outage = false)
{
    PageIncident result;
    result.incident.title = title;
    result.outage = outage;
    return result;
}

} // namespace

/// What a page becomes: choice of parts, sentences, alerts and the JSON.
class PageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosen_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<bool>("matches");
        const QList<std::pair<QString, bool>> rows{{u"Chat  Completions"_s, true},
                                                   {u"chat completions"_s, true},
                                                   {u" CHAT * "_s, true},
                                                   {u"Chat"_s, false},
                                                   {u"*"_s, true},
                                                   {u"APIs/*"_s, true},
                                                   {u"apis/chat *"_s, true},
                                                   {u"APIs*Completions"_s, true},
                                                   {u"API/*"_s, false},
                                                   {u"Cha? completions"_s, true},
                                                   {u"Cha?"_s, false},
                                                   {u"[C]hat*"_s, false},
                                                   {u"Chat.Completions"_s, false},
                                                   {u"**s"_s, true},
                                                   {u"*x*"_s, false},
                                                   {u""_s, false},
                                                   {u"?"_s, false},
                                                   {u"*/*"_s, true},
                                                   {u"Chat Completions "_s, true}};
        for (const auto &[glob, matches] : rows)
            QTest::newRow(qPrintable(u'"' + glob + u'"')) << glob << matches;
    }
    void chosen()
    {
        QFETCH(QString, glob);
        QTEST(isChosen(part(u"Chat \n Completions"_s, Status::Online, u"APIs"_s), {glob}), "matches");
    }

    void noGlobsChooseAll()
    {
        QVERIFY(isChosen(part(u"x"_s, Status::Online), {}));
        QVERIFY(!matchesAny(u"x"_s, {}));
        QVERIFY(isChosen(part(u"Größe 😀"_s, Status::Online), {u"GRÖßE ?"_s}));
    }

    void starsAreNotSlow()
    {
        const QString text(5000, u'a');
        QVERIFY(!matchesAny(text, {u"*a"_s.repeated(50) + u'b'}));
    }

    void sentences_data()
    {
        QTest::addColumn<QList<Component>>("leaves");
        QTest::addColumn<QString>("sentence");
        const auto on = Status::Online;
        const auto ov = Status::Overload;
        const QList<Component> online{part(u"A"_s, on), part(u"B"_s, on), part(u"C"_s, on)};
        const QList<Component> bad{part(u"A"_s, ov), part(u"B"_s, ov), part(u"C"_s, ov), part(u"D"_s, ov)};
        QTest::newRow("all online") << online << u"All 3 components are online"_s;
        QTest::newRow("one online") << online.mid(0, 1) << u"A is online"_s;
        QTest::newRow("one unknown") << online + QList{part(u"D"_s, Status::Unknown)}
                                     << u"3 of 4 components are online, the others are unknown"_s;
        QTest::newRow("one bad") << online.mid(0, 1) + bad.mid(1, 1) << u"B is degraded"_s;
        QTest::newRow("two bad") << bad.mid(0, 2) << u"A and B are degraded"_s;
        QTest::newRow("four bad") << bad << u"A and 3 more components are degraded"_s;
        const QList<Component> hosts{{.id = u"a!http"_s, .name = u"http"_s, .group = u"a"_s, .status = ov},
                                     {.id = u"b!http"_s, .name = u"http"_s, .group = u"b"_s, .status = on},
                                     {.id = u"b!disk"_s, .name = u"disk"_s, .group = u"b"_s, .status = ov}};
        QTest::newRow("one of several of that name") << hosts.mid(0, 2) << u"a/http is degraded"_s;
        QTest::newRow("a name of its own") << hosts << u"a/http and disk are degraded"_s;
        QTest::newRow("worst first") << bad + QList{part(u"Z"_s, Status::Offline)} << u"Z is down"_s;
        QTest::newRow("maintenance") << QList{part(u"M"_s, Status::Maintenance)}
                                     << u"M is under maintenance"_s;
        QTest::newRow("all unknown") << QList{part(u"U"_s, Status::Unknown)}
                                     << u"the page gives no status for the selected components"_s;
        QTest::newRow("nothing") << QList<Component>() << u"the page lists neither components nor a status"_s;
    }
    void sentences()
    {
        QFETCH(QList<Component>, leaves);
        QTEST(snapshotOf(pageOf(leaves), {}).summary, "sentence");
    }

    void exceptionsThatTakeAllAreNamed()
    {
        const Page page = pageOf({part(u"A"_s, Status::Online), part(u"B"_s, Status::Online)});
        Choice choice;
        choice.except = {u"*"_s};
        const QString all = u"the exceptions of this check leave none of the page's components"_s;
        QCOMPARE(snapshotOf(page, choice).summary, all);
        QCOMPARE(snapshotOf(page, choice).status, Status::Unknown);
        choice.components = {u"C"_s};
        QCOMPARE(snapshotOf(page, choice).summary, u"the selected components no longer exist on this page"_s);
    }

    void aPageThatDoesNotKnowItself()
    {
        Page page;
        page.indicator = Status::Unknown;
        QCOMPARE(snapshotOf(page, {}).summary, u"the page itself gives its status as unknown"_s);
    }

    void anIncidentWithoutAWordIsNamedByItsText()
    {
        const auto summaryOf = [](const char *message) {
            const QByteArray body
                = QByteArray("{'services':[{'serviceName':'Mail','events':[{'messageId':'1',"
                             "'eventStatus':'ongoing','message':'MESSAGE'}]}]}")
                      .replace('\'', '"')
                      .replace("MESSAGE", message);
            return snapshotOf(*kindOf(u"apple")->read({.body = body}), {}).summary;
        };
        QCOMPARE(summaryOf("Slow for some"), u"Mail is degraded: Slow for some"_s);
        QCOMPARE(summaryOf(""), u"Mail is degraded"_s);
    }

    void goneComponents()
    {
        const Page page = pageOf({part(u"A"_s, Status::Online)});
        const Snapshot gone = snapshotOf(page, {u"Login"_s});
        QCOMPARE(gone.status, Status::Unknown);
        QCOMPARE(gone.summary, u"the selected components no longer exist on this page"_s);
        QVERIFY(gone.noneChosen);
        const Snapshot some = snapshotOf(page, {u"a"_s, u"Login"_s});
        QCOMPARE(some.status, Status::Online);
        QCOMPARE(some.missing, QStringList{u"Login"_s});
        QVERIFY(!some.noneChosen);
    }

    void theChosenMayBeInWhatIsMissing()
    {
        Page page = pageOf({part(u"A"_s, Status::Online)});
        page.components.missing = 3;
        const Snapshot missing = snapshotOf(page, {u"Login"_s});
        QCOMPARE(missing.status, Status::Unknown);
        QVERIFY(!missing.noneChosen);
        QVERIFY2(missing.summary.contains(u"could be read"_s), qPrintable(missing.summary));
        page.components.missing = 0;
        page.cutByVendor = true;
        const Snapshot cut = snapshotOf(page, {u"Login"_s});
        QVERIFY(!cut.noneChosen);
        QVERIFY2(cut.summary.contains(u"does not list"_s), qPrintable(cut.summary));
    }

    void theReasonNamesTheIncident()
    {
        Page page = pageOf({part(u"claude.ai"_s, Status::Overload), part(u"API"_s, Status::Online)});
        page.incidents = {incident(u"Elevated errors on Opus"_s), incident(u"Other"_s)};
        page.incidents[0].incident.affected = {u"id of claude.ai"_s};
        page.incidents[1].incident.affected = {u"API"_s};
        QCOMPARE(snapshotOf(page, {u"claude*"_s}).summary,
                 u"claude.ai is degraded: Elevated errors on Opus"_s);
        Choice without{u"claude*"_s};
        without.incidentsWithout = {u"opus"_s};
        QCOMPARE(snapshotOf(page, without).summary, u"claude.ai is degraded"_s);
        // Left out is only what has the word as a word.
        page.leaves[0].status = Status::Online;
        QCOMPARE(snapshotOf(page, {u"claude*"_s}).status, Status::Overload);
        QCOMPARE(snapshotOf(page, without).status, Status::Online);
        QCOMPARE(snapshotOf(page, without).incidents.at(0).affectsChosen, false);
        without.incidentsWithout = {u"pus"_s};
        QCOMPARE(snapshotOf(page, without).status, Status::Overload);
    }

    void theReasonNamesTheIncidentOfItsOwnGroup()
    {
        Page page
            = pageOf({part(u"API"_s, Status::Overload, u"EU"_s), part(u"API"_s, Status::Overload, u"US"_s)});
        page.leaves[1].id = u"us"_s;
        page.incidents = {incident(u"Elsewhere"_s), incident(u"Here"_s)};
        page.incidents[0].incident.affected = {u"us"_s, u"API"_s};
        page.incidents[1].incident.affected = {u"id of API"_s, u"API"_s};
        const Snapshot chosen = snapshotOf(page, {u"EU/*"_s});
        QCOMPARE(chosen.summary, u"API is degraded: Here"_s);
        QCOMPARE(chosen.incidents.at(0).affectsChosen, false);
        // A note about the other one is none of ours.
        page.incidents.clear();
        page.notes = {{.text = u"Soon"_s, .affected = {u"us"_s, u"API"_s}}};
        QVERIFY(snapshotOf(page, {u"EU/*"_s}).notes.isEmpty());
        QCOMPARE(snapshotOf(page, {u"US/*"_s}).notes, QStringList{u"Soon"_s});
    }

    void modelsAreNamedByComponentsAndTitlesOnly()
    {
        const QDateTime Began(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        Page page = pageOf({part(u"Opus 4.6"_s, Status::Online), part(u"API"_s, Status::Online)});
        page.incidents = {incident(u"Errors on Sonnet 4.6"_s), incident(u"New model GPT-6"_s)};
        page.incidents[0].incident.since = Began;
        page.incidents[1].quiet = true;
        const QList<ModelWord> models = snapshotOf(page, {}).models;
        QCOMPARE(models.size(), 2);
        QCOMPARE(models.at(0),
                 (ModelWord{u"Opus 4.6"_s, Status::Online, u"Opus 4.6"_s, ModelSource::Component}));
        QCOMPARE(models.at(1),
                 (ModelWord{u"Sonnet 4.6"_s, Status::Overload, u"Errors on Sonnet 4.6"_s,
                            ModelSource::Incident, Began}));
        // Where only a part is chosen, incidents of other parts say nothing.
        page.incidents[0].incident.affected = {u"API"_s};
        QVERIFY(snapshotOf(page, {u"Opus*"_s}).models.size() == 1);
    }

    void oneModelIsFollowed()
    {
        Page page = pageOf({part(u"API"_s, Status::Online), part(u"Console"_s, Status::Offline)});
        Choice choice;
        choice.model = u"Opus 4.6"_s;
        const Snapshot silent = snapshotOf(page, choice);
        QCOMPARE(silent.status, Status::Unknown);
        QVERIFY(silent.nothingReported);
        QCOMPARE(silent.summary, u"Opus 4.6: nothing reported"_s);
        page.incidents = {incident(u"Errors on Claude Opus 4.6"_s), incident(u"Errors on Sonnet 4.6"_s)};
        const Snapshot bad = snapshotOf(page, choice);
        QCOMPARE(bad.status, Status::Overload);
        QVERIFY(!bad.nothingReported);
        QCOMPARE(bad.summary, u"Opus 4.6: degraded (their page): Errors on Claude Opus 4.6"_s);
        QCOMPARE(bad.incidents.at(0).affectsChosen, true);
        QCOMPARE(bad.incidents.at(1).affectsChosen, false);
        page.incidents[0].quiet = true; // an announcement is no trouble, and no good news either
        QVERIFY(snapshotOf(page, choice).nothingReported);
        // Its own component is positive word.
        page.leaves.append(part(u"Claude Opus 4.6"_s, Status::Online));
        QCOMPARE(snapshotOf(page, choice).status, Status::Online);
    }

    void exceptions()
    {
        const Page page
            = pageOf({part(u"A"_s, Status::Online, u"G"_s), part(u"B"_s, Status::Offline, u"G"_s)});
        Choice choice;
        choice.except = {u"G/B"_s};
        const Snapshot snapshot = snapshotOf(page, choice);
        QCOMPARE(snapshot.status, Status::Online);
        QCOMPARE(snapshot.components.size(), 1);
        choice.except = {u"*"_s};
        QVERIFY(snapshotOf(page, choice).noneChosen);
    }

    void exceptionsAmongProducts()
    {
        const QByteArray google
            = R"([{"id":"i","begin":"2026-01-01T00:00:00Z","external_desc":"Slow","affected_products":[
            {"title":"Mail","id":"p1"},{"title":"Drive","id":"p2"}]}])";
        const auto statusWithout = [](QStringView kind, const QByteArray &body, const QStringList &except) {
            Choice choice;
            choice.except = except;
            return readStatus(kind, body, choice);
        };
        QCOMPARE(statusWithout(u"google", google, {u"Mail"_s}), Status::Overload); // Drive is slow, too
        QCOMPARE(statusWithout(u"google", google, {u"p1"_s, u"drive"_s}), Status::Online);
        QCOMPARE(statusWithout(u"google", google, {u"Slow"_s}), Status::Online);
        Choice mail({u"Mail"_s});
        mail.except = {u"p1"_s};
        QCOMPARE(readStatus(u"google", google, mail), Status::Online);
        // A service and its region are one thing.
        const QByteArray aws
            = R"([{"arn":"a","service":"s3-x","service_name":"S3","region_name":"Ohio","status":"2"}])";
        QCOMPARE(statusWithout(u"aws", aws, {u"Ohio"_s}), Status::Online);
        QCOMPARE(statusWithout(u"aws", aws, {u"Oregon"_s}), Status::Overload);
    }

    void namesStayInTheirGroup()
    {
        const Page page = pageOf({part(u"Chat"_s, Status::Online, u"ChatGPT"_s),
                                  part(u"Login"_s, Status::Online, u"ChatGPT"_s),
                                  part(u"Login"_s, Status::Offline, u"APIs"_s)});
        const Snapshot chosen = snapshotOf(page, {u"ChatGPT/*"_s, u"Login"_s});
        QCOMPARE(chosen.status, Status::Online);
        QCOMPARE(chosen.components.size(), 2);
        QVERIFY(chosen.notes.isEmpty());
        QVERIFY(snapshotOf(page, {u"APIs/*"_s}).status != Status::Online);
        const Page split = pageOf({part(u"Chat"_s, Status::Online, u"ChatGPT"_s),
                                   part(u"Login"_s, Status::Online, u"APIs"_s),
                                   part(u"Login"_s, Status::Online, u"Sora"_s)});
        QCOMPARE(snapshotOf(split, {u"ChatGPT/*"_s, u"Login"_s, u"Gone"_s}).notes,
                 (QStringList{u"“Login” also matches components of APIs, Sora: write Group/Login"_s,
                              u"1 of 3 chosen components is not listed"_s}));
    }

    void notes()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        Page page = pageOf({part(u"A"_s, Status::Online)});
        page.newest = now;
        page.incidents = {incident(u"Slow logins"_s), incident(u"Nameless"_s)};
        page.incidents[0].monitoring = true;
        page.incidents[0].incident.affected = {u"A"_s};
        page.incidents[0].updated = now.addSecs(-60);
        page.incidents[1].updated = now.addSecs(-3600);
        page.notes = {{.text = u"Old"_s, .at = now.addDays(-8)},
                      {.text = u"Elsewhere"_s, .at = now, .affected = {u"B"_s}},
                      {.text = u"Notice"_s, .at = now}};
        const Snapshot snapshot = snapshotOf(page, {u"A"_s});
        QCOMPARE(snapshot.status, Status::Online);
        QCOMPARE(snapshot.notes,
                 (QStringList{u"Notice"_s, u"Recovering: Slow logins"_s,
                              u"Open incident that names no component: Nameless"_s}));
        QCOMPARE(snapshot.incidents.size(), 2);
        for (int i = 0; i < 9; ++i)
            page.notes.append({.text = QString::number(i), .at = now.addSecs(-i)});
        QCOMPARE(snapshotOf(page, {u"A"_s}).notes.size(), 5);
    }

    void hostsSpeakForTheirServices()
    {
        Page page
            = pageOf({{.id = u"web"_s, .name = u"web"_s, .status = Status::Offline},
                      {.id = u"web!CPU"_s, .name = u"CPU"_s, .group = u"web"_s, .status = Status::Offline},
                      part(u"x"_s, Status::Online),
                      part(u"y"_s, Status::Online)});
        page.onDownHost = {{u"web!CPU"_s, u"web"_s}};
        QCOMPARE(snapshotOf(page, {}).components.size(), 3);
        QCOMPARE(snapshotOf(page, {}).status, Status::Overload);
        const Snapshot service = snapshotOf(page, {u"web/CPU"_s});
        QCOMPARE(service.status, Status::Offline);
        QCOMPARE(service.summary, u"CPU is down: its host web is down"_s);
    }

    void whatEventsAffect()
    {
        Page page = pageOf({part(u"A"_s, Status::Online), part(u"B"_s, Status::Online)});
        page.incidents = {incident(u"all"_s), incident(u"a"_s), incident(u"b"_s)};
        page.incidents[1].incident.affected = {u"id of a"_s};
        page.incidents[2].incident.affected = {u"B"_s};
        page.maintenances = {{.title = u"m"_s, .affected = {u"B"_s}}};
        const Snapshot snapshot = snapshotOf(page, {u"A"_s});
        QCOMPARE(snapshot.incidents.at(0).affectsChosen, std::optional<bool>());
        QCOMPARE(snapshot.incidents.at(1).affectsChosen, true);
        QCOMPARE(snapshot.incidents.at(2).affectsChosen, false);
        QCOMPARE(snapshot.maintenances.at(0).affectsChosen, false);
        QCOMPARE(snapshotOf(page, {}).incidents.at(2).affectsChosen, true);
    }

    void alerts()
    {
        Page page = pageOf({});
        page.rollUp = RollUp::Alerts;
        QCOMPARE(snapshotOf(page, {}).status, Status::Online);
        page.muted = {part(u"Quiet a"_s, Status::Overload), part(u"Quiet b"_s, Status::Overload)};
        const Snapshot muted = snapshotOf(page, {});
        QCOMPARE(muted.status, Status::Maintenance);
        QCOMPARE(muted.components.size(), 2);
        QCOMPARE(muted.components.at(0).status, Status::Maintenance);
        QCOMPARE(snapshotOf(page, {u"Other*"_s}).status, Status::Online);
        page.leaves = {part(u"Loud"_s, Status::Unknown)};
        QCOMPARE(snapshotOf(page, {}).status, Status::Unknown);
        page.leaves << part(u"Slow"_s, Status::Overload) << part(u"Disk"_s, Status::Offline);
        QCOMPARE(snapshotOf(page, {}).status, Status::Offline);
        QCOMPARE(snapshotOf(page, {}).summary, u"Disk is firing"_s);
        QCOMPARE(snapshotOf(page, {u"slow"_s}).status, Status::Overload);
        QCOMPARE(snapshotOf(page, {u"none"_s}).status, Status::Online);
        QVERIFY(!snapshotOf(page, {u"none"_s}).noneChosen);
    }

    void incidentsOnly()
    {
        Page page;
        page.rollUp = RollUp::IncidentsOnly;
        QCOMPARE(snapshotOf(page, {}).summary, u"No open incident"_s);
        page.incidents = {incident(u"Storage trouble"_s, true)};
        QCOMPARE(snapshotOf(page, {}).status, Status::Overload);
        QCOMPARE(snapshotOf(page, {}).summary, u"Open incident: Storage trouble"_s);
        QCOMPARE(snapshotOf(page, {u"storage*"_s}).status, Status::Offline);
        page.outageDecides = true;
        QCOMPARE(snapshotOf(page, {}).status, Status::Offline);
        page.incidents.clear();
        page.maintenances = {{.title = u"Work"_s}};
        QCOMPARE(snapshotOf(page, {}).status, Status::Maintenance);
        QCOMPARE(snapshotOf(page, {u"x"_s}).status, Status::Online);
    }

    void problems()
    {
        Page page = pageOf({part(u"A  B"_s, Status::Offline), part(u"C"_s, Status::Online),
                            part(u"D"_s, Status::Unknown), part(u"E"_s, Status::Maintenance)});
        QCOMPARE(problemsOf(snapshotOf(page, {})), (QStringList{u"A B: offline"_s, u"E: maintenance"_s}));
        page = Page{.rollUp = RollUp::IncidentsOnly,
                    .incidents = {incident(u"Trouble"_s)},
                    .maintenances = {{.title = u"Work"_s}}};
        QCOMPARE(problemsOf(snapshotOf(page, {})),
                 (QStringList{u"Trouble: overload"_s, u"Work: maintenance"_s}));
    }

    void jsonHasEveryKey()
    {
        Page page = pageOf({{.name = u"A"_s, .status = Status::Online}});
        page.incidents = {incident(u"I"_s)};
        page.maintenances = {
            {.id = u"m"_s, .title = u"M"_s, .from = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)}};
        const QJsonObject json = snapshotToJson(snapshotOf(page, {}));
        QCOMPARE(json.keys(),
                 (QStringList{u"asOf"_s, u"components"_s, u"incidents"_s, u"maintenances"_s, u"models"_s,
                              u"notes"_s, u"status"_s, u"summary"_s, u"upcoming"_s, u"version"_s}));
        QVERIFY(json.value("asOf"_L1).isNull());
        const QJsonObject component = json.value("components"_L1).toArray().at(0).toObject();
        QCOMPARE(component.keys(),
                 (QStringList{u"acknowledged"_s,  u"attempt"_s,  u"dashboard"_s,  u"downtime"_s,
                              u"flapping"_s,      u"group"_s,    u"host"_s,       u"id"_s,
                              u"lastCheck"_s,     u"link"_s,     u"longOutput"_s, u"name"_s,
                              u"notifications"_s, u"output"_s,   u"passive"_s,    u"perfdata"_s,
                              u"runbook"_s,       u"severity"_s, u"since"_s,      u"soft"_s,
                              u"status"_s}));
        for (const QString &unknown : {u"host"_s, u"soft"_s, u"perfdata"_s, u"acknowledged"_s, u"downtime"_s})
            QVERIFY(component.value(unknown).isNull());
        QVERIFY(component.value("id"_L1).isNull() && component.value("group"_L1).isNull());
        const QJsonObject listed = json.value("incidents"_L1).toArray().at(0).toObject();
        QCOMPARE(listed.keys(),
                 (QStringList{u"affectsChosen"_s, u"id"_s, u"link"_s, u"phase"_s, u"since"_s, u"status"_s,
                              u"title"_s}));
        QVERIFY(listed.value("affectsChosen"_L1).isNull() && listed.value("since"_L1).isNull());
        const QJsonObject work = json.value("maintenances"_L1).toArray().at(0).toObject();
        QCOMPARE(work.keys(), (QStringList{u"from"_s, u"id"_s, u"phase"_s, u"title"_s, u"until"_s}));
        QCOMPARE(work.value("from"_L1).toString(), u"2026-01-02T03:04:05Z"_s);
        const QJsonObject refused = snapshotToJson(Error{Error::Kind::Unreadable, u"why"_s});
        QCOMPARE(refused.value("status"_L1).toString(), u"unknown"_s);
        QCOMPARE(refused.value("summary"_L1).toString(), u"why"_s);
        QCOMPARE(refused.keys(), json.keys());
    }

    void merging()
    {
        QList<Component> parts{part(u"A"_s, Status::Unknown), part(u"B"_s, Status::Online),
                               part(u"A"_s, Status::Overload)};
        mergeById(parts);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).status, Status::Overload);
        QList<Component> nameless{{.name = u"x"_s}, {.name = u"x"_s}};
        mergeById(nameless);
        QCOMPARE(nameless.size(), 2);
    }
};

PILOTLAMP_TEST(PageTest, Testing::NoApplication);

} // namespace Pilotlamp::PageTests

#include "tst_page.moc"
