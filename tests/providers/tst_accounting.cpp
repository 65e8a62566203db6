// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "testlib/payloads.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::AccountingTests {

namespace {

/// What stands for an element that nobody understands.
const QJsonArray &oddElements()
{
    static const QJsonArray odd{7, u"x"_s, QJsonObject{{u"no_such_key"_s, 1}}};
    return odd;
}

/// The tree with the list at a place, a path of keys, changed.
QJsonValue withList(const QJsonValue &node, QStringList path, const QJsonValue &list)
{
    if (path.isEmpty())
        return list;
    QJsonObject object = node.toObject();
    const QString key = path.takeFirst();
    object.insert(key, withList(object.value(key), path, list));
    return object;
}

QByteArray bytesOf(const QJsonValue &root)
{
    return root.isArray() ? QJsonDocument(root.toArray()).toJson() : QJsonDocument(root.toObject()).toJson();
}

QJsonValue parsed(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

/// Every kind with lists of which all, some or none is understood: green only by what was read whole.
class AccountingTest : public QObject {
    Q_OBJECT

    static void row(const char *kind, const QByteArray &body, const char *list)
    {
        QTest::addRow("%s %s", kind, list) << QString::fromLatin1(kind) << QByteArray(body).replace('\'', '"')
                                           << QString::fromLatin1(list).split(u'.', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("list");
        row("statuspage", "{'components':[{'id':'a','name':'A','status':'operational'}]}", "components");
        row("incidentio", "{'components':[{'id':'a','name':'A','status':'operational'}]}", "components");
        row("incidentio", "{'summary':{'components':[{'id':'a','name':'A'}]}}", "summary.components");
        row("incidentio",
            "{'ongoing_incidents':[{'id':'a','name':'A','status':'resolved'}],'in_progress_maintenances':[]}",
            "ongoing_incidents");
        row("instatus", "{'components':[{'id':'a','name':'A','status':'OPERATIONAL'}]}", "components");
        row("betterstack",
            "{'data':{'type':'status_page'},'included':[{'type':'status_page_resource','id':'1','attributes':"
            "{"
            "'public_name':'A','status':'operational'}}]}",
            "included");
        row("cachet", "{'data':[{'id':1,'name':'A','status':1}]}", "data");
        row("statusio", "{'result':{'status':[{'id':'a','name':'A','status_code':100}]}}", "result.status");
        row("heroku", "{'status':[{'system':'Apps','status':'green'}]}", "status");
        row("statuspal", "{'services':[{'id':1,'name':'A','current_incident_type':null}]}", "services");
        row("checkly", "{'services':[{'id':'a','name':'A','status':'OPERATIONAL'}]}", "services");
        row("firehydrant", "{'conditions':{},'components':[{'id':'a','name':'A'}]}", "components");
        row("google", "[{'begin':'2026-01-01T00:00:00Z','end':'2026-01-01T01:00:00Z','number':'1'}]", "");
        row("aws", "[{'arn':'a','service':'s','status':'0'}]", "");
        row("slack", "{'active_incidents':[{'id':1,'title':'A','status':'resolved'}]}", "active_incidents");
        row("salesforce", "[{'key':'A','status':'OK'}]", "");
        row("onlineornot",
            "{'result':{'status_page':{'name':'P'},'components':[{'id':'a','name':'A','status':'OPERATIONAL'}"
            "]}}",
            "result.components");
        row("upptime", "[{'name':'A','slug':'a','status':'up'}]", "");
        row("uptimerobot", "{'psp':{'monitors':[{'monitorId':1,'name':'A','statusClass':'success'}]}}",
            "psp.monitors");
        row("healthchecks", "{'checks':[{'name':'A','slug':'a','status':'up'}]}", "checks");
        row("icingadb", "[{'name':'A','state':{'hard_state':0,'state_type':'hard'}}]", "");
        row("gatus", "[{'key':'a','name':'A','results':[{'success':true}]}]", "");
        row("apple", "{'services':[{'serviceName':'A','events':[]}]}", "services");
        row("azuredevops",
            "{'services':[{'id':'A','geographies':[{'id':'EU','name':'EU','health':'healthy'}]}]}",
            "services");
        row("lambstatus", "[{'componentID':'a','name':'A','status':'Operational'}]", "");
        row("paypal", "{'result':[{'name':'A','status':{'production':'operational'}}]}", "result");
        row("statuscake", "{'TestData':[{'Title':'A','Status':'Up'}]}", "TestData");
        row("sorry", "{'components':[{'id':1,'name':'A','state':'operational'}]}", "components");
        row("cstate", "{'systems':[{'name':'A','status':'ok'}]}", "systems");
        row("alertmanager",
            "[{'fingerprint':'f','labels':{'alertname':'Watchdog'},'status':{'state':'active'}}]", "");
        row("grafana", "[{'fingerprint':'f','labels':{'alertname':'Watchdog'},'status':{'state':'active'}}]",
            "");
        row("prometheus",
            "{'status':'success','data':{'alerts':[{'labels':{'alertname':'A'},'state':'pending'}]}}",
            "data.alerts");
        row("zabbix", "{'result':[{'triggerid':'1','description':'A','priority':'1'}]}", "result");
        row("icinga2",
            "{'results':[{'name':'a!b','type':'Service','attrs':{'state':0,'state_type':1,'last_check':"
            "1795342800}}]}",
            "results");
        row("checkmk",
            "{'value':[{'domainType':'service','extensions':{'host_name':'a','description':'b','state':0,'"
            "state_type':1,"
            "'has_been_checked':1}}]}",
            "value");
    }

    void lists()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        QFETCH(QStringList, list);
        const QJsonValue root = parsed(body);
        QJsonValue found = root;
        for (const QString &key : std::as_const(list))
            found = found[key];
        const QJsonArray fine = found.toArray();
        QVERIFY(!fine.isEmpty());
        // All understood: green.
        const Result<Snapshot> all = readAs(kind, body);
        QVERIFY2(all, all ? "" : qPrintable(all.error().text));
        QCOMPARE(all->status, Status::Online);
        QCOMPARE(all->account.understood, all->account.seen);
        // Some are not: Unknown, and it says so.
        for (const QJsonValue odd : oddElements()) {
            QJsonArray some = fine;
            some.append(odd);
            const Result<Snapshot> mixed = readAs(kind, bytesOf(withList(root, list, some)));
            QVERIFY2(mixed, mixed ? "" : qPrintable(mixed.error().text));
            QCOMPARE(mixed->status, Status::Unknown);
            QVERIFY(!mixed->summary.isEmpty());
            QVERIFY(mixed->account.understood < mixed->account.seen);
        }
        // None is: no such page.
        const Result<Snapshot> none = readAs(kind, bytesOf(withList(root, list, oddElements())));
        QVERIFY2(!none, none ? qPrintable(none->summary) : "");
        QCOMPARE(none.error().kind, Error::Kind::Unreadable);
    }

    void everyKindWithAListIsHere()
    {
        // One word for the whole, feeds (their entries have
        // a test of their own), answers by columns or names,
        // lists that mean something only beside another one.
        static const QStringList others{
            u"rootly"_s, u"openstatus"_s, u"stripe"_s, u"statushub"_s, u"oneuptime"_s,  u"hyperping"_s,
            u"azure"_s,  u"statusiq"_s,   u"feed"_s,   u"nagios"_s,    u"livestatus"_s, u"uptimekuma"_s,
            u"monit"_s,  u"pagerduty"_s,  u"adobe"_s,  u"zendesk"_s,   u"algolia"_s};
        QFile source(QStringLiteral(PILOTLAMP_SOURCE_DIR "/tests/providers/tst_accounting.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray text = source.readAll();
        for (const Kind &kind : kinds())
            QVERIFY2(others.contains(QString(kind.id))
                         || text.contains("row(\"" + QByteArray(kind.id.data()) + '"'),
                     kind.id.data());
    }

    void aPageOfAListThatCameTwice()
    {
        const QByteArray sorry = "{\"components\":[{\"id\":1,\"name\":\"A\",\"state\":\"operational\"}],"
                                 "\"meta\":{\"total_count\":2}}";
        const QByteArray cachet
            = "{\"meta\":{\"pagination\":{\"total\":2}},\"data\":[{\"id\":1,\"name\":\"A\","
              "\"status\":1,\"order\":0}]}";
        const QByteArray robot
            = "{\"psp\":{\"totalMonitors\":2,\"monitors\":[{\"monitorId\":1,\"name\":\"A\","
              "\"statusClass\":\"success\"}]}}";
        const QList<std::pair<QString, QByteArray>> lists{
            {u"sorry"_s, sorry}, {u"cachet"_s, cachet}, {u"uptimerobot"_s, robot}};
        for (const auto &[kind, body] : lists) {
            QByteArray other = body;
            for (const char *id : {"\"id\":1", "\"monitorId\":1"})
                other.replace(id, QByteArray(id).replace('1', '2'));
            const auto status = [&](const QByteArray &second) {
                return readAs(kind, Payload{.body = body, .second = second})->status;
            };
            QCOMPARE(status({}), Status::Unknown);
            QCOMPARE(status(other), Status::Online);
            QCOMPARE(status(body), Status::Unknown);
        }
    }

    void wordsThatNobodyKnows()
    {
        const auto page = [](const char *indicator, const char *second) {
            return QByteArray("{'status':{'indicator':'")
                .append(indicator)
                .append("'},'components':[{'id':'a','name':'Scanner','status':'operational'},"
                        "{'id':'b','name':'Printer','status':'")
                .append(second)
                .append("'}]}")
                .replace('\'', '"');
        };
        const Result<Snapshot> odd = readAs(u"statuspage", page("", "brownout"));
        QCOMPARE(odd->status, Status::Unknown);
        QCOMPARE(odd->summary, u"Printer reports “brownout”, which Pilotlamp does not know"_s);
        // The page's own word, understood, says that all is well.
        const Result<Snapshot> rescued = readAs(u"statuspage", page("none", "brownout"));
        QCOMPARE(rescued->status, Status::Online);
        QCOMPARE(rescued->notes, QStringList{odd->summary});
        // Bad news stands.
        QCOMPARE(readStatus(u"statuspage", page("", "brownout").replace("operational", "partial_outage")),
                 Status::Overload);
        // The user says how it is to be taken.
        Choice choice;
        choice.severities.insert(u"brownout"_s, Status::Overload);
        QCOMPARE(readStatus(u"statuspage", page("", "BrownOut"), choice), Status::Overload);
        // What was not chosen does not count.
        QCOMPARE(readStatus(u"statuspage", page("", "brownout"), {u"Scanner"_s}), Status::Online);
        // Chosen alone, it is named all the same; so is a word that is all there is.
        QCOMPARE(readAs(u"statuspage", page("none", "brownout"), {u"Printer"_s})->summary, odd->summary);
        QVERIFY(readAs(u"hyperping", R"({"indicator":"splendid"})")->summary.contains(u"“splendid”"_s));
        QVERIFY(readAs(u"slack", R"({"status":"splendid"})")->summary.contains(u"“splendid”"_s));
        // Of an alert it is the state that nobody knows, not its severity.
        const QByteArray alert
            = R"([{"labels":{"alertname":"Disk","severity":"critical"},"status":{"state":"splendid"}}])";
        QCOMPARE(readAs(u"alertmanager", alert).error().text,
                 u"Disk reports “splendid”, which Pilotlamp does not know"_s);
        // A page's word that is not known is not outvoted; with a choice it is a note.
        const Result<Snapshot> word = readAs(u"statuspage", page("splendid", "operational"));
        QCOMPARE(word->status, Status::Unknown);
        QVERIFY(word->summary.contains(u"splendid"_s));
        const Result<Snapshot> chosen
            = readAs(u"statuspage", page("splendid", "operational"), {u"Scanner"_s});
        QCOMPARE(chosen->status, Status::Online);
        QVERIFY(chosen->notes.first().contains(u"splendid"_s));
        QCOMPARE(readStatus(u"statuspage", page("splendid", "major_outage")), Status::Overload);
    }
};

PILOTLAMP_TEST(AccountingTest, NoApplication);

} // namespace Pilotlamp::AccountingTests

#include "tst_accounting.moc"
