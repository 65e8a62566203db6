// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kinds_known.h"
#include "ctl/import_merge.h"
#include "testlib/test_program.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ImportMeaningTests {

namespace {

ImportResult imported(const QByteArray &bytes)
{
    const Result<ImportedConfig> read = readImport(bytes);
    if (read)
        return mergedWith({}, *read, knownKinds());
    return {.notes = {u"refused: "_s + read.error().text}};
}

QJsonObject objectOf(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

void addRows()
{
    QTest::addColumn<QByteArray>("there"); // what is special about it
    QTest::addColumn<QByteArray>(
        "here"); // keys of the check that comes of it, null: without it; empty: it is not imported
    QTest::addColumn<QString>("note"); // what is said; empty: nothing may be
}

/// What an import makes of one thing that is watched elsewhere: it means the same here, or it is not
/// imported, and nothing is left out without a line.
void compare(const ImportResult &read)
{
    QFETCH(QByteArray, here);
    QFETCH(QString, note);
    const QString told = read.notes.join(u'\n');
    QVERIFY2(told.contains(note) && told.isEmpty() == note.isEmpty(), qPrintable(told));
    QVERIFY2(read.config.services.size() == (here.isEmpty() ? 0 : 1), qPrintable(told));
    const QJsonObject wanted = objectOf(here);
    const QJsonObject check
        = here.isEmpty() ? QJsonObject() : read.config.services.first().checks.first().options;
    for (auto key = wanted.begin(); key != wanted.end(); ++key) {
        const QByteArray text = QJsonDocument(check).toJson(QJsonDocument::Compact);
        QVERIFY2(key->isNull() ? !check.contains(key.key()) : check.value(key.key()) == *key,
                 qPrintable(key.key() + u": "_s + QString::fromUtf8(text)));
    }
}

} // namespace

class ImportMeaningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kuma_data();
    void kuma();
    void gatus_data();
    void gatus();
    void nagstamon_data();
    void nagstamon();
};

void ImportMeaningTest::kuma_data()
{
    addRows();
    const auto row = [](const char *there, const char *here, const char *note = "") {
        QTest::newRow(there) << QByteArray(there) << QByteArray(here) << QString::fromUtf8(note);
    };
    row("", "{'kind':'http','url':'https://shop.example/'}");
    row("'active':1,'upsideDown':1", "{'upsideDown':true}");
    row("'type':'keyword','keyword':'ok','upsideDown':true", "{'upsideDown':true,'contains':'ok'}");
    row("'type':'keyword','keyword':'','invertKeyword':true", "", "not imported: it has no keyword");
    row("'type':'json-query','jsonPath':'$[0].a','jsonPathOperator':'>=','expectedValue':'1'",
        "{'jsonPath':'[0].a','jsonOperator':'>=','jsonValue':'1'}");
    row("'type':'json-query','jsonPath':'a-b','expectedValue':'3'", "", "is not a plain path");
    row("'type':'json-query','jsonPath':'a','jsonPathOperator':'contains','expectedValue':'x'", "",
        "the comparison “contains” is not supported");
    row("'type':'port','hostname':'[2001:db8::1]','port':25", "{'kind':'tcp','url':'[2001:db8::1]:25'}");
    row("'type':'port','hostname':'db.example','port':null", "", "not imported");
    row("'type':'dns','hostname':'shop.example','dns_resolve_server':'192.0.2.1','port':5353",
        "{'kind':'dns','resolver':'192.0.2.1:5353'}");
    row("'type':'dns','hostname':'shop.example','dns_resolve_server':'2001:db8::53','port':5353",
        "{'resolver':'[2001:db8::53]:5353'}");
    row("'type':'dns','hostname':'shop.example','dns_resolve_server':'192.0.2.1','port':53",
        "{'resolver':'192.0.2.1'}");
    row("'type':'docker','docker_container':'c'", "", "type “docker”");
    row("'type':'push','pushToken':'x'", "", "type “push”");
    row("'forceInactive':true", "", "not imported: its group is paused");
    row("'active':false", "", "not imported: it is paused");
    row("'name':' '", "", "a monitor without a name was not imported");
    row("'method':'POST','body':'a=1','httpBodyEncoding':'form'",
        "{'method':'POST','body':'a=1','headers':{'Content-Type':'application/x-www-form-urlencoded'}}");
    row("'method':'POST','body':'<a/>','httpBodyEncoding':'xml'",
        "{'headers':{'Content-Type':'text/xml; charset=utf-8'}}");
    row("'method':'POST','body':'1','headers':{'content-type':'text/plain'}",
        "{'headers':{'content-type':'text/plain'}}");
    row("'headers':'X-A: b'", "{'kind':'http'}", "its headers are not valid JSON and were not imported");
    row("'url':'https://bob:pw@shop.example/'", "{'url':'https://shop.example/'}",
        "its user name and password were not imported");
    row("'maxredirects':'0'", "{'followRedirects':false}");
    row("'maxredirects':10", "{'followRedirects':null}");
    row("'interval':5", "{'intervalSeconds':10}", "its interval of 5 s was changed to 10 s");
    row("'timeout':120", "{'timeoutSeconds':60}", "its timeout of 120 s was changed to 60 s");
    row("'maxretries':3", "{'kind':'http'}", "“maxretries” of its monitors was not imported");
    row("'description':'call Bob'", "{'kind':'http'}", "“description” of its monitors was not imported");
    row("'ipFamily':'ipv6'", "{'kind':'http'}", "“ipFamily” of its monitors was not imported");
    row("'ipFamily':null,'description':'','maxretries':0,'weight':2000", "{'kind':'http'}");
    row("'authMethod':'mtls','tlsKey':'x'", "{'kind':'http'}", "its authentication (mtls) was not imported");
    row("'tags':[{'name':'prod'}]", "{'kind':'http'}", "notifications and tags were not imported");
}

void ImportMeaningTest::kuma()
{
    QFETCH(QByteArray, there);
    QJsonObject monitor{
        {"id"_L1, 1}, {"name"_L1, u"m"_s}, {"type"_L1, u"http"_s}, {"url"_L1, u"https://shop.example/"_s}};
    const QJsonObject special = objectOf('{' + there + '}');
    for (auto key = special.begin(); key != special.end(); ++key)
        monitor.insert(key.key(), *key);
    compare(imported(QJsonDocument(QJsonObject{{"monitorList"_L1, QJsonArray{monitor}}}).toJson()));
}

void ImportMeaningTest::gatus_data()
{
    addRows();
    const auto row = [](const char *there, const char *here, const char *note = "") {
        QTest::newRow(there) << QByteArray(there) << QByteArray(here) << QString::fromUtf8(note);
    };
    // Conditions of an address; "|" parts them.
    row("[STATUS] == 200", "{'expect':'200'}");
    row("[CONNECTED] == true", "{'expect':'100-599'}"); // any code is fine there
    row("[CERTIFICATE_EXPIRATION] > 240h", "{'expect':'100-599','certificateDays':10}");
    row("[BODY] == pat(*up*)", "{'expect':'100-599','contains':'up'}");
    row("[STATUS] >= 200|[STATUS] < 400", "{'expect':'200-399'}");
    row("[STATUS] == any(200, 204)", "{'expect':'200,204'}");
    row("[STATUS] == 200|[STATUS] == 201", "", "is not supported");
    row("[STATUS] != 500", "", "is not supported");
    row("[STATUS] == pat(2*)", "", "is not supported");
    row("[RESPONSE_TIME] < 300|[RESPONSE_TIME] < 800", "{'slowAfterMs':300}");
    row("[RESPONSE_TIME] > 10", "", "is not supported");
    row("[BODY].age < 5", "{'jsonPath':'age','jsonOperator':'<','jsonValue':'5'}");
    row("[BODY].age < 5m", "", "is not supported");
    row("[BODY][0].id == 7", "{'jsonPath':'[0].id','jsonValue':'7'}");
    row("[BODY].s == any(a, b)", "{'jsonOperator':'in','jsonValue':['a','b']}");
    row("[BODY].name == pat(john*)", "", "is not supported");
    row("[BODY] == ok", "", "is not supported");
    row("len([BODY].items) > 2", "", "is not supported");
    row("has([BODY].x) == false", "", "is not supported");
    row("200 == [STATUS]", "", "is not supported");
    row("[IP] == 192.0.2.1", "", "is not supported");
    row("[DOMAIN_EXPIRATION] > 720h", "", "is not supported");
    row("[CONNECTED] == false", "", "is not supported");
    row("[BODY].v == ${VERSION}", "", "uses a variable");
    row("[STATUS] == 200@url: https://$HOST/", "", "uses a variable");
    row("[STATUS] == 200@body: k=$KEY", "", "uses a variable");
    row("[STATUS] == 200@body: costs 5$$", "{'body':'costs 5$'}");
    row("[STATUS] == 200@headers: {X-A: $B}", "{'headers':null}", "the header X-A was not imported: it uses");
    row("[STATUS] == 200@url: https://bob:pw@shop.example/", "{'url':'https://shop.example/'}",
        "its user name and password were not imported");
    row("[STATUS] == 200@enabled: no", "", "it is disabled");
    row("[STATUS] == 200@interval: 1s", "{'intervalSeconds':10}", "its interval of 1 s was changed to 10 s");
    row("[STATUS] == 200@client: {timeout: 3m}", "{'timeoutSeconds':60}",
        "its timeout of 180 s was changed to 60 s");
    row("[STATUS] == 200@alerts: [{type: slack}]", "{'kind':'http'}", "“alerts” of its endpoints");
    row("[CONNECTED] == true|[CERTIFICATE_EXPIRATION] > 48h@url: starttls://mail.example:587",
        "{'kind':'starttls','url':'mail.example:587','certificateDays':2}");
    row("[CONNECTED] == true@url: wss://shop.example/ws",
        "{'kind':'websocket','url':'wss://shop.example/ws'}");
    row("[CONNECTED] == true@url: ssh://host.example:22", "{'kind':'ssh','url':'host.example:22'}");
    row("[CONNECTED] == true@url: ssh://host.example:22@ssh: {username: a, password: b}", "", "it logs in");
    row("[CONNECTED] == true@url: tls://shop.example:443@client: {insecure: true}", "{'kind':'tls'}",
        "its client option “insecure” was not imported");
    row("[CONNECTED] == true@url: tcp://shop.example:25@body: hello", "{'kind':'tcp'}", "its body was not");
    row("[CONNECTED] == true@url: udp://shop.example:53", "", "no matching type of check");
    row("[STATUS] == 200@url: icmp://shop.example", "", "is not supported");
    row("[BODY] == pat(192.0.2.*)@url: 9.9.9.9@dns: {query-name: a.example, query-type: A}",
        "{'kind':'dns','answer':'192.0.2.*'}");
    row("[DNS_RCODE] == NXDOMAIN@url: 9.9.9.9@dns: {query-name: a.example, query-type: A}", "",
        "is not supported");
    row("[STATUS] == 200@@alerting: {slack: {}}", "{'kind':'http'}", "“alerting” was not imported");
    row("[STATUS] == 200@@connectivity: {checker: {}}", "{'kind':'http'}", "“connectivity” was not imported");
    row("[STATUS] == 200@@maintenance: {enabled: false, start: '23:00', duration: 1h}", "{'kind':'http'}");
    row("[STATUS] == 200@@maintenance: {start: '23:00'}", "{'kind':'http'}",
        "a maintenance window was not imported");
}

void ImportMeaningTest::gatus()
{
    QFETCH(QByteArray, there);
    const qsizetype end = there.indexOf("@@");
    const QByteArray root = end < 0 ? QByteArray() : there.mid(end + 2) + '\n';
    // An '@' before a key of the endpoint; one within an address has no blank behind its word.
    QStringList parts
        = QString::fromUtf8(end < 0 ? there : there.first(end)).split(QRegularExpression(u"@(?=[a-z]+: )"_s));
    QByteArray yaml = root + "endpoints:\n  - name: e\n";
    if (!there.contains("@url"))
        yaml += "    url: https://shop.example/\n";
    const QString conditions = parts.takeFirst().split(u'|').join(u"\", \""_s);
    yaml += "    conditions: [\"" + conditions.toUtf8() + "\"]\n";
    for (const QString &part : std::as_const(parts))
        yaml += "    " + part.toUtf8() + '\n';
    const ImportResult read = imported(yaml);
    if (read.notes.join(u' ').contains("this build cannot read YAML"_L1))
        QSKIP("built without libyaml");
    compare(read);
}

void ImportMeaningTest::nagstamon_data()
{
    addRows();
    const auto row = [](const char *there, const char *here, const char *note = "") {
        QTest::newRow(there) << QByteArray(there) << QByteArray(here) << QString::fromUtf8(note);
    };
    row("type = Icinga2API|monitor_url = https://icinga.example:5665|username = lamp|password = Zm9v",
        "{'kind':'icinga2','url':'https://icinga.example:5665','auth':{'type':'basic','user':'lamp',"
        "'secret':'mine'}}",
        "Mine: its password was not imported");
    row("type = IcingaDBWeb|monitor_url = https://icinga.example/icingaweb2",
        "{'kind':'icingadb','url':'https://icinga.example/icingaweb2','auth':null}");
    row("type = Nagios|monitor_url = https://n.example/nagios|monitor_cgi_url = "
        "https://n.example/nagios/cgi-bin/",
        "{'kind':'nagios','url':'https://n.example/nagios'}");
    row("type = Nagios|monitor_url = https://n.example/nagios|monitor_cgi_url = https://n.example/programs",
        "{'kind':'nagios','url':'https://n.example/programs/statusjson.cgi'}");
    row("type = Zabbix|monitor_url = https://z.example/zabbix|username = lamp",
        "{'kind':'zabbix','auth':{'type':'bearer','secret':'mine'}}", "an API key of the server");
    row("type = Checkmk Multisite|monitor_url = https://c.example/site",
        "{'kind':'checkmk','auth':{'type':'bearer','secret':'mine'}}", "an API key of the server");
    row("type = Prometheus|monitor_url = http://p.example:9090", "{'kind':'prometheus','auth':null}");
    row("type = Alertmanager|monitor_url = http://bob:pw@a.example:9093",
        "{'kind':'alertmanager','url':'http://a.example:9093'}", "user name and password were not imported");
    row("type = Livestatus|monitor_url = l.example:6557|username = lamp",
        "{'kind':'livestatus','auth':null}");
    row("type = Thruk|monitor_url = https://t.example/thruk", "",
        "servers of type “Thruk” are not supported");
    row("type = Prometheus|monitor_url = http://p.example|enabled = False", "", "it is disabled");
    row("type = Prometheus|monitor_url = ", "", "it has no address");
    row("type = Prometheus|monitor_url = http://p.example|ignore_cert = True", "{'kind':'prometheus'}",
        "certificate errors were ignored;");
    row("type = Prometheus|monitor_url = http://p.example|use_proxy = True", "{'kind':'prometheus'}",
        "its proxy was not imported");
    row("type = Prometheus|monitor_url = http://p.example|filter_acknowledged_hosts_services = True",
        "{'kind':'prometheus'}", "its filters were not imported");
}

void ImportMeaningTest::nagstamon()
{
    QFETCH(QByteArray, there);
    const ImportResult read = imported("[Server_Mine]\nname = Mine\n" + there.replace('|', '\n') + '\n');
    compare(read);
    QVERIFY(!serializeConfig(read.config).contains("Zm9v"));
}

PILOTLAMP_TEST(ImportMeaningTest, QCoreApplication);

} // namespace Pilotlamp::ImportMeaningTests

#include "tst_import_meaning.moc"
