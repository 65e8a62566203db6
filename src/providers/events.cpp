// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/events.h"

#include "providers/json.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
struct PhaseRow {
    QLatin1StringView reported = {};
    Phase phase = Phase::Open;
};
constexpr std::array Phases{
    PhaseRow{"monitoring"_L1, Phase::Monitoring},
    PhaseRow{"inprogress"_L1, Phase::Active},
    PhaseRow{"maintenanceinprogress"_L1, Phase::Active},
    PhaseRow{"verifying"_L1, Phase::Active},
    PhaseRow{"scheduled"_L1, Phase::Scheduled},
    PhaseRow{"maintenancescheduled"_L1, Phase::Scheduled},
    PhaseRow{"notstartedyet"_L1, Phase::Scheduled},
    PhaseRow{"resolved"_L1, Phase::Over},
    PhaseRow{"postmortem"_L1, Phase::Over},
    PhaseRow{"completed"_L1, Phase::Over},
    PhaseRow{"maintenancecomplete"_L1, Phase::Over},
    PhaseRow{"cancelled"_L1, Phase::Over},
    PhaseRow{"canceled"_L1, Phase::Over},
    PhaseRow{"closed"_L1, Phase::Over},
};

constexpr std::array AffectedKeys{
    "components"_L1,         "affected_components"_L1, "components_affected"_L1, "component_impacts"_L1,
    "affected_resources"_L1, "affectedServices"_L1,    "service_ids"_L1,         "services"_L1};
constexpr std::array ComponentKeys{
    "id"_L1, "component_id"_L1, "code"_L1, "_id"_L1, "status_page_resource_id"_L1, "name"_L1};

void collectAffected(const QJsonObject &event, QStringList &parts)
{
    for (const QLatin1StringView key : AffectedKeys) {
        const QJsonArray elements = event.value(key).toArray();
        for (const QJsonValue &element : elements) {
            parts.append(idText(element));
            const QJsonObject part = element.toObject();
            for (const QLatin1StringView componentKey : ComponentKeys)
                parts.append(idText(part.value(componentKey)));
        }
    }
}
} // namespace

Phase maintenancePhaseOf(Page &page, const QJsonValue &status)
{
    const QString reported = bareText(status);
    for (const QLatin1StringView running : {"active"_L1, "ongoing"_L1, "underway"_L1, "started"_L1}) {
        if (reported == running)
            return Phase::Active;
    }
    for (const QLatin1StringView planned : {"upcoming"_L1, "planned"_L1, "pending"_L1}) {
        if (reported == planned)
            return Phase::Scheduled;
    }
    const Phase phase = phaseOf(reported);
    if (phase != Phase::Open && phase != Phase::Monitoring)
        return phase;
    ++page.events.odd;
    return Phase::Over;
}

bool isOpenIncident(const QJsonValue &status, const QJsonValue &impact)
{
    const Phase phase = phaseOf(bareText(status));
    return phase != Phase::Over && phase != Phase::Scheduled && enumText(impact) != "none"_L1;
}

QStringList affectedOf(const QJsonObject &event)
{
    QStringList parts;
    collectAffected(event, parts);
    for (const QJsonObject &update : objectsOf(event.value("incident_updates"_L1)))
        collectAffected(update, parts);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts;
}

Phase phaseOf(QStringView bareText)
{
    const auto row = std::find_if(Phases.begin(), Phases.end(),
                                  [bareText](const PhaseRow &r) { return bareText == r.reported; });
    return row == Phases.end() ? Phase::Open : row->phase;
}

} // namespace Pilotlamp
