// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/stage.h"
#include "testlib/loopback_server.h"

#include <QJsonValue>

namespace Pilotlamp::Testing {

/// A Zabbix of one's own: its database, its server and its web front end, each on a port of loopback, all in
/// one temporary folder.
class ZabbixStage {
public:
    /// What of it is not installed; empty where all is.
    static QString missing();
    /// Fills a new database and starts all three; fails the test where one does not start.
    void start();
    void startServer();
    void stopServer() { Stage::stop(m_server); }
    void stop();

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_webPort); }
    /// Calls a method of the API as the administrator; the result, or the refusal as a text.
    QJsonValue call(const QString &method, const QJsonValue &params);
    /// The id that a method which creates one thing answers with, from its list of that name.
    QString create(const QString &method, const QJsonObject &params, const QString &list);
    /// A secret by which a user calls the API.
    QString tokenOf(const QString &userId);
    /// Hands the server a value for a trapper item of host `web`, as its senders do; true where it was taken.
    bool deliver(const QString &key, int value) const;
    /// Moves every value the server ever got into the past.
    void age(int seconds);

private:
    void startDatabase();
    void startWeb();
    void runSql(const QString &statement);

    Stage m_stage;
    QProcess m_database;
    QProcess m_server;
    QProcess m_web;
    QString m_token = {};
    Fetcher m_fetcher;
    quint16 m_databasePort = closedPort();
    quint16 m_serverPort = 0; ///< it takes none above 32767
    quint16 m_webPort = closedPort();
};

} // namespace Pilotlamp::Testing
