// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_json.h"
#include "core/json_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QJsonValue numberOrNull(int number, int none)
{
    return number == none ? QJsonValue() : QJsonValue(number);
}

QJsonObject evidenceObject(const Evidence &evidence)
{
    return {{u"kind"_s, evidence.kind},
            {u"url"_s, evidence.url},
            {u"status"_s, idOf(evidence.status)},
            {u"reason"_s, textOrNull(evidence.reason)},
            {u"reasonCode"_s, evidence.why.code},
            {u"reasonArgs"_s, evidence.why.args},
            {u"responseMs"_s, numberOrNull(evidence.responseMs, -1)},
            {u"httpStatus"_s, numberOrNull(evidence.httpStatus, 0)}};
}

} // namespace

QStringList hostedOnOf(const Service &service)
{
    QStringList ids;
    const QJsonArray list = service.options.value("hostedOn"_L1).toArray();
    for (const QJsonValue &id : list) {
        if (id.isString() && !id.toString().isEmpty())
            ids.append(id.toString());
    }
    return ids;
}

QJsonObject checkObject(const ServiceRow &row)
{
    const Verdict &verdict = row.verdict;
    QJsonArray checks;
    for (const Evidence &evidence : verdict.evidence)
        checks.append(evidenceObject(evidence));
    return {{u"id"_s, row.service.id},
            {u"name"_s, row.service.name},
            {u"enabled"_s, row.service.enabled},
            {u"status"_s, idOf(verdict.status)},
            {u"whose"_s, idOf(verdict.whose)},
            {u"reason"_s, textOrNull(verdict.reason)},
            {u"reasonCode"_s, verdict.why.code},
            {u"reasonArgs"_s, verdict.why.args},
            {u"warning"_s, textOrNull(verdict.warning)},
            {u"notes"_s, QJsonArray::fromStringList(verdict.notes)},
            {u"hostedOn"_s, QJsonArray::fromStringList(hostedOnOf(row.service))},
            {u"models"_s, modelsJson(verdict.models)},
            {u"checkedAt"_s, jsonTime(verdict.checkedAt)},
            {u"checks"_s, checks}};
}

} // namespace Pilotlamp
