// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace Pilotlamp {

/// What a tool gives back.
struct McpAnswer {
    QJsonObject content = {}; ///< structured; also sent as text
    QString error = {}; ///< one sentence for the assistant, which may try again; empty: it went well
    bool isBadArgument = false; ///< the error is about the arguments
};

/// One tool.
struct McpTool {
    using Answered = std::function<void(const McpAnswer &)>;

    QString name = {};
    QString title = {};
    QString description = {};
    QJsonObject input = {}; ///< JSON Schema
    QJsonObject output = {}; ///< JSON Schema
    /// Answers exactly once, now or later; the end of `context` cancels it.
    std::function<void(const QJsonObject &arguments, QObject *context, const Answered &answered)> call = {};
};

/// The Model Context Protocol over lines of JSON, as a server that offers tools only. It speaks the revisions
/// with a handshake (2024-11-05 to 2025-11-25) and those in which each request carries its version
/// (2026-07-28). Knows no streams: lines go in, objects come out. Source: modelcontextprotocol.io.
class McpProtocol : public QObject {
    Q_OBJECT

public:
    using Send = std::function<void(const QJsonValue &)>;

    McpProtocol(QList<McpTool> tools, QString version, Send send, QObject *parent = nullptr);

    /// Takes one line, with or without its line feed. Whatever it holds, nothing is thrown and nothing but
    /// answers of the protocol is sent.
    void take(const QByteArray &line);
    /// Calls that have not been answered yet.
    qsizetype running() const { return m_calls.size(); }

private:
    struct Request;
    /// Several messages that came in one line, and are answered in one.
    struct Batch;
    using BatchPtr = std::shared_ptr<Batch>;
    struct Call {
        std::shared_ptr<QObject> context = {};
        BatchPtr batch = {};
    };

    void takeMessage(const QJsonValue &message, bool mayBatch);
    void takeBatch(const QJsonArray &batch);
    void takeNotification(const QString &method, const QJsonObject &params);
    void answer(const Request &request);
    bool readVersion(Request &request);
    void initialize(const Request &request);
    void discover(const Request &request);
    void listTools(const Request &request);
    void callTool(const Request &request);
    void onAnswer(const Request &request, const McpAnswer &answer);
    void succeed(const Request &request, QJsonObject result);
    void refuse(const QJsonValue &id, int code, const QString &message, const QJsonObject &data = {});
    void send(const BatchPtr &batch, const QJsonObject &message);
    void flush(const BatchPtr &batch);
    QJsonObject toolObject(const McpTool &tool, const QString &version) const;
    QJsonObject serverInfo(const QString &version) const;

    QList<McpTool> m_tools;
    QString m_version; ///< of Pilotlamp
    Send m_send;
    QString m_agreed; ///< the revision of the handshake; empty before it
    QHash<QString, Call> m_calls; ///< by the id as JSON
    BatchPtr m_batch; ///< while its messages are taken
};

} // namespace Pilotlamp
