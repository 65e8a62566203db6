// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

bool isFatal(const Config &config)
{
    return std::any_of(config.problems.begin(), config.problems.end(),
                       [](const auto &p) { return p.isFatal(); });
}

QString withRemedy(const QString &what, const QString &remedy)
{
    return remedy.isEmpty() ? what : what + u". "_s + remedy;
}

QString problemText(const ConfigProblem &problem, const QString &fileName)
{
    QStringList parts;
    if (!fileName.isEmpty())
        parts.append(fileName);
    if (problem.line > 0)
        parts.append(u"%1:%2"_s.arg(problem.line).arg(problem.column));
    const QString place = parts.join(u':');
    QStringList places;
    for (const QString &text : {place, problem.pointer}) {
        if (!text.isEmpty())
            places.append(text);
    }
    places.append(withRemedy(problem.what, problem.remedy));
    return places.join(u": "_s);
}

} // namespace Pilotlamp
