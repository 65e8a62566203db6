// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/severity.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QList<QStringList> severityScale(const QString &kind)
{
    if (kind == "icinga2"_L1 || kind == "icingadb"_L1 || kind == "nagios"_L1 || kind == "livestatus"_L1
        || kind == "checkmk"_L1)
        return {{u"ok"_s, u"up"_s},
                {u"pending"_s},
                {u"warning"_s},
                {u"unknown"_s, u"unreachable"_s},
                {u"critical"_s, u"down"_s}};
    if (kind == "zabbix"_L1)
        return {{u"not classified"_s}, {u"information"_s}, {u"warning"_s},
                {u"average"_s},        {u"high"_s},        {u"disaster"_s}};
    if (kind == "alertmanager"_L1 || kind == "prometheus"_L1 || kind == "grafana"_L1)
        return {{u"none"_s, u"ok"_s, u"debug"_s, u"p5"_s},
                {u"info"_s, u"informational"_s, u"notice"_s, u"low"_s, u"p4"_s, u"sev4"_s},
                {u"warning"_s, u"warn"_s, u"minor"_s, u"average"_s, u"medium"_s, u"p3"_s, u"sev3"_s},
                {u"error"_s, u"high"_s, u"major"_s, u"p2"_s, u"sev2"_s},
                {u"critical"_s, u"page"_s, u"down"_s, u"p1"_s, u"sev1"_s, u"fatal"_s, u"disaster"_s,
                 u"emergency"_s, u"emerg"_s}};
    if (kind == "healthchecks"_L1)
        return {{u"up"_s}, {u"grace"_s}, {u"down"_s}};
    return {};
}

int severityRank(const QString &kind, const QString &word)
{
    const QList<QStringList> scale = severityScale(kind);
    const QString wanted = word.simplified().toLower();
    for (qsizetype rank = 0; rank < scale.size(); ++rank) {
        if (scale.at(rank).contains(wanted))
            return int(rank);
    }
    return -1;
}

} // namespace Pilotlamp
