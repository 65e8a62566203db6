// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

void putTime(QJsonObject &object, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, double(time.toMSecsSinceEpoch()));
}

QDateTime timeAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(value.toDouble()), Qt::UTC)
                            : QDateTime();
}

Status statusAt(const QJsonObject &object, QLatin1StringView key)
{
    return statusFromId(object.value(key).toString()).value_or(Status::Unknown);
}

QJsonObject readingToJson(const Reading &reading)
{
    QJsonObject object{{u"status"_s, idOf(reading.status)},
                       {u"whose"_s, int(reading.whose)},
                       {u"reason"_s, reading.reason},
                       {u"warning"_s, reading.warning},
                       {u"vendor"_s, reading.vendor},
                       {u"server"_s, reading.server},
                       {u"answered"_s, reading.answered},
                       {u"botWall"_s, reading.botWall},
                       {u"slow"_s, reading.slow},
                       {u"httpStatus"_s, reading.httpStatus},
                       {u"responseMs"_s, reading.responseMs}};
    putTime(object, "at"_L1, reading.at);
    return object;
}

Reading readingFromJson(const QJsonObject &object)
{
    return {.at = timeAt(object, "at"_L1),
            .status = statusAt(object, "status"_L1),
            .whose = static_cast<Whose>(std::clamp(object.value("whose"_L1).toInt(), 0, int(Whose::Unclear))),
            .reason = object.value("reason"_L1).toString(),
            .warning = object.value("warning"_L1).toString(),
            .vendor = object.value("vendor"_L1).toBool(),
            .server = object.value("server"_L1).toBool(),
            .answered = object.value("answered"_L1).toBool(),
            .botWall = object.value("botWall"_L1).toBool(),
            .slow = object.value("slow"_L1).toBool(),
            .httpStatus = object.value("httpStatus"_L1).toInt(),
            .responseMs = object.value("responseMs"_L1).toInt(-1)};
}

} // namespace

QJsonObject checkStateToJson(const CheckState &state)
{
    QJsonObject object{{u"status"_s, idOf(state.status)},
                       {u"confirmed"_s, state.confirmed},
                       {u"changes"_s, double(state.changes)},
                       {u"looks"_s, state.readingCount},
                       {u"unstable"_s, state.unstable}};
    putTime(object, "since"_L1, state.since);
    putTime(object, "knownAt"_L1, state.knownAt);
    if (state.known)
        object.insert("known"_L1, readingToJson(*state.known));
    return object;
}

CheckState checkStateFromJson(const QJsonObject &object)
{
    CheckState state;
    state.status = statusAt(object, "status"_L1);
    state.confirmed = object.value("confirmed"_L1).toBool();
    state.since = timeAt(object, "since"_L1);
    state.knownAt = timeAt(object, "knownAt"_L1);
    state.changes = static_cast<quint32>(object.value("changes"_L1).toDouble());
    state.readingCount = std::clamp(object.value("looks"_L1).toInt(), 0, FlapWindow);
    state.unstable = object.value("unstable"_L1).toBool();
    if (object.value("known"_L1).isObject())
        state.known = readingFromJson(object.value("known"_L1).toObject());
    return state;
}

} // namespace Pilotlamp
