// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice.h"
#include "core/severity.h"
#include "core/status.h"
#include "testlib/payloads.h"
#include "testlib/test_program.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::FiltersTests {

namespace {

QByteArray straight(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

Check checkWith(const QString &kind, const char *options)
{
    return {.kind = kind, .options = QJsonDocument::fromJson(straight(options)).object()};
}

Choice choiceWith(const QString &kind, const char *options)
{
    return choiceOf(checkWith(kind, options));
}

/// A host that is up and one that is down, with services in every state people filter by.
Payload server()
{
    const auto service = [](const char *name, const char *more, const char *host = "web") {
        return "{'name':'"_ba + host + "!" + name + "','type':'Service','attrs':{'display_name':'" + name
            + "','host_name':'" + host + "','state_type':1,'last_check':1795941000," + more + "}}";
    };
    const QByteArray services = "{'results':["
        + QByteArrayList{service("ok", "'state':0,'groups':['disks']"),
                         service("warn",
                                 "'state':1,'last_state_change':1795940800,"
                                 "'last_check_result':{'output':'nearly full','performance_data':[]}"),
                         service("crit", "'state':2,'last_state_change':1795930000"),
                         service("mine", "'state':2,'acknowledgement':1"),
                         service("down time", "'state':2,'downtime_depth':1"),
                         service("quiet", "'state':2,'enable_notifications':false"),
                         service("flaps", "'state':2,'flapping':true"),
                         service("odd", "'state':3"),
                         service("soft",
                                 "'state':2,'state_type':0,'last_hard_state':0,'check_attempt':1,"
                                 "'max_check_attempts':3"),
                         service("away", "'state':2,'last_reachable':false", "db")}
              .join(',')
        + "]}";
    return {.body
            = straight("{'results':[{'name':'web','type':'Host','attrs':{'state':0,'state_type':1,"
                       "'last_check':1795941000,'groups':['linux']}},{'name':'db','type':'Host','attrs':{"
                       "'state':1,'state_type':1,'last_hard_state':1,'last_check':1795941000}}]}"),
            .second = straight(services.constData())};
}

QStringList shown(const char *options)
{
    QStringList names;
    const Result<Snapshot> read = readAs(u"icinga2", server(), choiceWith(u"icinga2"_s, options));
    if (!read)
        return {read.error().text};
    for (const Component &component : read->components)
        names.append(component.name);
    return names;
}

} // namespace

/// What a check's filters set aside of a monitoring server, and that it is never taken for good news.
class FiltersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFilterSetsAside_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QStringList>("gone");
        const auto row = [](const char *options, const QStringList &gone) {
            QTest::newRow(options) << QByteArray(options) << gone;
        };
        row("{}", {});
        row("{'minSeverity':'critical'}", {u"warn"_s, u"odd"_s});
        row("{'minSeverity':'Unknown'}", {u"warn"_s});
        row("{'minSeverity':'warning'}", {});
        row("{'filters':{'acknowledged':false}}", {u"mine"_s});
        row("{'filters':{'downtime':false}}", {u"down time"_s});
        row("{'filters':{'notificationsOff':false}}", {u"quiet"_s});
        row("{'filters':{'flapping':false}}", {u"flaps"_s});
        row("{'filters':{'soft':false}}", {u"soft"_s});
        row("{'filters':{'onDownHosts':false}}", {u"away"_s});
        row("{'filters':{'minMinutes':5}}", {u"warn"_s});
        row("{'filters':{'minMinutes':3}}", {});
        row("{'filters':{'notService':'^(warn|crit)$'}}", {u"warn"_s, u"crit"_s});
        row("{'filters':{'notText':'NEARLY'}}", {u"warn"_s});
        row("{'filters':{'notHost':'^db'}}", {u"db"_s, u"away"_s});
        row("{'filters':{'acknowledged':true,'soft':true}}", {});
    }
    void eachFilterSetsAside()
    {
        QFETCH(QByteArray, options);
        QFETCH(QStringList, gone);
        QStringList left = shown("{}");
        QCOMPARE(left.size(), 12);
        for (const QString &name : std::as_const(gone))
            QVERIFY(left.removeOne(name));
        QCOMPARE(shown(options.constData()), left);
    }

    void onlyWhatMatchesIsShown()
    {
        QCOMPARE(shown("{'filters':{'service':'^ok$'}}"), QStringList{u"ok"_s});
        QCOMPARE(shown("{'filters':{'text':'nearly'}}"), QStringList{u"warn"_s});
        QCOMPARE(shown("{'filters':{'host':'^d'}}"), (QStringList{u"db"_s, u"away"_s}));
        QCOMPARE(shown("{'filters':{'groups':['disk?']}}"), QStringList{u"ok"_s});
        QCOMPARE(shown("{'filters':{'groups':['linux']}}").size(), 10); // the host's services are in it, too
        QCOMPARE(shown("{'filters':{'groups':['linux'],'service':'crit'}}"), QStringList{u"crit"_s});
    }

    /// A file may be written by hand: what cannot be a filter sets nothing aside.
    void whatIsNoFilterSetsNothingAside_data()
    {
        QTest::addColumn<QByteArray>("options");
        const QByteArray pattern(501, '.');
        for (const QByteArray &filter :
             {QByteArray("'labels':['nonsense']"), QByteArray("'labels':['a=~(']"), QByteArray("'host':'('"),
              QByteArray("'groups':['']"), QByteArray("'minMinutes':-9"), "'service':'" + pattern + "'"})
            QTest::newRow(filter.left(40).constData()) << "{'filters':{" + filter + "}}";
    }
    void whatIsNoFilterSetsNothingAside()
    {
        QFETCH(QByteArray, options);
        QCOMPARE(shown(options.constData()), shown("{}"));
    }

    void aYoungTroubleIsOneThatIsYoungerThanAsked()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1795941000, Qt::UTC);
        const auto keeps = [&](Status status, qint64 seconds, const QDateTime &newest, int minutes = 5) {
            auto facts = std::make_shared<ComponentFacts>();
            facts->since = seconds == -1 ? QDateTime() : now.addSecs(-seconds);
            Component component;
            component.name = u"x"_s;
            component.status = status;
            component.facts = facts;
            const QByteArray filters = "{'filters':{'minMinutes':" + QByteArray::number(minutes) + "}}";
            return Filters(checkWith(u"icinga2"_s, filters.constData())).keeps(component, newest);
        };
        QVERIFY(!keeps(Status::Offline, 299, now));
        QVERIFY(keeps(Status::Offline, 300, now));
        QVERIFY(keeps(Status::Online, 1, now));
        QVERIFY(keeps(Status::Offline, -1, now)); // since when is not known
        QVERIFY(keeps(Status::Offline, 1, {})); // nor what time it is there
        QVERIFY(keeps(Status::Offline, -60, now, 0)); // newer than all the rest, and no age is asked for
        QVERIFY(!keeps(Status::Offline, -60, now));
    }

    /// A service is one also where it is named as its host, and so is what has no group.
    void onlyAHostHasNoService()
    {
        const auto keeps = [](const QString &group, const QString &name, const QString &host) {
            ComponentFacts facts;
            facts.host = host;
            Component component;
            component.name = name;
            component.group = group;
            component.facts = std::make_shared<const ComponentFacts>(facts);
            return Filters(checkWith(u"icinga2"_s, "{'filters':{'service':'^web$'}}")).keeps(component, {});
        };
        QVERIFY(keeps(u"web"_s, u"web"_s, u"web"_s));
        QVERIFY(keeps({}, u"web"_s, u"db"_s));
        QVERIFY(!keeps({}, u"web"_s, u"web"_s)); // that is the host itself
    }

    void anOrderMayBeAboutWhatIsNotShown()
    {
        Check check = checkWith(u"zabbix"_s, "{'minSeverity':'High','filters':{'host':'web'},'other':1}");
        check.components = {u"web/*"_s};
        const Check whole = withoutFilters(check);
        QVERIFY(whole.components.isEmpty());
        QCOMPARE(whole.options.keys(), QStringList(u"other"_s));
    }

    void whatIsSetAsideIsSaid()
    {
        const Snapshot some
            = *readAs(u"icinga2", server(), choiceWith(u"icinga2"_s, "{'filters':{'service':'^ok$'}}"));
        QCOMPARE(some.status, Status::Online);
        QCOMPARE(some.filteredOut, 11);
        QCOMPARE(some.summary, u"ok is online; 11 set aside by the filters of this check"_s);
        QVERIFY(some.account.setAside >= 11 && some.account.understood == some.account.seen);
        // Without anything left there is nothing that could be well.
        const Snapshot none
            = *readAs(u"icinga2", server(), choiceWith(u"icinga2"_s, "{'filters':{'host':'nobody'}}"));
        QCOMPARE(none.status, Status::Unknown);
        QCOMPARE(none.summary, u"the filters of this check set aside all 12 components"_s);
        QVERIFY(!none.noneChosen);
    }

    void alerts()
    {
        const QByteArray alerts = straight(
            "[{'fingerprint':'1','labels':{'alertname':'A','severity':'warning','team':'web'},'status':{"
            "'state':'active'}},{'fingerprint':'2','labels':{'alertname':'B','severity':'critical','team':'"
            "db'"
            "},'status':{'state':'active'}},{'fingerprint':'3','labels':{'alertname':'C','severity':"
            "'brown'},'status':{'state':'active'}}]");
        const auto status = [&](const char *options) {
            return *readAs(u"alertmanager", alerts, choiceWith(u"alertmanager"_s, options));
        };
        QCOMPARE(status("{'minSeverity':'page'}").components.size(), 2); // an unknown word is never too mild
        QCOMPARE(status("{'filters':{'labels':['team=web']}}").status, Status::Overload);
        QCOMPARE(status("{'filters':{'labels':['team!~web|db','severity!=brown']}}").summary,
                 u"No alert is firing; 3 set aside by the filters of this check"_s);
        QCOMPARE(status("{'filters':{'labels':['team=~d.']}}").status, Status::Offline);
    }

    void staleIsNeverTooMild()
    {
        // A warning of long ago may be anything by now.
        const QByteArray body
            = straight("{'results':[{'name':'a!x','type':'Service','attrs':{'state':0,'state_type':1,"
                       "'last_check':1795941850}},{'name':'a!y','type':'Service','attrs':{'state':1,"
                       "'state_type':1,'last_check':1795841850,'display_name':'y'}}]}");
        const Snapshot read
            = *readAs(u"icinga2", body, choiceWith(u"icinga2"_s, "{'minSeverity':'critical'}"));
        QCOMPARE(read.components.size(), 2);
        QCOMPARE(read.components.at(1).status, Status::Unknown);
    }

    void wrongKeysAreNamed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const QString &kind, const char *options, const QString &wrong) {
            QTest::newRow(options) << kind << QByteArray(options) << wrong;
        };
        row(u"icinga2"_s, "{'minSeverity':'critical'}", {});
        row(u"icinga2"_s, "{'minSeverity':'high'}", u"minSeverity"_s);
        row(u"icinga2"_s, "{'minSeverity':'ok'}", {}); // the mildest of all
        row(u"zabbix"_s, "{'minSeverity':'High'}", {});
        row(u"http"_s, "{'minSeverity':'critical' }", u"minSeverity"_s);
        row(u"icinga2"_s, "{'minSeverity':3}", u"minSeverity"_s);
        row(u"icinga2"_s, "{'filters':[]}", u"filters"_s);
        row(u"icinga2"_s, "{'filters':{'soft':1}}", u"filters/soft"_s);
        row(u"icinga2"_s, "{'filters':{'host':'('}}", u"filters/host"_s);
        row(u"icinga2"_s, "{'filters':{'host':''}}", u"filters/host"_s);
        row(u"icinga2"_s, "{'filters':{'groups':'linux'}}", u"filters/groups"_s);
        row(u"icinga2"_s, "{'filters':{'labels':['team']}}", u"filters/labels"_s);
        row(u"icinga2"_s, "{'filters':{'labels':['team=~(']}}", u"filters/labels"_s);
        row(u"icinga2"_s, "{'filters':{'minMinutes':-1}}", u"filters/minMinutes"_s);
        row(u"icinga2"_s, "{'filters':{'minMinutes':1.5}}", u"filters/minMinutes"_s);
        row(u"statuspage"_s, "{'model':'Opus 4.6'}", {});
        row(u"statuspage"_s, "{'model':'  '}", u"model"_s);
        row(u"statuspage"_s, "{'model':7}", u"model"_s);
        const QByteArray longModel = "{'model':'" + QByteArray(101, 'x') + "'}";
        row(u"statuspage"_s, longModel.constData(), u"model"_s);
        row(u"icinga2"_s, "{'filters':{'minMinutes':5,'labels':['a!=b'],'somethingElse':1}}", {});
        const auto filled = [&](const char *before, qsizetype size, const char *after, const QString &wrong) {
            row(u"icinga2"_s, (before + QByteArray(size, 'x') + after).constData(), wrong);
        };
        filled("{'model':'", 100, "'}", {});
        filled("{'except':['", 500, "']}", {});
        filled("{'except':['", 501, "']}", u"except"_s);
        filled("{'filters':{'host':'", 500, "'}}", {});
        filled("{'filters':{'host':'", 501, "'}}", u"filters/host"_s);
        filled("{'filters':{'groups':['", 500, "']}}", {});
        filled("{'filters':{'groups':['", 501, "']}}", u"filters/groups"_s);
        row(u"icinga2"_s, "{'except':[]}", {});
        row(u"icinga2"_s, "{'except':'x'}", u"except"_s);
        row(u"icinga2"_s, "{'except':['a',7]}", u"except"_s);
        row(u"icinga2"_s, "{'except':[' ']}", u"except"_s);
        row(u"icinga2"_s, "{'incidentsWithout':['a',false]}", u"incidentsWithout"_s);
        row(u"icinga2"_s, "{'severities':{'minor':'offline','odd':'online'}}", {});
        row(u"icinga2"_s, "{'severities':{'minor':'offline','odd':'red'}}", u"severities"_s);
        row(u"icinga2"_s, "{'severities':[]}", u"severities"_s);
        row(u"icinga2"_s, "{'filters':{'text':7}}", u"filters/text"_s);
        row(u"icinga2"_s, "{'filters':{'groups':['a',' ']}}", u"filters/groups"_s);
        row(u"icinga2"_s, "{'filters':{'contactGroups':[7]}}", u"filters/contactGroups"_s);
        row(u"icinga2"_s, "{'filters':{'groups':['a=b'],'contactGroups':['a']}}", {});
        row(u"icinga2"_s, "{'filters':{'minMinutes':0}}", {});
        row(u"icinga2"_s, "{'filters':{'minMinutes':10080}}", {});
        row(u"icinga2"_s, "{'filters':{'minMinutes':10081}}", u"filters/minMinutes"_s);
    }
    void wrongKeysAreNamed()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, options);
        QTEST(wrongChoiceKey(checkWith(kind, options.constData())), "wrong");
    }

    void theScaleKnowsItsWords()
    {
        QVERIFY(severityRank(u"zabbix"_s, u"Disaster"_s) > severityRank(u"zabbix"_s, u"average"_s));
        QVERIFY(severityRank(u"nagios"_s, u"DOWN"_s) > severityRank(u"nagios"_s, u"warning"_s));
        QCOMPARE(severityRank(u"statuspage"_s, u"critical"_s), -1);
    }
};

PILOTLAMP_TEST(FiltersTest, NoApplication);

} // namespace Pilotlamp::FiltersTests

#include "tst_filters.moc"
