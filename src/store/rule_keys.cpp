// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rule_keys.h"

#include "core/choice.h"
#include "core/service_rules.h"
#include "store/store_text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

bool isTextList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray()
        && std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return one.isString(); });
}

QString choiceRemedy(const QString &key)
{
    if (key == "model"_L1)
        return StoreText::tr("Write the name of a model, for example \"Opus 4.6\"");
    return key == "severities"_L1
        ? StoreText::tr("Write a status for each word, for example {\"brownout\": \"overload\"}")
        : StoreText::tr("Write a list of texts, for example [\"Sora\"]");
}

} // namespace

QList<RuleProblem> ruleProblems(const Service &service)
{
    QList<RuleProblem> problems;
    const QString plan = plannedMaintenanceProblem(service.options.value("maintenance"_L1));
    if (!plan.isEmpty())
        problems.append({u"/maintenance"_s, plan,
                         StoreText::tr("Write for example [{ \"weekly\": \"sat\", \"start\": \"22:00\", "
                                       "\"minutes\": 120, \"timeZone\": \"Europe/Berlin\" }]")});
    const QJsonValue below = service.options.value("dependsOn"_L1);
    if (!below.isUndefined() && !isTextList(below))
        problems.append({u"/dependsOn"_s, StoreText::tr("\"dependsOn\" is not a list of ids"),
                         StoreText::tr("Write for example [\"gateway\"]")});
    const QJsonValue hosts = service.options.value("hostedOn"_L1);
    if (!hosts.isUndefined() && !isTextList(hosts))
        problems.append({u"/hostedOn"_s, StoreText::tr("\"hostedOn\" is not a list of ids"),
                         StoreText::tr("Write for example [\"cloudflare\"]")});
    for (int i = 0; i < service.checks.size(); ++i) {
        const QJsonValue value = service.checks.at(i).options.value("upsideDown"_L1);
        if (!value.isUndefined() && !value.isBool())
            problems.append({u"/checks/%1/upsideDown"_s.arg(i),
                             StoreText::tr("\"%1\" is neither true nor false").arg(u"upsideDown"_s),
                             StoreText::tr("Write true or false")});
        if (const QString key = wrongChoiceKey(service.checks.at(i).options); !key.isEmpty())
            problems.append({u"/checks/%1/%2"_s.arg(i).arg(key),
                             StoreText::tr("\"%1\" is not what it should be").arg(key), choiceRemedy(key)});
    }
    return problems;
}

} // namespace Pilotlamp
