// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <utility>

namespace Pilotlamp {

/// How often each host is asked: looks begun in the last hour, in slots of 5 min.
class RequestBudget {
public:
    /// Counts one look at a host; hosts are told apart without case.
    void count(const QString &host, const QDateTime &at);
    /// Looks in the hour before `now`, to within one slot.
    int lastHour(const QString &host, const QDateTime &now) const;
    /// All hosts asked in the last hour, the busiest first, equals by name.
    QList<std::pair<QString, int>> perHost(const QDateTime &now) const;

private:
    static constexpr qint64 SlotSeconds = 300;
    static constexpr int SlotCount = 12;
    struct Slots {
        std::array<int, SlotCount> requests = {};
        qint64 newest = 0; ///< number of the newest slot
    };

    QHash<QString, Slots> m_hosts;
};

/// The host of a check's url or endpoint, in lower case; the whole text where there is none.
QString hostOf(const QString &url);

} // namespace Pilotlamp
