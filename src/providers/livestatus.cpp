// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored_row.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Livestatus: hosts and services of Nagios, Naemon, Icinga or Checkmk, over a
/// TCP or unix socket. Source: https://docs.checkmk.com/latest/en/livestatus.html
namespace Pilotlamp {
namespace {

constexpr auto LivestatusTitle = "Livestatus"_L1;

QByteArray queryFor(const char *table, std::span<const QLatin1StringView> columns)
{
    QByteArray query = QByteArray("GET ") + table + "\nColumns:";
    for (const QLatin1StringView column : columns)
        query += ' ' + QByteArray(column.data(), column.size());
    return query + "\nColumnHeaders: on\nOutputFormat: json\nResponseHeader: fixed16\n\n";
}

/// Adds the rows of an answer: the names of the columns, then one array of values per host or service.
Error addRows(Page &page, MonitoredObjects &objects, const QByteArray &body, qsizetype cap)
{
    const Result<QJsonValue> root = parseJson(body, cap);
    if (!root)
        return root.error();
    const QJsonArray rows = root->toArray();
    const QJsonArray columns = rows.at(0).toArray();
    if (!columns.contains("state"_L1))
        return notOfKind(LivestatusTitle);
    const bool areServices = columns.contains("description"_L1);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QJsonArray cells = rows.at(i).toArray();
        ++page.components.seen;
        // A row without the key it is told by is none.
        if (cells.size() < columns.size()) {
            ++page.components.dropped;
            continue;
        }
        QJsonObject row;
        for (qsizetype cell = 0; cell < columns.size(); ++cell)
            row.insert(columns.at(cell).toString(), cells.at(cell));
        areServices ? addServiceRow(objects, row) : addHostRow(objects, row);
    }
    return {};
}

/// A saved answer may be only one of the two.
Result<Page> readLivestatus(const Payload &payload)
{
    return pageOfHostsAndServices(payload, LivestatusTitle, addRows, true, true);
}

/// tcp://host:port, host:port or unix:/path.
Result<QList<Questions>> livestatusQuestions(const Check &check)
{
    const bool isTyped = check.url.startsWith("unix:"_L1) || check.url.contains("://"_L1);
    const QUrl url(isTyped ? check.url : u"tcp://"_s + check.url);
    const bool isFile = url.scheme() == "unix"_L1 && url.path().startsWith(u'/');
    if (!isFile && (url.scheme() != "tcp"_L1 || url.host().isEmpty()))
        return QList<Questions>();
    return QList<Questions>{{{.url = url, .body = queryFor("services", serviceColumns())},
                             {.url = url, .body = queryFor("hosts", hostColumns())}}};
}

QList<Addresses> livestatusAddresses(const QUrl &)
{
    return {};
}

} // namespace

constinit const Kind LivestatusKind{.id = "livestatus"_L1,
                                    .title = LivestatusTitle,
                                    .server = true,
                                    .seenReal = false,
                                    .addresses = livestatusAddresses,
                                    .read = readLivestatus,
                                    .questions = livestatusQuestions,
                                    .bodyCap = ServerBodyCap,
                                    .sockets = true};

} // namespace Pilotlamp
