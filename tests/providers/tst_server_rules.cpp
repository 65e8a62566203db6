// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "providers/snapshot_json.h"
#include "testlib/payloads.h"
#include "testlib/test_program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::ServerRulesTests {

namespace {

QByteArray quoted(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

Snapshot seen(QStringView kind, const QByteArray &body, const QByteArray &second = {},
              const Choice &choice = {}, const QList<QByteArray> &others = {})
{
    const Result<Snapshot> read
        = readAs(kind, Payload{.body = body, .second = second, .others = others}, choice);
    return read ? *read : Snapshot{.summary = read.error().text};
}

QByteArray nagiosHosts(const char *web)
{
    return quoted("{'result':{'type_code':0,'last_data_update':1795941044000},'data':{'hostlist':{'web':")
        + quoted(web)
        + quoted(",'gw':{'status':2,'has_been_checked':true,'state_type':1,'last_check':1795941040000}}}}");
}

} // namespace

/// What monitoring servers say beside a state: hosts, downtimes, ages, suppression, rules.
class ServerRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nagiosHostsSpeak()
    {
        const QByteArray services = quoted(
            "{'result':{'type_code':0,'last_data_update':1795941044000},'data':{'servicelist':{'web':{'CPU':{"
            "'status':16,'has_been_checked':true,'state_type':1,'last_check':1795941040000}}}}}");
        const QByteArray up = nagiosHosts("{'status':2,'has_been_checked':true,'state_type':1}");
        const QByteArray down = nagiosHosts("{'status':4,'has_been_checked':true,'state_type':1}");
        const QByteArray away = nagiosHosts("{'status':8,'has_been_checked':true,'state_type':1}");
        const QByteArray planned
            = nagiosHosts("{'status':4,'has_been_checked':true,'state_type':1,'scheduled_downtime_depth':1}");
        QCOMPARE(seen(u"nagios", services, up, {u"web/*"_s}).status, Status::Offline);
        const Snapshot onDown = seen(u"nagios", services, down, {u"web/*"_s});
        QCOMPARE(onDown.status, Status::Offline);
        QCOMPARE(onDown.summary, u"CPU is down: its host web is down"_s);
        QCOMPARE(seen(u"nagios", services, down, {u"web"_s, u"web/*"_s}).components.size(), 1);
        QCOMPARE(seen(u"nagios", services, away, {u"web/*"_s}).status, Status::Unknown);
        QCOMPARE(seen(u"nagios", services, planned, {u"web"_s, u"web/*"_s}).status, Status::Maintenance);
        QCOMPARE(seen(u"nagios", services, planned, {u"web/*"_s}).status, Status::Maintenance);
    }

    void factsOfAComponent()
    {
        const QByteArray services
            = "{\"result\":{\"type_code\":0},\"data\":{\"servicelist\":{\"web\":{\"CPU\":{\"status\":16,"
              "\"has_been_checked\":true,\"state_type\":1,\"last_check\":1795941040000,"
              "\"last_state_change\":1795940000000,\"current_attempt\":3,\"max_attempts\":3,"
              "\"plugin_output\":\"load <b>9</b>\",\"perf_data\":\"'load 1'=9.5;5;8 free=12%\","
              "\"problem_has_been_acknowledged\":true}}}}}";
        const QJsonObject json = snapshotToJson(seen(u"nagios", services));
        const QJsonObject component = json.value("components"_L1).toArray().at(0).toObject();
        QCOMPARE(component.value("host"_L1).toString(), u"web"_s);
        QCOMPARE(component.value("attempt"_L1).toString(), u"3/3"_s);
        QCOMPARE(component.value("soft"_L1), QJsonValue(false));
        QCOMPARE(component.value("since"_L1).toString(), u"2026-11-29T08:13:20Z"_s);
        QVERIFY(component.value("output"_L1).toString().startsWith(u"load"_s));
        QVERIFY(component.value("acknowledged"_L1).isObject() && component.value("downtime"_L1).isNull());
        const QJsonArray values = component.value("perfdata"_L1).toArray();
        QCOMPARE(values.size(), 2);
        QCOMPARE(values.at(0)[u"label"_s].toString(), u"load 1"_s);
        QCOMPARE(values.at(0)[u"value"_s].toDouble(), 9.5);
        QCOMPARE(values.at(1)[u"unit"_s].toString(), u"%"_s);
    }

    void agesOfComponents_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<Status>("status");
        QTest::newRow("fresh") << quoted("'last_check':1795941000") << Status::Online;
        QTest::newRow("no interval, 16 min") << quoted("'last_check':1795940890") << Status::Unknown;
        QTest::newRow("no interval, 14 min") << quoted("'last_check':1795941010") << Status::Online;
        QTest::newRow("every 10 min")
            << quoted("'last_check':1795940000,'check_interval':600") << Status::Online;
        QTest::newRow("every 2 min, 20 min")
            << quoted("'last_check':1795940650,'check_interval':120") << Status::Unknown;
        QTest::newRow("within its period by its next check") << quoted(
            "'last_check':1795840000,'check_interval':120,'check_period':'night','next_check':1795949999")
                                                             << Status::Online;
        QTest::newRow("overdue in its period")
            << quoted("'last_check':1795840000,'check_period':'night','next_check':1795940000")
            << Status::Unknown;
        QTest::newRow("passive") << quoted(
            "'last_check':1795740000,'check_interval':60,'enable_active_checks':false")
                                 << Status::Online;
    }
    void agesOfComponents()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(Status, status);
        const QByteArray body
            = quoted("{'results':[{'name':'a!x','type':'Service','attrs':{'state':0,'state_type':1,"
                     "'last_check':1795941850}},{'name':'a!y','type':'Service','attrs':{'state':0,"
                     "'state_type':1,'display_name':'y',")
            + attributes + "}}]}";
        const Snapshot read = seen(u"icinga2", body, {}, {u"y"_s});
        QCOMPARE(read.status, status);
        QCOMPARE(read.notes.isEmpty(), !attributes.contains("enable_active_checks"));
        QCOMPARE(read.asOf.toSecsSinceEpoch(), 1795941850);
    }

    /// The first check of all may be a soft one, behind a state that was never known.
    void whatIsWellNeedsNoConfirmation()
    {
        const QByteArray icinga
            = quoted("{'results':[{'name':'a!x','type':'Service','attrs':{'state':0,'state_type':0,"
                     "'last_hard_state':3,'last_check':1795941850}}]}");
        QCOMPARE(seen(u"icinga2", icinga).status, Status::Online);
        QCOMPARE(seen(u"icinga2", QByteArray(icinga).replace("\"state\":0", "\"state\":2")).status,
                 Status::Unknown);
        const QByteArray nagios = quoted(
            "{'result':{'type_code':0},'data':{'servicelist':{'web':{'CPU':{'status':2,'has_been_checked':"
            "true,'state_type':0,'last_hard_state':2,'last_check':1795941040000}}}}}");
        QCOMPARE(seen(u"nagios", nagios).status, Status::Online);
        const QByteArray live
            = quoted("[['host_name','description','state','state_type','last_hard_state','has_been_checked'],"
                     "['web','CPU',0,0,3,1]]");
        QCOMPARE(seen(u"livestatus", live).status, Status::Online);
    }

    void zabbixSuppressesProblems()
    {
        const QByteArray triggers = quoted("{'result':[{'triggerid':'1','description':'cpu','priority':'4','"
                                           "hosts':[{'name':'web','maintenance_status':"
                                           "'1'}],'lastEvent':{'eventid':'35'}},{'triggerid':'2','"
                                           "description':'disk','priority':'4','hosts':[{'name':"
                                           "'web'}],'lastEvent':{'eventid':'36'}}]}");
        const QByteArray problems
            = quoted("{'result':[{'eventid':'35','objectid':'1','suppressed':'0'},{'eventid':'36',"
                     "'objectid':'2','suppressed':'1'}]}");
        QCOMPARE(seen(u"zabbix", triggers).components.size(), 2);
        const Snapshot one = seen(u"zabbix", triggers, problems);
        QCOMPARE(one.status, Status::Offline);
        QCOMPARE(one.summary, u"cpu is firing"_s);
        QCOMPARE(one.muted.size(), 1); // in no count, and still to be acted on
        QCOMPARE(one.muted.first().name, u"disk"_s);
        QCOMPARE(seen(u"zabbix", triggers, QByteArray(problems).replace("\"0\"", "\"1\"")).status,
                 Status::Maintenance);
        // The server's last value is the age of the facts; without one it is said.
        const QByteArray hosts = quoted("{'result':'3'}");
        const QByteArray items
            = quoted("{'result':[{'itemid':'9','lastclock':'1795941000'},{'itemid':'8','lastclock':'0'}]}");
        QCOMPARE(
            seen(u"zabbix", quoted("{'result':[]}"), problems, {}, {hosts, items}).asOf.toSecsSinceEpoch(),
            1795941000);
        const Snapshot blind
            = seen(u"zabbix", quoted("{'result':[]}"), problems, {}, {hosts, quoted("{'result':[]}")});
        QCOMPARE(blind.status, Status::Online);
        QCOMPARE(blind.notes.size(), 1);
        const Snapshot stopped = seen(u"zabbix", quoted("{'result':[]}"), problems, {},
                                      {hosts, quoted("{'result':[{'itemid':'9','lastclock':'0'}]}")});
        QCOMPARE(stopped.status, Status::Unknown);
        QVERIFY2(stopped.summary.contains(u"may have stopped"_s), qPrintable(stopped.summary));
        QVERIFY(seen(u"zabbix", triggers, problems, {}, {quoted("{'result':'0'}"), items})
                    .summary.contains(u"host groups"_s));
    }

    void grafanasRulesTellOfItsSilence()
    {
        const auto rules = [](const char *rule) {
            return quoted("{'status':'success','data':{'groups':[{'rules':[") + quoted(rule) + "]}]}}";
        };
        QCOMPARE(seen(u"grafana", "[]", "[]").notes, QStringList());
        const Snapshot none = seen(u"grafana", "[]", "[]", {}, {rules("{'type':'recording','name':'r'}")});
        QCOMPARE(none.notes,
                 QStringList{u"Grafana Alerting has no alerting rule, so no alert can ever fire"_s});
        const QByteArray failing = rules("{'type':'alerting','name':'Disk','health':'error',"
                                         "'labels':{'severity':'critical'}}");
        QCOMPARE(seen(u"grafana", "[]", "[]", {}, {failing}).status, Status::Unknown);
    }

    void prometheusRulesAndWarnings()
    {
        const QByteArray quiet = quoted("{'status':'success','data':{'alerts':[]}}");
        const auto rules = [](const char *rule) {
            return quoted("{'status':'success','data':{'groups':[{'rules':[") + quoted(rule) + "]}]}}";
        };
        QVERIFY(seen(u"prometheus", quiet).notes.isEmpty());
        QVERIFY(seen(u"prometheus", quiet, rules("{'type':'alerting','name':'A','health':'ok'}"))
                    .notes.isEmpty());
        const Snapshot none = seen(u"prometheus", quiet, rules("{'type':'recording','name':'r'}"));
        QCOMPARE(none.status, Status::Online);
        QCOMPARE(none.notes.size(), 1);
        const Snapshot broken = seen(u"prometheus", quiet,
                                     rules("{'type':'alerting','name':'A','health':'err','lastError':'x','"
                                           "labels':{'severity':'critical'}}"));
        QCOMPARE(broken.status, Status::Unknown);
        QVERIFY(broken.summary.contains(u"A cannot be evaluated"_s));
        const Snapshot partial = seen(u"prometheus",
                                      quoted("{'status':'success','warnings':['store away'],'data':{"
                                             "'resultType':'vector','result':[{'metric':{'__name__':'up'},"
                                             "'value':[1,'1']}]}}"));
        QCOMPARE(partial.status, Status::Online);
        QCOMPARE(partial.notes, QStringList{u"partial answer: store away"_s});
    }

    void alertsOfOneName()
    {
        const QByteArray alerts = quoted("[{'fingerprint':'1','labels':{'alertname':'Disk','instance':'a','"
                                         "device':'sda'},'status':{'state':'active'}},"
                                         "{'fingerprint':'2','labels':{'alertname':'Disk','instance':'a','"
                                         "device':'sdb'},'status':{'state':'active'}},"
                                         "{'fingerprint':'3','labels':{'alertname':'Net','instance':'a','"
                                         "severity':'info'},'status':{'state':'active'}}]");
        const Snapshot read = seen(u"alertmanager", alerts);
        QCOMPARE(read.components.at(0).name, u"Disk a"_s);
        QCOMPARE(read.components.at(0).facts->detail, u"device=sda"_s);
        QCOMPARE(read.components.at(1).facts->detail, u"device=sdb"_s);
        QCOMPARE(read.notes, QStringList{u"info: Net a"_s});
        Choice choice;
        choice.severities.insert(u"info"_s, Status::Offline);
        QCOMPARE(seen(u"alertmanager", alerts, {}, choice).status, Status::Offline);
        choice.severities.insert(u"info"_s, Status::Online);
        QCOMPARE(seen(u"alertmanager", alerts, {}, choice).status, Status::Overload);
    }
};

PILOTLAMP_TEST(ServerRulesTest, NoApplication);

} // namespace Pilotlamp::ServerRulesTests

#include "tst_server_rules.moc"
