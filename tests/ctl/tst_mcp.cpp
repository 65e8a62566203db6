// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "testlib/json_schema.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QRandomGenerator>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::McpTests {

namespace {

const auto Version = u"io.modelcontextprotocol/protocolVersion"_s;
const auto Capabilities = u"io.modelcontextprotocol/clientCapabilities"_s;

/// An assistant: sends lines, reads lines, and keeps both.
class Client {
public:
    Client(const Program &program, const QStringList &more = {})
    {
        program.start(m_process, QStringList{u"mcp"_s} + more);
        m_process.waitForStarted(30000);
    }
    void write(const QByteArray &line) { m_process.write(line + '\n'); }
    int send(const QString &method, const QJsonObject &params = {})
    {
        write(QJsonDocument(QJsonObject{{u"jsonrpc"_s, u"2.0"_s},
                                        {u"id"_s, ++m_last},
                                        {u"method"_s, method},
                                        {u"params"_s, params}})
                  .toJson(QJsonDocument::Compact));
        return m_last;
    }
    /// The next message of the server, or null.
    QJsonValue next()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30000))
                return {};
        }
        const QJsonDocument document = QJsonDocument::fromJson(m_process.readLine());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    /// The answer to one request; others that come before it are dropped.
    QJsonObject answer(int id)
    {
        for (;;) {
            const QJsonValue message = next();
            if (message.isUndefined() || message.isNull() || message[u"id"_s].toInt() == id)
                return message.toObject();
        }
    }
    QJsonObject ask(const QString &method, const QJsonObject &params = {})
    {
        return answer(send(method, params));
    }
    QJsonObject call(const QString &tool, const QJsonObject &arguments)
    {
        return ask(u"tools/call"_s, {{u"name"_s, tool}, {u"arguments"_s, arguments}});
    }
    void shakeHands(const QString &version = u"2025-11-25"_s)
    {
        ask(u"initialize"_s,
            {{u"protocolVersion"_s, version},
             {u"capabilities"_s, QJsonObject()},
             {u"clientInfo"_s, QJsonObject{{u"name"_s, u"test"_s}, {u"version"_s, u"1"_s}}}});
        write(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    }
    /// Closes stdin; how the server ended.
    int end()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(30000) ? m_process.exitCode() : -1;
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    int m_last = 0;
};

QJsonObject modern(const QString &version = u"2026-07-28"_s, QJsonObject params = {})
{
    params.insert(u"_meta"_s, QJsonObject{{Version, version}, {Capabilities, QJsonObject()}});
    return params;
}

int errorCode(const QJsonObject &message)
{
    return message.value(u"error"_s)[u"code"_s].toInt();
}

} // namespace

/// The assistants' server, as clients written from each revision's text see it.
class McpTest : public QObject {
    Q_OBJECT

    Program m_program;
    std::unique_ptr<QProcess> m_web; ///< a server of its own: the clients block our event loop
    QString m_url;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_program.path(u"run"_s).toUtf8()); // no tray of this session
        m_web = std::make_unique<QProcess>();
        m_web->start(u"python3"_s,
                     {u"-u"_s, u"-c"_s,
                      u"import http.server\n"
                      "class H(http.server.BaseHTTPRequestHandler):\n"
                      "    def do_GET(s):\n"
                      "        s.send_response(500 if s.path.startswith('/down') else 200)\n"
                      "        s.send_header('Content-Length','0'); s.end_headers()\n"
                      "    def log_message(s,*a): pass\n"
                      "h = http.server.ThreadingHTTPServer(('127.0.0.1',0),H)\n"
                      "print(h.server_port); h.serve_forever()\n"_s});
        if (!m_web->waitForReadyRead(30000))
            QSKIP("python3 is not installed");
        m_url = u"http://127.0.0.1:%1/"_s.arg(m_web->readLine().trimmed().toInt());
        const auto service = [this](const QString &id, const QString &path) {
            const QJsonObject check{
                {u"kind"_s, u"http"_s}, {u"url"_s, m_url + path}, {u"timeoutSeconds"_s, 5}};
            return QJsonObject{{u"id"_s, id}, {u"name"_s, id.toUpper()}, {u"checks"_s, QJsonArray{check}}};
        };
        const QJsonObject root{
            {u"version"_s, 1},
            {u"services"_s, QJsonArray{service(u"shop"_s, {}), service(u"mail"_s, u"down"_s)}}};
        m_program.file(u"config/pilotlamp/config.json"_s, QJsonDocument(root).toJson());
    }

    void cleanupTestCase()
    {
        m_web->kill();
        m_web->waitForFinished();
    }

    void aHandshakeAgreesOnARevision_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("agreed");
        for (const auto &one : {u"2024-11-05"_s, u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s})
            QTest::newRow(qPrintable(one)) << one << one;
        QTest::newRow("unknown") << u"2031-01-01"_s << u"2025-11-25"_s;
        QTest::newRow("without handshake") << u"2026-07-28"_s << u"2025-11-25"_s;
    }

    void aHandshakeAgreesOnARevision()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, agreed);
        Client client(m_program);
        QCOMPARE(errorCode(client.ask(u"tools/list"_s)), -32600);
        const QJsonObject result
            = client
                  .ask(u"initialize"_s, {{u"protocolVersion"_s, wanted}, {u"capabilities"_s, QJsonObject()}})
                  .value(u"result"_s)
                  .toObject();
        QCOMPARE(result.value(u"protocolVersion"_s).toString(), agreed);
        QVERIFY(result.value(u"capabilities"_s)[u"tools"_s].isObject());
        QVERIFY(!result.contains(u"resultType"_s));
        client.write(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
        QCOMPARE(client.ask(u"ping"_s).value(u"result"_s).toObject(), QJsonObject());
        const QJsonArray tools = client.ask(u"tools/list"_s).value(u"result"_s)[u"tools"_s].toArray();
        QCOMPARE(tools.size(), 5);
        QCOMPARE(tools.at(0).toObject().contains(u"outputSchema"_s), agreed >= u"2025-06-18"_s);
        const QJsonObject called = client.call(u"list_services"_s, {}).value(u"result"_s).toObject();
        QCOMPARE(called.contains(u"structuredContent"_s), agreed >= u"2025-06-18"_s);
        QCOMPARE(QJsonDocument::fromJson(called.value(u"content"_s)[0][u"text"_s].toString().toUtf8())
                     .object()
                     .value(u"services"_s)
                     .toArray()
                     .size(),
                 2);
        const QJsonObject bad = client.call(u"status"_s, {{u"service"_s, u"nobody"_s}});
        if (agreed >= u"2025-11-25"_s)
            QVERIFY(bad.value(u"result"_s)[u"isError"_s].toBool());
        else
            QCOMPARE(errorCode(bad), -32602);
        QCOMPARE(errorCode(client.ask(u"resources/list"_s)), -32601);
        QCOMPARE(client.end(), 0);
    }

    void requestsWithTheirOwnVersionNeedNoHandshake()
    {
        Client client(m_program);
        const QJsonObject found = client.ask(u"server/discover"_s, modern()).value(u"result"_s).toObject();
        QCOMPARE(found.value(u"resultType"_s).toString(), u"complete"_s);
        QCOMPARE(found.value(u"supportedVersions"_s).toArray().at(0).toString(), u"2026-07-28"_s);
        QVERIFY(found.contains(u"ttlMs"_s) && found.contains(u"cacheScope"_s));
        QCOMPARE(found.value(u"_meta"_s)[u"io.modelcontextprotocol/serverInfo"_s][u"name"_s].toString(),
                 u"pilotlamp"_s);
        const QJsonObject list = client.ask(u"tools/list"_s, modern()).value(u"result"_s).toObject();
        QCOMPARE(list.value(u"resultType"_s).toString(), u"complete"_s);
        QVERIFY(list.contains(u"ttlMs"_s));
        const QJsonObject called
            = client.ask(u"tools/call"_s, modern(u"2026-07-28"_s, {{u"name"_s, u"list_services"_s}}))
                  .value(u"result"_s)
                  .toObject();
        QCOMPARE(called.value(u"resultType"_s).toString(), u"complete"_s);
        QCOMPARE(called.value(u"structuredContent"_s)[u"services"_s].toArray().size(), 2);
        // Every version that is named is served, and no other.
        for (const QJsonValue &version : found.value(u"supportedVersions"_s).toArray())
            QVERIFY(client.ask(u"tools/list"_s, modern(version.toString())).contains(u"result"_s));
        const QJsonObject refused = client.ask(u"server/discover"_s, modern(u"1900-01-01"_s));
        QCOMPARE(errorCode(refused), -32022);
        QCOMPARE(refused.value(u"error"_s)[u"data"_s][u"requested"_s].toString(), u"1900-01-01"_s);
        QCOMPARE(refused.value(u"error"_s)[u"data"_s][u"supported"_s].toArray(),
                 found.value(u"supportedVersions"_s).toArray());
        QCOMPARE(
            errorCode(client.ask(u"tools/list"_s, {{u"_meta"_s, QJsonObject{{Version, u"2026-07-28"_s}}}})),
            -32602);
        QCOMPARE(errorCode(client.ask(u"server/discover"_s)), -32602);
        QCOMPARE(errorCode(client.ask(u"ping"_s, modern())), -32601);
        QCOMPARE(errorCode(client.ask(u"initialize"_s, modern())), -32601);
    }

    void toolsGiveWhatTheirSchemasPromise_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::newRow("list") << u"list_services"_s << QJsonObject();
        QTest::newRow("status") << u"status"_s << QJsonObject();
        QTest::newRow("status of one") << u"status"_s << QJsonObject{{u"service"_s, u"mail"_s}};
        QTest::newRow("explain") << u"explain"_s << QJsonObject{{u"target"_s, u"MAIL"_s}};
        QTest::newRow("wait") << u"wait_until_back"_s << QJsonObject{{u"service"_s, u"shop"_s}};
        QTest::newRow("wait in vain")
            << u"wait_until_back"_s << QJsonObject{{u"service"_s, u"mail"_s}, {u"timeoutSeconds"_s, 1}};
        QTest::newRow("history") << u"history"_s << QJsonObject{{u"service"_s, u"shop"_s}};
    }

    void toolsGiveWhatTheirSchemasPromise()
    {
        QFETCH(QString, tool);
        QFETCH(QJsonObject, arguments);
        Client client(m_program);
        client.shakeHands();
        const QJsonArray tools = client.ask(u"tools/list"_s).value(u"result"_s)[u"tools"_s].toArray();
        const QJsonObject result = client.call(tool, arguments).value(u"result"_s).toObject();
        QVERIFY2(!result.value(u"isError"_s).toBool(true),
                 qPrintable(result.value(u"content"_s)[0][u"text"_s].toString()));
        const QJsonObject content = result.value(u"structuredContent"_s).toObject();
        for (const QJsonValue &one : tools) {
            if (one[u"name"_s].toString() != tool)
                continue;
            QJsonObject schema = one[u"outputSchema"_s].toObject();
            // More keys than promised are allowed.
            for (const QString &key : content.keys()) {
                QJsonObject properties = schema.value(u"properties"_s).toObject();
                if (!properties.contains(key))
                    properties.insert(key, QJsonObject());
                schema.insert(u"properties"_s, properties);
            }
            QCOMPARE(schemaProblem(content, schema), QString());
        }
        QCOMPARE(
            QJsonDocument::fromJson(result.value(u"content"_s)[0][u"text"_s].toString().toUtf8()).object(),
            content);
    }

    void whatNobodySeesSpeaksToNoAssistant()
    {
        Program program;
        program.file(
            u"config/pilotlamp/config.json"_s,
            "{\"services\":[{\"id\":\"x\\u200b\\udb40\\udc41y\",\"name\":\"👨\u200d👩\",\"checks\":[]}]}");
        Client client(program);
        client.shakeHands();
        const QJsonObject result = client.call(u"list_services"_s, {}).value(u"result"_s).toObject();
        const QString text = result.value(u"content"_s)[0][u"text"_s].toString();
        QVERIFY2(text.contains(u"xy"_s) && text.contains(u"👨\u200d👩"_s), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x200b)) && !text.contains(QChar(0xdc41)));
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(),
                 result.value(u"structuredContent"_s).toObject());
    }

    void nobodyIsContactedWhoIsNotKnown_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("said");
        QTest::newRow("a private address")
            << QStringList{u"--any-host"_s} << u"http://127.0.0.1:9/x"_s << u"Private"_s;
        QTest::newRow("link-local") << QStringList{u"--any-host"_s} << u"http://169.254.169.254/latest"_s
                                    << u"rivate"_s;
        QTest::newRow("in numbers") << QStringList{u"--any-host"_s} << u"http://2130706433/"_s << u"rivate"_s;
        QTest::newRow("a local name")
            << QStringList{u"--any-host"_s} << u"http://printer.local/"_s << u"Private"_s;
        QTest::newRow("a stranger") << QStringList() << u"https://stranger.example/"_s << u"--any-host"_s;
        QTest::newRow("nonsense") << QStringList() << u"no such thing"_s << u"no such service"_s;
        QTest::newRow("nothing") << QStringList() << QString() << u"target"_s;
    }

    void nobodyIsContactedWhoIsNotKnown()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, target);
        QFETCH(QString, said);
        Client client(m_program, options);
        client.shakeHands();
        const QJsonObject result
            = client.call(u"explain"_s, {{u"target"_s, target}}).value(u"result"_s).toObject();
        QVERIFY(result.value(u"isError"_s).toBool());
        const QString text = result.value(u"content"_s)[0][u"text"_s].toString();
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    void callsRunSideBySideAndCanBeCancelled()
    {
        Client client(m_program);
        client.shakeHands();
        const int waiting = client.send(
            u"tools/call"_s,
            {{u"name"_s, u"wait_until_back"_s}, {u"arguments"_s, QJsonObject{{u"service"_s, u"mail"_s}}}});
        QCOMPARE(client.call(u"list_services"_s, {}).value(u"result"_s)[u"isError"_s].toBool(true), false);
        client.write(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":)"
                     + QByteArray::number(waiting) + R"(,"reason":"enough"}})");
        // It is never answered, and its id is free again.
        QCOMPARE(client.ask(u"ping"_s).value(u"id"_s).toInt(), waiting + 2);
        client.write(R"({"jsonrpc":"2.0","id":)" + QByteArray::number(waiting) + R"(,"method":"ping"})");
        QCOMPARE(client.next()[u"id"_s].toInt(), waiting);
        QCOMPARE(client.end(), 0);
    }

    void batchesExistInOneRevisionOnly()
    {
        const QByteArray batch
            = R"([{"jsonrpc":"2.0","id":"a","method":"ping"},{"jsonrpc":"2.0","method":"notifications/x"},{"jsonrpc":"2.0","id":"b","method":"tools/call","params":{"name":"status"}},7])";
        Client old(m_program);
        old.shakeHands(u"2025-03-26"_s);
        old.write(batch);
        const QJsonArray answers = old.next().toArray();
        QCOMPARE(answers.size(), 3);
        Client today(m_program);
        today.shakeHands();
        today.write(batch);
        QCOMPARE(errorCode(today.next().toObject()), -32600);
    }

    void garbageIsAnsweredOrIgnoredAndNeverEndsIt()
    {
        Client client(m_program);
        client.shakeHands();
        const QList<std::pair<QByteArray, int>> lines{
            {"{", -32700},
            {"\xff\xfe", -32700},
            {"[]", -32600},
            {"7", -32700},
            {R"({"jsonrpc":"1.0","id":1,"method":"ping"})", -32600},
            {R"({"jsonrpc":"2.0","id":null,"method":"ping"})", -32600},
            {R"({"jsonrpc":"2.0","id":{},"method":"ping"})", -32600},
            {R"({"jsonrpc":"2.0","id":1.5,"method":"ping"})", -32600},
            {R"({"jsonrpc":"2.0","id":1,"method":7})", -32600},
            {R"({"jsonrpc":"2.0","id":901,"method":"tools/call","params":[]})", -32602},
            {R"({"jsonrpc":"2.0","id":902,"method":"tools/call","params":{"name":"rm"}})", -32602},
            {R"({"jsonrpc":"2.0","id":903,"method":"tools/call","params":{"name":"status","arguments":[]}})",
             -32602},
            {R"({"jsonrpc":"2.0","id":904,"method":"tools/list","params":{"cursor":"x"}})", -32602},
            {R"({"jsonrpc":"2.0","id":905,"method":"rm -rf"})", -32601},
            {QByteArray(3 * 1024 * 1024, 'x'), -32700}};
        for (const auto &[line, code] : lines) {
            client.write(line);
            const QJsonObject answer = client.next().toObject();
            QVERIFY2(errorCode(answer) == code, line.left(80).constData());
            QCOMPARE(answer.value(u"jsonrpc"_s).toString(), u"2.0"_s);
        }
        for (const QByteArray &line :
             {QByteArray(), QByteArray("   "), QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{}})"),
              QByteArray(
                  R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"none"}})")})
            client.write(line);
        QRandomGenerator random(7);
        int noise = 0;
        for (; noise < 200; ++noise) {
            QByteArray line;
            for (int i = 0; i < 40; ++i)
                line.append(static_cast<char>(random.bounded(11, 256)));
            client.write(line);
        }
        const int last = client.send(u"ping"_s);
        QCOMPARE(client.answer(last).value(u"id"_s).toInt(), last);
        QCOMPARE(client.end(), 0);
    }
};

PILOTLAMP_TEST(McpTest, QCoreApplication);

} // namespace Pilotlamp::McpTests

#include "tst_mcp.moc"
