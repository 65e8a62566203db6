// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A ladder for programs.
#include "core/ladder.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

int exitCodeOf(const Diagnosis &conclusion)
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

QJsonObject ladderObject(const Ladder &ladder)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    QJsonArray rungs;
    for (const RungResult &rung : ladder.rungs)
        rungs.append(QJsonObject{{u"rung"_s, word(rung.rung)},
                                 {u"outcome"_s, word(rung.outcome)},
                                 {u"ms"_s, rung.ms < 0 ? QJsonValue() : QJsonValue(rung.ms)},
                                 {u"sentence"_s, orNull(rung.sentence)}});
    return {{u"version"_s, 1},
            {u"target"_s, ladder.target},
            {u"status"_s, word(ladder.conclusion.status)},
            {u"whose"_s, word(ladder.conclusion.whose)},
            {u"reason"_s, orNull(ladder.conclusion.reason)},
            {u"warning"_s, orNull(ladder.conclusion.warning)},
            {u"exitCode"_s, exitCodeOf(ladder.conclusion)},
            {u"ms"_s, ladder.ms},
            {u"rungs"_s, rungs}};
}

} // namespace Pilotlamp
