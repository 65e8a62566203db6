// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/early_word.h"

#include "core/common_cause.h"
#include "core/edge.h"
#include "core/median.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype FewestAnswers = 5;
constexpr double ClearDrift = 1.4;
constexpr double DriftDeviations = 3 * 1.4826; ///< of the MAD, for what is spread normally
constexpr int FeltMs = 30; ///< less is the noise of a line
constexpr qsizetype MostNamedEarly = 5;

struct EarlyWordTexts {
    Q_DECLARE_TR_FUNCTIONS(EarlyWord)
};

} // namespace

std::optional<double> driftOf(const Usual &usual, const QList<int> &newestMs)
{
    if (newestMs.size() < FewestAnswers || usual.medianMs <= 0)
        return {};
    const int now = medianOf(newestMs);
    const bool isClear = now >= usual.medianMs * ClearDrift && now - usual.medianMs >= FeltMs
        && now - usual.medianMs >= usual.madMs * DriftDeviations;
    return isClear ? std::optional(double(now) / usual.medianMs) : std::nullopt;
}

std::optional<EarlyWord> earlyWordOf(const QList<DriftingService> &services)
{
    // The same question as for outages that began together, and the same care: others must not drift too.
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QList<RootedService> rooted;
    for (const DriftingService &one : services)
        rooted.append({one.id, one.roots, one.drift ? now : QDateTime()});
    const auto cause = commonCauseOf(rooted);
    if (!cause)
        return {};
    QList<double> drifts;
    for (const DriftingService &one : services) {
        if (one.drift && cause->services.contains(one.id))
            drifts.append(*one.drift);
    }
    return EarlyWord{cause->root, cause->services, medianOf(drifts)};
}

QString earlyWordText(const EarlyWord &word, const QStringList &names)
{
    QString named = names.mid(0, MostNamedEarly).join(u", "_s);
    const int others = static_cast<int>(names.size() - MostNamedEarly);
    if (others > 0)
        named = EarlyWordTexts::tr("%1, and %n more", "", others).arg(named);
    return EarlyWordTexts::tr("%n services on %1 answer about %2 % slower than usual: %3. Nothing is down.",
                              "", static_cast<int>(names.size()))
        .arg(rootName(word.root))
        .arg(std::lround((word.drift - 1) * 20) * 5)
        .arg(named);
}

} // namespace Pilotlamp
