// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/notice_journal.h"
#include "app/presence_log.h"
#include "app/service_history_reader.h"
#include "ctl/duration.h"
#include "ctl/history_access.h"
#include "ctl/history_output.h"
#include "ctl/impact_output.h"
#include "ctl/language.h"
#include "ctl/notice_output.h"
#include "store/memory.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

void historyCommandPrint(const HistoryReport &report, const QString &format)
{
    if (format == "json"_L1)
        sayJson(QJsonDocument(historyObject(report)));
    else if (format == "csv"_L1)
        sayRecords(historyCsv(report));
    else
        say(historyText(report));
}

/// What was held back, of a service (empty = of all), as the tray noted it.
QList<StoredNotice> heldNotices(Database &database, const QString &service, TimeWindow window)
{
    Memory memory(database);
    NoticeJournal journal;
    const QByteArray kept = memory.loadState(QString::fromLatin1(NoticeJournal::StateName));
    journal.restoreMemory(QJsonDocument::fromJson(kept).array());
    QList<StoredNotice> held;
    for (const JournalEntry &entry : journal.entries()) {
        const qint64 at = entry.at.toMSecsSinceEpoch();
        const bool isIn = at >= window.from && at < window.until;
        if (entry.held && isIn && (service.isEmpty() || entry.service == service))
            held.append({.at = at,
                         .service = entry.service,
                         .title = entry.what,
                         .body = entry.body,
                         .why = entry.why,
                         .isHeld = true});
    }
    return held;
}

QList<StoredNotice> noticesOf(const OpenedHistory &opened, TimeWindow window)
{
    if (!opened.view)
        return {};
    const QString &id = opened.service.id;
    QList<StoredNotice> all = opened.view->notices(id, window) + heldNotices(*opened.database, id, window);
    std::stable_sort(all.begin(), all.end(),
                     [](const StoredNotice &a, const StoredNotice &b) { return a.at < b.at; });
    return all;
}

void printNotices(const QList<StoredNotice> &notices, const QString &format)
{
    if (format == "json"_L1)
        sayJson(QJsonDocument(noticesArray(notices)));
    else if (format == "csv"_L1)
        sayRecords(noticesCsv(notices));
    else
        say(noticesText(notices));
}

/// What the tray noted of its user's presence, read here without noting anything.
QList<MonthImpact> impactOf(const OpenedHistory &opened)
{
    if (!opened.view)
        return {};
    Memory memory(*opened.database);
    const PresenceLog presence(memory);
    ServiceHistoryReader teller(*opened.view);
    teller.setActiveIn([&](TimeWindow window) { return presence.stretches(window); });
    return teller.impact(opened.service, QDateTime::currentDateTimeUtc());
}

DetectionLead leadOf(const OpenedHistory &opened)
{
    return opened.view
        ? ServiceHistoryReader(*opened.view).lead(opened.service, QDateTime::currentDateTimeUtc())
        : DetectionLead();
}

void printImpact(const OpenedHistory &opened, const QString &format)
{
    const QList<MonthImpact> impact = impactOf(opened);
    if (format == "json"_L1)
        sayJson(QJsonDocument(impactArray(impact)));
    else if (format == "csv"_L1)
        sayRecords(impactCsv(impact));
    else
        say(impactText(opened.service.name, impact, leadOf(opened)));
}

} // namespace

void runHistory(const Invocation &invocation, const Done &done)
{
    if (invocation.arguments.isEmpty() && !invocation.has(u"notices"_s)) {
        complain(u"history"_s, Terminal::tr("needs a SERVICE, or --notices"));
        return done(ExitUsage);
    }
    const auto seconds = secondsOfOption(invocation, u"since"_s, 7 * 86400, 60);
    if (!seconds)
        return done(ExitUsage);
    const auto opened = openHistory(invocation, done);
    if (!opened)
        return;
    const Service &service = opened->service;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TimeWindow window{now - *seconds * 1000, now};
    const QString format = invocation.value(u"format"_s, u"text"_s);
    if (invocation.has(u"notices"_s)) {
        printNotices(noticesOf(*opened, window), format);
        return done(0);
    }
    if (invocation.has(u"impact"_s)) {
        printImpact(*opened, format);
        return done(0);
    }
    const HistoryReport report = opened->view
        ? historyOf(*opened->view, service, window)
        : HistoryReport{.id = service.id,
                        .name = service.name,
                        .window = window,
                        .summary = {.uptime = {.windowMs = *seconds * 1000}}};
    historyCommandPrint(report, format);
    done(0);
}

} // namespace Pilotlamp
