// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the notification policy's state is kept over restarts, beside what was told of each service.
#include "core/notification_step.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QJsonObject memoryOf(const NotificationState &state)
{
    QJsonObject announced;
    for (auto it = state.announced.cbegin(); it != state.announced.cend(); ++it)
        announced.insert(it.key(), it.value().toUTC().toString(Qt::ISODate));
    QJsonObject memory{{u"announced"_s, announced},
                       {u"awaited"_s, QJsonArray::fromStringList(state.awaited.values())}};
    state.snoozes.writeTo(memory);
    return memory;
}

void restoreMemory(NotificationState &state, const QJsonObject &memory)
{
    state.snoozes = Snoozes::from(memory);
    state.awaited.clear();
    for (const QJsonValue &id : memory.value("awaited"_L1).toArray())
        state.awaited.insert(id.toString());
    state.announced.clear();
    const QJsonObject announced = memory.value("announced"_L1).toObject();
    for (auto it = announced.begin(); it != announced.end(); ++it) {
        const QDateTime begins = QDateTime::fromString(it.value().toString(), Qt::ISODate);
        if (begins.isValid())
            state.announced.insert(it.key(), begins);
    }
}

} // namespace Pilotlamp
