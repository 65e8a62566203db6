// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/now_cards.h"

#include "core/maintenance_notice.h"
#include "core/notice.h"
#include "core/service_rules.h"
#include "core/whose_label.h"
#include "ui/common/text.h"
#include "ui/window/comparison_text.h"
#include "ui/window/detail_text.h"
#include "ui/window/meanwhile.h"
#include "ui/window/shown_status.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using Type = CardLine::Type;

constexpr qsizetype MostListed = 6; ///< incidents, checks, maintenances
constexpr int LongestText = 600;
constexpr qsizetype MostMeanwhile = 4;

struct CardTexts {
    Q_DECLARE_TR_FUNCTIONS(NowCards)
};

/// An address as people say it.
QString spokenAddress(const QString &url)
{
    QString address = publicAddress(url);
    if (address.startsWith("https://"_L1))
        address.remove(0, 8);
    return address.endsWith(u'/') ? address.chopped(1) : address;
}

/// Adds a line, unless it is empty or was said before.
void add(QList<CardLine> &lines, Type type, const QString &text)
{
    const bool isSaid
        = std::any_of(lines.cbegin(), lines.cend(), [&](const CardLine &line) { return line.text == text; });
    if (!text.isEmpty() && !isSaid)
        lines.append({type, text});
}

QString whoseLine(const Verdict &verdict)
{
    if (verdict.ownOffline)
        return CardTexts::tr("You're offline.");
    const QString whose = whoseLabel(verdict);
    return whose.isEmpty() ? QString() : CardTexts::tr("%1.", "a sentence").arg(whose);
}

/// When what the status rests on was last heard; another check may have said something else since.
QDateTime lastHeardAt(const Verdict &verdict)
{
    QDateTime at;
    for (const Evidence &evidence : verdict.evidence) {
        if (evidence.status == verdict.status && (!at.isValid() || evidence.at > at))
            at = evidence.at;
    }
    return at;
}

CardContent verdictCard(const NowFacts &facts)
{
    const ServiceRow &row = facts.row;
    const Verdict &verdict = row.verdict;
    CardContent card{CardContent::Place::Verdict, CardTexts::tr("Verdict")};
    const bool isPlain = verdict.status == Status::Online;
    if (!isPlain) {
        card.accent = verdict.ownOffline ? IconSymbol::OwnOffline : symbolOf(verdict.status);
        add(card.lines, Type::Strong, whoseLine(verdict));
        add(card.lines, Type::Strong, sentence(maintenanceUntil(verdict)));
        add(card.lines, Type::Text, sentence(plainLine(reasonText(row), LongestText)));
        if (!verdict.ownOffline)
            add(card.lines, Type::Text,
                QString(comparisonText(verdict) + u' ' + othersText(row, facts.all)).trimmed());
        add(card.lines, Type::Quiet, noticedFirstText(verdict));
    }
    if (verdict.status == Status::Unknown && verdict.lastKnown != Status::Unknown)
        add(card.lines, Type::Quiet,
            CardTexts::tr("Last known: %1, %2")
                .arg(displayName(verdict.lastKnown), clockText(verdict.lastKnownAt, facts.now)));
    if (verdict.freshness != Freshness::Fresh && verdict.status != Status::Unknown)
        add(card.lines, Type::Quiet,
            CardTexts::tr("Stale: the last answer came %1").arg(agoText(lastHeardAt(verdict), facts.now)));
    if (verdict.unstable)
        add(card.lines, Type::Quiet, CardTexts::tr("Unstable: changes often"));
    if (verdict.componentsGone)
        add(card.lines, Type::Quiet,
            CardTexts::tr(
                "The selected components no longer exist on this page; choose them again in Settings."));
    if (verdict.reason != row.service.problem)
        add(card.lines, Type::Quiet, plainLine(row.service.problem, 300));
    add(card.lines, Type::Quiet, sentence(dotted(markTexts(facts.flags, facts.now))));
    return card;
}

void addIncident(QList<CardLine> &lines, const Incident &incident, const QDateTime &now)
{
    const QString title = plainLine(incident.title, 200);
    if (isWebLink(incident.link))
        lines.append({Type::Link, title, {}, incident.link});
    else
        add(lines, Type::Strong, title);
    if (const QString update = plainLine(incident.update, LongestText); !update.isEmpty())
        add(lines, Type::Text, CardTexts::tr("“%1”", "a quotation").arg(update));
    QStringList facts{plainLine(incident.phase, 40)};
    if (incident.since.isValid())
        facts.append(CardTexts::tr("since %1 (%2)")
                         .arg(clockText(incident.since, now), durationText(incident.since.secsTo(now))));
    if (incident.affectsChosen == false)
        facts.append(CardTexts::tr("not a component you watch"));
    add(lines, Type::Quiet, dotted(facts));
}

/// When it was checked, when it is checked next, and why not sooner.
QString timesText(const NowFacts &facts)
{
    QStringList times;
    if (facts.row.verdict.checkedAt.isValid())
        times.append(CardTexts::tr("Checked %1").arg(agoText(facts.row.verdict.checkedAt, facts.now)));
    if (const qint64 wait = facts.now.secsTo(facts.nextCheck.at); facts.nextCheck.at.isValid() && wait > 0) {
        const QString why = waitReasonText(facts.nextCheck.why);
        times.append(why.isEmpty() ? CardTexts::tr("next in %1").arg(shortSpan(wait))
                                   : CardTexts::tr("next in %1 (%2)").arg(shortSpan(wait), why));
    }
    return dotted(times);
}

CardContent pageCard(const NowFacts &facts)
{
    const Verdict &verdict = facts.row.verdict;
    CardContent card{CardContent::Place::Page, CardTexts::tr("Their status page")};
    QList<CardLine> sources;
    for (const Evidence &evidence : verdict.evidence) {
        if (!evidence.vendor || sources.size() >= MostListed)
            continue;
        ServiceRow only = facts.row;
        only.verdict.status = evidence.status;
        only.verdict.why = evidence.why;
        only.verdict.ownOffline = false;
        only.verdict.evidence = {evidence};
        card.lines.append({Type::Tag, statusLabel(only), {}, {}, symbolOf(evidence.status)});
        if (evidence.reason != verdict.reason || verdict.status == Status::Online)
            add(card.lines, Type::Text, sentence(plainLine(evidence.reason, 300)));
        const bool isRead = evidence.status != Status::Unknown || isNothingReported(only.verdict);
        if (isRead)
            card.title = CardTexts::tr("Their page says");
        QString at;
        if (evidence.at.isValid())
            at = (isRead ? CardTexts::tr("read %1") : CardTexts::tr("tried %1"))
                     .arg(clockText(evidence.at, facts.now));
        add(sources, Type::Quiet,
            dotted({plainLine(kindTitle(facts.kinds, evidence.kind), 60), spokenAddress(evidence.url), at}));
    }
    if (sources.isEmpty())
        return card;
    for (const Incident &incident : verdict.incidents.first(std::min(verdict.incidents.size(), MostListed)))
        addIncident(card.lines, incident, facts.now);
    if (verdict.incidents.size() > MostListed)
        add(card.lines, Type::Quiet,
            CardTexts::tr("and %n more", "incidents", int(verdict.incidents.size() - MostListed)));
    card.lines += sources;
    if (sources.size() == verdict.evidence.size()) // else the own check's card has it
        add(card.lines, Type::Quiet, timesText(facts));
    return card;
}

/// The figure that says most of a measurement: how long it took, or the code that was wrong.
QString figureOf(const Evidence &evidence)
{
    if (evidence.status == Status::Online || evidence.httpStatus == 0 || evidence.httpStatus < 400) {
        if (evidence.responseMs >= 0)
            return responseText(evidence.responseMs);
        return displayName(evidence.status);
    }
    return QString::number(evidence.httpStatus);
}

CardContent ownCard(const NowFacts &facts)
{
    const Verdict &verdict = facts.row.verdict;
    CardContent card{CardContent::Place::Own, CardTexts::tr("Your own check")};
    for (const Evidence &evidence : verdict.evidence) {
        if (evidence.vendor || card.lines.size() > 3 * MostListed)
            continue;
        const QString figure = figureOf(evidence);
        const bool isFirst = card.lines.isEmpty();
        const bool isUsualKnown = isFirst && facts.past.usual && facts.past.usual->medianMs > 0;
        card.lines.append({isFirst ? Type::Big : Type::Strong, figure,
                           isUsualKnown
                               ? CardTexts::tr("usually %1").arg(responseText(facts.past.usual->medianMs))
                               : QString()});
        if (!evidence.unconfirmed.isEmpty())
            add(card.lines, Type::Text, sentence(plainLine(unconfirmedText(evidence.unconfirmed), 300)));
        else if (evidence.reason != verdict.reason)
            add(card.lines, Type::Text, sentence(plainLine(evidence.reason, 300)));
        QStringList said{plainLine(kindTitle(facts.kinds, evidence.kind), 60), spokenAddress(evidence.url)};
        if (evidence.httpStatus > 0 && figure != QString::number(evidence.httpStatus))
            said.append(u"HTTP %1"_s.arg(evidence.httpStatus));
        if (evidence.responseMs >= 0 && figure != responseText(evidence.responseMs))
            said.append(responseText(evidence.responseMs));
        add(card.lines, Type::Quiet, dotted(said));
    }
    if (card.lines.isEmpty())
        return card;
    add(card.lines, Type::Quiet, timesText(facts));
    card.times = facts.past.times;
    return card;
}

void addMaintenances(QList<CardLine> &lines, const QList<Maintenance> &list, const QDateTime &now,
                     bool isRunning)
{
    for (const Maintenance &each : list.first(std::min(list.size(), MostListed))) {
        const bool isPast = each.until.isValid() ? each.until < now : !isRunning && each.from < now;
        if (isPast && !isRunning)
            continue; // a page that forgot to take it away
        const QString span = spanText(each.from, each.until, now);
        add(lines, Type::Text,
            (isRunning ? CardTexts::tr("Maintenance now: %1") : CardTexts::tr("Planned maintenance: %1"))
                .arg(plainLine(each.title, 200)));
        add(lines, Type::Quiet, dotted({span, plainLine(each.phase, 40)}));
    }
}

/// The AI models their page speaks of, bad ones first. What it does not mention is not called well.
CardContent modelsCard(const NowFacts &facts)
{
    constexpr qsizetype MostModelsShown = 12;
    CardContent card{CardContent::Place::Models, CardTexts::tr("Models")};
    QList<ModelWord> models = facts.row.verdict.models;
    std::stable_sort(models.begin(), models.end(),
                     [](const ModelWord &a, const ModelWord &b) { return a.status > b.status; });
    for (const ModelWord &word : models.mid(0, MostModelsShown))
        add(card.lines, isBad(word.status) ? Type::Strong : Type::Text, plainLine(modelText(word), 120));
    if (models.size() > MostModelsShown)
        add(card.lines, Type::Quiet, CardTexts::tr("and %n more", "", int(models.size() - MostModelsShown)));
    if (!card.lines.isEmpty())
        add(card.lines, Type::Quiet, CardTexts::tr("Any other model: nothing reported"));
    return card;
}

CardContent notesCard(const NowFacts &facts)
{
    const Verdict &verdict = facts.row.verdict;
    CardContent card{CardContent::Place::Notes, CardTexts::tr("Notes and maintenance")};
    QStringList said{verdict.reason}; // there, or on the card of the own check
    for (const Evidence &evidence : verdict.evidence) {
        if (!evidence.vendor && !evidence.unconfirmed.isEmpty())
            said.append(unconfirmedText(evidence.unconfirmed));
    }
    for (const QString &warning : verdict.warning.split(u"; "_s, Qt::SkipEmptyParts)) {
        if (!said.contains(warning) && card.lines.size() < MostListed)
            add(card.lines, Type::Text, sentence(plainLine(warning, 300)));
    }
    addMaintenances(card.lines, verdict.maintenances, facts.now, true);
    addMaintenances(card.lines, verdict.upcoming, facts.now, false);
    return card;
}

/// Services for the same thing, of somebody else, that are well.
CardContent meanwhileCard(const NowFacts &facts)
{
    CardContent card{CardContent::Place::Meanwhile, CardTexts::tr("Meanwhile")};
    const QStringList names = meanwhileNames(facts.row, facts.all, MostMeanwhile);
    if (!names.isEmpty())
        card.lines = {{Type::Text,
                       CardTexts::tr("Also in your list, by others, and online: %1")
                           .arg(QLocale().createSeparatedList(names))}};
    return card;
}

} // namespace

QList<CardContent> cardsOf(const NowFacts &facts)
{
    QList<CardContent> cards{verdictCard(facts), pageCard(facts),  ownCard(facts),
                             modelsCard(facts),  notesCard(facts), meanwhileCard(facts)};
    cards.removeIf([](const CardContent &card) { return card.lines.isEmpty(); });
    return cards;
}

} // namespace Pilotlamp
