// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "providers/snapshot_json.h"
#include "testlib/payloads.h"
#include "testlib/test_program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::ServerFactsTests {

namespace {

QByteArray plain(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

/// The component of that name as `read` prints it; empty where it is not listed.
QJsonObject component(QStringView kind, const Payload &payload, const QString &name)
{
    const Result<Snapshot> read = readAs(kind, payload);
    if (!read)
        return {{u"error"_s, read.error().text}};
    for (const QJsonValue one : snapshotToJson(*read).value("components"_L1).toArray()) {
        if (one[u"name"_s].toString() == name)
            return one.toObject();
    }
    return {};
}

} // namespace

/// What monitoring servers tell of a host, a service or an alert, as `pilotlampctl read` prints it.
class ServerFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void icinga2()
    {
        const QByteArray hosts = plain(
            "{'results':[{'name':'web','type':'Host','attrs':{'display_name':'web','state':0,'state_type':1,"
            "'last_check':1795941000,'groups':['linux']}}]}");
        const QByteArray services
            = plain("{'results':[{'name':'web!disk','type':'Service','attrs':{'display_name':'disk','host_"
                    "name':'web',"
                    "'state':2,'state_type':1,'last_hard_state':2,'last_check':1795941000,'check_attempt':3,"
                    "'max_check_attempts':3,'acknowledgement':2,'downtime_depth':1,'flapping':false,'groups':"
                    "['disks'],"
                    "'enable_active_checks':true,'enable_notifications':false,'notes_url':'https://"
                    "wiki.example/disk',"
                    "'action_url':'https://graphs.example/$host.name$','last_state_change':1795940000,"
                    "'last_check_result':{'output':'DISK CRITICAL - <b>/</b> full\\n/ 99%\\n/home 12%',"
                    "'performance_data':['/=99%;80;90','/home=12%']}}}]}");
        const QByteArray comments = plain(
            "{'results':[{'type':'Comment','name':'a','attrs':{'host_name':'web','service_name':'disk',"
            "'author':'ann','text':'new disk ordered','entry_type':4}},{'type':'Comment','name':'b','attrs':{"
            "'host_name':'web','service_name':'disk','author':'bob','text':'hello','entry_type':1}}]}");
        const QByteArray downtimes = plain(
            "{'results':[{'type':'Downtime','name':'d','attrs':{'host_name':'web','service_name':'disk',"
            "'author':'eve','comment':'moving','start_time':1795940500,'end_time':1795944600,'fixed':true}},"
            "{'type':'Downtime','name':'later','attrs':{'host_name':'web','service_name':'disk','author':'x',"
            "'comment':'next year','start_time':1827476600,'end_time':1827480000,'fixed':true}}]}");
        const QJsonObject disk = component(
            u"icinga2", {.body = hosts, .second = services, .others = {comments, downtimes}}, u"disk"_s);
        QCOMPARE(disk.value("host"_L1), QJsonValue(u"web"_s));
        QCOMPARE(disk.value("severity"_L1), QJsonValue(u"critical"_s));
        QCOMPARE(disk.value("attempt"_L1), QJsonValue(u"3/3"_s));
        QCOMPARE(disk.value("soft"_L1), QJsonValue(false));
        QCOMPARE(disk.value("output"_L1), QJsonValue(u"DISK CRITICAL - / full"_s));
        QCOMPARE(disk.value("longOutput"_L1), QJsonValue(u"/ 99%\n/home 12%"_s));
        QCOMPARE(disk.value("perfdata"_L1).toArray().size(), 2);
        QCOMPARE(disk.value("acknowledged"_L1)[u"by"_s], QJsonValue(u"ann"_s));
        QCOMPARE(disk.value("acknowledged"_L1)[u"comment"_s], QJsonValue(u"new disk ordered"_s));
        QCOMPARE(disk.value("downtime"_L1)[u"until"_s], QJsonValue(u"2026-11-29T09:30:00Z"_s));
        QCOMPARE(disk.value("downtime"_L1)[u"by"_s], QJsonValue(u"eve"_s));
        QCOMPARE(disk.value("notifications"_L1), QJsonValue(false));
        QCOMPARE(disk.value("passive"_L1), QJsonValue(false));
        QCOMPARE(disk.value("runbook"_L1), QJsonValue(u"https://wiki.example/disk"_s));
        QVERIFY2(disk.value("dashboard"_L1).isNull(), "an address with macros is none");
        // One that was set a moment ago begins behind the newest check.
        const QJsonObject justSet
            = component(u"icinga2",
                        {.body = hosts,
                         .second = services,
                         .others = {comments, QByteArray(downtimes).replace("1795940500", "1795941003")}},
                        u"disk"_s);
        QCOMPARE(justSet.value("downtime"_L1)[u"by"_s], QJsonValue(u"eve"_s));
        // Who may not see comments and downtimes still sees that there are some.
        const QJsonObject bare
            = component(u"icinga2", {.body = hosts, .second = services, .others = {{}, {}}}, u"disk"_s);
        QVERIFY(bare.value("acknowledged"_L1).isObject() && bare.value("downtime"_L1).isObject());
        QVERIFY(bare.value("acknowledged"_L1)[u"by"_s].isNull());
        const Snapshot read = *readAs(u"icinga2", Payload{.body = hosts, .second = services});
        QCOMPARE(read.components.at(1).facts->groups, (QStringList{u"disks"_s, u"linux"_s}));
    }

    void nagios()
    {
        const QByteArray hosts
            = plain("{'result':{'type_code':0},'data':{'hostlist':{'web':{'status':4,'has_been_checked':true,"
                    "'state_type':1,'last_check':1795941040000,'scheduled_downtime_depth':1}}}}");
        const QByteArray services = plain(
            "{'result':{'type_code':0},'data':{'servicelist':{'web':{'CPU':{'status':4,'has_been_checked':"
            "true,"
            "'state_type':0,'last_hard_state':0,'last_check':1795941040000,'current_attempt':1,'max_attempts'"
            ":"
            "4,'plugin_output':'load high','long_plugin_output':'core 1: 99\\\\ncore 2: 98',"
            "'problem_has_been_acknowledged':true,'checks_enabled':false,'notifications_enabled':true,"
            "'is_flapping':true}}}}}");
        const QByteArray comments
            = plain("{'result':{'type_code':0},'data':{'commentlist':{'3':{'entry_type':4,'host_name':'web',"
                    "'service_description':'CPU','author':'ann','comment_data':'mine'}}}}");
        const QByteArray downtimes
            = plain("{'result':{'type_code':0},'data':{'downtimelist':{'9':{'host_name':'web','author':'eve',"
                    "'comment':'moving','start_time':1795941000000,'end_time':1795944600000}}}}");
        const QJsonObject cpu = component(
            u"nagios", {.body = hosts, .second = services, .others = {comments, downtimes}}, u"CPU"_s);
        QCOMPARE(cpu.value("severity"_L1), QJsonValue(u"warning"_s));
        QCOMPARE(cpu.value("soft"_L1), QJsonValue(true));
        QCOMPARE(cpu.value("longOutput"_L1), QJsonValue(u"core 1: 99\ncore 2: 98"_s));
        QCOMPARE(cpu.value("acknowledged"_L1)[u"by"_s], QJsonValue(u"ann"_s));
        QCOMPARE(cpu.value("passive"_L1), QJsonValue(true));
        QCOMPARE(cpu.value("flapping"_L1), QJsonValue(true));
        // The downtime is the host's, and quiets what runs on it.
        QCOMPARE(cpu.value("downtime"_L1)[u"until"_s], QJsonValue(u"2026-11-29T09:30:00Z"_s));
        QCOMPARE(cpu.value("downtime"_L1)[u"comment"_s], QJsonValue(u"moving"_s));
    }

    void livestatusAndCheckmk()
    {
        const QByteArray services
            = plain("[['host_name','description','state','state_type','has_been_checked','acknowledged',"
                    "'scheduled_downtime_depth','plugin_output','contact_groups','last_check'],"
                    "['web','CPU',1,1,1,1,1,'load',['admins'],1795941000]]");
        const QByteArray hosts = plain("[['name','state','state_type','has_been_checked','last_check'],"
                                       "['web',0,1,1,1795941000]]");
        const QByteArray comments
            = plain("[['host_name','service_description','author','comment','entry_type'],"
                    "['web','CPU','ann','mine',4]]");
        const QByteArray downtimes
            = plain("[['host_name','service_description','author','comment','start_time','end_time'],"
                    "['web','CPU','eve','moving',1795940000,1795944600]]");
        const QJsonObject live = component(
            u"livestatus", {.body = services, .second = hosts, .others = {comments, downtimes}}, u"CPU"_s);
        const QByteArray checkmk = plain(
            "{'domainType':'service','value':[{'domainType':'service','extensions':{'host_name':'web',"
            "'description':'CPU','state':1,'state_type':1,'has_been_checked':1,'acknowledged':1,"
            "'scheduled_downtime_depth':1,'last_check':1795941000,"
            "'comments_with_extra_info':[[7,'ann','mine',4,1795940000]],"
            "'downtimes_with_extra_info':[[8,'eve','moving',1,1795940000,1795940000,1795944600,1,0,0,0]]}}]"
            "}");
        for (const QJsonObject &cpu : {live, component(u"checkmk", {.body = checkmk}, u"CPU"_s)}) {
            QCOMPARE(cpu.value("severity"_L1), QJsonValue(u"warning"_s));
            QCOMPARE(cpu.value("acknowledged"_L1)[u"by"_s], QJsonValue(u"ann"_s));
            QCOMPARE(cpu.value("acknowledged"_L1)[u"comment"_s], QJsonValue(u"mine"_s));
            QCOMPARE(cpu.value("downtime"_L1)[u"until"_s], QJsonValue(u"2026-11-29T09:30:00Z"_s));
        }
    }

    void zabbix()
    {
        const QByteArray triggers = plain(
            "{'result':[{'triggerid':'1','description':'cpu','priority':'4','url':'https://wiki.example/cpu',"
            "'comments':'Look at top.','hosts':[{'name':'web'}],'tags':[{'tag':'team','value':'web'}],"
            "'lastEvent':{'eventid':'35','acknowledged':'1','clock':'1795940000'}}]}");
        const QByteArray problems = plain(
            "{'result':[{'eventid':'35','objectid':'1','suppressed':'1','acknowledged':'1','opdata':'load 9',"
            "'acknowledges':[{'userid':'2','action':'2','message':'old','clock':'5'},"
            "{'userid':'3','action':'6','message':'on "
            "it','clock':'9'},{'userid':'9','action':'8','clock':'10'}],"
            "'suppression_data':[{'maintenanceid':'4','suppress_until':'1795944600'}]}]}");
        const QByteArray users
            = plain("{'result':[{'userid':'3','username':'ann'},{'userid':'2','alias':'bob'}]}");
        const QJsonObject cpu = component(
            u"zabbix", {.body = triggers, .second = problems, .others = {plain("{'result':'1'}"), {}, users}},
            u"cpu"_s);
        QCOMPARE(cpu.value("severity"_L1), QJsonValue(u"high"_s));
        QCOMPARE(cpu.value("output"_L1), QJsonValue(u"load 9"_s));
        QCOMPARE(cpu.value("longOutput"_L1), QJsonValue(u"Look at top."_s));
        QCOMPARE(cpu.value("acknowledged"_L1)[u"by"_s], QJsonValue(u"ann"_s));
        QCOMPARE(cpu.value("acknowledged"_L1)[u"comment"_s], QJsonValue(u"on it"_s));
        QCOMPARE(cpu.value("downtime"_L1)[u"until"_s], QJsonValue(u"2026-11-29T09:30:00Z"_s));
        QCOMPARE(cpu.value("runbook"_L1), QJsonValue(u"https://wiki.example/cpu"_s));
        QCOMPARE(cpu.value("since"_L1), QJsonValue(u"2026-11-29T08:13:20Z"_s));
    }

    void alertmanager()
    {
        const QByteArray alerts
            = plain("[{'fingerprint':'1','labels':{'alertname':'Disk','instance':'a','severity':'critical'},"
                    "'startsAt':'2026-11-29T08:00:00Z','annotations':{'summary':'disk "
                    "full','description':'99 % used',"
                    "'runbook_url':'https://wiki.example/disk','dashboard_url':'javascript:alert(1)'},"
                    "'status':{'state':'suppressed','silencedBy':['s1','s2']}}]");
        const QByteArray silences
            = plain("[{'id':'s1','createdBy':'ann','comment':'known','endsAt':'2026-11-29T09:00:00Z'},"
                    "{'id':'s2','createdBy':'bob','comment':'moving','endsAt':'2026-11-29T10:00:00Z'}]");
        const QJsonObject disk
            = component(u"alertmanager", {.body = alerts, .second = silences}, u"Disk a"_s);
        QCOMPARE(disk.value("output"_L1), QJsonValue(u"disk full"_s));
        QCOMPARE(disk.value("longOutput"_L1), QJsonValue(u"99 % used"_s));
        QCOMPARE(disk.value("downtime"_L1)[u"until"_s], QJsonValue(u"2026-11-29T10:00:00Z"_s));
        QCOMPARE(disk.value("downtime"_L1)[u"by"_s], QJsonValue(u"bob"_s));
        QCOMPARE(disk.value("runbook"_L1), QJsonValue(u"https://wiki.example/disk"_s));
        QVERIFY(disk.value("dashboard"_L1).isNull());
    }

    void smallServers()
    {
        const QJsonObject kuma = component(
            u"uptimekuma",
            {.body
             = plain("{'heartbeatList':{'1':[{'status':0,'time':'2026-11-29 08:00:00','msg':'refused'}]}}")},
            u"monitor 1"_s);
        QCOMPARE(kuma.value("output"_L1), QJsonValue(u"refused"_s));
        QCOMPARE(kuma.value("lastCheck"_L1), QJsonValue(u"2026-11-29T08:00:00Z"_s));
        const QJsonObject gatus = component(
            u"gatus",
            {.body = plain("[{'name':'front','key':'k','results':[{'success':false,'hostname':'h.example',"
                           "'timestamp':'2026-11-29T08:00:00Z','conditionResults':[{'condition':'[STATUS] == "
                           "200','success':false},{'condition':'x','success':true}]}]}]")},
            u"front"_s);
        QCOMPARE(gatus.value("output"_L1), QJsonValue(u"[STATUS] == 200"_s));
        QCOMPARE(gatus.value("host"_L1), QJsonValue(u"h.example"_s));
    }
};

PILOTLAMP_TEST(ServerFactsTest, NoApplication);

} // namespace Pilotlamp::ServerFactsTests

#include "tst_server_facts.moc"
