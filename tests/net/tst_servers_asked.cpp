// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/prober.h"
#include "providers/kind.h"
#include "testlib/certificates.h"
#include "testlib/loopback_server.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QUrlQuery>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ServersAskedTests {

namespace {

constexpr auto NoProblem = "{\"jsonrpc\":\"2.0\",\"result\":[],\"id\":1}";
constexpr auto ServiceLine
    = "[[\"host_name\",\"description\",\"state\",\"state_type\",\"has_been_checked\"],["
      "\"web\",\"CPU\",0,1,1]]";
constexpr auto HostLine = "[[\"name\",\"state\",\"state_type\",\"has_been_checked\"],[\"web\",0,1,1]]";

QByteArray withHead(const QByteArray &body, const char *code = "200")
{
    return code + (QByteArray::number(body.size()) + '\n').rightJustified(13, ' ') + body;
}

/// Answers each question of a connection's client as Livestatus does, then closes.
template <typename Socket>
void serve(Socket *socket, const QByteArray &services, const QByteArray &hosts)
{
    QObject::connect(socket, &QIODevice::readyRead, socket, [=] {
        const QByteArray query = socket->readAll();
        socket->write(query.startsWith("GET services\n") ? services : hosts);
        socket->flush();
        if constexpr (std::is_same_v<Socket, QTcpSocket>)
            socket->disconnectFromHost();
        else
            socket->disconnectFromServer();
    });
}

} // namespace

/// How monitoring servers are asked: bodies, several ways,
/// more than one page, sockets; and what their refusals say.
class ServersAskedTest : public QObject {
    Q_OBJECT

private:
    Reading probed(const QString &kind, const QString &url, const QJsonObject &options = {}, int seconds = 2)
    {
        Prober prober(m_fetcher);
        prober.setSecrets([](const QString &, QObject *context, const auto &found) {
            QMetaObject::invokeMethod(
                context, [found] { found(u"sesame"_s); }, Qt::QueuedConnection);
        });
        return probedBy(prober, {.kind = kind, .url = url, .timeoutSeconds = seconds, .options = options},
                        4000 * seconds);
    }
    static QJsonObject bearer()
    {
        return {{"auth"_L1, QJsonObject{{"type"_L1, u"bearer"_s}, {"secret"_L1, u"key"_s}}}};
    }

private Q_SLOTS:
    void zabbixIsCalled()
    {
        LoopbackServer server;
        server.play(u"/zabbix/api_jsonrpc.php"_s, {.body = NoProblem});
        const QString url = server.url(u"/zabbix"_s).toString();
        // All calls go to one address: a count is no list, so that no host is Unknown.
        QCOMPARE(probed(u"zabbix"_s, url, bearer()).status, Status::Unknown);
        QCOMPARE(server.lastHeader(u"/zabbix/api_jsonrpc.php"_s, "Content-Type"), "application/json-rpc");
        QCOMPARE(server.lastHeader(u"/zabbix/api_jsonrpc.php"_s, "Authorization"), "Bearer sesame");
        // Ten: the header alone, then the key in the body too, as before 6.4.
        QCOMPARE(server.requests(u"/zabbix/api_jsonrpc.php"_s), 10);
        const QJsonObject call
            = QJsonDocument::fromJson(server.lastBody(u"/zabbix/api_jsonrpc.php"_s)).object();
        QCOMPARE(call.value("auth"_L1), u"sesame"_s);
        QVERIFY(server.lastRequestLine(u"/zabbix/api_jsonrpc.php"_s).startsWith("POST "));
    }

    void checkmkIsAskedInTheWayItKnows()
    {
        LoopbackServer server;
        const QString services = u"/prod/check_mk/api/1.0/domain-types/service/collections/all"_s;
        const QString hosts = u"/prod/check_mk/api/1.0/domain-types/host/collections/all"_s;
        const QByteArray list
            = "{\"domainType\":\"service\",\"value\":[{\"domainType\":\"service\",\"extensions\":{\"host_"
              "name\":"
              "\"web\",\"description\":\"CPU\",\"state\":0,\"state_type\":1,\"has_been_checked\":1}}]}";
        const QByteArray hostList
            = "{\"domainType\":\"host\",\"value\":[{\"domainType\":\"host\",\"extensions\":{\"name\":\"web\","
              "\"state\":0,\"state_type\":1,\"has_been_checked\":1}}]}";
        server.play(services, {.body = list});
        server.play(hosts, {.body = hostList});
        const Reading modern = probed(u"checkmk"_s, server.url(u"/prod/check_mk/"_s).toString(), bearer());
        QCOMPARE(modern.status, Status::Online);
        QCOMPARE(modern.snapshot->components.size(), 2);
        const QJsonObject asked = QJsonDocument::fromJson(server.lastBody(services)).object();
        QVERIFY(asked.value("columns"_L1).toArray().contains("acknowledged"_L1));
        // An old server knows no POST: 404, and then the same as a GET.
        LoopbackServer old;
        QCOMPARE(probed(u"checkmk"_s, old.url(u"/prod"_s).toString(), bearer()).status, Status::Unknown);
        QCOMPARE(old.requests(services), 1);
        const Kind &kind = *kindOf(u"checkmk");
        const auto plans
            = requestPlans(kind, {.kind = u"checkmk"_s, .url = old.url(u"/prod"_s).toString()}).value();
        QCOMPARE(plans.size(), 2);
        QVERIFY(plans.at(1).at(0).body.isEmpty());
        QCOMPARE(old.requests(services + u'?' + plans.at(1).at(0).url.query()), 1);
    }

    void livestatusOverTcp_data()
    {
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("reason");
        QTest::newRow("fine") << withHead(ServiceLine) << Status::Online << QString();
        QTest::newRow("refuses the query")
            << withHead("bad column", "400") << Status::Unknown << u"answered 400"_s;
        QTest::newRow("another protocol")
            << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n") << Status::Unknown << u"does not speak Livestatus"_s;
        QTest::newRow("cut off") << withHead(ServiceLine).chopped(5) << Status::Unknown
                                 << u"broke off its answer"_s;
        QTest::newRow("closes at once") << QByteArray() << Status::Unknown << u"without an answer"_s;
    }
    void livestatusOverTcp()
    {
        QFETCH(QByteArray, services);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            services.isEmpty() ? socket->disconnectFromHost() : serve(socket, services, withHead(HostLine));
        });
        const Reading reading = probed(u"livestatus"_s, u"127.0.0.1:%1"_s.arg(server.serverPort()));
        QTEST(reading.status, "status");
        QFETCH(QString, reason);
        QVERIFY2(reading.reason.contains(reason), qPrintable(reading.reason));
    }

    void livestatusIsNoWebPage()
    {
        for (const QString &url : {u"http://127.0.0.1:1/"_s, u"tcp://"_s, u"unix:relative"_s}) {
            const Reading reading = probed(u"livestatus"_s, url);
            QCOMPARE(reading.status, Status::Unknown);
            QVERIFY2(!reading.reason.contains(u"refused the connection"_s), qPrintable(url + reading.reason));
        }
    }

    void livestatusOverTls()
    {
        Certificates certificates;
        if (!certificates.isValid())
            QSKIP(qPrintable(certificates.problem()));
        QSslServer server;
        server.setSslConfiguration(certificates.good());
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
            serve<QTcpSocket>(server.nextPendingConnection(), withHead(ServiceLine), withHead(HostLine));
        });
        QTemporaryFile authority;
        QVERIFY(authority.open() && authority.write(certificates.authority().toPem()) > 0
                && authority.flush());
        const QString url = u"tls://localhost:%1"_s.arg(server.serverPort());
        const QJsonObject trusting{{"tls"_L1, QJsonObject{{"caFile"_L1, authority.fileName()}}}};
        const Reading reading = probed(u"livestatus"_s, url, trusting);
        QVERIFY2(reading.status == Status::Online, qPrintable(reading.reason));
        QCOMPARE(reading.snapshot->components.size(), 2);
        // Nobody is asked who is not trusted.
        const Reading stranger = probed(u"livestatus"_s, url);
        QCOMPARE(stranger.status, Status::Unknown);
        QCOMPARE(stranger.error.kind, Error::Kind::Untrusted);
        const QJsonObject pinned{
            {"tls"_L1,
             QJsonObject{
                 {"fingerprint"_L1,
                  QString::fromLatin1(
                      certificates.good().localCertificate().digest(QCryptographicHash::Sha256).toHex())}}}};
        QCOMPARE(probed(u"livestatus"_s, url, pinned).status, Status::Online);
        const QJsonObject another{{"tls"_L1, QJsonObject{{"fingerprint"_L1, QString(64, u'a')}}}};
        QCOMPARE(probed(u"livestatus"_s, url, another).status, Status::Unknown);
    }

    void livestatusOverAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"live"_s);
        QLocalServer server;
        QVERIFY(server.listen(path));
        connect(&server, &QLocalServer::newConnection, this,
                [&] { serve(server.nextPendingConnection(), withHead(ServiceLine), withHead(HostLine)); });
        const Reading reading = probed(u"livestatus"_s, u"unix:"_s + path);
        QCOMPARE(reading.status, Status::Online);
        QCOMPARE(reading.snapshot->components.size(), 2);
        server.close();
        const Reading gone = probed(u"livestatus"_s, u"unix:"_s + path);
        QCOMPARE(gone.status, Status::Unknown);
        QVERIFY2(gone.reason.contains(u"does not exist"_s), qPrintable(gone.reason));
    }

    void aDeadLivestatusIsUnknown()
    {
        const Reading reading = probed(u"livestatus"_s, u"tcp://127.0.0.1:%1"_s.arg(closedPort()));
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.failure, Failure::Refused);
    }

    void aQueryGoesToPrometheus()
    {
        LoopbackServer server;
        const QString query = u"rate(errors_total{job=\"a+b\"}[5m]) > 0.1 & x"_s;
        const QString path = u"/api/v1/query?query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query));
        server.play(path,
                    {.body
                     = "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"metric\":"
                       "{\"instance\":\"a\"},\"value\":[1,\"90\"]}]}}"});
        const QString url = server.url(u"/"_s).toString();
        const auto with = [&](const QJsonObject &limits) {
            QJsonObject options = limits;
            options.insert("query"_L1, query);
            return probed(u"prometheus"_s, url, options).status;
        };
        QCOMPARE(with({}), Status::Online);
        QCOMPARE(with({{"overloadAbove"_L1, 80}}), Status::Overload);
        QCOMPARE(with({{"overloadAbove"_L1, 80}, {"offlineAbove"_L1, 85.5}}), Status::Offline);
        QCOMPARE(with({{"offlineBelow"_L1, 91}}), Status::Offline);
        QCOMPARE(with({{"overloadBelow"_L1, 90}}), Status::Online);
        QCOMPARE(with({{"offlineAbove"_L1, u"85"_s}}), Status::Unknown);
        QCOMPARE(probed(u"prometheus"_s, url, {{"query"_L1, 1}}).reason,
                 u"“query” must be a PromQL query in quotes"_s);
    }

    void everyPageOfAListIsRead()
    {
        LoopbackServer server;
        const auto page = [](int first, int count, const char *last) {
            QByteArray list;
            for (int i = first; i < first + count; ++i)
                list += (list.isEmpty() ? "" : ",")
                    + QByteArray("{\"monitorId\":%1,\"name\":\"m%1\",\"statusClass\":\"%2\"}")
                          .replace("%1", QByteArray::number(i))
                          .replace("%2", i == first + count - 1 ? last : "success");
            return QByteArray("{\"status\":\"ok\",\"psp\":{\"perPage\":2,\"totalMonitors\":5,\"monitors\":["
                              + list + "]}}");
        };
        const QString path = u"/api/getMonitorList/key?page=%1"_s;
        server.play(path.arg(1), {.body = page(1, 2, "success")});
        server.play(path.arg(2), {.body = page(3, 2, "success")});
        server.play(path.arg(3), {.body = page(5, 1, "danger")});
        const Reading reading = probed(u"uptimerobot"_s, server.url(u"/key"_s).toString());
        QCOMPARE(reading.status, Status::Overload);
        QCOMPARE(reading.snapshot->components.size(), 5);
        // A list of which one page is missing proves nothing.
        server.play(path.arg(3), {.status = 500});
        QCOMPARE(probed(u"uptimerobot"_s, server.url(u"/key"_s).toString()).status, Status::Unknown);
    }

    void refusalsSayWhy_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char *name, const QString &kind, int code, const char *body, const QString &reason) {
                  QTest::newRow(name) << kind << code << QByteArray(body).replace('\'', '"') << reason;
              };
        row("a login page", u"alertmanager"_s, 200,
            "<!DOCTYPE html><html><form><input name='p' type='password'></form></html>",
            u"a sign-in page answered: sign in again; the key, password or cookie is missing, wrong or expired"_s);
        row("another web page", u"alertmanager"_s, 200, "<!DOCTYPE html><html>Hello</html>",
            u"the status page changed: got a web page instead of data"_s);
        row("expired key", u"zabbix"_s, 200,
            "{'jsonrpc':'2.0','error':{'code':-32602,'message':'Invalid params.','data':'Session terminated, "
            "re-login, please.'},'id':1}",
            u"the server refuses: Session terminated, re-login, please."_s);
        row("wrong password", u"icinga2"_s, 401, "<h1>Unauthorized. Please check your user credentials.</h1>",
            u"the monitoring server answered 401 Unauthorized: the key or password is missing, wrong or expired"_s);
        row("a field that is not there", u"icinga2"_s, 400,
            "{'error':400,'status':'Invalid field specified'}",
            u"the monitoring server answered 400 Bad Request: Invalid field specified"_s);
        row("a query nobody understands", u"prometheus"_s, 400,
            "{'status':'error','errorType':'bad_data','error':'parse error'}",
            u"the monitoring server answered 400 Bad Request: parse error"_s);
        row("an API without the list", u"prometheus"_s, 200, "{'status':'success','data':{}}",
            u"the status page changed: the answer is not in the format of Prometheus"_s);
    }
    void refusalsSayWhy()
    {
        QFETCH(QString, kind);
        QFETCH(int, code);
        QFETCH(QByteArray, body);
        LoopbackServer server;
        const Check check{.kind = kind, .url = server.url(u"/"_s).toString()};
        const QList<Questions> plans = requestPlans(*kindOf(kind), check).value();
        for (const Question &question : plans.first()) {
            const QString path = question.url.path()
                + (question.url.hasQuery() ? u'?' + question.url.query(QUrl::FullyEncoded) : QString());
            server.play(path, {.status = code, .body = body});
        }
        const Reading reading = probed(kind, check.url);
        QCOMPARE(reading.status, Status::Unknown);
        QTEST(reading.reason, "reason");
    }

    void badAnswersOfEveryServer_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("play");
        QTest::addColumn<int>("code");
        QTest::addColumn<qint64>("claimed");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const QByteArray login = "<!DOCTYPE html><html><form><input name='p' type='password'></form></html>";
        constexpr qint64 Huge = 200LL * 1024 * 1024;
        for (const Kind &kind : kinds()) {
            if (!kind.server || kind.sockets)
                continue;
            const auto row = [&kind](const char *name, Script::Play play, int code, qint64 claimed,
                                     const QByteArray &body, const QString &reason) {
                QTest::addRow("%s: %s", kind.id.data(), name)
                    << QString(kind.id) << int(play) << code << claimed << body << reason;
            };
            row("login page", Script::Play::Answer, 200, -1, login, u"a sign-in page answered"_s);
            row("expired token", Script::Play::Answer, 401, -1, "{}", u"401 Unauthorized"_s);
            row("200 MB, said", Script::Play::Answer, 200, Huge, "[", u"the answer is larger than"_s);
            row("200 MB, sent", Script::Play::Endless, 200, -1, {}, u"the answer is larger than"_s);
        }
    }
    void badAnswersOfEveryServer()
    {
        QFETCH(QString, kind);
        QFETCH(int, play);
        QFETCH(int, code);
        QFETCH(qint64, claimed);
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);
        LoopbackServer server;
        const Check check{.kind = kind, .url = server.url(u"/"_s).toString()};
        const QList<Questions> plans = requestPlans(*kindOf(kind), check).value();
        for (const Questions &way : plans) {
            for (const Question &question : way) {
                const QString path = question.url.path()
                    + (question.url.hasQuery() ? u'?' + question.url.query(QUrl::FullyEncoded) : QString());
                server.play(path,
                            {.play = static_cast<Script::Play>(play),
                             .status = code,
                             .body = body,
                             .claimedLength = claimed});
            }
        }
        const Reading reading = probed(kind, check.url, {}, 30);
        QCOMPARE(reading.status, Status::Unknown);
        QVERIFY(!reading.snapshot);
        QVERIFY2(reading.reason.contains(reason), qPrintable(reading.reason));
    }

    void aLivestatusWithoutAnEndIsUnknown()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            const auto more = [socket] {
                if (socket->bytesToWrite() < 1 << 20)
                    socket->write(QByteArray(1 << 20, '['));
            };
            connect(socket, &QTcpSocket::bytesWritten, socket, more);
            more();
        });
        const Reading reading = probed(u"livestatus"_s, u"127.0.0.1:%1"_s.arg(server.serverPort()), {}, 30);
        QCOMPARE(reading.status, Status::Unknown);
        QVERIFY2(reading.reason.contains(u"the answer is larger than"_s), qPrintable(reading.reason));
    }

private:
    Fetcher m_fetcher;
};

PILOTLAMP_TEST(ServersAskedTest, QCoreApplication);

} // namespace Pilotlamp::ServersAskedTests

#include "tst_servers_asked.moc"
