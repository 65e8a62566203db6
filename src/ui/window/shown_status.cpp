// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shown_status.h"

#include "core/notice.h"
#include "core/service_rules.h"
#include "core/strain.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ShownStatusTexts {
    Q_DECLARE_TR_FUNCTIONS(ShownStatus)
};

} // namespace

Status shownStatus(const Verdict &verdict)
{
    return verdict.ownOffline ? verdict.lastKnown : verdict.status;
}

IconAppearance shownAppearance(const ServiceRow &row)
{
    const Verdict &verdict = row.verdict;
    if (!row.service.enabled)
        return {IconSymbol::Paused};
    IconAppearance appearance = appearanceOf(verdict);
    if (verdict.ownOffline && verdict.lastKnown != Status::Unknown) {
        appearance.symbol = symbolOf(verdict.lastKnown);
        appearance.hollow = true;
    }
    return appearance;
}

bool isFirstCheckDue(const ServiceRow &row)
{
    const Verdict &verdict = row.verdict;
    return row.service.enabled && verdict.status == Status::Unknown && !verdict.ownOffline
        && !verdict.checkedAt.isValid() && verdict.whose != Whose::You;
}

bool needsAttention(const ServiceRow &row)
{
    if (!row.service.enabled)
        return false;
    const Status status = shownStatus(row.verdict);
    if (status == Status::Offline || status == Status::Overload)
        return true;
    return status == Status::Unknown && !row.verdict.ownOffline && !isFirstCheckDue(row)
        && !isNothingReported(row.verdict);
}

QString statusLabel(const ServiceRow &row)
{
    const Status status = shownStatus(row.verdict);
    if (!row.service.enabled)
        return ShownStatusTexts::tr("Paused", "a service that is not checked");
    if (isFirstCheckDue(row))
        return ShownStatusTexts::tr("Checking…");
    if (isNothingReported(row.verdict))
        return ShownStatusTexts::tr("Nothing reported");
    return status == Status::Overload ? displayName(strainOf(row.verdict)) : displayName(status);
}

QStringList problemLabels()
{
    QStringList labels{displayName(Status::Offline), displayName(Status::Unknown)};
    for (const Strain strain : {Strain::Overloaded, Strain::Slow, Strain::Degraded, Strain::Warning})
        labels.append(displayName(strain));
    return labels;
}

QString statusSentence(const ServiceRow &row)
{
    const QString name = plainLine(row.service.name.isEmpty() ? row.service.id : row.service.name, 60);
    const Status status = shownStatus(row.verdict);
    return status == Status::Unknown ? ShownStatusTexts::tr("The status of %1 is unknown").arg(name)
                                     : statusSentence(name, status, strainOf(row.verdict));
}

QString responseText(int ms)
{
    if (ms < 0)
        return {};
    if (ms < 1000)
        return ShownStatusTexts::tr("%1 ms").arg(ms);
    return ShownStatusTexts::tr("%1 s").arg(QLocale().toString(ms / 1000.0, 'f', 1));
}

QString shortSpan(qint64 seconds)
{
    return seconds < 60 ? ShownStatusTexts::tr("%1 s").arg(std::max<qint64>(0, seconds))
                        : durationText(seconds);
}

QString spanText(const QDateTime &from, const QDateTime &until, const QDateTime &now)
{
    constexpr qint64 WeekDays = 6;
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    const auto shortTime = [&](const QDateTime &at) {
        const QDateTime local = at.toLocalTime();
        const qint64 days = today.daysTo(local.date());
        const QString time = timeOfDay(local.time());
        if (days == 0)
            return time;
        const QString day = days > 0 && days <= WeekDays
            ? locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat)
            : locale.toString(local.date(), QLocale::ShortFormat);
        return u"%1 %2"_s.arg(day, time);
    };
    if (!from.isValid())
        return until.isValid() ? ShownStatusTexts::tr("until %1").arg(shortTime(until)) : QString();
    QString text = shortTime(from);
    if (until.isValid()) {
        const bool sameDay = from.toLocalTime().date() == until.toLocalTime().date();
        text = ShownStatusTexts::tr("%1 – %2", "a stretch of time")
                   .arg(text, sameDay ? timeOfDay(until.toLocalTime().time()) : shortTime(until));
    }
    const qint64 ahead = today.daysTo(from.toLocalTime().date());
    if (ahead == 1)
        text = ShownStatusTexts::tr("%1 (tomorrow)").arg(text);
    else if (ahead > 1)
        text = ShownStatusTexts::tr("%1 (in %n days)", "", int(ahead)).arg(text);
    return text;
}

QStringList markTexts(const ServiceFlags &flags, const QDateTime &now)
{
    QStringList texts;
    if (flags.snoozedUntilResolved)
        texts.append(ShownStatusTexts::tr("muted until it recovers"));
    else if (flags.isSnoozed(now))
        texts.append(ShownStatusTexts::tr("muted until %1").arg(clockText(flags.snoozedUntil, now)));
    if (flags.acknowledged)
        texts.append(ShownStatusTexts::tr("acknowledged", "a problem the user has seen"));
    if (flags.notifyWhenBack)
        texts.append(ShownStatusTexts::tr("tells you when it's back"));
    return texts;
}

} // namespace Pilotlamp
