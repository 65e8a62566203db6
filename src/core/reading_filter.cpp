// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading_filter.h"

#include "core/foreign_text.h"
#include "core/snapshot.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestReason = 600; ///< UTF-16 units
constexpr qsizetype ShortestSecret = 4;

void hide(QString &text, const QStringList &reflections)
{
    for (const QString &reflection : reflections)
        text.replace(reflection, u"…"_s);
}

void hideIn(QStringList &texts, const QStringList &reflections)
{
    for (QString &text : texts)
        hide(text, reflections);
}

/// A copy only where one of its texts gives the secret back: a server may list ten thousand.
void hideInFacts(std::shared_ptr<const ComponentFacts> &facts, const QStringList &reflections)
{
    if (!facts)
        return;
    ComponentFacts hidden = *facts;
    for (QString *text :
         {&hidden.output, &hidden.more, &hidden.detail, &hidden.acknowledgedBy, &hidden.acknowledgement,
          &hidden.downtimeBy, &hidden.downtimeComment, &hidden.link, &hidden.runbook, &hidden.dashboard})
        hide(*text, reflections);
    for (QString &value : hidden.labels)
        hide(value, reflections);
    if (!(hidden == *facts))
        facts = std::make_shared<const ComponentFacts>(hidden);
}

/// Only what is shown, kept or handed on; a part's id and name
/// decide which parts are chosen, and were read before this.
Snapshot withoutReflections(Snapshot snapshot, const QStringList &reflections)
{
    hide(snapshot.summary, reflections);
    hideIn(snapshot.notes, reflections);
    for (QList<Component> *list : {&snapshot.components, &snapshot.muted}) {
        for (Component &component : *list) {
            for (QString *text : {&component.id, &component.name, &component.group})
                hide(*text, reflections);
            hideInFacts(component.facts, reflections);
        }
    }
    for (ModelWord &word : snapshot.models) {
        hide(word.name, reflections);
        hide(word.said, reflections);
    }
    for (Incident &incident : snapshot.incidents) {
        for (QString *text :
             {&incident.id, &incident.title, &incident.phase, &incident.link, &incident.update})
            hide(*text, reflections);
        hideIn(incident.affected, reflections);
    }
    for (QList<Maintenance> *list : {&snapshot.maintenances, &snapshot.upcoming}) {
        for (Maintenance &maintenance : *list) {
            for (QString *text : {&maintenance.id, &maintenance.title, &maintenance.phase})
                hide(*text, reflections);
            hideIn(maintenance.affected, reflections);
        }
    }
    return snapshot;
}

} // namespace

QStringList reflectionsOf(const Auth &auth, const QString &secret)
{
    if (secret.size() < ShortestSecret)
        return {};
    QStringList forms{secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)),
                      QString::fromLatin1(secret.toUtf8().toBase64()),
                      QString::fromLatin1((auth.user + u':' + secret).toUtf8().toBase64())};
    forms.removeDuplicates();
    // The longest first: a part of it must not spoil the whole.
    std::stable_sort(forms.begin(), forms.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return forms;
}

Reading filteredReading(Reading reading, const QStringList &reflections)
{
    for (QString *text : {&reading.reason, &reading.warning, &reading.error.text}) {
        hide(*text, reflections);
        *text = filteredLine(*text, LongestReason);
        hide(*text, reflections); // what was torn apart by characters that nobody sees
    }
    if (reading.snapshot && !reflections.isEmpty())
        reading.snapshot
            = std::make_shared<const Snapshot>(withoutReflections(*reading.snapshot, reflections));
    return reading;
}

} // namespace Pilotlamp
