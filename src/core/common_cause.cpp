// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common_cause.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

/// Those whose trouble began in the window that ends with the newest one.
QList<const RootedService *> begunTogether(const QList<RootedService> &services, int windowSeconds)
{
    QDateTime newest;
    for (const RootedService &service : services) {
        if (service.since.isValid() && (!newest.isValid() || newest < service.since))
            newest = service.since;
    }
    QList<const RootedService *> together;
    for (const RootedService &service : services) {
        if (service.since.isValid() && service.since.secsTo(newest) <= windowSeconds)
            together.append(&service);
    }
    return together;
}

/// How well a root explains what began together; nothing where it does not.
std::optional<CommonCause> causeBy(const QString &root, const QList<RootedService> &services,
                                   const QList<const RootedService *> &together,
                                   const CauseThresholds &thresholds)
{
    CommonCause cause{root, {}, 0};
    // What nobody knows the roots of may run on this one as well: it speaks neither for nor against it.
    const auto isBeside = [&](const RootedService &one) {
        return !one.roots.isEmpty() && !one.roots.contains(root);
    };
    qsizetype failedElsewhere = 0;
    for (const RootedService *service : together) {
        if (service->roots.contains(root))
            cause.services.append(service->id);
        failedElsewhere += isBeside(*service);
    }
    const qsizetype elsewhere = std::count_if(services.begin(), services.end(), isBeside);
    cause.watched
        = static_cast<int>(std::count_if(services.begin(), services.end(),
                                         [&](const RootedService &one) { return one.roots.contains(root); }));
    const double share = static_cast<double>(cause.services.size()) / std::max(1, cause.watched);
    const double shareElsewhere
        = static_cast<double>(failedElsewhere) / static_cast<double>(std::max<qsizetype>(1, elsewhere));
    const bool isMany = cause.services.size() >= thresholds.least && share >= thresholds.leastShare;
    // What fails beside it as well has a wider cause: a line, a resolver, a provider below all of them.
    const double beside = static_cast<double>(failedElsewhere) / static_cast<double>(cause.services.size());
    if (!isMany || shareElsewhere > thresholds.mostElsewhere * share || beside > thresholds.mostBeside)
        return {};
    return cause;
}

} // namespace

std::optional<CommonCause> commonCauseOf(const QList<RootedService> &services,
                                         const CauseThresholds &thresholds)
{
    const QList<const RootedService *> together = begunTogether(services, thresholds.windowSeconds);
    QStringList roots;
    for (const RootedService *service : together)
        roots += service->roots;
    roots.removeDuplicates();
    std::optional<CommonCause> best;
    bool isTied = false;
    for (const QString &root : std::as_const(roots)) {
        const auto cause = causeBy(root, services, together, thresholds);
        if (!cause)
            continue;
        const auto rank = [](const CommonCause &one) {
            return std::pair(one.services.size(), -one.watched);
        };
        if (!best || rank(*cause) > rank(*best)) {
            best = cause;
            isTied = false;
        } else if (rank(*cause) == rank(*best)) {
            isTied = true; // and stays so, whatever lesser ones follow
        }
    }
    return isTied ? std::nullopt : best;
}

} // namespace Pilotlamp
