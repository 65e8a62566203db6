// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/page_models.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QList<ModelWord> modelWordsOf(const Page &page, const Snapshot &snapshot, bool filtered)
{
    QList<ModelWord> words;
    if (page.rollUp == RollUp::Alerts)
        return words;
    for (const Component &component : snapshot.components) {
        const QStringList names = modelsIn(component.name);
        // A component of several models, or one that only mentions a model, is not that model's own word.
        if (names.size() == 1 && component.status != Status::Unknown && !page.leavesNotJudged)
            addModelWord(words, {names.constFirst(), component.status, component.name});
    }
    for (qsizetype i = 0; i < page.incidents.size(); ++i) {
        const Incident &incident = snapshot.incidents.at(i);
        if (page.incidents.at(i).quiet || !incident.affectsChosen.value_or(!filtered))
            continue;
        for (const QString &name : modelsIn(incident.title))
            addModelWord(words, {name, worse(incident.status, Status::Overload), incident.title});
    }
    return words;
}

void followModel(const Page &page, const QString &model, Snapshot &snapshot)
{
    snapshot.components.removeIf(
        [&](const Component &component) { return !namesModel(component.name, model); });
    snapshot.missing.clear();
    Status status = Status::Unknown;
    QString said;
    for (const Component &component : std::as_const(snapshot.components)) {
        if (component.status >= status)
            said = component.name;
        status = worse(status, component.status);
    }
    for (qsizetype i = 0; i < snapshot.incidents.size(); ++i) {
        Incident &incident = snapshot.incidents[i];
        const bool isAboutModel = namesModel(incident.title, model)
            || std::any_of(incident.affected.begin(), incident.affected.end(),
                           [&](const QString &name) { return namesModel(name, model); });
        incident.affectsChosen = isAboutModel && incident.affectsChosen.value_or(true);
        if (!*incident.affectsChosen || page.incidents.at(i).quiet)
            continue;
        if (worse(incident.status, Status::Overload) > status)
            said = incident.title;
        status = worse(status, worse(incident.status, Status::Overload));
    }
    snapshot.status = status;
    snapshot.nothingReported = status == Status::Unknown;
    snapshot.models = {{model, status, said}};
    snapshot.summary = isBad(status) && said != model && !said.isEmpty()
        ? u"%1: %2"_s.arg(modelText(snapshot.models.constFirst()), said)
        : modelText(snapshot.models.constFirst());
}

} // namespace Pilotlamp
