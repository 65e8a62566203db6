// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A diagnosis for programs.
#include "core/diagnosis.h"
#include "core/json_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

int exitCodeOf(const DiagnosisConclusion &conclusion)
{
    switch (conclusion.whose) {
    case Whose::None:
        return 0;
    case Whose::Them:
        return 10;
    case Whose::You:
        return 11;
    case Whose::Between:
        return 12;
    default:
        return 13;
    }
}

QJsonObject diagnosisObject(const Diagnosis &diagnosis)
{
    QJsonArray steps;
    for (const StepResult &step : diagnosis.steps)
        steps.append(QJsonObject{{u"rung"_s, idOf(step.step)},
                                 {u"outcome"_s, idOf(step.outcome)},
                                 {u"ms"_s, step.ms < 0 ? QJsonValue() : QJsonValue(step.ms)},
                                 {u"sentence"_s, textOrNull(step.sentence)}});
    return {{u"version"_s, 1},
            {u"target"_s, diagnosis.target},
            {u"status"_s, idOf(diagnosis.conclusion.status)},
            {u"whose"_s, idOf(diagnosis.conclusion.whose)},
            {u"reason"_s, textOrNull(diagnosis.conclusion.reason)},
            {u"warning"_s, textOrNull(diagnosis.conclusion.warning)},
            {u"exitCode"_s, exitCodeOf(diagnosis.conclusion)},
            {u"models"_s, modelsJson(diagnosis.models)},
            {u"ms"_s, diagnosis.ms},
            {u"rungs"_s, steps}};
}

} // namespace Pilotlamp
