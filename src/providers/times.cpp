// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/times.h"

#include "providers/json.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestTime = 100;

struct Zone {
    QLatin1StringView name = {};
    int minutes = 0; ///< east of UTC
};
/// The zone names of RFC 822.
constexpr std::array Zones{
    Zone{"Z"_L1, 0},      Zone{"UTC"_L1, 0},    Zone{"UT"_L1, 0},     Zone{"GMT"_L1, 0},
    Zone{"EST"_L1, -300}, Zone{"EDT"_L1, -240}, Zone{"CST"_L1, -360}, Zone{"CDT"_L1, -300},
    Zone{"MST"_L1, -420}, Zone{"MDT"_L1, -360}, Zone{"PST"_L1, -480}, Zone{"PDT"_L1, -420},
    Zone{"WET"_L1, 0},    Zone{"WEST"_L1, 60},  Zone{"BST"_L1, 60},   Zone{"CET"_L1, 60},
    Zone{"CEST"_L1, 120}, Zone{"EET"_L1, 120},  Zone{"EEST"_L1, 180}, Zone{"MSK"_L1, 180},
    Zone{"SGT"_L1, 480},  Zone{"HKT"_L1, 480},  Zone{"JST"_L1, 540},  Zone{"KST"_L1, 540},
    Zone{"AEST"_L1, 600}, Zone{"AEDT"_L1, 660}, Zone{"NZST"_L1, 720}, Zone{"NZDT"_L1, 780},
};

/// Seconds east of UTC of "Z", "+02:00", "+0000", "GMT+0000"
/// or a name; 0 for none: such times are approximate.
int zoneSeconds(QStringView zone)
{
    if (zone.startsWith("GMT"_L1, Qt::CaseInsensitive) && zone.size() > 3)
        zone = zone.sliced(3);
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        const int hours = zone.sliced(1, 2).toInt();
        const int minutes = zone.right(2).toInt();
        return (zone.front() == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    }
    for (const Zone &known : Zones) {
        if (zone.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.minutes * 60;
    }
    return 0;
}

int monthOf(QStringView name)
{
    static constexpr QLatin1StringView Months = "janfebmaraprmayjunjulaugsepoctnovdec"_L1;
    const qsizetype at = Months.indexOf(name.left(3).toString().toLower());
    return at < 0 || at % 3 != 0 ? 0 : static_cast<int>(at / 3) + 1;
}

/// Named parts of a match: y, mon (a number or a name), d, h, m, s, frac, zone.
QDateTime fromParts(const QRegularExpressionMatch &match)
{
    int year = match.capturedView(u"y").toInt();
    if (match.capturedLength(u"y") == 2)
        year += year < 70 ? 2000 : 1900;
    bool isNumber = false;
    int month = match.capturedView(u"mon").toInt(&isNumber);
    if (!isNumber)
        month = monthOf(match.capturedView(u"mon"));
    // A leap second is the next second for everybody else.
    const int second = match.capturedView(u"s").toInt();
    const QString fraction = match.captured(u"frac").left(3).leftJustified(3, u'0');
    int hour = match.capturedView(u"h").toInt();
    if (const QStringView half = match.capturedView(u"half"); !half.isEmpty())
        hour = hour % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    const QTime time(hour, match.capturedView(u"m").toInt(), std::min(second, 59), fraction.toInt());
    const QDate date(year, month, match.capturedView(u"d").toInt());
    if (!date.isValid() || !time.isValid() || second > 60)
        return {};
    const QStringView zone = match.capturedView(match.capturedLength(u"zone") > 0 ? u"zone" : u"name");
    return QDateTime(date, time, Qt::UTC).addSecs(second / 60 - zoneSeconds(zone));
}

QDateTime fromEpoch(qint64 number)
{
    // Seconds reach this in the year 5138, milliseconds did in 1973.
    constexpr qint64 FirstMilliseconds = 100'000'000'000;
    constexpr qint64 LastMilliseconds = FirstMilliseconds * 1000;
    if (number <= 0 || number > LastMilliseconds)
        return {};
    return QDateTime::fromMSecsSinceEpoch(number < FirstMilliseconds ? number * 1000 : number, Qt::UTC);
}

} // namespace

QDateTime timeFromText(QStringView text)
{
    static const std::array forms{
        QRegularExpression(u"^(?<y>\\d{4})-(?<mon>\\d\\d)-(?<d>\\d\\d)[Tt "
                           u"](?<h>\\d\\d):(?<m>\\d\\d)(?::(?<s>\\d\\d)(?:[.,](?<frac>\\d{1,9}))?)?"
                           " ?(?<zone>[Zz]|UTC|[+-]\\d\\d:?\\d\\d)?(?: (?<name>[A-Z]{1,5}|[+-]\\d{4}))?$"_s),
        QRegularExpression(
            u"^(?:[A-Za-z]{3,9},? +)?(?<d>\\d{1,2}) +(?<mon>[A-Za-z]{3,9}) +(?<y>\\d{4}|\\d\\d) +"
            "(?<h>\\d\\d?):(?<m>\\d\\d)(?::(?<s>\\d\\d))?(?: +(?<zone>[+-]\\d{4}|[A-Za-z]{1,5}))?$"_s),
        QRegularExpression(
            u"^[A-Za-z]{3,9} +(?<mon>[A-Za-z]{3,9}) +(?<d>\\d{1,2}) +(?<y>\\d{4}) +"
            "(?<h>\\d\\d):(?<m>\\d\\d):(?<s>\\d\\d)(?: +(?<zone>GMT(?:[+-]\\d{4})?|UTC))?(?: +\\(.*\\))?$"_s),
        QRegularExpression(
            u"^(?<mon>[A-Za-z]{3,9}) +(?<d>\\d{1,2}), +(?<y>\\d{4}) +@ +"
            "(?<h>\\d\\d?):(?<m>\\d\\d) ?(?<half>[AaPp][Mm])(?: ?(?<zone>[+-]\\d\\d:?\\d\\d|UTC))?$"_s),
    };
    const QString trimmed = text.left(LongestTime).trimmed().toString();
    bool isNumber = false;
    const qint64 number = trimmed.toLongLong(&isNumber);
    if (isNumber)
        return fromEpoch(number);
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(trimmed);
        if (match.hasMatch())
            return fromParts(match);
    }
    return {};
}

QDateTime timeFrom(const QJsonValue &value)
{
    if (value.isString())
        return timeFromText(value.toString());
    return value.isDouble() && value.toDouble() > 0 && value.toDouble() < 1e15
        ? fromEpoch(static_cast<qint64>(value.toDouble()))
        : QDateTime();
}

} // namespace Pilotlamp
