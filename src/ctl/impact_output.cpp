// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/impact_output.h"

#include "core/notice.h"
#include "ctl/language.h"

#include <QDateTime>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QString monthOf(const MonthImpact &impact)
{
    return QDateTime::fromMSecsSinceEpoch(impact.month.from).toString(u"yyyy-MM"_s);
}

QString lengthOf(qint64 ms)
{
    return ms < 1000 ? Terminal::tr("never") : durationText(ms / 1000);
}

} // namespace

QString impactText(const QString &name, const QList<MonthImpact> &impact, const DetectionLead &lead)
{
    QStringList lines{impact.isEmpty()
                          ? Terminal::tr("%1: it is not known yet when you were at this computer").arg(name)
                          : Terminal::tr("%1, while you were at this computer").arg(name)};
    for (auto it = impact.crbegin(); it != impact.crend(); ++it)
        lines.append(u"  "_s + monthOf(*it) + u"  "_s
                     + Terminal::tr("at the computer %1, offline %2, overloaded %3")
                           .arg(lengthOf(it->activeMs), lengthOf(it->offlineMs), lengthOf(it->overloadMs)));
    if (!lead.isEmpty())
        lines.append(u"  "_s + detectionLeadText(lead));
    return lines.join(u'\n');
}

QString impactCsv(const QList<MonthImpact> &impact)
{
    QStringList lines{u"month,hereSeconds,offlineSeconds,overloadSeconds"_s};
    for (const MonthImpact &month : impact)
        lines.append(u"%1,%2,%3,%4"_s.arg(monthOf(month))
                         .arg(month.activeMs / 1000)
                         .arg(month.offlineMs / 1000)
                         .arg(month.overloadMs / 1000));
    return lines.join(u'\n');
}

QJsonArray impactArray(const QList<MonthImpact> &impact)
{
    QJsonArray array;
    for (const MonthImpact &month : impact)
        array.append(QJsonObject{{u"month"_s, monthOf(month)},
                                 {u"hereSeconds"_s, month.activeMs / 1000},
                                 {u"offlineSeconds"_s, month.offlineMs / 1000},
                                 {u"overloadSeconds"_s, month.overloadMs / 1000},
                                 {u"leadSeconds"_s, leadObject(month.lead).value(u"averageSeconds"_s)},
                                 {u"leadIncidents"_s, month.lead.compared}});
    return array;
}

} // namespace Pilotlamp
