// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostChecks = 1000; ///< of one service; a greater number is a damaged line
constexpr std::array<const char *, 9> ErrorIds{"none",    "offline", "ours",       "unreachable", "untrusted",
                                               "refused", "blocked", "unreadable", "storage"};

struct ReplayLinesTexts {
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

Error replayLinesWrong(const QString &what)
{
    return {Error::Kind::Unreadable, what};
}

/// An integer member, or the fallback where it is absent; nothing where it is anything else.
std::optional<int> numberAt(const QJsonObject &object, const QString &key, int fallback)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    const double number = value.toDouble(NAN);
    if (!(std::abs(number) <= 1e9) || number != std::floor(number))
        return {};
    return static_cast<int>(number);
}

std::optional<Error::Kind> errorKindAt(const QJsonObject &object)
{
    const QString given = object.value("error"_L1).toString(u"none"_s).toLower();
    for (size_t i = 0; i < ErrorIds.size(); ++i) {
        if (given == QLatin1StringView(ErrorIds.at(i)))
            return static_cast<Error::Kind>(i);
    }
    return {};
}

Result<ReplayReading> readingOf(const QJsonObject &object)
{
    ReplayReading made;
    made.id.service = object.value("service"_L1).toString();
    if (made.id.service.isEmpty())
        return replayLinesWrong(ReplayLinesTexts::tr("“service” is missing"));
    Reading &reading = made.reading;
    reading.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    if (!reading.at.isValid())
        return replayLinesWrong(
            ReplayLinesTexts::tr("“at” is not a valid time (example: 2026-03-01T12:00:00Z)"));
    const std::optional<Status> status = statusFromId(object.value("status"_L1).toString());
    if (!status)
        return replayLinesWrong(ReplayLinesTexts::tr("“status” must be unknown, online, maintenance, "
                                                     "overload or offline"));
    const std::optional<int> check = numberAt(object, u"check"_s, 0);
    if (!check || *check < 0 || *check >= MostChecks)
        return replayLinesWrong(
            ReplayLinesTexts::tr("“check” must be a number from 0 to %1").arg(MostChecks - 1));
    const std::optional<Error::Kind> kind = errorKindAt(object);
    if (!kind)
        return replayLinesWrong(ReplayLinesTexts::tr("“error” is not a known error type"));
    const std::optional<int> responseMs = numberAt(object, u"responseMs"_s, -1);
    const std::optional<int> httpStatus = numberAt(object, u"httpStatus"_s, 0);
    if (!responseMs || !httpStatus)
        return replayLinesWrong(ReplayLinesTexts::tr("“responseMs” and “httpStatus” must be whole numbers"));
    made.id.index = *check;
    reading.status = *status;
    reading.error.kind = *kind;
    reading.vendor = object.value("vendor"_L1).toBool();
    reading.slow = object.value("slow"_L1).toBool() && *status == Status::Overload;
    reading.answered = object.value("answered"_L1).toBool(*status == Status::Online);
    reading.responseMs = *responseMs;
    reading.httpStatus = *httpStatus;
    reading.reason = object.value("reason"_L1).toString(idOf(*status)).left(200);
    reading.whose = whoseOfPlain(reading);
    return made;
}

} // namespace

Result<QList<ReplayReading>> readingsFromLines(const QByteArray &lines)
{
    QList<ReplayReading> readings;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError parsed;
        const QJsonDocument document = QJsonDocument::fromJson(line, &parsed);
        if (!document.isObject())
            return replayLinesWrong(ReplayLinesTexts::tr("line %1: %2")
                                        .arg(number)
                                        .arg(parsed.error == QJsonParseError::NoError
                                                 ? ReplayLinesTexts::tr("not a JSON object")
                                                 : parsed.errorString()));
        Result<ReplayReading> made = readingOf(document.object());
        if (!made)
            return replayLinesWrong(ReplayLinesTexts::tr("line %1: %2").arg(number).arg(made.error().text));
        readings.append(*made);
    }
    std::stable_sort(readings.begin(), readings.end(), [](const ReplayReading &a, const ReplayReading &b) {
        return a.reading.at < b.reading.at;
    });
    return readings;
}

Whose whoseOfPlain(const Reading &reading)
{
    if (!isBad(reading.status))
        return Whose::None;
    return reading.answered || reading.vendor ? Whose::Them : Whose::Unclear;
}

QByteArray lineOf(const ReplayReading &one)
{
    const Reading &reading = one.reading;
    const QJsonObject object{
        {u"at"_s, reading.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"service"_s, one.id.service},
        {u"check"_s, one.id.index},
        {u"status"_s, idOf(reading.status)},
        {u"vendor"_s, reading.vendor},
        {u"answered"_s, reading.answered},
        {u"slow"_s, reading.slow},
        {u"responseMs"_s, reading.responseMs},
        {u"httpStatus"_s, reading.httpStatus},
        {u"error"_s, QString::fromLatin1(ErrorIds.at(static_cast<size_t>(reading.error.kind)))},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Policy> policyFromJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return replayLinesWrong(parsed.error == QJsonParseError::NoError
                                    ? ReplayLinesTexts::tr("not a JSON object")
                                    : parsed.errorString());
    Policy policy;
    const std::array<std::pair<QLatin1StringView, int *>, 9> numbers{{
        {"intervalSeconds"_L1, &policy.intervalSeconds},
        {"floorSeconds"_L1, &policy.floorSeconds},
        {"failuresToOffline"_L1, &policy.failuresToOffline},
        {"offlineAfterSeconds"_L1, &policy.offlineAfterSeconds},
        {"successesToOnline"_L1, &policy.successesToOnline},
        {"readingsForVendor"_L1, &policy.readingsForVendor},
        {"readingsForSlow"_L1, &policy.readingsForSlow},
        {"unstablePercent"_L1, &policy.unstablePercent},
        {"calmPercent"_L1, &policy.calmPercent},
    }};
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "quickLookSeconds"_L1) // when to look is past in a replay; accepted for completeness
            continue;
        const auto known = std::find_if(numbers.begin(), numbers.end(),
                                        [&](const auto &one) { return it.key() == one.first; });
        if (known == numbers.end())
            return replayLinesWrong(ReplayLinesTexts::tr("“%1” is not a policy key").arg(it.key()));
        const int least = known->first == "offlineAfterSeconds"_L1 ? 0 : 1;
        const std::optional<int> number = numberAt(object, it.key(), least - 1);
        if (!number || *number < least)
            return replayLinesWrong(
                ReplayLinesTexts::tr("“%1” must be a whole number from %2").arg(it.key()).arg(least));
        *known->second = *number;
    }
    return policy;
}

} // namespace Pilotlamp
