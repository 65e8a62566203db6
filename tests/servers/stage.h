// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "providers/act.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <functional>

namespace Pilotlamp::Testing {

/// A folder with the configuration and the data of real servers, and the processes that run in it.
class Stage {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file of the folder, folders on the way
    /// included; `text` may hold %1 for the folder's own path.
    void write(const QString &name, const QString &text) const;
    /// What a file of the folder holds now.
    QString text(const QString &name) const;
    /// Starts a server whose words go to NAME.log; fails the test where it does not start.
    void start(QProcess &server, const QString &program, const QStringList &arguments,
               const QStringList &environment = {}) const;
    /// Ends a server politely, so that it takes its children along, else by force.
    static void stop(QProcess &server);

private:
    QTemporaryDir m_folder = {};
};

/// Looks as the monitor does, but only once.
class ServerProber : public QObject {
public:
    /// The secret of every `auth`: `sesame` unless told otherwise.
    void setSecret(const QString &secret) { m_secret = secret; }
    /// What one look says.
    Reading takeReading(const QString &kind, const QString &url, const QJsonObject &options = {},
                        const QStringList &components = {});
    Status status(const QString &kind, const QString &url, const QJsonObject &options = {})
    {
        return takeReading(kind, url, options).status;
    }
    /// Sends a JSON body; the HTTP status of the answer.
    int post(const QString &url, const QJsonObject &body, const QByteArray &authorization = {});
    /// Tells a server what to do about a part, as a person would; what it said, or why it did not.
    QString act(const QString &kind, const QString &url, const ActionRequest &wanted,
                const QJsonObject &options = {});

private:
    Fetcher m_fetcher;
    QString m_secret = QStringLiteral("sesame");
};

/// A TCP port that accepts or refuses as told, and keeps its number.
class Door {
public:
    Door() { m_server.listen(QHostAddress::LocalHost), m_port = m_server.serverPort(); }
    quint16 port() const { return m_port; }
    void open() { m_server.listen(QHostAddress::LocalHost, m_port); }
    void close() { m_server.close(); }

private:
    QTcpServer m_server;
    quint16 m_port = 0;
};

/// Says, one line each, how long it took until a server's news was seen.
class Stopwatch {
public:
    void start() { m_clock.start(); }
    void took(const char *what) { qInfo("%s after %.1f s", what, double(m_clock.restart()) / 1000); }

private:
    QElapsedTimer m_clock = {};
};

/// What a look's component of that name tells; empty facts where there is none.
ComponentFacts factsOf(const Reading &reading, const QString &name);

/// Waits until a look gives a status, and fails the test saying what it gave instead.
bool becomes(const std::function<Reading()> &takeReading, Status wanted, int withinMs = 30'000);

/// The first of the programs that is not installed; empty where all are.
QString missingOf(const QStringList &programs);

} // namespace Pilotlamp::Testing
