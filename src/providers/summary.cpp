// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/summary.h"

#include "providers/affected.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The translation of a text that QT_TRANSLATE_NOOP marks elsewhere.
QString marked(const char *text, int n = -1)
{
    return QCoreApplication::translate("Summary", text, nullptr, n);
}

Status worstOf(const QList<Component> &components)
{
    Status worst = Status::Unknown;
    for (const Component &component : components)
        worst = worse(worst, component.status);
    return worst;
}

/// The names of the components in a state; where another one has the same name, with the group.
QStringList namesIn(const QList<Component> &components, Status status)
{
    QHash<QString, QString> groups;
    QSet<QString> shared;
    for (const Component &leaf : components) {
        const auto known = groups.constFind(leaf.name);
        if (known == groups.constEnd())
            groups.insert(leaf.name, leaf.group);
        else if (*known != leaf.group)
            shared.insert(leaf.name);
    }
    QStringList names;
    for (const Component &component : components) {
        if (component.status != status)
            continue;
        const bool isPlain = component.group.isEmpty() || !shared.contains(component.name);
        const QString name = component.name.isEmpty() ? component.id : component.name;
        names.append(isPlain ? name : component.group + u'/' + name);
    }
    return names;
}

/// The sentences for one, two and more parts in a state; `n` counts those that are not named.
struct ComponentSentences {
    const char *one = nullptr;
    const char *two = nullptr;
    const char *more = nullptr;
};

ComponentSentences componentSentences(Status status)
{
    switch (status) {
    case Status::Offline:
        return {QT_TRANSLATE_NOOP("Summary", "%1 is down"),
                QT_TRANSLATE_NOOP("Summary", "%1 and %2 are down"),
                QT_TRANSLATE_N_NOOP("Summary", "%1 and %n more components are down")};
    case Status::Overload:
        return {QT_TRANSLATE_NOOP("Summary", "%1 is degraded"),
                QT_TRANSLATE_NOOP("Summary", "%1 and %2 are degraded"),
                QT_TRANSLATE_N_NOOP("Summary", "%1 and %n more components are degraded")};
    default:
        return {QT_TRANSLATE_NOOP("Summary", "%1 is under maintenance"),
                QT_TRANSLATE_NOOP("Summary", "%1 and %2 are under maintenance"),
                QT_TRANSLATE_N_NOOP("Summary", "%1 and %n more components are under maintenance")};
    }
}

QString componentsSentence(const QStringList &names, Status status)
{
    const ComponentSentences sentences = componentSentences(status);
    if (names.size() == 1)
        return marked(sentences.one).arg(names.first());
    if (names.size() == 2)
        return marked(sentences.two).arg(names.first(), names.last());
    return marked(sentences.more, static_cast<int>(names.size()) - 1).arg(names.first());
}

/// The host that takes the first of the worst components down; empty where none does.
QString downHostOf(const Page &page, const QList<Component> &components, Status worst)
{
    const auto first
        = std::find_if(components.begin(), components.end(),
                       [worst](const Component &component) { return component.status == worst; });
    return first == components.end() ? QString() : page.onDownHost.value(first->id);
}

QString onlineSentence(const QList<Component> &components)
{
    const QStringList online = namesIn(components, Status::Online);
    const auto unknown = components.size() - online.size();
    if (unknown > 0)
        return QCoreApplication::translate("Summary",
                                           "%1 of %2 components are online, the others are unknown")
            .arg(online.size())
            .arg(components.size());
    if (online.size() == 1)
        return QCoreApplication::translate("Summary", "%1 is online").arg(online.first());
    const int count = static_cast<int>(online.size());
    return QCoreApplication::translate("Summary", "All %n components are online", "", count);
}

/// Titles of what touches the chosen parts, or may: the page does not always say.
template <typename Event>
QStringList titlesOf(const QList<Event> &events)
{
    QStringList titles;
    for (const Event &event : events) {
        if (event.affectsChosen.value_or(true))
            titles.append(event.title.isEmpty()
                              ? QCoreApplication::translate("Summary", "an incident without a title")
                              : event.title);
    }
    return titles;
}

QString eventsSentence(const QStringList &titles, const char *one, const char *more)
{
    const int others = static_cast<int>(titles.size()) - 1;
    return others == 0 ? marked(one).arg(titles.first()) : marked(more, others).arg(titles.first());
}

/// Why a page is bad although none of its parts explains it: its incidents, its maintenances or its own word.
QString eventOrPageSentence(const Page &page, const Snapshot &snapshot)
{
    const QStringList incidents = titlesOf(snapshot.incidents);
    const QStringList maintenances = titlesOf(snapshot.maintenances);
    if (snapshot.status != Status::Maintenance && !incidents.isEmpty())
        return eventsSentence(incidents, QT_TRANSLATE_NOOP("Summary", "Open incident: %1"),
                              QT_TRANSLATE_N_NOOP("Summary", "Open incidents: %1, and %n more"));
    if (snapshot.status == Status::Maintenance && !maintenances.isEmpty())
        return eventsSentence(maintenances, QT_TRANSLATE_NOOP("Summary", "Maintenance: %1"),
                              QT_TRANSLATE_N_NOOP("Summary", "Maintenance: %1, and %n more"));
    if (!page.indicatorText.isEmpty())
        return QCoreApplication::translate("Summary", "The page says: %1").arg(page.indicatorText);
    return snapshot.status == Status::Maintenance
        ? QCoreApplication::translate("Summary", "The page reports maintenance")
        : QCoreApplication::translate("Summary", "The page reports a problem");
}

QString unknownReason(const Page &page, const Snapshot &snapshot)
{
    if (snapshot.components.isEmpty() && snapshot.filteredOut > 0)
        return QCoreApplication::translate("Summary", "the filters of this check set aside all %n components",
                                           "", snapshot.filteredOut);
    if (snapshot.noneChosen)
        return QCoreApplication::translate("Summary", "the selected components no longer exist on this page");
    if (!snapshot.components.isEmpty())
        return QCoreApplication::translate("Summary", "the page gives no status for the selected components");
    if (page.rollUp == RollUp::IncidentsOnly)
        return QCoreApplication::translate("Summary", "the page's status is not known to Pilotlamp");
    if (page.indicator == Status::Unknown)
        return QCoreApplication::translate("Summary", "the page itself gives its status as unknown");
    return QCoreApplication::translate("Summary", "the page lists neither components nor a status");
}

QString alertsSentence(const Snapshot &snapshot)
{
    const Status worst = worstOf(snapshot.components);
    if (snapshot.status == Status::Online)
        return QCoreApplication::translate("Summary", "No alert is firing");
    const QStringList names = namesIn(snapshot.components, worst);
    if (snapshot.status == Status::Maintenance)
        return eventsSentence(names, QT_TRANSLATE_NOOP("Summary", "%1 is suppressed"),
                              QT_TRANSLATE_N_NOOP("Summary", "%1 is suppressed, and %n more"));
    return eventsSentence(names, QT_TRANSLATE_NOOP("Summary", "%1 is firing"),
                          QT_TRANSLATE_N_NOOP("Summary", "%1 is firing, and %n more"));
}

QString knownSummary(const Page &page, const Snapshot &snapshot)
{
    if (page.rollUp == RollUp::Alerts)
        return alertsSentence(snapshot);
    const Status worst = worstOf(snapshot.components);
    if (snapshot.status == Status::Online && snapshot.components.isEmpty())
        return page.rollUp == RollUp::IncidentsOnly
            ? QCoreApplication::translate("Summary", "No open incident")
            : QCoreApplication::translate("Summary", "The page reports no problem");
    if (snapshot.status == Status::Online && page.leavesNotJudged)
        return QCoreApplication::translate("Summary", "The page reports no problem");
    if (snapshot.status == Status::Online)
        return onlineSentence(snapshot.components);
    // Parts in a milder state than the page's do not explain it: a maintenance beside an open incident.
    if (isBad(worst) && worst >= snapshot.status) {
        const QString sentence = componentsSentence(namesIn(snapshot.components, worst), worst);
        if (const QString host = downHostOf(page, snapshot.components, worst); !host.isEmpty())
            return QCoreApplication::translate("Summary", "%1: its host %2 is down").arg(sentence, host);
        const QString incident = snapshot.incidents.isEmpty()
            ? QString()
            : Affected(page.leaves).titleFor(snapshot.components, worst, snapshot.incidents);
        return incident.isEmpty() ? sentence : u"%1: %2"_s.arg(sentence, incident);
    }
    return eventOrPageSentence(page, snapshot);
}

} // namespace

QString summaryOf(const Page &page, const Snapshot &snapshot)
{
    if (snapshot.status == Status::Unknown)
        return unknownReason(page, snapshot);
    const QString sentence = knownSummary(page, snapshot);
    if (snapshot.status != Status::Online || snapshot.filteredOut == 0)
        return sentence;
    // What is not shown is no good news: it is said.
    return sentence
        + QCoreApplication::translate("Summary", "; %n set aside by the filters of this check", "",
                                      snapshot.filteredOut);
}

} // namespace Pilotlamp
