// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored_facts.h"
#include "providers/monitored_row.h"
#include "providers/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// Livestatus: hosts and services of Nagios, Naemon, Icinga or Checkmk, over a
/// TCP or unix socket. Source: https://docs.checkmk.com/latest/en/livestatus.html
namespace Pilotlamp {
namespace {

constexpr auto LivestatusTitle = "Livestatus"_L1;

/// What people wrote; every server has these columns.
constexpr std::array CommentColumns{"host_name"_L1, "service_description"_L1, "author"_L1, "comment"_L1,
                                    "entry_type"_L1};
constexpr std::array DowntimeColumns{"host_name"_L1, "service_description"_L1, "author"_L1,
                                     "comment"_L1,   "start_time"_L1,          "end_time"_L1};

QByteArray queryFor(const char *table, std::span<const QLatin1StringView> columns)
{
    QByteArray query = QByteArray("GET ") + table + "\nColumns:";
    for (const QLatin1StringView column : columns)
        query += ' ' + QByteArray(column.data(), column.size());
    return query + "\nColumnHeaders: on\nOutputFormat: json\nResponseHeader: fixed16\n\n";
}

/// A row by the names of its columns.
QJsonObject namedCells(const QJsonArray &columns, const QJsonArray &cells)
{
    QJsonObject row;
    for (qsizetype cell = 0; cell < columns.size(); ++cell)
        row.insert(columns.at(cell).toString(), cells.at(cell));
    return row;
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
        const QJsonObject row = namedCells(columns, cells);
        areServices ? addServiceRow(objects, row) : addHostRow(objects, row);
    }
    return {};
}

void addPeopleRows(MonitoredObjects &objects, const QByteArray &body, qsizetype cap)
{
    constexpr qint64 AcknowledgementEntry = 4;
    const Result<QJsonValue> root = parseJson(body, cap);
    const QJsonArray rows = root ? root->toArray() : QJsonArray();
    const QJsonArray columns = rows.at(0).toArray();
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QJsonObject row = namedCells(columns, rows.at(i).toArray());
        const QString service = oneLine(row.value("service_description"_L1).toString());
        const QString host = oneLine(row.value("host_name"_L1).toString());
        const QString id = service.isEmpty() ? host : host + u'!' + service;
        const PeopleNote note{.by = oneLine(row.value("author"_L1).toString()),
                              .comment = plainText(row.value("comment"_L1).toString()),
                              .from = momentOf(row.value("start_time"_L1)),
                              .until = momentOf(row.value("end_time"_L1))};
        if (note.until.isValid())
            objects.addDowntime(id, note);
        else if (wholeNumber(row.value("entry_type"_L1)) == AcknowledgementEntry)
            objects.addAcknowledgement(id, note);
    }
}

/// A saved answer may be only one of the two.
Result<Page> readLivestatus(const Payload &payload)
{
    return pageOfHostsAndServices(payload,
                                  {.title = LivestatusTitle,
                                   .add = addRows,
                                   .addPeople = addPeopleRows,
                                   .hostsSpeak = true,
                                   .hostsAreEnough = true});
}

/// tcp://host:port, host:port, tls://host:port or unix:/path.
Result<QList<Questions>> livestatusQuestions(const Check &check)
{
    const bool isTyped = check.url.startsWith("unix:"_L1) || check.url.contains("://"_L1);
    const QUrl url(isTyped ? check.url : u"tcp://"_s + check.url);
    const bool isFile = url.scheme() == "unix"_L1 && url.path().startsWith(u'/');
    if (!isFile && ((url.scheme() != "tcp"_L1 && url.scheme() != "tls"_L1) || url.host().isEmpty()))
        return QList<Questions>();
    return QList<Questions>{{{.url = url, .body = queryFor("services", serviceColumns())},
                             {.url = url, .body = queryFor("hosts", hostColumns())},
                             {.url = url, .body = queryFor("comments", CommentColumns)},
                             {.url = url, .body = queryFor("downtimes", DowntimeColumns)}}};
}

QList<Addresses> livestatusAddresses(const QUrl &)
{
    return {};
}

} // namespace

constinit const Kind LivestatusKind{.id = "livestatus"_L1,
                                    .title = LivestatusTitle,
                                    .server = true,
                                    .seenReal = true,
                                    .addresses = livestatusAddresses,
                                    .read = readLivestatus,
                                    .questions = livestatusQuestions,
                                    .required = 2,
                                    .bodyCap = ServerBodyCap,
                                    .sockets = true};

} // namespace Pilotlamp
