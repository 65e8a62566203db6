// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/zabbix_stage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {

constexpr auto FrontEnd = "/usr/share/zabbix"_L1;
constexpr auto Tables = "/usr/share/zabbix-server-pgsql"_L1;
constexpr auto PostgresFolder = "/usr/lib/postgresql/15/bin/"_L1;

constexpr auto ServerSettings
    = "ListenIP=127.0.0.1\nListenPort=SERVER_PORT\nDBHost=127.0.0.1\nDBPort=DATABASE_PORT\nDBName=zabbix\n"
      "DBUser=postgres\nLogFile=%1/zabbix_server.txt\nPidFile=%1/zabbix_server.pid\nSocketDir=%1\n"
      "AllowRoot=1\nStartPollers=1\nStartPreprocessors=1\nStartTrappers=2\nStartPingers=0\n"
      "StartDiscoverers=0\nStartHTTPPollers=0\nStartLLDProcessors=1\nStartDBSyncers=1\n"
      "StartHistoryPollers=1\nCacheUpdateFrequency=1\n"_L1;

constexpr auto WebSettings
    = "<?php\n$DB = ['TYPE' => 'POSTGRESQL', 'SERVER' => '127.0.0.1', 'PORT' => 'DATABASE_PORT',\n"
      " 'DATABASE' => 'zabbix', 'USER' => 'postgres', 'PASSWORD' => '', 'SCHEMA' => '',\n"
      " 'ENCRYPTION' => false, 'KEY_FILE' => '', 'CERT_FILE' => '', 'CA_FILE' => '',\n"
      " 'VERIFY_HOST' => false, 'CIPHER_LIST' => '', 'VAULT_URL' => '', 'VAULT_DB_PATH' => '',\n"
      " 'VAULT_TOKEN' => '', 'DOUBLE_IEEE754' => true];\n"
      "$ZBX_SERVER = '127.0.0.1';\n$ZBX_SERVER_PORT = 'SERVER_PORT';\n$ZBX_SERVER_NAME = '';\n"
      "$IMAGE_FORMAT_DEFAULT = IMAGE_FORMAT_PNG;\n"_L1;

/// A program to its end; false, and what it wrote, where it failed.
bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    qWarning("%s: %s", qPrintable(program), process.readAll().constData());
    return false;
}

/// PostgreSQL refuses to be run by root.
QStringList asDatabaseUser(const QStringList &command)
{
    if (geteuid() != 0)
        return command;
    return QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s}
    + command;
}

/// A port nobody listens on, below those that a system gives out.
quint16 closedLowPort()
{
    QTcpServer server;
    quint16 port = 20'000;
    while (!server.listen(QHostAddress::LocalHost, port))
        ++port;
    return port;
}

} // namespace

QString ZabbixStage::missing()
{
    return missingOf({u"zabbix_server"_s, u"php"_s, PostgresFolder + u"postgres"_s, u"psql"_s});
}

void ZabbixStage::start()
{
    m_serverPort = closedLowPort();
    const QString server = QString(ServerSettings).replace("SERVER_PORT"_L1, QString::number(m_serverPort));
    const QString web = QString(WebSettings).replace("SERVER_PORT"_L1, QString::number(m_serverPort));
    m_stage.write(u"server.conf"_s,
                  QString(server).replace("DATABASE_PORT"_L1, QString::number(m_databasePort)));
    m_stage.write(u"web.conf.php"_s,
                  QString(web).replace("DATABASE_PORT"_L1, QString::number(m_databasePort)));
    startDatabase();
    startServer();
    startWeb();
    QTRY_VERIFY_WITH_TIMEOUT(call(u"apiinfo.version"_s, QJsonArray()).toString().contains(u'.'), 20'000);
    m_token
        = call(u"user.login"_s,
               QJsonObject{{"username"_L1, u"Admin"_s}, {"password"_L1, u"zabbix"_s}}) // as it is delivered
              .toString();
    QVERIFY(!m_token.isEmpty());
}

void ZabbixStage::startDatabase()
{
    const QString folder = m_stage.path(u"database"_s);
    QVERIFY(QDir().mkpath(folder));
    if (geteuid() == 0) {
        QFile::setPermissions(m_stage.path({}), QFile::Permissions(0x7755));
        QVERIFY(run(u"chown"_s, {u"postgres"_s, folder}));
    }
    const QStringList create
        = asDatabaseUser({PostgresFolder + u"initdb"_s, u"--pgdata="_s + folder, u"--auth=trust"_s,
                          u"--username=postgres"_s, u"--no-sync"_s, u"--encoding=UTF8"_s, u"--locale=C"_s});
    QVERIFY(run(create.first(), create.mid(1)));
    const QStringList serve = asDatabaseUser(
        {PostgresFolder + u"postgres"_s, u"-D"_s, folder, u"-p"_s, QString::number(m_databasePort), u"-c"_s,
         u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"unix_socket_directories="_s, u"-c"_s, u"fsync=off"_s,
         u"-c"_s, u"full_page_writes=off"_s, u"-c"_s, u"synchronous_commit=off"_s});
    m_stage.start(m_database, serve.first(), serve.mid(1));
    const QStringList isReady{u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_databasePort), u"-q"_s};
    QTRY_VERIFY_WITH_TIMEOUT(QProcess::execute(PostgresFolder + u"pg_isready"_s, isReady) == 0, 20'000);
    // One transaction: the tables bring more than a hundred thousand rows of templates along.
    const QString fill = u"createdb -h 127.0.0.1 -p %1 -U postgres zabbix && cd %2 && "
                         "zcat schema.sql.gz images.sql.gz data.sql.gz | "
                         "psql -q -1 -v ON_ERROR_STOP=1 -h 127.0.0.1 -p %1 -U postgres zabbix"_s;
    QVERIFY(run(u"sh"_s, {u"-c"_s, fill.arg(m_databasePort).arg(Tables)}));
}

void ZabbixStage::startServer()
{
    m_stage.start(m_server, u"zabbix_server"_s, {u"-f"_s, u"-c"_s, m_stage.path(u"server.conf"_s)});
    QTcpSocket trapper;
    const auto isUp = [&] {
        trapper.connectToHost(u"127.0.0.1"_s, m_serverPort);
        const bool isConnected = trapper.waitForConnected(500);
        trapper.abort();
        return isConnected;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isUp(), 30'000);
}

/// A copy of the front end, since its settings have one place on a system.
void ZabbixStage::startWeb()
{
    const QString copy = m_stage.path(u"web"_s);
    QVERIFY(run(u"cp"_s, {u"-a"_s, FrontEnd, copy}));
    const QString file = copy + u"/include/classes/core/CConfigFile.php"_s;
    QVERIFY(
        run(u"sed"_s,
            {u"-i"_s, u"s#/etc/zabbix/zabbix.conf.php#%1#"_s.arg(m_stage.path(u"web.conf.php"_s)), file}));
    m_stage.start(m_web, u"php"_s, {u"-S"_s, u"127.0.0.1:%1"_s.arg(m_webPort), u"-t"_s, copy});
}

QJsonValue ZabbixStage::call(const QString &method, const QJsonValue &params)
{
    QJsonObject body{{"jsonrpc"_L1, u"2.0"_s}, {"method"_L1, method}, {"params"_L1, params}, {"id"_L1, 1}};
    if (!m_token.isEmpty())
        body.insert("auth"_L1, m_token);
    Request request{.url = QUrl(url() + u"/api_jsonrpc.php"_s),
                    .method = "POST",
                    .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    request.headers = {{"Content-Type", "application/json-rpc"}};
    std::optional<Response> answer;
    QObject context;
    m_fetcher.fetch(request, &context, [&answer](const Response &response) { answer = response; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        return u"no answer"_s;
    const QJsonObject root = QJsonDocument::fromJson(answer->body).object();
    const QJsonObject error = root.value("error"_L1).toObject();
    return error.isEmpty() ? root.value("result"_L1) : error.value("data"_L1);
}

QString ZabbixStage::create(const QString &method, const QJsonObject &params, const QString &list)
{
    const QJsonValue result = call(method, params);
    const QString id = result.toObject().value(list).toArray().first().toString();
    if (id.isEmpty())
        qWarning("%s: %s", qPrintable(method), qPrintable(result.toString()));
    return id;
}

QString ZabbixStage::tokenOf(const QString &userId)
{
    const QString id
        = create(u"token.create"_s, {{"name"_L1, u"lamp "_s + userId}, {"userid"_L1, userId}}, u"tokenids"_s);
    const QJsonArray tokens = call(u"token.generate"_s, QJsonArray{id}).toArray();
    return tokens.first().toObject().value("token"_L1).toString();
}

bool ZabbixStage::deliver(const QString &key, int value) const
{
    const QJsonObject data{{"host"_L1, u"web"_s}, {"key"_L1, key}, {"value"_L1, QString::number(value)}};
    const QByteArray body
        = QJsonDocument(QJsonObject{{"request"_L1, u"sender data"_s}, {"data"_L1, QJsonArray{data}}})
              .toJson(QJsonDocument::Compact);
    QByteArray head = "ZBXD\1"_ba;
    head.resize(13, '\0');
    qToLittleEndian(quint32(body.size()), head.data() + 5);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_serverPort);
    if (!socket.waitForConnected(5000))
        return false;
    socket.write(head + body);
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer.contains("processed: 1");
}

void ZabbixStage::age(int seconds)
{
    for (const QString &table : {u"history"_s, u"history_uint"_s})
        runSql(u"update %1 set clock = clock - %2"_s.arg(table).arg(seconds));
}

void ZabbixStage::runSql(const QString &statement)
{
    QVERIFY(run(u"psql"_s,
                {u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_databasePort), u"-U"_s,
                 u"postgres"_s, u"-c"_s, statement, u"zabbix"_s}));
}

void ZabbixStage::stop()
{
    for (QProcess *server : {&m_web, &m_server, &m_database})
        Stage::stop(*server);
}

} // namespace Pilotlamp::Testing
