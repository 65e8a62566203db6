// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_text.h"

#include "core/notice.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QPalette>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostEvents = 20;
constexpr int LongestText = 1000;

struct DetailTexts {
    Q_DECLARE_TR_FUNCTIONS(Detail)
};

QString safe(const QString &text, int most = 200)
{
    return plainLine(text, most).toHtmlEscaped();
}

QString heading(const QString &text)
{
    return u"<h4>%1</h4>"_s.arg(text.toHtmlEscaped());
}

/// Quiet text keeps a contrast of 4.5:1 and more on light and dark.
QString detailTextQuiet(const QString &html, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const auto mixed = [](int a, int b) {
        return (a * 7 + b * 3) / 10;
    };
    const QColor color(mixed(text.red(), base.red()), mixed(text.green(), base.green()),
                       mixed(text.blue(), base.blue()));
    return u"<span style='color:%1'>%2</span>"_s.arg(color.name(), html);
}

QString titleHtml(const QString &title, const QString &link, const QPalette &palette)
{
    if (!isWebLink(link))
        return u"<b>%1</b>"_s.arg(safe(title));
    return u"<a href=\"%1\" style='color:%2'><b>%3</b></a>"_s.arg(
        link.toHtmlEscaped(), palette.color(QPalette::Active, QPalette::Link).name(), safe(title));
}

QString evidenceHtml(const Verdict &verdict, const QList<KindInfo> &kinds, const QPalette &palette,
                     const QDateTime &now)
{
    QString html = heading(DetailTexts::tr("What the checks say"));
    if (verdict.evidence.isEmpty())
        return html + u"<p>%1</p>"_s.arg(DetailTexts::tr("No check has answered yet."));
    for (const Evidence &evidence : verdict.evidence.first(std::min(verdict.evidence.size(), MostEvents))) {
        const QString what
            = evidence.vendor ? DetailTexts::tr("The vendor says (%1)") : DetailTexts::tr("Measured here (%1)");
        QStringList facts{publicAddress(evidence.url).toHtmlEscaped()};
        if (evidence.httpStatus > 0)
            facts.append(u"HTTP %1"_s.arg(evidence.httpStatus));
        if (evidence.responseMs >= 0)
            facts.append(DetailTexts::tr("%1 ms").arg(evidence.responseMs));
        if (evidence.at.isValid())
            facts.append(clockText(evidence.at, now).toHtmlEscaped());
        html += u"<p>%1: <b>%2</b>%3<br>%4</p>"_s.arg(
            what.toHtmlEscaped().arg(safe(kindTitle(kinds, evidence.kind))),
            displayWord(evidence.status).toHtmlEscaped(),
            evidence.reason.isEmpty() ? QString() : u" – "_s + safe(evidence.reason, 300),
            detailTextQuiet(facts.join(u" · "_s), palette));
    }
    return html;
}

QString incidentsHtml(const Verdict &verdict, const QPalette &palette, const QDateTime &now)
{
    if (verdict.incidents.isEmpty())
        return {};
    QString html = heading(DetailTexts::tr("Open incidents"));
    for (const Incident &incident : verdict.incidents.first(std::min(verdict.incidents.size(), MostEvents))) {
        QStringList facts{displayWord(incident.status).toHtmlEscaped()};
        if (!incident.phase.isEmpty())
            facts.append(safe(incident.phase, 40));
        if (incident.since.isValid())
            facts.append(DetailTexts::tr("since %1").arg(clockText(incident.since, now)).toHtmlEscaped());
        if (incident.affectsChosen == false)
            facts.append(DetailTexts::tr("not your part").toHtmlEscaped());
        html += u"<p>%1<br>%2%3</p>"_s.arg(
            titleHtml(incident.title, incident.link, palette), detailTextQuiet(facts.join(u" · "_s), palette),
            incident.update.isEmpty() ? QString() : u"<br>"_s + safe(incident.update, LongestText));
    }
    return html;
}

QString maintenanceHtml(const QString &title, const QList<Maintenance> &list, const QPalette &palette,
                        const QDateTime &now)
{
    if (list.isEmpty())
        return {};
    QString html = heading(title);
    for (const Maintenance &maintenance : list.first(std::min(list.size(), MostEvents))) {
        QString span = clockText(maintenance.from, now);
        if (maintenance.until.isValid())
            span = DetailTexts::tr("%1 to %2").arg(span, clockText(maintenance.until, now));
        QStringList facts{span.toHtmlEscaped(), safe(maintenance.phase, 40)};
        facts.removeAll(QString());
        html
            += u"<p><b>%1</b><br>%2</p>"_s.arg(safe(maintenance.title), detailTextQuiet(facts.join(u" · "_s), palette));
    }
    return html;
}

QString summaryHtml(const ServiceRow &row, const QDateTime &now)
{
    const Verdict &verdict = row.verdict;
    QString html = u"<p>%1</p>"_s.arg(verdict.reason.isEmpty() ? statusText(row).toHtmlEscaped()
                                                               : safe(sentence(verdict.reason), LongestText));
    const auto add = [&](const QString &text) {
        html += u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    };
    if (!verdict.warning.isEmpty())
        add(DetailTexts::tr("Note: %1").arg(plainLine(verdict.warning, 300)));
    if (verdict.status == Status::Unknown && verdict.lastKnown != Status::Unknown)
        add(DetailTexts::tr("Last known: %1, %2")
                .arg(displayWord(verdict.lastKnown), clockText(verdict.lastKnownAt, now)));
    if (verdict.freshness != Freshness::Fresh && verdict.status != Status::Unknown)
        add(DetailTexts::tr("This is old: the last answer came %1").arg(agoText(verdict.lastKnownAt, now)));
    if (verdict.unstable)
        add(DetailTexts::tr("Unstable: it changes often"));
    if (verdict.componentsGone)
        add(DetailTexts::tr("None of the chosen parts is on the page any more: choose again in "
                    "the settings"));
    if (!row.service.problem.isEmpty())
        add(plainLine(row.service.problem, 300));
    return html;
}

} // namespace

QString publicAddress(const QString &url)
{
    const QUrl parsed(url);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return plainLine(url.section(u'?', 0, 0).section(u'@', -1), 100);
    return plainLine(parsed.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
                     100);
}

QString detailHtml(const ServiceRow &row, const QList<KindInfo> &kinds, const QPalette &palette,
                   const QDateTime &now)
{
    const Verdict &verdict = row.verdict;
    return summaryHtml(row, now) + incidentsHtml(verdict, palette, now)
        + maintenanceHtml(DetailTexts::tr("Maintenance now"), verdict.maintenances, palette, now)
        + evidenceHtml(verdict, kinds, palette, now)
        + maintenanceHtml(DetailTexts::tr("Planned maintenance"), verdict.upcoming, palette, now);
}

} // namespace Pilotlamp
