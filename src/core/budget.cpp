// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget.h"

#include <QUrl>

#include <algorithm>

namespace Pilotlamp {

void RequestBudget::count(const QString &host, const QDateTime &at)
{
    const qint64 slot = at.toSecsSinceEpoch() / SlotSeconds;
    Slots &kept = m_hosts[host.toLower()];
    // A clock set back or a long silence starts anew; else the slots in between were empty.
    if (slot < kept.newest || slot - kept.newest >= SlotCount)
        kept.requests = {};
    else
        for (qint64 passed = kept.newest + 1; passed <= slot; ++passed)
            kept.requests.at(static_cast<size_t>(passed % SlotCount)) = 0;
    kept.newest = slot;
    ++kept.requests.at(static_cast<size_t>(slot % SlotCount));
}

int RequestBudget::lastHour(const QString &host, const QDateTime &now) const
{
    const auto kept = m_hosts.constFind(host.toLower());
    if (kept == m_hosts.cend())
        return 0;
    const qint64 slot = now.toSecsSinceEpoch() / SlotSeconds;
    int requests = 0;
    for (qint64 one = kept->newest; one > kept->newest - SlotCount && one > slot - SlotCount; --one)
        requests += kept->requests.at(static_cast<size_t>(one % SlotCount));
    return requests;
}

QList<std::pair<QString, int>> RequestBudget::perHost(const QDateTime &now) const
{
    QList<std::pair<QString, int>> hosts;
    for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
        if (const int requests = lastHour(it.key(), now); requests > 0)
            hosts.append({it.key(), requests});
    }
    std::sort(hosts.begin(), hosts.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return hosts;
}

QString hostOf(const QString &url)
{
    const QString host = QUrl(url).host();
    return (host.isEmpty() ? url : host).toLower();
}

} // namespace Pilotlamp
