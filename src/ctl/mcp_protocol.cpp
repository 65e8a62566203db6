// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_text.h"
#include "ctl/mcp_request.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int ParseError = -32700;
constexpr int InvalidRequest = -32600;
constexpr int MethodNotFound = -32601;
constexpr int UnsupportedVersion = -32022;
constexpr qsizetype MostCalls = 16;
constexpr qsizetype LongestBatch = 50;

bool isId(const QJsonValue &id)
{
    return id.isString() || (id.isDouble() && std::floor(id.toDouble()) == id.toDouble());
}

QString keyOf(const QJsonValue &id)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact));
}

/// Everything but a notification and a response of the other side.
bool needsAnswer(const QJsonValue &message)
{
    const QJsonObject object = message.toObject();
    const bool isNotification = object.value("method"_L1).isString() && !object.contains("id"_L1)
        && object.value("jsonrpc"_L1) == "2.0"_L1;
    const bool isResponse
        = !object.contains("method"_L1) && (object.contains("result"_L1) || object.contains("error"_L1));
    return !isNotification && !isResponse;
}

QJsonObject errorObject(const QJsonValue &id, int code, const QString &message, const QJsonObject &data = {})
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!data.isEmpty())
        error.insert(u"data"_s, data);
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"error"_s, error}};
}

} // namespace

struct McpProtocol::Batch {
    qsizetype missing = 0;
    QJsonArray answers = {};
};

McpProtocol::McpProtocol(QList<McpTool> tools, QString version, Send send, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_version(std::move(version))
    , m_send(std::move(send))
{
}

void McpProtocol::take(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(QJsonValue::Null, ParseError, u"Parse error"_s);
    takeMessage(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), true);
}

void McpProtocol::takeMessage(const QJsonValue &message, bool mayBatch)
{
    if (message.isArray() && mayBatch && m_agreed == BatchRevision)
        return takeBatch(message.toArray());
    const QJsonObject object = message.toObject();
    const QJsonValue id = object.value("id"_L1);
    const QJsonValue method = object.value("method"_L1);
    const bool isResponse = object.contains("result"_L1) || object.contains("error"_L1);
    if (message.isObject() && method.isUndefined() && isResponse)
        return; // we ask nothing
    const bool isCall = message.isObject() && object.value("jsonrpc"_L1) == "2.0"_L1 && method.isString();
    if (!isCall || !(id.isUndefined() || isId(id)))
        return refuse(isId(id) ? id : QJsonValue::Null, InvalidRequest, u"Invalid request"_s);
    const QJsonValue params = object.value("params"_L1);
    if (id.isUndefined())
        return takeNotification(method.toString(), params.toObject());
    if (!params.isUndefined() && !params.isObject())
        return refuse(id, InvalidParams, u"params must be an object"_s);
    if (m_calls.contains(keyOf(id)))
        return refuse(id, InvalidRequest, u"A request with this id is still running"_s);
    Request request{id, method.toString(), params.toObject(), m_agreed, m_batch};
    if (readVersion(request))
        answer(request);
}

void McpProtocol::takeBatch(const QJsonArray &batch)
{
    if (batch.isEmpty() || batch.size() > LongestBatch)
        return refuse(QJsonValue::Null, InvalidRequest, u"Invalid request"_s);
    m_batch = std::make_shared<Batch>();
    m_batch->missing = std::count_if(batch.begin(), batch.end(), needsAnswer) + 1;
    for (const QJsonValue &message : batch)
        takeMessage(message, false);
    flush(std::exchange(m_batch, nullptr));
}

void McpProtocol::takeNotification(const QString &method, const QJsonObject &params)
{
    if (method != "notifications/cancelled"_L1)
        return;
    const Call call = m_calls.take(keyOf(params.value("requestId"_L1)));
    if (call.context)
        flush(call.batch);
}

/// One answer of a batch more is there, or will never come.
void McpProtocol::flush(const BatchPtr &batch)
{
    if (batch && --batch->missing == 0 && !batch->answers.isEmpty())
        m_send(batch->answers);
}

void McpProtocol::send(const BatchPtr &batch, const QJsonObject &message)
{
    if (!batch)
        return m_send(message);
    batch->answers.append(message);
    flush(batch);
}

/// Finds out in which revision a request is to be answered; false where it is refused for it.
bool McpProtocol::readVersion(Request &request)
{
    const QJsonObject meta = request.params.value("_meta"_L1).toObject();
    const bool isModern = meta.contains(VersionKey) || request.method == "server/discover"_L1;
    if (!isModern)
        return true;
    const QString version = meta.value(VersionKey).toString();
    const bool isWhole = !version.isEmpty() && meta.value(CapabilitiesKey).isObject();
    // The version comes first: whoever speaks another revision may have other keys.
    if (!version.isEmpty() && !mcpRevisions().contains(version)) {
        refuse(request.id, UnsupportedVersion, u"Unsupported protocol version"_s,
               {{u"supported"_s, QJsonArray::fromStringList(mcpRevisions())},
                {u"requested"_s, version.left(100)}});
        return false;
    }
    if (!isWhole) {
        refuse(request.id, InvalidParams, u"_meta needs %1 and %2"_s.arg(VersionKey, CapabilitiesKey));
        return false;
    }
    request.version = version;
    return true;
}

void McpProtocol::answer(const Request &request)
{
    if (request.method == "server/discover"_L1)
        return discover(request);
    if (request.method == "initialize"_L1 && !request.isModern())
        return initialize(request);
    if (request.method == "ping"_L1 && !request.isModern())
        return succeed(request, {});
    if (request.version.isEmpty())
        return refuse(request.id, InvalidRequest,
                      u"Not initialized: send initialize first, or the protocol version in _meta"_s);
    if (request.method == "tools/list"_L1)
        return listTools(request);
    if (request.method == "tools/call"_L1)
        return callTool(request);
    refuse(request.id, MethodNotFound, u"Method not found"_s);
}

void McpProtocol::callTool(const Request &request)
{
    const QString name = request.params.value("name"_L1).toString();
    const QJsonValue arguments = request.params.value("arguments"_L1);
    const auto tool = std::find_if(m_tools.cbegin(), m_tools.cend(),
                                   [&](const McpTool &one) { return one.name == name; });
    if (tool == m_tools.cend())
        return refuse(request.id, InvalidParams, u"Unknown tool: %1"_s.arg(name.left(100)));
    if (!arguments.isUndefined() && !arguments.isObject())
        return refuse(request.id, InvalidParams, u"arguments must be an object"_s);
    if (m_calls.size() >= MostCalls)
        return onAnswer(request, {.error = u"Too many calls are running; try again when one has ended"_s});
    const auto context = std::make_shared<QObject>();
    m_calls.insert(keyOf(request.id), {context, request.batch});
    tool->call(arguments.toObject(), context.get(), [this, request](const McpAnswer &answer) {
        // It may be told from deep within what it holds together: it ends when that is done.
        const Call ended = m_calls.take(keyOf(request.id));
        if (!ended.context)
            return;
        onAnswer(request, answer);
        QMetaObject::invokeMethod(
            this, [ended] {}, Qt::QueuedConnection);
    });
}

void McpProtocol::onAnswer(const Request &request, const McpAnswer &answer)
{
    if (answer.isBadArgument && request.version < ToolErrorRevision)
        return send(request.batch, errorObject(request.id, InvalidParams, filteredText(answer.error)));
    const bool isError = !answer.error.isEmpty();
    // What no person sees must not speak to an assistant either.
    const QJsonObject content = filteredJson(answer.content).toObject();
    const QString text = isError ? filteredText(answer.error)
                                 : QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    QJsonObject result{{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}},
                       {u"isError"_s, isError}};
    if (!isError && request.version >= TitleRevision)
        result.insert(u"structuredContent"_s, content);
    succeed(request, result);
}

void McpProtocol::succeed(const Request &request, QJsonObject result)
{
    if (request.isModern()) {
        result.insert(u"resultType"_s, u"complete"_s);
        result.insert(u"_meta"_s, QJsonObject{{ServerKey, serverInfo(request.version)}});
    }
    send(request.batch, {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, request.id}, {u"result"_s, result}});
}

void McpProtocol::refuse(const QJsonValue &id, int code, const QString &message, const QJsonObject &data)
{
    send(m_batch, errorObject(id, code, message, data));
}

} // namespace Pilotlamp
