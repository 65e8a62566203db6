// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_values.h"
#include "core/redact.h"
#include "core/report.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QJsonObject changeObject(const RecordedVerdict &change, const Redactor &redactor)
{
    return {{u"at"_s, jsonTime(change.at)},
            {u"status"_s, idOf(change.status)},
            {u"whose"_s, idOf(change.whose)},
            {u"ownOffline"_s, change.ownOffline},
            {u"reason"_s, textOrNull(redactor.text(change.reason))}};
}

QJsonArray evidenceArray(const ReportFacts &facts, const Redactor &redactor)
{
    QJsonArray array;
    for (const Evidence &one : facts.verdict ? facts.verdict->evidence : QList<Evidence>())
        array.append(
            QJsonObject{{u"kind"_s, one.kind},
                        {u"url"_s, redactor.address(one.url)},
                        {u"vendor"_s, one.vendor},
                        {u"status"_s, idOf(one.status)},
                        {u"reason"_s, textOrNull(redactor.text(one.reason))},
                        {u"responseMs"_s, msOrNull(one.responseMs)},
                        {u"httpStatus"_s, one.httpStatus > 0 ? QJsonValue(one.httpStatus) : QJsonValue()},
                        {u"at"_s, jsonTime(one.at.isValid() ? one.at.toMSecsSinceEpoch() : 0)}});
    return array;
}

QJsonArray incidentArray(const ReportFacts &facts, const Redactor &redactor)
{
    QJsonArray array;
    for (const ReportIncident &one : facts.incidents)
        array.append(
            QJsonObject{{u"title"_s, redactor.text(one.incident.title)},
                        {u"link"_s, textOrNull(redactor.address(one.incident.link))},
                        {u"since"_s, jsonTime(one.incident.since)},
                        {u"seen"_s, jsonTime(one.incident.seen)},
                        {u"over"_s, jsonTime(one.incident.over)},
                        {u"phase"_s, textOrNull(redactor.text(one.phase))},
                        {u"update"_s, textOrNull(redactor.text(one.update))},
                        {u"leadSeconds"_s, one.leadMs ? QJsonValue(*one.leadMs / 1000) : QJsonValue()}});
    return array;
}

QJsonArray checkArray(const ReportFacts &facts, const Redactor &redactor)
{
    QJsonArray array;
    for (const ReportCheck &check : facts.checks) {
        const auto share = check.readings.successShare();
        array.append(QJsonObject{{u"kind"_s, check.kind},
                                 {u"url"_s, redactor.address(check.url)},
                                 {u"vendor"_s, check.vendor},
                                 {u"looks"_s, qint64(check.readings.samples())},
                                 {u"onlineShare"_s, share ? QJsonValue(*share) : QJsonValue()},
                                 {u"medianMs"_s, msOrNull(check.readings.times.percentile(50))},
                                 {u"p95Ms"_s, msOrNull(check.readings.times.percentile(95))},
                                 {u"lastAt"_s, jsonTime(check.last ? check.last->at : 0)}});
    }
    return array;
}

QJsonObject uptimeObject(const Uptime &uptime)
{
    const auto share = uptime.share();
    QJsonObject object{{u"share"_s, share ? QJsonValue(*share) : QJsonValue()},
                       {u"watchedSeconds"_s, uptime.watchedMs() / 1000},
                       {u"ownOfflineSeconds"_s, uptime.ownOfflineMs / 1000}};
    for (int i = 0; i < StatusCount; ++i) {
        const auto status = static_cast<Status>(i);
        object.insert(idOf(status) + u"Seconds"_s, uptime.of(status) / 1000);
    }
    return object;
}

} // namespace

QJsonObject reportObject(const ReportFacts &facts, const ReportStyle &style)
{
    const Redactor redactor(facts.service, style.hidePrivateHosts);
    QJsonArray changes;
    for (const RecordedVerdict &change : facts.changes)
        changes.append(changeObject(change, redactor));
    QJsonArray notices;
    for (const ReportNotice &notice : facts.notices)
        notices.append(
            QJsonObject{{u"at"_s, jsonTime(notice.at)}, {u"title"_s, redactor.text(notice.title)}});
    QJsonValue now;
    if (facts.verdict)
        now = QJsonObject{{u"status"_s, idOf(facts.verdict->status)},
                          {u"whose"_s, idOf(facts.verdict->whose)},
                          {u"reason"_s, textOrNull(redactor.text(facts.verdict->reason))},
                          {u"warning"_s, textOrNull(redactor.text(facts.verdict->warning))}};
    return {{u"id"_s, facts.service.id},
            {u"name"_s, redactor.text(facts.service.name)},
            {u"from"_s, jsonTime(facts.window.from)},
            {u"until"_s, jsonTime(facts.window.until)},
            {u"now"_s, now},
            {u"before"_s, facts.before ? QJsonValue(changeObject(*facts.before, redactor)) : QJsonValue()},
            {u"uptime"_s, uptimeObject(facts.uptime)},
            {u"evidence"_s, evidenceArray(facts, redactor)},
            {u"timeline"_s, changes},
            {u"incidents"_s, incidentArray(facts, redactor)},
            {u"detectionLead"_s, leadObject(facts.lead)},
            {u"checks"_s, checkArray(facts, redactor)},
            {u"told"_s, notices}};
}

} // namespace Pilotlamp
