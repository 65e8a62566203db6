// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a server's alerting rules tell of its silence.
#include "providers/alerts.h"
#include "providers/json.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A rule that cannot be evaluated never fires: where it is one for outages, silence proves nothing.
void addFailingRule(Page &page, const QJsonObject &rule)
{
    const QString name = oneLine(rule.value("name"_L1).toString());
    const QString text = QCoreApplication::translate("Providers", "the rule %1 cannot be evaluated: %2")
                             .arg(name, oneLine(rule.value("lastError"_L1).toString(), 120));
    page.notes.append({.text = text, .affected = {name}});
    const QString severity = enumText(rule.value("labels"_L1).toObject().value("severity"_L1));
    if (isOutageSeverity(severity))
        page.doubts.append({.reason = text, .about = {name}});
}

} // namespace

void addAlertingRules(Page &page, const QJsonValue &groups, QLatin1StringView server)
{
    int alerting = 0;
    for (const QJsonObject &group : objectsOf(groups)) {
        // Nothing else tells what time it is there.
        const QDateTime evaluated = timeFrom(group.value("lastEvaluation"_L1));
        if (evaluated.isValid() && !(page.newest > evaluated))
            page.newest = evaluated;
        for (const QJsonObject &rule : objectsOf(group.value("rules"_L1))) {
            if (enumText(rule.value("type"_L1)) != "alerting"_L1)
                continue;
            ++alerting;
            const QString health = enumText(rule.value("health"_L1));
            if (health == "err"_L1 || health == "error"_L1
                || !rule.value("lastError"_L1).toString().isEmpty())
                addFailingRule(page, rule);
        }
    }
    if (alerting == 0)
        page.notes.append({.text = QCoreApplication::translate(
                                       "Providers", "%1 has no alerting rule, so no alert can ever fire")
                                       .arg(server)});
}

} // namespace Pilotlamp
