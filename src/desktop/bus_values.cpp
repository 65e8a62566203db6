// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus_values.h"

#include "core/address.h"
#include "core/service_json.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr std::array FreshnessIds{"fresh"_L1, "stale"_L1, "expired"_L1};
constexpr std::array AllWhose{Whose::None, Whose::Them, Whose::You, Whose::Between, Whose::Unclear};

void put(QVariantMap &map, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        map.insert(key, text);
}

void put(QVariantMap &map, const QString &key, const QDateTime &at)
{
    if (at.isValid())
        map.insert(key, at.toUTC().toString(Qt::ISODate));
}

/// The figures travel as JSON: their number is not fixed.
void put(QVariantMap &map, const ReasonCode &why)
{
    put(map, u"reasonCode"_s, why.code);
    if (!why.args.isEmpty())
        map.insert(u"reasonArgs"_s,
                   QString::fromUtf8(QJsonDocument(why.args).toJson(QJsonDocument::Compact)));
}

ReasonCode whyOf(const QVariantMap &map)
{
    const QByteArray args = map.value(u"reasonArgs"_s).toString().toUtf8();
    return {map.value(u"reasonCode"_s).toString(), QJsonDocument::fromJson(args).object()};
}

QDateTime timeOf(const QVariantMap &map, const QString &key)
{
    return QDateTime::fromString(map.value(key).toString(), Qt::ISODate).toUTC();
}

Status statusOf(const QVariantMap &map, const QString &key)
{
    return statusFromId(map.value(key).toString()).value_or(Status::Unknown);
}

QVariantMap mapOf(const ModelWord &word)
{
    QVariantMap map{{u"name"_s, word.name}};
    if (word.status != Status::Unknown)
        map.insert(u"status"_s, idOf(word.status));
    put(map, u"source"_s, idOf(word.source));
    put(map, u"evidence"_s, word.said);
    put(map, u"since"_s, word.since);
    return map;
}

ModelWord modelOf(const QVariantMap &map)
{
    const QString source = map.value(u"source"_s).toString();
    ModelWord word{map.value(u"name"_s).toString(), statusOf(map, u"status"_s),
                   map.value(u"evidence"_s).toString()};
    for (const ModelSource one : {ModelSource::Component, ModelSource::Incident}) {
        if (source == idOf(one))
            word.source = one;
    }
    word.since = timeOf(map, u"since"_s);
    return word;
}

QVariantMap mapOf(const Evidence &evidence)
{
    QVariantMap map{
        {u"kind"_s, evidence.kind},
        {u"url"_s, evidence.url},
        {u"vendor"_s, evidence.vendor},
        {u"status"_s, idOf(evidence.status)},
    };
    put(map, u"reason"_s, evidence.reason);
    put(map, evidence.why);
    put(map, u"at"_s, evidence.at);
    if (evidence.responseMs >= 0)
        map.insert(u"responseMs"_s, evidence.responseMs);
    if (evidence.httpStatus > 0)
        map.insert(u"httpStatus"_s, evidence.httpStatus);
    return map;
}

Evidence evidenceOf(const QVariantMap &map)
{
    Evidence evidence;
    evidence.kind = map.value(u"kind"_s).toString();
    evidence.url = map.value(u"url"_s).toString();
    evidence.vendor = map.value(u"vendor"_s).toBool();
    evidence.status = statusOf(map, u"status"_s);
    evidence.reason = map.value(u"reason"_s).toString();
    evidence.why = whyOf(map);
    evidence.responseMs = map.value(u"responseMs"_s, -1).toInt();
    evidence.httpStatus = map.value(u"httpStatus"_s).toInt();
    evidence.at = timeOf(map, u"at"_s);
    return evidence;
}

Whose whoseOf(const QString &text)
{
    for (const Whose whose : AllWhose) {
        if (idOf(whose) == text)
            return whose;
    }
    return Whose::Unclear;
}

Freshness freshnessOf(const QString &text)
{
    for (size_t i = 0; i < FreshnessIds.size(); ++i) {
        if (text == FreshnessIds.at(i))
            return static_cast<Freshness>(i);
    }
    return Freshness::Fresh;
}
} // namespace

void registerBusTypes()
{
    qDBusRegisterMetaType<BusMaps>();
    qDBusRegisterMetaType<BusCounts>();
}

QVariantMap busMapOf(const ServiceRow &row)
{
    const Verdict &verdict = row.verdict;
    QVariantMap map{
        {u"id"_s, row.service.id},
        {u"name"_s, row.service.name},
        {u"status"_s, idOf(verdict.status)},
        {u"whose"_s, idOf(verdict.whose)},
        {u"freshness"_s, QString(FreshnessIds.at(static_cast<size_t>(verdict.freshness)))},
        {u"confirmed"_s, verdict.confirmed},
        {u"unstable"_s, verdict.unstable},
        {u"ownOffline"_s, verdict.ownOffline},
    };
    put(map, u"group"_s, row.service.group);
    put(map, u"link"_s, withoutLogin(row.service.link));
    put(map, u"reason"_s, verdict.reason);
    put(map, verdict.why);
    if (!row.service.enabled)
        map.insert(u"enabled"_s, false);
    if (const QStringList roots = hostedOnOf(row.service); !roots.isEmpty())
        map.insert(u"hostedOn"_s, roots);
    put(map, u"warning"_s, verdict.warning);
    if (!verdict.notes.isEmpty())
        map.insert(u"notes"_s, verdict.notes);
    put(map, u"since"_s, verdict.since);
    put(map, u"checkedAt"_s, verdict.checkedAt);
    put(map, u"lastKnownAt"_s, verdict.lastKnownAt);
    if (verdict.lastKnown != Status::Unknown)
        map.insert(u"lastKnown"_s, idOf(verdict.lastKnown));
    BusMaps checks;
    for (const Evidence &evidence : verdict.evidence)
        checks.append(mapOf(evidence));
    map.insert(u"checks"_s, QVariant::fromValue(checks));
    BusMaps models;
    for (const ModelWord &word : verdict.models)
        models.append(mapOf(word));
    if (!models.isEmpty())
        map.insert(u"models"_s, QVariant::fromValue(models));
    return map;
}

ServiceRow rowOfBusMap(const QVariantMap &map)
{
    ServiceRow row;
    row.service.id = map.value(u"id"_s).toString();
    row.service.name = map.value(u"name"_s).toString();
    row.service.enabled = map.value(u"enabled"_s, true).toBool();
    row.service.group = map.value(u"group"_s).toString();
    row.service.link = map.value(u"link"_s).toString();
    if (const QStringList roots = map.value(u"hostedOn"_s).toStringList(); !roots.isEmpty())
        row.service.options.insert(u"hostedOn"_s, QJsonArray::fromStringList(roots));
    Verdict &verdict = row.verdict;
    verdict.status = statusOf(map, u"status"_s);
    verdict.whose = whoseOf(map.value(u"whose"_s).toString());
    verdict.freshness = freshnessOf(map.value(u"freshness"_s).toString());
    verdict.confirmed = map.value(u"confirmed"_s).toBool();
    verdict.unstable = map.value(u"unstable"_s).toBool();
    verdict.ownOffline = map.value(u"ownOffline"_s).toBool();
    verdict.reason = map.value(u"reason"_s).toString();
    verdict.why = whyOf(map);
    verdict.warning = map.value(u"warning"_s).toString();
    verdict.notes = map.value(u"notes"_s).toStringList();
    verdict.since = timeOf(map, u"since"_s);
    verdict.checkedAt = timeOf(map, u"checkedAt"_s);
    verdict.lastKnown = statusOf(map, u"lastKnown"_s);
    verdict.lastKnownAt = timeOf(map, u"lastKnownAt"_s);
    // Inside a variant QtDBus leaves the list as it came.
    for (const QVariantMap &check : qdbus_cast<BusMaps>(map.value(u"checks"_s)))
        verdict.evidence.append(evidenceOf(check));
    for (const QVariantMap &model : qdbus_cast<BusMaps>(map.value(u"models"_s)))
        verdict.models.append(modelOf(model));
    return row;
}

} // namespace Pilotlamp
