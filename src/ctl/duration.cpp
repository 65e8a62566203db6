// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/duration.h"

#include "ctl/command.h"
#include "ctl/language.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct Unit {
    QChar letter;
    qint64 seconds;
};
constexpr std::array Units{Unit{u'w', 7 * 86400}, Unit{u'd', 86400}, Unit{u'h', 3600}, Unit{u'm', 60},
                           Unit{u's', 1}};

qint64 unitSeconds(QChar letter)
{
    for (const Unit &unit : Units) {
        if (unit.letter == letter.toLower())
            return unit.seconds;
    }
    return 0;
}

} // namespace

std::optional<qint64> secondsOf(QStringView text)
{
    if (text == u"0")
        return 0;
    qint64 sum = 0;
    qint64 number = -1;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            number = std::max<qint64>(number, 0) * 10 + (c.unicode() - u'0');
        } else {
            const qint64 unit = unitSeconds(c);
            if (unit == 0 || number < 0)
                return {};
            sum += number * unit;
            number = -1;
        }
        if (number > LongestDuration || sum > LongestDuration)
            return {};
    }
    return text.isEmpty() || number >= 0 ? std::nullopt : std::optional(sum);
}

std::optional<qint64> typedSecondsOf(QStringView text)
{
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? secondsOf(text.toString() + u's') : secondsOf(text);
}

std::optional<qint64> secondsOrComplaint(const QString &text, const QString &what, qint64 least, qint64 most)
{
    const auto seconds = typedSecondsOf(text);
    if (seconds && *seconds >= least && *seconds <= most)
        return seconds;
    if (seconds)
        complain(what, Terminal::tr("must be from %1 to %2").arg(shortDuration(least), shortDuration(most)));
    else
        complain(what, Terminal::tr("not a duration (examples: 30m, 4h, 2d)"));
    return {};
}

std::optional<qint64> secondsOfOption(const Invocation &invocation, const QString &option, qint64 fallback,
                                      qint64 least, qint64 most)
{
    if (!invocation.has(option))
        return fallback;
    const QString text = invocation.value(option);
    return secondsOrComplaint(text, u"--%1 %2"_s.arg(option, text), least, most);
}

QString shortDuration(qint64 seconds)
{
    QStringList parts;
    for (const Unit &unit : Units) {
        // Weeks are understood, but days are what people read.
        if (unit.letter == u'w' || seconds < unit.seconds)
            continue;
        parts.append(QString::number(seconds / unit.seconds) + unit.letter);
        seconds %= unit.seconds;
        if (parts.size() == 2)
            break;
    }
    return parts.isEmpty() ? u"0s"_s : parts.join(u' ');
}

} // namespace Pilotlamp
