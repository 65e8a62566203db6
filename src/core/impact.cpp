// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact.h"

#include <QtEndian>

#include <algorithm>

namespace Pilotlamp {

namespace {
constexpr qsizetype StretchBytes = 8;
}

QList<TimeWindow> within(const QList<TimeWindow> &stretches, TimeWindow window)
{
    QList<TimeWindow> parts;
    for (const TimeWindow &stretch : stretches) {
        const TimeWindow part{std::max(stretch.from, window.from), std::min(stretch.until, window.until)};
        if (part.from < part.until)
            parts.append(part);
    }
    return parts;
}

MonthImpact impactOf(TimeWindow month, const QList<Uptime> &whileActive)
{
    MonthImpact impact{month};
    for (const Uptime &uptime : whileActive) {
        impact.activeMs += uptime.windowMs;
        impact.offlineMs += uptime.of(Status::Offline);
        impact.overloadMs += uptime.of(Status::Overload);
    }
    return impact;
}

QByteArray stretchesToBytes(const QList<TimeWindow> &stretches)
{
    QByteArray bytes(stretches.size() * StretchBytes, '\0');
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        qToLittleEndian(static_cast<quint32>(stretches.at(i).from / 1000), bytes.data() + i * StretchBytes);
        qToLittleEndian(static_cast<quint32>(stretches.at(i).until / 1000),
                        bytes.data() + i * StretchBytes + StretchBytes / 2);
    }
    return bytes;
}

QList<TimeWindow> stretchesFromBytes(const QByteArray &bytes)
{
    QList<TimeWindow> stretches;
    for (qsizetype at = 0; at + StretchBytes <= bytes.size(); at += StretchBytes) {
        const TimeWindow stretch{qint64(qFromLittleEndian<quint32>(bytes.constData() + at)) * 1000,
                                 qint64(qFromLittleEndian<quint32>(bytes.constData() + at + StretchBytes / 2))
                                     * 1000};
        if (stretch.from < stretch.until
            && (stretches.isEmpty() || stretches.constLast().until <= stretch.from))
            stretches.append(stretch);
    }
    return stretches;
}

} // namespace Pilotlamp
