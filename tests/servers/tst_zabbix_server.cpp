// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "servers/zabbix_stage.h"
#include "testlib/test_program.h"

#include <QJsonArray>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ZabbixServerTests {

/// A real Zabbix with its database and its front end: two triggers of one host, fed with values as told.
class ZabbixServerTest : public QObject {
    Q_OBJECT

private:
    Reading takeReading(const QJsonObject &more = {}, const QStringList &components = {})
    {
        QJsonObject options{{"auth"_L1, QJsonObject{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"zabbix"_s}}}};
        for (auto key = more.begin(); key != more.end(); ++key)
            options.insert(key.key(), *key);
        return m_prober.takeReading(u"zabbix"_s, m_zabbix.url(), options, components);
    }
    bool becomes(Status wanted, int withinMs = 30'000)
    {
        return Testing::becomes([this] { return takeReading(); }, wanted, withinMs);
    }
    QString request(ServerAction serverAction, const QString &name)
    {
        const Reading reading = takeReading();
        ActionRequest wanted{.action = serverAction,
                             .author = u"me"_s,
                             .comment = u"known & seen"_s,
                             .minutes = 30,
                             .now = QDateTime::currentDateTimeUtc()};
        for (const Component &component : reading.snapshot->components + reading.snapshot->muted) {
            if (component.name == name)
                wanted.component = component;
        }
        return m_prober.act(u"zabbix"_s, m_zabbix.url(), wanted,
                            {{"auth"_L1, QJsonObject{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"zabbix"_s}}}});
    }
    void addTrigger(const QString &key, int severity)
    {
        const QJsonObject item{{"hostid"_L1, m_host},
                               {"name"_L1, key},
                               {"key_"_L1, key},
                               {"type"_L1, 2},
                               {"value_type"_L1, 3}}; // what senders deliver
        QVERIFY(!m_zabbix.create(u"item.create"_s, item, u"itemids"_s).isEmpty());
        const QJsonObject tag{{"tag"_L1, u"scope"_s}, {"value"_L1, key}};
        const QJsonObject trigger{{"description"_L1, key + u" on {HOST.NAME}"_s},
                                  {"expression"_L1, u"last(/web/%1)>90"_s.arg(key)},
                                  {"priority"_L1, severity},
                                  {"tags"_L1, QJsonArray{tag}}};
        QVERIFY(!m_zabbix.create(u"trigger.create"_s, trigger, u"triggerids"_s).isEmpty());
    }
    /// A user of a group with a right (2: read) on the hosts, or none; the secret.
    QString addUser(const QString &name, const QString &hostGroup)
    {
        const QJsonArray rights = hostGroup.isEmpty()
            ? QJsonArray()
            : QJsonArray{QJsonObject{{"id"_L1, hostGroup}, {"permission"_L1, 2}}};
        const QString group = m_zabbix.create(u"usergroup.create"_s,
                                              {{"name"_L1, name}, {"rights"_L1, rights}}, u"usrgrpids"_s);
        const QJsonObject user{{"username"_L1, name},
                               {"passwd"_L1, u"Rain-and-0-sun"_s},
                               {"roleid"_L1, u"1"_s}, // a user who may see
                               {"usrgrps"_L1, QJsonArray{QJsonObject{{"usrgrpid"_L1, group}}}}};
        return m_zabbix.tokenOf(m_zabbix.create(u"user.create"_s, user, u"userids"_s));
    }
    QStringList namesIn(Status status)
    {
        QStringList names;
        const Reading reading = takeReading();
        const QList<Component> listed
            = reading.snapshot ? reading.snapshot->components + reading.snapshot->muted : QList<Component>();
        for (const Component &component : listed) {
            if (component.status == status)
                names.append(component.name);
        }
        names.sort();
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = ZabbixStage::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_watch.start();
        m_zabbix.start();
        m_watch.took("zabbix: set up");
        // The host it is delivered with would wait for an agent.
        m_zabbix.call(u"host.update"_s, QJsonObject{{"hostid"_L1, u"10084"_s}, {"status"_L1, 1}});
        m_group = m_zabbix.create(u"hostgroup.create"_s, {{"name"_L1, u"Lamps"_s}}, u"groupids"_s);
        m_host = m_zabbix.create(
            u"host.create"_s,
            {{"host"_L1, u"web"_s}, {"groups"_L1, QJsonArray{QJsonObject{{"groupid"_L1, m_group}}}}},
            u"hostids"_s);
        QVERIFY(!m_host.isEmpty());
        addTrigger(u"disk"_s, 4);
        addTrigger(u"cpu"_s, 2);
        addTrigger(u"note"_s, 1);
        const QJsonObject pulse{
            {"hostid"_L1, m_host}, {"name"_L1, u"pulse"_s}, {"key_"_L1, u"zabbix[uptime]"_s},
            {"type"_L1, 5},        {"value_type"_L1, 3},    {"delay"_L1, u"1s"_s}}; // the server's own
        QVERIFY(!m_zabbix.create(u"item.create"_s, pulse, u"itemids"_s).isEmpty());
        m_administrator = m_zabbix.tokenOf(u"1"_s);
        QVERIFY(!m_administrator.isEmpty());
        m_prober.setSecret(m_administrator);
        // Until the server has learnt of the items, it takes no value for them.
        for (const QString &key : {u"disk"_s, u"cpu"_s, u"note"_s})
            QTRY_VERIFY_WITH_TIMEOUT(m_zabbix.deliver(key, 5), 30'000);
    }

    void theVerdictTurnsWithTheTriggers()
    {
        QVERIFY(becomes(Status::Online));
        QTRY_VERIFY_WITH_TIMEOUT(takeReading().snapshot->asOf.isValid(), 20'000);
        m_watch.start();
        QVERIFY(m_zabbix.deliver(u"note"_s, 95));
        QVERIFY(m_zabbix.deliver(u"cpu"_s, 95));
        QVERIFY(becomes(Status::Overload));
        m_watch.took("zabbix: problem of severity warning seen");
        QVERIFY(m_zabbix.deliver(u"disk"_s, 95));
        QVERIFY(becomes(Status::Offline));
        m_watch.took("zabbix: problem of severity high seen");
        QCOMPARE(namesIn(Status::Offline), QStringList{u"disk on web"_s});
        QCOMPARE(namesIn(Status::Overload), QStringList{u"cpu on web"_s});
        const ComponentFacts facts = factsOf(takeReading(), u"disk on web"_s);
        QCOMPARE(facts.severity, u"high"_s);
        QCOMPARE(facts.host, u"web"_s);
        QCOMPARE(facts.labels.value(u"scope"_s), u"disk"_s);
        QVERIFY(facts.since.isValid());
    }

    void aFilterShowsLess()
    {
        QCOMPARE(takeReading({{"minSeverity"_L1, u"high"_s}}).snapshot->components.size(), 1);
        QCOMPARE(takeReading({}, {u"web/cpu*"_s}).status, Status::Overload);
        const Reading nothing = takeReading({}, {u"db/*"_s});
        QCOMPARE(nothing.status, Status::Online);
        QVERIFY(nothing.snapshot->components.isEmpty());
        const Reading noHost = takeReading({{"filters"_L1, QJsonObject{{"host"_L1, u"db"_s}}}});
        QCOMPARE(noHost.status, Status::Online);
        QVERIFY(noHost.snapshot->filteredOut > 0);
    }

    void anAcknowledgementMutes()
    {
        QCOMPARE(request(ServerAction::Acknowledge, u"disk on web"_s), u"“disk on web” is acknowledged"_s);
        m_watch.start();
        QVERIFY(becomes(Status::Overload)); // the other one is still told
        m_watch.took("zabbix: acknowledgement seen");
        const ComponentFacts facts = factsOf(takeReading(), u"disk on web"_s);
        QVERIFY(facts.acknowledged);
        QCOMPARE(facts.acknowledgement, u"known & seen"_s);
        QVERIFY(facts.acknowledgedBy.contains(u"Admin"_s));
        QCOMPARE(request(ServerAction::Comment, u"disk on web"_s),
                 u"The comment was added to “disk on web”"_s);
        QCOMPARE(request(ServerAction::RemoveAcknowledgement, u"disk on web"_s),
                 u"“disk on web” is no longer acknowledged"_s);
        QVERIFY(becomes(Status::Offline));
    }

    void aMaintenanceForATagMutesOnlyThat()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QJsonObject period{{"timeperiod_type"_L1, 0}, {"start_date"_L1, now - 60}, {"period"_L1, 3600}};
        const QJsonObject tag{{"tag"_L1, u"scope"_s}, {"operator"_L1, 0}, {"value"_L1, u"disk"_s}};
        const QString maintenance
            = m_zabbix.create(u"maintenance.create"_s,
                              {{"name"_L1, u"new disk"_s},
                               {"active_since"_L1, now - 60},
                               {"active_till"_L1, now + 3000},
                               {"hosts"_L1, QJsonArray{QJsonObject{{"hostid"_L1, m_host}}}},
                               {"timeperiods"_L1, QJsonArray{period}},
                               {"tags"_L1, QJsonArray{tag}}},
                              u"maintenanceids"_s);
        QVERIFY(!maintenance.isEmpty());
        m_watch.start();
        QVERIFY(becomes(Status::Overload, 150'000));
        m_watch.took("zabbix: maintenance seen");
        QCOMPARE(namesIn(Status::Maintenance), QStringList{u"disk on web"_s});
        QCOMPARE(namesIn(Status::Overload), QStringList{u"cpu on web"_s});
        const ComponentFacts facts = factsOf(takeReading(), u"disk on web"_s);
        QVERIFY(facts.inDowntime);
        m_zabbix.call(u"maintenance.delete"_s, QJsonArray{maintenance});
        QVERIFY(becomes(Status::Offline, 150'000));
        m_watch.took("zabbix: end of the maintenance seen");
    }

    /// This version cannot mute a problem alone.
    void aDowntimeIsForTheWholeHost()
    {
        QCOMPARE(
            request(ServerAction::Downtime, u"disk on web"_s),
            u"the whole host web is muted for 30 min: a Zabbix before 6.2 cannot mute only “disk on web”"_s);
        m_watch.start();
        QVERIFY(becomes(Status::Maintenance, 150'000));
        m_watch.took("zabbix: downtime seen");
        QCOMPARE(request(ServerAction::RemoveDowntime, u"disk on web"_s),
                 u"“disk on web” is no longer muted"_s);
        QVERIFY(becomes(Status::Offline, 150'000));
        m_watch.took("zabbix: end of the downtime seen");
        const QString again = request(ServerAction::RemoveDowntime, u"disk on web"_s);
        QVERIFY2(again.startsWith(u"the server refuses: "_s), qPrintable(again));
    }

    void aUserWithFewRights()
    {
        m_prober.setSecret(addUser(u"reader"_s, m_group));
        QCOMPARE(takeReading().status, Status::Offline);
        QCOMPARE(request(ServerAction::Acknowledge, u"cpu on web"_s), u"“cpu on web” is acknowledged"_s);
        const QString refused = request(ServerAction::Downtime, u"disk on web"_s);
        QVERIFY2(refused.startsWith(u"the server refuses: "_s), qPrintable(refused));
        m_prober.setSecret(addUser(u"stranger"_s, {}));
        const Reading blind = takeReading();
        QCOMPARE(blind.status, Status::Unknown);
        QVERIFY2(blind.reason.contains(u"this key can see no hosts"_s), qPrintable(blind.reason));
        m_prober.setSecret(u"0000"_s);
        const Reading refusedReading = takeReading();
        QCOMPARE(refusedReading.status, Status::Unknown);
        QVERIFY2(refusedReading.reason.contains(u"the server refuses"_s), qPrintable(refusedReading.reason));
        m_prober.setSecret(m_administrator);
    }

    void theTargetRecovers()
    {
        for (const QString &key : {u"disk"_s, u"cpu"_s, u"note"_s})
            QVERIFY(m_zabbix.deliver(key, 5));
        m_watch.start();
        QVERIFY(becomes(Status::Online));
        m_watch.took("zabbix: recovery seen");
    }

    /// The front end answers without the server, for ever.
    void aStoppedServerIsUnknownUntilItIsBack()
    {
        m_zabbix.stopServer();
        QCOMPARE(takeReading().status, Status::Online); // until its last word is old
        m_zabbix.age(16 * 60);
        const Reading reading = takeReading();
        QCOMPARE(reading.status, Status::Unknown);
        QVERIFY2(reading.reason.contains(u"is old (from "_s), qPrintable(reading.reason));
        m_zabbix.age(24 * 3600); // further back the front end does not look
        QCOMPARE(takeReading().status, Status::Unknown);
        m_zabbix.startServer();
        m_watch.start();
        QVERIFY(becomes(Status::Online));
        m_watch.took("zabbix: restarted server seen");
    }

    void cleanupTestCase() { m_zabbix.stop(); }

private:
    ZabbixStage m_zabbix;
    ServerProber m_prober;
    QString m_group = {};
    QString m_host = {};
    QString m_administrator = {};
    Stopwatch m_watch;
};

PILOTLAMP_TEST(ZabbixServerTest, QCoreApplication);

} // namespace Pilotlamp::ZabbixServerTests

#include "tst_zabbix_server.moc"
