// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rule_keys.h"

#include "core/choice.h"
#include "core/json_values.h"
#include "core/maintenance_notice.h"
#include "core/service_rules.h"
#include "core/severity.h"
#include "store/store_text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QString choiceRemedy(const QString &key, const QString &kind)
{
    if (key == "model"_L1)
        return StoreText::tr("Write the name of a model, for example \"Opus 4.6\"");
    if (key == "severities"_L1)
        return StoreText::tr("Write a status for each word, for example {\"brownout\": \"overload\"}");
    if (key == "minSeverity"_L1) {
        QStringList words;
        for (const QStringList &same : severityScale(kind))
            words.append(same.constFirst());
        return words.isEmpty() ? StoreText::tr("Remove it: checks of this kind have no severities")
                               : StoreText::tr("Write one of %1").arg(words.join(u", "_s));
    }
    if (key == "filters"_L1)
        return StoreText::tr("Write for example { \"acknowledged\": false, \"host\": \"^web\" }");
    if (key == "filters/labels"_L1)
        return StoreText::tr("Write a list of matchers, for example [\"team=web\", \"severity!~info|none\"]");
    if (key == "filters/minMinutes"_L1)
        return StoreText::tr("Write a whole number from %1 to %2").arg(0).arg(10080);
    static const QStringList patterns{u"filters/host"_s,       u"filters/notHost"_s, u"filters/service"_s,
                                      u"filters/notService"_s, u"filters/text"_s,    u"filters/notText"_s};
    if (patterns.contains(key))
        return StoreText::tr("Write a regular expression in quotes, for example \"^web\"");
    const bool isFlag = key.startsWith("filters/"_L1) && !key.endsWith("roups"_L1);
    return isFlag ? StoreText::tr("Write true or false")
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
    if (const QJsonValue ahead = service.options.value("maintenanceNotice"_L1);
        !ahead.isUndefined() && !isMaintenanceNotice(ahead))
        problems.append({u"/maintenanceNotice"_s,
                         StoreText::tr("\"%1\" is not what it should be").arg(u"maintenanceNotice"_s),
                         StoreText::tr("Write a list of hours from 1 to 720, for example [24, 1]")});
    for (int i = 0; i < service.checks.size(); ++i) {
        const QJsonValue value = service.checks.at(i).options.value("upsideDown"_L1);
        if (!value.isUndefined() && !value.isBool())
            problems.append({u"/checks/%1/upsideDown"_s.arg(i),
                             StoreText::tr("\"%1\" must be true or false").arg(u"upsideDown"_s),
                             StoreText::tr("Write true or false"), i});
        if (const QString key = wrongChoiceKey(service.checks.at(i)); !key.isEmpty())
            problems.append({u"/checks/%1/%2"_s.arg(i).arg(key),
                             StoreText::tr("\"%1\" is not what it should be").arg(key.section(u'/', -1)),
                             choiceRemedy(key, service.checks.at(i).kind), i});
    }
    return problems;
}

} // namespace Pilotlamp
