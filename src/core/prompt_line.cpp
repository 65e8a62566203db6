// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt_line.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostChosen = 50;
constexpr qsizetype LongestChosen = 200;

struct PromptCounts {
    Status worst = Status::Unknown;
    int bad = 0;
    int unknown = 0;
    bool isOwnOffline = false;
};

void count(PromptCounts &counts, const QJsonObject &service)
{
    if (!service.value("enabled"_L1).toBool(true))
        return;
    const Status status = statusFromId(service.value("status"_L1).toString()).value_or(Status::Unknown);
    counts.worst = worse(counts.worst, status);
    counts.bad += isBad(status);
    const QString why = service.value("reasonCode"_L1).toString();
    if (status != Status::Unknown || why == "nothingReported"_L1)
        return; // nobody has said anything of it: nothing is wrong with it
    ++counts.unknown;
    counts.isOwnOffline = counts.isOwnOffline || why == "ownNetwork"_L1;
}

bool isCalled(const QJsonObject &service, const QString &name)
{
    return service.value("id"_L1).toString().compare(name, Qt::CaseInsensitive) == 0
        || service.value("name"_L1).toString().compare(name, Qt::CaseInsensitive) == 0;
}

QString glyph(Status status)
{
    static const QStringList glyphs{u"?"_s, u"✓"_s, u"⚒"_s, u"!"_s, u"✕"_s};
    return glyphs.at(static_cast<int>(status));
}

} // namespace

PromptLine promptLineOf(const std::optional<QJsonObject> &status, const QStringList &chosen)
{
    if (!status)
        return {glyph(Status::Unknown), Status::Unknown};
    const QJsonArray services = status->value("services"_L1).toArray();
    PromptCounts counts;
    if (chosen.isEmpty()) {
        for (const QJsonValue &service : services)
            count(counts, service.toObject());
        // What does not count for the icon does not colour a prompt either.
        counts.worst = statusFromId(status->value("status"_L1).toString()).value_or(Status::Unknown);
    }
    for (const QString &name : chosen) {
        const auto found = std::find_if(services.begin(), services.end(), [&](const QJsonValue &service) {
            return isCalled(service.toObject(), name);
        });
        if (found == services.end())
            ++counts.unknown;
        else
            count(counts, found->toObject());
    }
    if (status->value("paused"_L1).toBool())
        return {u"⏸"_s, counts.worst};
    if (counts.isOwnOffline && !isBad(counts.worst))
        return {u"⊘"_s, Status::Unknown}; // as the icon and a bar show it
    QStringList parts;
    if (counts.worst != Status::Unknown && (counts.unknown == 0 || isBad(counts.worst)))
        parts.append(glyph(counts.worst) + (counts.bad > 0 ? u" %1"_s.arg(counts.bad) : QString()));
    if (counts.unknown > 0)
        parts.append(u"? %1"_s.arg(counts.unknown));
    if (parts.isEmpty())
        parts.append(glyph(Status::Unknown));
    return {parts.join(u' '), counts.unknown > 0 && !isBad(counts.worst) ? Status::Unknown : counts.worst};
}

QStringList chosenServicesOf(const QByteArray &bytes)
{
    QStringList chosen;
    for (const QByteArray &line : bytes.split('\n')) {
        const QString name = QString::fromUtf8(line).simplified().left(LongestChosen);
        if (!name.isEmpty() && chosen.size() < MostChosen)
            chosen.append(name);
    }
    return chosen;
}

} // namespace Pilotlamp
