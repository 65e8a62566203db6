// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "testlib/payloads.h"
#include "testlib/samples.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::ServersTests {

/// JSON with ' for ", so that no raw string hides the class below from moc.
static QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// What monitoring servers tell beside a status: pages with two answers, the age of the facts, watchdogs.
class ServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kumaWithItsPage_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<int>("maintenances");
        QTest::addColumn<int>("upcoming");
        const auto row = [](const char *name, const char *page, const QString &status, const QString &counts,
                            int maintenances = 0, int upcoming = 0) {
            QTest::newRow(name) << json(page) << status << counts << maintenances << upcoming;
        };
        row("names",
            "{'publicGroupList':[{'name':'G','monitorList':[{'id':1,'name':'A','type':'http'},{'id':2,'name':"
            "'B'}]}]}",
            u"overload"_s, u"1/0/0/1/0"_s);
        row("group monitors repeat others",
            "{'publicGroupList':[{'name':'G','monitorList':[{'id':1,'name':'A','type':'http'},{'id':2,'type':"
            "'group'}]}]}",
            u"online"_s, u"1/0/0/0/0"_s);
        row("never checked", "{'publicGroupList':[{'name':'G','monitorList':[{'id':1},{'id':9}]}]}",
            u"online"_s, u"1/0/0/0/1"_s);
        row("in two groups: once",
            "{'publicGroupList':[{'name':'G','monitorList':[{'id':1}]},{'name':'H','monitorList':[{'id':1}]}]"
            "}",
            u"online"_s, u"1/0/0/0/0"_s);
        row("maintenance without a word",
            "{'publicGroupList':[{'monitorList':[{'id':1}]}],'maintenanceList':[{'id':1}]}", u"maintenance"_s,
            u"1/0/0/0/0"_s, 1);
        row("maintenance of each kind",
            "{'publicGroupList':[{'monitorList':[{'id':1}]}],'maintenanceList':[{'id':1,'status':'under-"
            "maintenance'},"
            "{'id':2,'status':'scheduled'},{'id':3,'status':'ended'},{'id':1,'status':'under-maintenance'}]}",
            u"maintenance"_s, u"1/0/0/0/0"_s, 1, 1);
        row("pinned incident is an announcement",
            "{'publicGroupList':[{'monitorList':[{'id':1}]}],'incident':{'id':1,'style':'danger','title':'x'}"
            ","
            "'incidents':[{'id':2,'style':'danger'}]}",
            u"online"_s, u"1/0/0/0/0"_s);
        row("no monitors", "{'publicGroupList':[]}", u"unknown"_s, u"0/0/0/0/0"_s);
        row("null list of monitors", "{'publicGroupList':[{'monitorList':null}]}", u"unknown"_s,
            u"0/0/0/0/0"_s);
        row("no list of groups", "{'config':{}}", u"unknown"_s, u"0/0/0/0/0"_s);
        row("null list of groups", "{'publicGroupList':null}", u"unknown"_s, u"0/0/0/0/0"_s);
        row("HTML", "<html></html>", u"unknown"_s, u"0/0/0/0/0"_s);
        row("cut", "{'publicGroupList':[", u"unknown"_s, u"0/0/0/0/0"_s);
    }

    void kumaWithItsPage()
    {
        QFETCH(QByteArray, page);
        const Payload payload{.body = json("{'heartbeatList':{'1':[{'status':1}],'2':[{'status':0}]}}"),
                              .second = page};
        const Result<Snapshot> read = readAs(u"uptimekuma", payload);
        const Snapshot snapshot = read.value_or(Snapshot{});
        QTEST(idOf(snapshot.status), "status");
        QTEST(countsOf(snapshot), "counts");
        QTEST(int(snapshot.maintenances.size()), "maintenances");
        QTEST(int(snapshot.upcoming.size()), "upcoming");
        QVERIFY(!(read ? snapshot.summary : read.error().text).isEmpty());
    }

    void kumaNames()
    {
        const Payload payload{
            .body = json("{'heartbeatList':{'1':[{'status':1}]}}"),
            .second = json("{'publicGroupList':[{'name':'Web','monitorList':[{'id':1,'name':'Shop'}]}]}")};
        QCOMPARE(readAs(u"uptimekuma", payload, {u"web/shop"_s}).value_or(Snapshot{}).status, Status::Online);
        const Result<Snapshot> bare = readAs(u"uptimekuma", json("{'heartbeatList':{'10':[],'9':[]}}"));
        QCOMPARE(bare.value_or(Snapshot{}).components.value(0).name, u"monitor 9"_s);
    }

    void sorryCoversPartsThatAreNotListed()
    {
        const Payload payload{.body = json("{'page':{'state':'degraded'}}"),
                              .second = json("{'components':[{'id':1,'name':'A','state':'operational'}]}")};
        QCOMPARE(readAs(u"sorry", payload).value_or(Snapshot{}).status, Status::Overload);
        QVERIFY(!readAs(u"sorry", Payload{.body = payload.body, .second = "<html>"}));
    }

    void ageOfTheFacts_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QDateTime>("asOf");
        const QDateTime time(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        const QDateTime none;
        const auto row = [](const char *name, const QString &kind, const char *body, const QDateTime &asOf) {
            QTest::newRow(name) << kind << json(body) << asOf;
        };
        row("kuma: newest of all", u"uptimekuma"_s,
            "{'heartbeatList':{'1':[{'status':1,'time':'2026-11-22 "
            "09:00:00.000'},{'status':1,'time':'2026-11-22 10:00:00.000'}],"
            "'2':[{'status':1,'time':'2026-11-22 08:00:00.000'}]}}",
            time);
        row("kuma: none", u"uptimekuma"_s, "{'heartbeatList':{'1':[{'status':1}]}}", none);
        row("gatus", u"gatus"_s,
            "[{'key':'a','results':[{'success':true,'timestamp':'2026-11-22T11:00:00+01:00'}]},{'key':'b','"
            "results':[]}]",
            time);
        row("gatus: never", u"gatus"_s,
            "[{'key':'a','results':[{'success':true,'timestamp':'0001-01-01T00:00:00Z'}]}]", none);
        row("healthchecks", u"healthchecks"_s,
            "{'checks':[{'slug':'a','status':'up','last_ping':'2026-11-22T10:00:00+00:00'},"
            "{'slug':'b','status':'up','last_ping':null}]}",
            time);
        row("alertmanager", u"alertmanager"_s,
            "[{'labels':{},'status':{'state':'active'},'updatedAt':'2026-11-22T10:00:00Z'},"
            "{'labels':{},'status':{'state':'active'},'updatedAt':'2026-11-22T09:00:00Z'}]",
            time);
    }

    void ageOfTheFacts()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        const Result<Snapshot> read = readAs(kind, body);
        QVERIFY(read);
        QTEST(read->asOf, "asOf");
    }

    void watchdogs_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("seen");
        QTest::newRow("active") << u"alertmanager"_s
                                << json("[{'labels':{'alertname':'Watchdog'},'status':{'state':'active'}}]")
                                << true;
        QTest::newRow("suppressed")
            << u"alertmanager"_s
            << json("[{'labels':{'alertname':'Watchdog'},'status':{'state':'suppressed'}}]") << false;
        QTest::newRow("other name")
            << u"alertmanager"_s
            << json("[{'labels':{'alertname':'Watchdog2Fires'},'status':{'state':'active'}}]") << false;
        QTest::newRow("nothing") << u"alertmanager"_s << json("[]") << false;
        QTest::newRow("firing")
            << u"prometheus"_s
            << json("{'status':'success','data':{'alerts':[{'labels':{'alertname':'DeadMansSwitch'},"
                    "'state':'firing'}]}}")
            << true;
        QTest::newRow("pending")
            << u"prometheus"_s
            << json("{'status':'success','data':{'alerts':[{'labels':{'alertname':'DeadMansSwitch'},"
                    "'state':'pending'}]}}")
            << false;
    }

    void watchdogs()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        const Result<Snapshot> read = readAs(kind, body);
        QVERIFY(read);
        QTEST(read->watchdogSeen, "seen");
    }

    void componentsAreShownByTheirServers_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("link");
        QTest::addColumn<Component>("component");
        QTest::addColumn<QString>("page");
        const auto row = [](const char *name, const QString &kind, const QString &url,
                            const Component &component, const QString &page) {
            QTest::newRow(name) << Check{.kind = kind, .url = url} << u"https://ops.example/icingaweb2/dash"_s
                                << component << page;
        };
        const Component host{u"web 1"_s, u"web 1"_s, {}};
        const Component service{u"web 1!disk /"_s, u"disk /"_s, u"web 1"_s};
        const Component alert{u"f0"_s, u"DiskFull node1:9100"_s, {}};
        row("nagios host", u"nagios"_s, u"https://m.example/nagios4/"_s, host,
            u"https://m.example/nagios4/cgi-bin/extinfo.cgi?type=1&host=web%201"_s);
        row("nagios service", u"nagios"_s, u"https://m.example/cgi-bin/nagios4/statusjson.cgi?query=x"_s,
            service,
            u"https://m.example/cgi-bin/nagios4/extinfo.cgi?type=2&host=web%201&service=disk%20%2F"_s);
        row("icinga host", u"icinga2"_s, u"https://m.example:5665"_s, host,
            u"https://ops.example/icingaweb2/icingadb/host?name=web%201"_s);
        row("icinga service", u"icinga2"_s, u"https://m.example:5665"_s, service,
            u"https://ops.example/icingaweb2/icingadb/service?name=disk%20%2F&host.name=web%201"_s);
        row("alert", u"alertmanager"_s, u"http://m.example:9093/am/api/v2/alerts"_s, alert,
            u"http://m.example:9093/am/#/alerts?filter=%7Balertname%3D%22DiskFull%22%2Cinstance%3D%22node1%3A9100%22%7D"_s);
        row("alert with a long name", u"alertmanager"_s, u"http://m.example:9093"_s,
            {{}, u"Disk full node1 b"_s}, u"http://m.example:9093/#/alerts"_s);
        row("prometheus", u"prometheus"_s, u"http://m.example:9090/"_s, alert,
            u"http://m.example:9090/alerts"_s);
        row("zabbix", u"zabbix"_s, u"https://m.example/zabbix/api_jsonrpc.php"_s, {u"17"_s, u"Disk"_s},
            u"https://m.example/zabbix/zabbix.php?action=problem.view&triggerids[]=17&filter_set=1"_s);
        row("checkmk host", u"checkmk"_s, u"https://m.example/site/check_mk/api/1.0"_s, host,
            u"https://m.example/site/check_mk/view.py?view_name=hoststatus&host=web%201"_s);
        row("checkmk service", u"checkmk"_s, u"https://m.example/site"_s, service,
            u"https://m.example/site/check_mk/view.py?view_name=service&host=web%201&service=disk%20%2F"_s);
        row("gatus", u"gatus"_s, u"https://m.example"_s, {u"core_api"_s, u"core/api"_s},
            u"https://m.example/endpoints/core_api"_s);
        row("kuma", u"uptimekuma"_s, u"https://m.example/status/all"_s, {u"3"_s, u"shop"_s},
            u"https://m.example/dashboard/3"_s);
        row("healthchecks, a key that may only read", u"healthchecks"_s, u"https://m.example"_s,
            {u"a6c7b0a8"_s, u"job"_s}, {});
    }

    void componentsAreShownByTheirServers()
    {
        QFETCH(Check, check);
        QFETCH(QString, link);
        QFETCH(Component, component);
        const QUrl page = kindOf(check.kind)->componentPage(check, link, component);
        QTEST(page.toString(QUrl::FullyEncoded), "page");
    }

    void icingasApiAloneHasNoPages()
    {
        const Check check{.kind = u"icinga2"_s, .url = u"https://m.example:5665"_s};
        QVERIFY(kindOf(u"icinga2")->componentPage(check, check.url, {u"a!b"_s, u"b"_s, u"a"_s}).isEmpty());
    }

    void kindsNeverSeenAreMarked()
    {
        const QStringList seen{u"feed"_s,       u"azure"_s,       u"statusiq"_s,
                               u"uptimekuma"_s, u"uptimerobot"_s, u"alertmanager"_s};
        for (const Kind &kind : kinds()) {
            QVERIFY(!kind.title.isEmpty() && kind.addresses && kind.read);
            if (!answersOf(QString(kind.id)).isEmpty() && seen.contains(kind.id))
                QVERIFY2(kind.seenReal, kind.id.data());
        }
        for (const QLatin1StringView id : {"stripe"_L1, "paypal"_L1, "apple"_L1, "cstate"_L1, "hyperping"_L1})
            QVERIFY2(!kindOf(QString(id))->seenReal, id.data());
    }
};

PILOTLAMP_TEST(ServersTest, NoApplication);

} // namespace Pilotlamp::ServersTests

#include "tst_servers.moc"
