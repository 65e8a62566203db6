// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a digest is written: as chapters for people, and as JSON.
#include "core/digest.h"

#include "core/budget.h"
#include "core/notice.h"
#include "core/probe_kind.h"
#include "core/redact.h"
#include "core/report_sections.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostOutages = 200;
constexpr qsizetype MostSlow = 10;
constexpr int LongestDigestText = 300;

struct DigestSectionsTexts {
    Q_DECLARE_TR_FUNCTIONS(Digest)
};

/// Where a service's status page is, by which its vendor is known; its id where it reads none.
QString vendorOf(const Service &service)
{
    for (const Check &check : service.checks) {
        if (!probeKindOf(check.kind))
            return hostOf(check.url);
    }
    return service.id;
}

/// Writes the chapters; everything of others goes through `safe`.
class DigestComposer {
public:
    DigestComposer(const DigestFacts &facts, const ReportStyle &style)
        : m_facts(facts)
        , m_style(style)
    {
    }
    ReportSection summary() const;
    ReportSection outages() const;
    ReportSection services() const;
    ReportSection slowest() const;
    ReportSection leads() const;

private:
    QString safe(const Service &service, const QString &text) const
    {
        return Redactor(service, m_style.hidePrivateHosts)
            .text(text.left(4 * LongestDigestText))
            .simplified();
    }
    QString time(qint64 at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at, m_style.zone).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    QString name(const DigestService &one) const { return safe(one.service, one.service.name); }

    const DigestFacts &m_facts;
    const ReportStyle &m_style;
};

QString lengthText(qint64 ms)
{
    return ms < 1000 ? QString() : durationText(ms / 1000);
}

QString digestPercent(double share)
{
    // Rounded down: what was not all is never said to be all.
    return DigestSectionsTexts::tr("%1 %").arg(QLocale().toString(std::floor(share * 10000) / 100, 'f', 2));
}

/// The measured services, the slowest first.
QList<const DigestService *> bySlowness(const QList<DigestService> &services)
{
    QList<const DigestService *> measured;
    for (const DigestService &one : services) {
        if (one.times.times.total() > 0)
            measured.append(&one);
    }
    std::stable_sort(measured.begin(), measured.end(), [](const DigestService *a, const DigestService *b) {
        return a->times.times.percentile(50) > b->times.times.percentile(50);
    });
    return measured.mid(0, MostSlow);
}

ReportSection DigestComposer::summary() const
{
    ReportSection part{DigestSectionsTexts::tr("Summary"), {}, {}, {}};
    qsizetype outages = 0;
    qint64 offline = 0;
    qint64 overload = 0;
    qint64 cost = 0;
    for (const DigestService &one : m_facts.services) {
        outages += one.outages.size();
        offline += one.uptime.of(Status::Offline);
        overload += one.uptime.of(Status::Overload);
        cost += one.costMs.value_or(0);
    }
    part.lines.append(
        DigestSectionsTexts::tr("Services: %1, outages: %2").arg(m_facts.services.size()).arg(outages));
    if (offline >= 1000)
        part.lines.append(DigestSectionsTexts::tr("Down: %1").arg(lengthText(offline)));
    if (overload >= 1000)
        part.lines.append(DigestSectionsTexts::tr("Slow or degraded: %1").arg(lengthText(overload)));
    if (!m_facts.activeMs)
        part.lines.append(DigestSectionsTexts::tr("It is not known when you were at this computer"));
    else
        part.lines.append(cost < 1000 ? DigestSectionsTexts::tr("Cost you: nothing, in %1 at this computer")
                                            .arg(durationText(*m_facts.activeMs / 1000))
                                      : DigestSectionsTexts::tr("Cost you: %1 of %2 at this computer")
                                            .arg(lengthText(cost), durationText(*m_facts.activeMs / 1000)));
    part.lines.append(
        DigestSectionsTexts::tr("From %1 to %2").arg(time(m_facts.window.from), time(m_facts.window.until)));
    return part;
}

ReportSection DigestComposer::outages() const
{
    ReportSection part{DigestSectionsTexts::tr("Outages"),
                       {},
                       {DigestSectionsTexts::tr("Service"), DigestSectionsTexts::tr("From"),
                        DigestSectionsTexts::tr("Lasted"), DigestSectionsTexts::tr("Status"),
                        DigestSectionsTexts::tr("Why")},
                       {}};
    QList<std::pair<const DigestService *, const DigestOutage *>> all;
    for (const DigestService &one : m_facts.services) {
        for (const DigestOutage &outage : one.outages)
            all.append({&one, &outage});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.second->window.from > b.second->window.from;
    });
    if (all.size() > MostOutages)
        part.lines.append(
            DigestSectionsTexts::tr("The newest %1 of %2 outages").arg(MostOutages).arg(all.size()));
    for (const auto &[one, outage] : all.mid(0, MostOutages)) {
        const QString length = durationText(outage->watchedMs / 1000);
        part.rows.append({name(*one), time(outage->window.from),
                          outage->isOpen ? DigestSectionsTexts::tr("%1 so far").arg(length) : length,
                          displayName(outage->worst),
                          safe(one->service, outage->reason).left(LongestDigestText)});
    }
    if (part.rows.isEmpty())
        part.lines.append(DigestSectionsTexts::tr("None"));
    return part;
}

ReportSection DigestComposer::services() const
{
    ReportSection part{DigestSectionsTexts::tr("Services"),
                       {},
                       {DigestSectionsTexts::tr("Service"), DigestSectionsTexts::tr("Up"),
                        DigestSectionsTexts::tr("Outages"), DigestSectionsTexts::tr("Down"),
                        DigestSectionsTexts::tr("Slow or degraded"), DigestSectionsTexts::tr("Cost you")},
                       {}};
    for (const DigestService &one : m_facts.services) {
        const auto share = one.uptime.upShare();
        part.rows.append({name(one), share ? digestPercent(*share) : DigestSectionsTexts::tr("not watched"),
                          QString::number(one.outages.size()), lengthText(one.uptime.of(Status::Offline)),
                          lengthText(one.uptime.of(Status::Overload)), lengthText(one.costMs.value_or(0))});
    }
    return part;
}

ReportSection DigestComposer::slowest() const
{
    ReportSection part{DigestSectionsTexts::tr("Slowest"),
                       {},
                       {DigestSectionsTexts::tr("Service"), DigestSectionsTexts::tr("Median"),
                        DigestSectionsTexts::tr("95th percentile"), DigestSectionsTexts::tr("Checks")},
                       {}};
    const QString ms = DigestSectionsTexts::tr("%1 ms");
    for (const DigestService *one : bySlowness(m_facts.services))
        part.rows.append({name(*one), ms.arg(qRound64(one->times.times.percentile(50))),
                          ms.arg(qRound64(one->times.times.percentile(95))),
                          QString::number(one->times.samples())});
    return part.rows.isEmpty() ? ReportSection{} : part;
}

ReportSection DigestComposer::leads() const
{
    ReportSection part{DigestSectionsTexts::tr("Late to report it"),
                       {},
                       {DigestSectionsTexts::tr("Service"), DigestSectionsTexts::tr("Status page")},
                       {}};
    struct Vendor {
        QString page = {};
        QStringList names = {};
        DetectionLead lead = {};
    };
    QList<Vendor> vendors;
    for (const DigestService &one : m_facts.services) {
        if (one.lead.isEmpty())
            continue;
        const QString page = vendorOf(one.service);
        auto vendor = std::find_if(vendors.begin(), vendors.end(),
                                   [&](const Vendor &known) { return known.page == page; });
        if (vendor == vendors.end())
            vendor = vendors.insert(vendors.end(), {.page = page});
        vendor->names.append(name(one));
        vendor->lead += one.lead;
    }
    std::stable_sort(vendors.begin(), vendors.end(), [](const Vendor &a, const Vendor &b) {
        return a.lead.averageMs().value_or(0) > b.lead.averageMs().value_or(0);
    });
    for (const Vendor &vendor : std::as_const(vendors))
        part.rows.append({vendor.names.join(u", "_s), detectionLeadText(vendor.lead)});
    return part.rows.isEmpty() ? ReportSection{} : part;
}

QJsonValue digestTime(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue secondsOrNull(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(*ms / 1000) : QJsonValue();
}

QJsonObject serviceObject(const DigestService &one, const ReportStyle &style)
{
    const Redactor redactor(one.service, style.hidePrivateHosts);
    QJsonArray outages;
    for (const DigestOutage &outage : one.outages)
        outages.append(
            QJsonObject{{u"from"_s, digestTime(outage.window.from)},
                        {u"until"_s, outage.isOpen ? QJsonValue() : digestTime(outage.window.until)},
                        {u"seconds"_s, outage.watchedMs / 1000},
                        {u"status"_s, idOf(outage.worst)},
                        {u"whose"_s, idOf(outage.whose)},
                        {u"reason"_s, redactor.text(outage.reason)}});
    const auto share = one.uptime.upShare();
    const Histogram &times = one.times.times;
    const auto msOrNull = [&](double percent) {
        return times.total() > 0 ? QJsonValue(qRound64(times.percentile(percent))) : QJsonValue();
    };
    return {{u"id"_s, one.service.id},
            {u"name"_s, redactor.text(one.service.name)},
            {u"upShare"_s, share ? QJsonValue(*share) : QJsonValue()},
            {u"outages"_s, outages},
            {u"offlineSeconds"_s, one.uptime.of(Status::Offline) / 1000},
            {u"overloadSeconds"_s, one.uptime.of(Status::Overload) / 1000},
            {u"costSeconds"_s, secondsOrNull(one.costMs)},
            {u"medianMs"_s, msOrNull(50)},
            {u"p95Ms"_s, msOrNull(95)},
            {u"leadSeconds"_s, secondsOrNull(one.lead.averageMs())},
            {u"leadIncidents"_s, one.lead.compared},
            {u"unreportedOutages"_s, one.lead.unreported}};
}

} // namespace

QJsonObject digestObject(const DigestFacts &facts, const ReportStyle &style)
{
    QJsonArray services;
    for (const DigestService &one : facts.services)
        services.append(serviceObject(one, style));
    return {{u"version"_s, 1},
            {u"from"_s, digestTime(facts.window.from)},
            {u"until"_s, digestTime(facts.window.until)},
            {u"activeSeconds"_s, secondsOrNull(facts.activeMs)},
            {u"services"_s, services}};
}

QString digestOf(const DigestFacts &facts, ReportFormat format, const ReportStyle &style)
{
    if (format == ReportFormat::Json)
        return QString::fromUtf8(QJsonDocument(digestObject(facts, style)).toJson());
    const DigestComposer composer(facts, style);
    QList<ReportSection> parts{composer.summary(), composer.outages(), composer.services(),
                               composer.slowest(), composer.leads()};
    parts.removeIf([](const ReportSection &part) { return part.title.isEmpty(); });
    return writtenReport(DigestSectionsTexts::tr("Status digest"), parts, format);
}

} // namespace Pilotlamp
