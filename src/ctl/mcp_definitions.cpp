// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tools as an assistant sees them.
#include "ctl/mcp_schemas.h"
#include "ctl/mcp_tools.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QJsonObject mcpText(const QString &description)
{
    return {{u"type"_s, u"string"_s}, {u"description"_s, description}};
}

QJsonObject mcpNumber(const QString &description, int least, int most)
{
    return {{u"type"_s, u"integer"_s},
            {u"description"_s, description},
            {u"minimum"_s, least},
            {u"maximum"_s, most}};
}

} // namespace

QList<McpTool> McpTools::tools()
{
    const QJsonObject service = mcpText(u"Id or name of a configured service"_s);
    const auto tool = [](const QString &name, const QString &title, const QString &description,
                         const QJsonObject &input) {
        return McpTool{name, title, description, input, mcpOutput(name), {}};
    };
    QList<McpTool> all{
        tool(u"list_services"_s, u"List services"_s,
             u"The services Pilotlamp watches, with the addresses it checks. Contacts nothing."_s,
             mcpInput({}, {})),
        tool(u"status"_s, u"Status"_s,
             u"Whether services work now: online, overload, maintenance, offline or unknown, whose fault it "
             u"is, and "
             "why. Without a service: all of them."_s,
             mcpInput({{u"service"_s, service}}, {})),
        tool(u"explain"_s, u"Explain a failure"_s,
             u"Finds out within 5 seconds why a service or host does not work from this computer: network, "
             u"DNS, "
             "connection, encryption, answer, status page. Takes a configured service, a well-known service "
             "such as "
             "\"GitHub\", or a host or URL of one (only host and port are used)."_s,
             mcpInput({{u"target"_s, mcpText(u"Service, host or URL"_s)}}, {u"target"_s})),
        tool(
            u"wait_until_back"_s, u"Wait until it is back"_s,
            u"Waits until a configured service is online again, for 50 seconds at most; call it again to go on."_s,
            mcpInput(
                {{u"service"_s, service},
                 {u"timeoutSeconds"_s, mcpNumber(u"How long to wait; default 50"_s, 1, LongestWaitSeconds)}},
                {u"service"_s})),
        tool(
            u"history"_s, u"History"_s,
            u"What happened to a configured service lately: changes of status, uptime, response times, incidents."_s,
            mcpInput({{u"service"_s, service},
                      {u"days"_s, mcpNumber(u"How far back; default 7"_s, 1, LongestHistoryDays)}},
                     {u"service"_s}))};
    all[0].call = [this](const QJsonObject &, QObject *, const Answered &answered) {
        listServices(answered);
    };
    all[1].call = [this](const auto &arguments, QObject *context, const Answered &answered) {
        status(arguments, context, answered);
    };
    all[2].call = [this](const auto &arguments, QObject *context, const Answered &answered) {
        explain(arguments, context, answered);
    };
    all[3].call = [this](const auto &arguments, QObject *context, const Answered &answered) {
        waitUntilBack(arguments, context, answered);
    };
    all[4].call = [this](const auto &arguments, QObject *, const Answered &answered) {
        history(arguments, answered);
    };
    return all;
}

} // namespace Pilotlamp
