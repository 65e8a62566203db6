// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/page_models.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

ModelWord wordOf(const QString &model, const Component &component)
{
    return {model, component.status, component.name, ModelSource::Component,
            component.facts ? component.facts->since : QDateTime()};
}

ModelWord wordOf(const QString &model, const Incident &incident)
{
    return {model, worse(incident.status, Status::Overload), incident.title, ModelSource::Incident,
            incident.since};
}

} // namespace

QList<ModelWord> modelWordsOf(const Page &page, const Snapshot &snapshot, bool filtered)
{
    QList<ModelWord> words;
    if (page.rollUp == RollUp::Alerts)
        return words;
    for (const Component &component : snapshot.components) {
        const QStringList names = modelsIn(component.name);
        // A component of several models, or one that only mentions a model, is not that model's own word.
        if (names.size() == 1 && component.status != Status::Unknown && !page.leavesNotJudged)
            addModelWord(words, wordOf(names.constFirst(), component));
    }
    for (qsizetype i = 0; i < page.incidents.size(); ++i) {
        const Incident &incident = snapshot.incidents.at(i);
        if (page.incidents.at(i).quiet || !incident.affectsChosen.value_or(!filtered))
            continue;
        for (const QString &name : modelsIn(incident.title))
            addModelWord(words, wordOf(name, incident));
    }
    return words;
}

void followModel(const Page &page, const QString &model, Snapshot &snapshot)
{
    snapshot.components.removeIf(
        [&](const Component &component) { return !namesModel(component.name, model); });
    snapshot.missing.clear();
    ModelWord word{model};
    for (const Component &component : std::as_const(snapshot.components)) {
        if (component.status > word.status)
            word = wordOf(model, component);
    }
    for (qsizetype i = 0; i < snapshot.incidents.size(); ++i) {
        Incident &incident = snapshot.incidents[i];
        const bool isAboutModel = namesModel(incident.title, model)
            || std::any_of(incident.affected.begin(), incident.affected.end(),
                           [&](const QString &name) { return namesModel(name, model); });
        incident.affectsChosen = isAboutModel && incident.affectsChosen.value_or(true);
        if (!*incident.affectsChosen || page.incidents.at(i).quiet)
            continue;
        if (const ModelWord said = wordOf(model, incident); said.status > word.status)
            word = said;
    }
    snapshot.status = word.status;
    snapshot.nothingReported = word.status == Status::Unknown;
    snapshot.models = {word};
    snapshot.summary = isBad(word.status) && word.said != model && !word.said.isEmpty()
        ? u"%1: %2"_s.arg(modelText(word), word.said)
        : modelText(word);
}

} // namespace Pilotlamp
