// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report_sections.h"

#include "core/notice.h"
#include "core/redact.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostRows = 300;
constexpr int LongestText = 500;

struct ReportSectionsTexts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Composes the chapters; everything of others goes through `safe`.
class Composer {
public:
    Composer(const ReportFacts &facts, const ReportStyle &style)
        : m_facts(facts)
        , m_zone(style.zone)
        , m_redactor(facts.service, style.hidePrivateHosts)
    {
    }

    QString safe(const QString &text, int most = LongestText) const
    {
        const QString line = m_redactor.text(text.left(4 * most)).simplified();
        return line.size() > most ? line.left(most - 1) + u'…' : line;
    }
    QString time(qint64 at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at, m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
    ReportSection summary() const;
    ReportSection timeline() const;
    ReportSection evidence() const;
    ReportSection vendor() const;
    ReportSection measured() const;

private:
    QString zoneText() const;
    QStringList uptimeLines() const;

    const ReportFacts &m_facts;
    QTimeZone m_zone;
    Redactor m_redactor;
};

QString statusId(const RecordedVerdict &verdict)
{
    return verdict.ownOffline ? ReportSectionsTexts::tr("this computer was offline")
                              : displayName(verdict.status);
}

QString joined(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(u" – "_s);
}

QString msText(double ms)
{
    return ms < 0 ? QString() : ReportSectionsTexts::tr("%1 ms").arg(std::lround(ms));
}

QString percent(double share)
{
    return ReportSectionsTexts::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 2));
}

QString Composer::zoneText() const
{
    const int minutes
        = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(m_facts.window.until, Qt::UTC)) / 60;
    if (minutes == 0)
        return u"UTC"_s;
    return u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

QStringList Composer::uptimeLines() const
{
    const Uptime &uptime = m_facts.uptime;
    QStringList lines;
    if (const auto share = uptime.share())
        lines.append(ReportSectionsTexts::tr("Online %1 of %2 watched")
                         .arg(percent(*share), durationText(uptime.watchedMs() / 1000)));
    else
        lines.append(ReportSectionsTexts::tr("Not watched while its status was known"));
    for (const Status status : {Status::Offline, Status::Overload, Status::Maintenance}) {
        if (uptime.of(status) >= 1000)
            lines.append(ReportSectionsTexts::tr("%1: %2").arg(displayName(status),
                                                               durationText(uptime.of(status) / 1000)));
    }
    if (uptime.ownOfflineMs >= 1000)
        lines.append(ReportSectionsTexts::tr("This computer was offline: %1 (not counted)")
                         .arg(durationText(uptime.ownOfflineMs / 1000)));
    return lines;
}

ReportSection Composer::summary() const
{
    ReportSection part{ReportSectionsTexts::tr("Summary"), {}, {}, {}};
    const auto add = [&](Status status, Whose whose, const QString &reason, qint64 since) {
        part.lines.append(joined({displayName(status), displayName(whose), safe(reason)}));
        if (since > 0)
            part.lines.append(ReportSectionsTexts::tr("Since %1").arg(time(since)));
    };
    if (m_facts.verdict) {
        const Verdict &verdict = *m_facts.verdict;
        add(verdict.status, verdict.whose, verdict.reason,
            verdict.since.isValid() ? verdict.since.toMSecsSinceEpoch() : 0);
        if (!verdict.warning.isEmpty())
            part.lines.append(ReportSectionsTexts::tr("Note: %1").arg(safe(verdict.warning)));
    } else if (!m_facts.changes.isEmpty()) {
        const RecordedVerdict &last = m_facts.changes.constLast();
        add(last.status, last.whose, last.reason, m_facts.since > 0 ? m_facts.since : last.at);
    } else if (m_facts.before) {
        const RecordedVerdict &last = *m_facts.before;
        add(last.status, last.whose, last.reason, m_facts.since > 0 ? m_facts.since : last.at);
    }
    part.lines += uptimeLines();
    part.lines.append(ReportSectionsTexts::tr("From %1 to %2, all times %3")
                          .arg(time(m_facts.window.from), time(m_facts.window.until), zoneText()));
    return part;
}

ReportSection Composer::timeline() const
{
    ReportSection part{ReportSectionsTexts::tr("Timeline"),
                       {},
                       {ReportSectionsTexts::tr("When"), ReportSectionsTexts::tr("What"),
                        ReportSectionsTexts::tr("Details")},
                       {}};
    QList<std::pair<qint64, QStringList>> events;
    if (m_facts.before)
        events.append({m_facts.window.from,
                       {ReportSectionsTexts::tr("Before: %1").arg(statusId(*m_facts.before)),
                        joined({displayName(m_facts.before->whose), safe(m_facts.before->reason)})}});
    for (const RecordedVerdict &change : m_facts.changes)
        events.append(
            {change.at, {statusId(change), joined({displayName(change.whose), safe(change.reason)})}});
    for (const ReportIncident &one : m_facts.incidents) {
        events.append({one.incident.seen,
                       {ReportSectionsTexts::tr("Status page: incident"), safe(one.incident.title)}});
        if (one.incident.over > 0)
            events.append({one.incident.over,
                           {ReportSectionsTexts::tr("Status page: resolved"), safe(one.incident.title)}});
    }
    for (const ReportNotice &notice : m_facts.notices)
        events.append({notice.at, {ReportSectionsTexts::tr("Notified"), safe(notice.title)}});
    std::stable_sort(events.begin(), events.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    if (events.size() > MostRows) {
        part.lines.append(
            ReportSectionsTexts::tr("The newest %1 of %2 events").arg(MostRows).arg(events.size()));
        events = events.last(MostRows);
    }
    for (const auto &[at, cells] : std::as_const(events))
        part.rows.append(QStringList{time(at)} + cells);
    if (part.rows.isEmpty())
        part.lines.append(ReportSectionsTexts::tr("Nothing changed"));
    return part;
}

ReportSection Composer::evidence() const
{
    ReportSection part{ReportSectionsTexts::tr("Evidence"),
                       {},
                       {ReportSectionsTexts::tr("Source"), ReportSectionsTexts::tr("Says"),
                        ReportSectionsTexts::tr("HTTP"), ReportSectionsTexts::tr("Response time"),
                        ReportSectionsTexts::tr("When")},
                       {}};
    if (!m_facts.verdict)
        return {};
    for (const Evidence &one : m_facts.verdict->evidence) {
        const QString source = one.vendor ? ReportSectionsTexts::tr("Status page: %1")
                                          : ReportSectionsTexts::tr("Own "
                                                                    "check: "
                                                                    "%1");
        part.rows.append(
            {source.arg(m_redactor.address(one.url)), joined({displayName(one.status), safe(one.reason)}),
             one.httpStatus > 0 ? QString::number(one.httpStatus) : QString(), msText(one.responseMs),
             one.at.isValid() ? time(one.at.toMSecsSinceEpoch()) : QString()});
    }
    return part;
}

ReportSection Composer::vendor() const
{
    ReportSection part{ReportSectionsTexts::tr("What their status page says"),
                       {},
                       {ReportSectionsTexts::tr("Incident"), ReportSectionsTexts::tr("From"),
                        ReportSectionsTexts::tr("To"), ReportSectionsTexts::tr("Newest update"),
                        ReportSectionsTexts::tr("Seen here")},
                       {}};
    for (const ReportIncident &one : m_facts.incidents) {
        QString lead;
        if (one.leadMs)
            lead = *one.leadMs >= 0
                ? ReportSectionsTexts::tr("%1 sooner").arg(durationText(*one.leadMs / 1000))
                : ReportSectionsTexts::tr("%1 later").arg(durationText(-*one.leadMs / 1000));
        part.rows.append(
            {joined({safe(one.incident.title), m_redactor.address(one.incident.link)}),
             time(one.incident.since > 0 ? one.incident.since : one.incident.seen),
             one.incident.over > 0 ? time(one.incident.over) : ReportSectionsTexts::tr("still open"),
             joined({safe(one.phase, 60), safe(one.update)}), lead});
    }
    if (const QString lead = detectionLeadText(m_facts.lead); !lead.isEmpty())
        part.lines.append(lead);
    return part.rows.isEmpty() && part.lines.isEmpty() ? ReportSection{} : part;
}

ReportSection Composer::measured() const
{
    ReportSection part{ReportSectionsTexts::tr("Own measurements"),
                       {},
                       {ReportSectionsTexts::tr("Check"), ReportSectionsTexts::tr("Checks"),
                        ReportSectionsTexts::tr("Online"), ReportSectionsTexts::tr("Median"),
                        ReportSectionsTexts::tr("95th percentile"), ReportSectionsTexts::tr("Last check")},
                       {}};
    for (const ReportCheck &check : m_facts.checks) {
        const auto share = check.readings.successShare();
        QString last;
        if (check.last)
            last = joined({time(check.last->at), displayName(check.last->status), msText(check.last->ms)});
        part.rows.append({joined({safe(check.kind, 60), m_redactor.address(check.url)}),
                          QString::number(check.readings.samples()), share ? percent(*share) : QString(),
                          check.vendor ? QString() : msText(check.readings.times.percentile(50)),
                          check.vendor ? QString() : msText(check.readings.times.percentile(95)), last});
    }
    return part.rows.isEmpty() ? ReportSection{} : part;
}

} // namespace

QString reportTitle(const ReportFacts &facts, const ReportStyle &style)
{
    return ReportSectionsTexts::tr("%1: status report")
        .arg(Composer(facts, style).safe(facts.service.name, 120));
}

QList<ReportSection> reportSections(const ReportFacts &facts, const ReportStyle &style)
{
    const Composer composer(facts, style);
    QList<ReportSection> parts{composer.summary(), composer.evidence(), composer.timeline(),
                               composer.vendor(), composer.measured()};
    parts.removeIf([](const ReportSection &part) { return part.title.isEmpty(); });
    return parts;
}

} // namespace Pilotlamp
