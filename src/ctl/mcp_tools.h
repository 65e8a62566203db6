// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine.h"
#include "ctl/explain_target.h"
#include "ctl/mcp_protocol.h"
#include "store/config_file.h"

#include <QObject>

namespace Pilotlamp {

class CheckRun;

/// What the tools of `pilotlampctl mcp` do: they read the running tray's status file where there is one, and
/// check for themselves where there is none.
class McpTools : public QObject {
    Q_OBJECT

public:
    static constexpr int LongestWaitSeconds = 50;
    static constexpr int LongestHistoryDays = 400;

    /// `anyHost`: hosts that are neither configured nor in the catalogue may be explained, too.
    McpTools(const QString &configPath, bool anyHost, QObject *parent = nullptr);

    QList<McpTool> tools();

private:
    using Answered = McpTool::Answered;
    using RowsDone
        = std::function<void(const QJsonArray &services, const QString &source, const QDateTime &at)>;

    void listServices(const Answered &answered);
    void status(const QJsonObject &arguments, QObject *context, const Answered &answered);
    void explain(const QJsonObject &arguments, QObject *context, const Answered &answered);
    void waitUntilBack(const QJsonObject &arguments, QObject *context, const Answered &answered);
    void history(const QJsonObject &arguments, const Answered &answered);

    QList<Service> services();
    Result<ExplainTarget> allowedTarget(const QString &text);
    void climb(const ExplainTarget &target, QObject *context, const Answered &answered);
    void readRows(const QList<Service> &wanted, QObject *context, const RowsDone &done);

    QString m_configPath;
    bool m_anyHost = false;
    Config m_config;
    Engine m_engine;
};

} // namespace Pilotlamp
