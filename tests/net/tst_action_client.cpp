// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/action_client.h"
#include "net/fetcher.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ActionClientTests {

/// What is sent to a monitoring server when a person
/// acknowledges, mutes or checks again, and what is told of it.
class ActionClientTest : public QObject {
    Q_OBJECT

private:
    static ActionRequest request(ServerAction serverAction, const QString &id)
    {
        return {.action = serverAction,
                .component = {.id = id, .name = u"CPU"_s},
                .author = u"me"_s,
                .comment = u"known"_s,
                .minutes = 30,
                .now = QDateTime::fromSecsSinceEpoch(1'795'342'800, Qt::UTC)};
    }
    Result<QString> acted(const QString &kind, const LoopbackServer &server, const ActionRequest &request)
    {
        QList<Result<QString>> results;
        const QJsonObject auth{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"key"_s}};
        m_actionClient.act({.kind = kind,
                            .url = server.url(u"/"_s).toString(),
                            .timeoutSeconds = 2,
                            .options = {{"auth"_L1, auth}}},
                           request, this, [&](const Result<QString> &result) { results.append(result); });
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(results.size(), 1, 5000);
        }();
        return results.value(0);
    }
    static QJsonObject bodyAt(const LoopbackServer &server, const QString &path)
    {
        return QJsonDocument::fromJson(server.lastBody(path)).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_actionClient.setSecrets([](const QString &, QObject *context, const auto &found) {
            QMetaObject::invokeMethod(
                context, [found] { found(u"sesame"_s); }, Qt::QueuedConnection);
        });
    }

    void icinga2()
    {
        LoopbackServer server;
        const QByteArray fine = "{\"results\":[{\"code\":200,\"status\":\"done\"}]}";
        const QString acknowledge = u"/v1/actions/acknowledge-problem"_s;
        server.play(acknowledge, {.body = fine});
        const auto notified = acted(u"icinga2"_s, server, request(ServerAction::Acknowledge, u"web!CPU"_s));
        QVERIFY2(notified.has_value(), notified ? "" : qPrintable(notified.error().text));
        QCOMPARE(*notified, u"“CPU” is acknowledged"_s);
        QJsonObject sent = bodyAt(server, acknowledge);
        QCOMPARE(sent.value("type"_L1), u"Service"_s);
        QCOMPARE(sent.value("service"_L1), u"web!CPU"_s);
        QCOMPARE(sent.value("comment"_L1), u"known"_s);
        QCOMPARE(server.lastHeader(acknowledge, "Authorization"), "Bearer sesame");
        const QString downtime = u"/v1/actions/schedule-downtime"_s;
        server.play(downtime, {.body = fine});
        QVERIFY(acted(u"icinga2"_s, server, request(ServerAction::Downtime, u"web"_s)));
        sent = bodyAt(server, downtime);
        QCOMPARE(sent.value("host"_L1), u"web"_s);
        QCOMPARE(sent.value("end_time"_L1).toInteger() - sent.value("start_time"_L1).toInteger(), 1800);
        // An answer of 200 may still refuse.
        server.play(
            acknowledge,
            {.body = "{\"results\":[{\"code\":409,\"status\":\"Service is OK, nothing to acknowledge\"}]}"});
        QCOMPARE(acted(u"icinga2"_s, server, request(ServerAction::Acknowledge, u"web!CPU"_s)).error().text,
                 u"Service is OK, nothing to acknowledge"_s);
    }

    void alertmanagerIsSilencedByTheAlertsLabels()
    {
        LoopbackServer server;
        server.play(
            u"/api/v2/alerts"_s,
            {.body = "[{\"fingerprint\":\"f\",\"labels\":{\"alertname\":\"Disk\",\"instance\":\"a\"}}]"});
        server.play(u"/api/v2/silences"_s, {.body = "{\"silenceID\":\"1\"}"});
        QVERIFY(acted(u"alertmanager"_s, server, request(ServerAction::Downtime, u"f"_s)));
        const QJsonObject sent = bodyAt(server, u"/api/v2/silences"_s);
        QCOMPARE(sent.value("matchers"_L1).toArray().size(), 2);
        // Another alert with the same labels and more is not silenced with it.
        server.play(u"/api/v2/alerts"_s,
                    {.body
                     = "[{\"fingerprint\":\"f\",\"labels\":{\"alertname\":\"Disk\",\"instance\":\"a\"}},"
                       "{\"fingerprint\":\"g\",\"labels\":{\"alertname\":\"Disk\",\"instance\":\"a\","
                       "\"device\":\"sda\"}}]"});
        QVERIFY(acted(u"alertmanager"_s, server, request(ServerAction::Downtime, u"f"_s)));
        const QJsonArray matchers = bodyAt(server, u"/api/v2/silences"_s).value("matchers"_L1).toArray();
        QCOMPARE(matchers.size(), 3);
        QCOMPARE(matchers.last()[u"name"_s].toString(), u"device"_s);
        QCOMPARE(matchers.last()[u"value"_s].toString(), QString());
        QCOMPARE(sent.value("endsAt"_L1), u"2026-11-22T10:50:00Z"_s);
        QCOMPARE(acted(u"alertmanager"_s, server, request(ServerAction::Downtime, u"gone"_s)).error().text,
                 u"the server no longer lists “CPU”"_s);
    }

    /// Only a silence that is for the alert alone: one for more would unmute more than was asked for.
    void silencesAreEndedForThisAlertOnly()
    {
        for (const auto &[kind, base] : {std::pair{u"alertmanager"_s, u"/api/v2"_s},
                                         std::pair{u"grafana"_s, u"/api/alertmanager/grafana/api/v2"_s}}) {
            LoopbackServer server;
            server.play(base + u"/alerts"_s,
                        json("[{\"fingerprint\":\"f\",\"labels\":{\"alertname\":\"Disk\",\"instance\":\"a\"},"
                             "\"status\":{\"silencedBy\":[\"1\"]}}]"));
            const QByteArray whole = "{\"name\":\"alertname\",\"value\":\"Disk\",\"isRegex\":false}";
            const QByteArray mine = "{\"name\":\"instance\",\"value\":\"a\",\"isRegex\":false}";
            const auto silences = [&](const QByteArray &matchers) {
                server.play(base + u"/silences"_s,
                            json("[{\"id\":\"1\",\"matchers\":[" + matchers
                                 + "]},{\"id\":\"2\",\"matchers\":[" + whole + "]}]"));
            };
            server.play(base + u"/silence/1"_s, {.status = 200});
            silences(whole + ',' + mine);
            const auto ended = acted(kind, server, request(ServerAction::RemoveDowntime, u"f"_s));
            QVERIFY2(ended.has_value(), ended ? "" : qPrintable(ended.error().text));
            QVERIFY(server.lastRequestLine(base + u"/silence/1"_s).startsWith("DELETE "));
            for (const QByteArray &wide : {whole, whole + ',' + QByteArray(mine).replace("false", "true"),
                                           whole + ',' + QByteArray(mine).replace("\"a\"", "\"b\"")}) {
                silences(wide);
                const auto refused = acted(kind, server, request(ServerAction::RemoveDowntime, u"f"_s));
                QVERIFY(!refused && refused.error().text.contains(u"mutes other alerts too"_s));
            }
            server.play(base + u"/silences"_s, json("[]"));
            const auto none = acted(kind, server, request(ServerAction::RemoveDowntime, u"f"_s));
            QVERIFY(!none && none.error().text.contains(u"is not silenced"_s));
            QCOMPARE(server.requests(base + u"/silence/1"_s), 1);
        }
    }

    void zabbixIsCalled()
    {
        LoopbackServer server;
        const QString path = u"/api_jsonrpc.php"_s;
        server.play(path,
                    {.body
                     = "{\"jsonrpc\":\"2.0\",\"result\":[{\"triggerid\":\"7\",\"items\":[{\"itemid\":\"3\"}],"
                       "\"hosts\":[{\"hostid\":\"9\"}],\"lastEvent\":{\"eventid\":\"5\"}}],\"id\":1}"});
        QVERIFY(acted(u"zabbix"_s, server, request(ServerAction::Acknowledge, u"7"_s)));
        QJsonObject sent = bodyAt(server, path);
        QCOMPARE(sent.value("method"_L1), u"event.acknowledge"_s);
        QCOMPARE(sent.value("params"_L1).toObject().value("eventids"_L1), QJsonArray{u"5"_s});
        QVERIFY(acted(u"zabbix"_s, server, request(ServerAction::Recheck, u"7"_s)));
        QCOMPARE(bodyAt(server, path).value("method"_L1), u"task.create"_s);
        QVERIFY(acted(u"zabbix"_s, server, request(ServerAction::Downtime, u"7"_s)));
        sent = bodyAt(server, path);
        // Only this problem is muted, until then.
        QCOMPARE(sent.value("method"_L1), u"event.acknowledge"_s);
        const QJsonObject params = sent.value("params"_L1).toObject();
        QCOMPARE(params.value("action"_L1).toInt(), 36);
        QCOMPARE(params.value("eventids"_L1), QJsonArray{u"5"_s});
        QVERIFY(params.value("suppress_until"_L1).toInteger() > 0);
    }

    void anOldZabbixMutesTheHostAndSaysSo()
    {
        const ActionRequest wanted = request(ServerAction::Downtime, u"7"_s);
        const QByteArray page = "{\"result\":[{\"triggerid\":\"7\",\"hosts\":[{\"hostid\":\"9\"}],"
                                "\"lastEvent\":{\"eventid\":\"5\"}}]}";
        const Check check{.kind = u"zabbix"_s, .url = u"http://127.0.0.1/zabbix"_s};
        const ActionApi *actionApi = actionApiOf(u"zabbix");
        const Questions calls = actionApi->calls(check, wanted, {page}).value();
        QCOMPARE(calls.size(), 2);
        QVERIFY(actionApi->done(wanted, calls.first()).isEmpty());
        QVERIFY(calls.last().body.contains("maintenance.create"));
        QVERIFY(actionApi->done(wanted, calls.last()).contains(u"whole host"_s));
    }

    void checkmk()
    {
        LoopbackServer server;
        const QString path = u"/check_mk/api/1.0/domain-types/acknowledge/collections/service"_s;
        server.play(path, {.status = 204});
        QVERIFY(acted(u"checkmk"_s, server, request(ServerAction::Acknowledge, u"web!CPU"_s)));
        QCOMPARE(bodyAt(server, path).value("service_description"_L1), u"CPU"_s);
        server.play(path, {.status = 422, .body = "{\"title\":\"x\",\"detail\":\"No such service\"}"});
        const auto refused = acted(u"checkmk"_s, server, request(ServerAction::Acknowledge, u"web!CPU"_s));
        QVERIFY(!refused && refused.error().text.contains(u"No such service"_s));
    }

    void optionsAndTheWayBack()
    {
        LoopbackServer server;
        const QByteArray fine = "{\"results\":[{\"code\":200,\"status\":\"done\"}]}";
        const auto path = [](const char *action) {
            return u"/v1/actions/"_s + QString::fromLatin1(action);
        };
        for (const char *action : {"acknowledge-problem", "schedule-downtime", "add-comment",
                                   "remove-acknowledgement", "remove-downtime"})
            server.play(path(action), {.body = fine});
        ActionRequest wanted = request(ServerAction::Acknowledge, u"web!CPU"_s);
        wanted.sticky = false;
        wanted.persistent = true;
        wanted.expiresMinutes = 60;
        QVERIFY(acted(u"icinga2"_s, server, wanted));
        QJsonObject sent = bodyAt(server, path("acknowledge-problem"));
        QCOMPARE(sent.value("sticky"_L1), QJsonValue(false));
        QCOMPARE(sent.value("persistent"_L1), QJsonValue(true));
        QCOMPARE(sent.value("expiry"_L1).toInteger(), wanted.now.toSecsSinceEpoch() + 3600);
        wanted = request(ServerAction::Downtime, u"web!CPU"_s);
        wanted.flexibleMinutes = 10;
        QVERIFY(acted(u"icinga2"_s, server, wanted));
        sent = bodyAt(server, path("schedule-downtime"));
        QCOMPARE(sent.value("fixed"_L1), QJsonValue(false));
        QCOMPARE(sent.value("duration"_L1).toInt(), 600);
        QVERIFY(acted(u"icinga2"_s, server, request(ServerAction::Comment, u"web"_s)));
        QCOMPARE(bodyAt(server, path("add-comment")).value("comment"_L1), u"known"_s);
        for (const ServerAction back : {ServerAction::RemoveAcknowledgement, ServerAction::RemoveDowntime}) {
            ActionRequest silent = request(back, u"web!CPU"_s);
            silent.comment.clear();
            QVERIFY(acted(u"icinga2"_s, server, silent));
        }
        // Exactly the one that was chosen.
        sent = bodyAt(server, path("remove-downtime"));
        QCOMPARE(sent.value("service"_L1), u"web!CPU"_s);
        QVERIFY(!sent.contains("filter"_L1));
        // An option that a server does not have is refused, not left out.
        wanted = request(ServerAction::Acknowledge, u"7"_s);
        wanted.expiresMinutes = 60;
        QVERIFY(acted(u"zabbix"_s, server, wanted).error().text.contains(u"do not support this option"_s));
    }

    void checkmkTakesThingsBack()
    {
        LoopbackServer server;
        const QString base = u"/check_mk/api/1.0/domain-types/"_s;
        server.play(base + u"downtime/actions/delete/invoke"_s, {.status = 204});
        server.play(base + u"acknowledge/actions/delete/invoke"_s, {.status = 204});
        server.play(base + u"comment/collections/service"_s, {.body = "{}"});
        QVERIFY(acted(u"checkmk"_s, server, request(ServerAction::RemoveDowntime, u"web!CPU"_s)));
        const QJsonObject sent = bodyAt(server, base + u"downtime/actions/delete/invoke"_s);
        QCOMPARE(sent.value("delete_type"_L1), u"params"_s);
        QCOMPARE(sent.value("service_descriptions"_L1), QJsonArray{u"CPU"_s});
        QVERIFY(acted(u"checkmk"_s, server, request(ServerAction::RemoveAcknowledgement, u"web!CPU"_s)));
        QVERIFY(acted(u"checkmk"_s, server, request(ServerAction::Comment, u"web!CPU"_s)));
    }

    void nagiosIsSentAForm()
    {
        LoopbackServer server;
        const QString path = u"/cgi-bin/cmd.cgi"_s;
        server.play(path, {.body = "<html>Your command request was successfully submitted to Nagios</html>"});
        ActionRequest wanted = request(ServerAction::Acknowledge, u"web!C&P"_s);
        QVERIFY(acted(u"nagios"_s, server, wanted));
        QCOMPARE(server.lastBody(path),
                 "nagFormId=7e57ab1e&cmd_typ=34&cmd_mod=2&host=web&service=C%26P&com_author=me&com_data="
                 "known&sticky_ack=on");
        QCOMPARE(server.lastHeader(path, "Cookie"), "NagFormId=7e57ab1e");
        QVERIFY(acted(u"nagios"_s, server, request(ServerAction::RemoveAcknowledgement, u"web"_s)));
        QCOMPARE(server.lastBody(path), "nagFormId=7e57ab1e&cmd_typ=51&cmd_mod=2&host=web");
        server.play(path,
                    {.body = "<html><DIV CLASS='x'></DIV><div class='errorMessage'>Sorry, but you are not "
                             "authorized to commit the <b>specified</b> command.</div></html>"});
        QCOMPARE(acted(u"nagios"_s, server, wanted).error().text,
                 u"Sorry, but you are not authorized to commit the specified command."_s);
        QVERIFY(!acted(u"nagios"_s, server, request(ServerAction::Downtime, u"web"_s)));
    }

    void nagiosWritesTimesAsItsFormDoes_data()
    {
        QTest::addColumn<QByteArray>("proposed");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("end"); // 90 min later; empty: not to be told
        QTest::newRow("us") << "11-29-2026 18:15:31"_ba
                            << "Sun Nov 29"_ba
                            << "11-29-2026 19:45:31"_ba;
        QTest::newRow("euro") << "29-11-2026 18:15:31"_ba
                              << "Sun Nov 29"_ba
                              << "29-11-2026 19:45:31"_ba;
        QTest::newRow("us, early") << "02-03-2026 23:15:31"_ba
                                   << "Tue Feb 3"_ba
                                   << "02-04-2026 00:45:31"_ba;
        QTest::newRow("euro, early") << "03-02-2026 23:15:31"_ba
                                     << "Tue Feb 3"_ba
                                     << "04-02-2026 00:45:31"_ba;
        QTest::newRow("iso") << "2026-12-31 23:15:31"_ba
                             << "Thu Dec 31"_ba
                             << "2027-01-01 00:45:31"_ba;
        QTest::newRow("strict") << "2026-12-31T23:15:31"_ba
                                << "Thu Dec 31"_ba
                                << "2027-01-01T00:45:31"_ba;
        QTest::newRow("alike") << "03-03-2026 18:15:31"_ba
                               << "Tue Mar 3"_ba
                               << "03-03-2026 19:45:31"_ba;
        QTest::newRow("alike, over midnight") << "03-03-2026 23:15:31"_ba
                                              << "Tue Mar 3"_ba << QByteArray();
        QTest::newRow("none") << "soon"_ba
                              << "Tue Mar 3"_ba << QByteArray();
    }

    void nagiosWritesTimesAsItsFormDoes()
    {
        QFETCH(QByteArray, proposed);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, end);
        LoopbackServer server;
        const QString path = u"/cgi-bin/cmd.cgi"_s;
        server.play(path + u"?cmd_typ=56&host=web&service=C%26P"_s,
                    {.body = "Last Updated: " + head
                         + " 18:15:31 UTC 2026<BR><INPUT TYPE='TEXT' "
                           "NAME='start_time' VALUE='"
                         + proposed + "'>"});
        server.play(path, {.body = "Your command request was successfully submitted"});
        ActionRequest wanted = request(ServerAction::Downtime, u"web!C&P"_s);
        wanted.minutes = 90;
        wanted.flexibleMinutes = 75;
        const Result<QString> result = acted(u"nagios"_s, server, wanted);
        QCOMPARE(result.has_value(), !end.isEmpty());
        if (end.isEmpty())
            return;
        const auto times = [](const QByteArray &time) {
            return QUrl::toPercentEncoding(QString::fromLatin1(time));
        };
        QVERIFY2(server.lastBody(path).endsWith("&start_time=" + times(proposed) + "&end_time=" + times(end)
                                                + "&fixed=0&trigger=0&hours=1&minutes=15"),
                 server.lastBody(path).constData());
    }

    void nagiosEndsEveryDowntimeOfThePart()
    {
        LoopbackServer server;
        const QString path = u"/cgi-bin/cmd.cgi"_s;
        server.play(
            u"/cgi-bin/statusjson.cgi?query=downtimelist&details=true"_s,
            json("{\"data\":{\"downtimelist\":{\"1\":{\"downtime_id\":1,\"host_name\":\"web\"},"
                 "\"2\":{\"downtime_id\":2,\"host_name\":\"web\",\"service_description\":\"CPU\"},"
                 "\"3\":{\"downtime_id\":3,\"host_name\":\"web\",\"service_description\":\"CPU\"}}}}"));
        server.play(path, {.body = "Your command request was successfully submitted"});
        QVERIFY(acted(u"nagios"_s, server, request(ServerAction::RemoveDowntime, u"web!CPU"_s)));
        QCOMPARE(server.lastBody(path),
                 "nagFormId=7e57ab1e&cmd_typ=79&cmd_mod=2&host=web&service=CPU&down_id=3");
        QCOMPARE(server.requests(path), 2);
        const auto none = acted(u"nagios"_s, server, request(ServerAction::RemoveDowntime, u"web!Disk"_s));
        QVERIFY(!none && none.error().text.contains(u"no downtime"_s));
        server.play(path, {.body = "<div class='errorMessage'>No.</div>"});
        QVERIFY(!acted(u"nagios"_s, server, request(ServerAction::RemoveDowntime, u"web"_s)));
    }

    void zabbixTakesThingsBack()
    {
        const QByteArray page = "{\"result\":[{\"triggerid\":\"7\",\"lastEvent\":{\"eventid\":\"5\"}}]}";
        const Check check{.kind = u"zabbix"_s, .url = u"http://127.0.0.1/zabbix"_s};
        const auto action = [&](ServerAction wanted) {
            const Questions calls
                = actionApiOf(u"zabbix")->calls(check, request(wanted, u"7"_s), {page}).value();
            return QJsonDocument::fromJson(calls.first().body)
                .object()["params"_L1]
                .toObject()["action"_L1]
                .toInt();
        };
        QCOMPARE(action(ServerAction::RemoveAcknowledgement), 16);
        QCOMPARE(action(ServerAction::RemoveDowntime), 64);
        QCOMPARE(action(ServerAction::Comment), 4);
        // Before 6.2 the maintenance by which it was muted is what must go, and no other.
        const ActionRequest unmute = request(ServerAction::RemoveDowntime, u"7"_s);
        const Questions needs = actionApiOf(u"zabbix")->needs(check, unmute).value();
        QCOMPARE(needs.size(), 2);
        QVERIFY(needs.last().body.contains("\"search\":{\"name\":\"Pilotlamp, trigger 7, \"}"));
        const Questions calls = actionApiOf(u"zabbix")
                                    ->calls(check, unmute, {page, "{\"result\":[{\"maintenanceid\":\"3\"}]}"})
                                    .value();
        QCOMPARE(calls.size(), 2);
        QVERIFY(calls.last().body.contains("\"params\":[\"3\"]"));
    }

    void whatCannotBeDoneIsNotSent()
    {
        const LoopbackServer server;
        QVERIFY(!acted(u"checkmk"_s, server, request(ServerAction::Recheck, u"web!CPU"_s)));
        QVERIFY(!acted(u"gatus"_s, server, request(ServerAction::Acknowledge, u"a"_s)));
        ActionRequest silent = request(ServerAction::Acknowledge, u"web"_s);
        silent.comment = u" "_s;
        QCOMPARE(acted(u"icinga2"_s, server, silent).error().text, u"enter a comment"_s);
        QCOMPARE(server.connections(), 0);
    }

private:
    Fetcher m_fetcher;
    ActionClient m_actionClient{m_fetcher};
};

PILOTLAMP_TEST(ActionClientTest, QCoreApplication);

} // namespace Pilotlamp::ActionClientTests

#include "tst_action_client.moc"
