// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was told and run, gathered from the history and the hooks.
#include "tray/tray_app.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 WeekMs = 7LL * 24 * 3600 * 1000;

QString deliveryText(const StoredNotice &notice)
{
    const QString how = notice.taken ? TrayApp::tr("shown") : TrayApp::tr("shown in the window");
    return notice.why.isEmpty() ? how : how + u" – "_s + notice.why;
}

QString holdText(Hold why)
{
    switch (why) {
    case Hold::Muted:
        return TrayApp::tr("held back: muted");
    case Hold::Dependency:
        return TrayApp::tr("held back: something it depends on is down");
    case Hold::QuietHours:
        return TrayApp::tr("held back: quiet hours");
    case Hold::Away:
        break;
    }
    return TrayApp::tr("held back: the screen was locked, or notifications were off");
}

QString eventText(const HookResult &result)
{
    const auto status = statusFromId(result.event);
    const QString event = status ? displayName(*status) : TrayApp::tr("back");
    return TrayApp::tr("Hook %1 for %2: %3").arg(result.hook, result.service, event);
}

} // namespace

/// What was held back, and what the user asked for, as it comes.
void TrayApp::wireJournal()
{
    connect(&m_engine.notificationPolicy, &NotificationPolicy::heldBack, this,
            [this](const Notice &notice, Hold why) {
                note({{}, true, notice.title, holdText(why), notice.body, notice.serviceId});
            });
    connect(&m_requests, &Requests::snooze, this, [this](const QString &id, qint64 seconds) {
        const QString name = rowOf(id).service.name;
        const QString what = seconds == 0 ? tr("%1: no longer muted") : tr("%1: muted");
        const QString how = seconds > 0 ? tr("for %1").arg(durationText(seconds))
            : seconds < 0               ? tr("until it recovers")
                                        : QString();
        note({{}, false, what.arg(name), how, {}, id});
    });
    connect(&m_requests, &Requests::notifyWhenBack, this, [this](const QString &id, bool on) {
        const QString what
            = on ? tr("%1: notify me when it's back") : tr("%1: no longer notify me when it's back");
        note({{}, false, what.arg(rowOf(id).service.name), {}, {}, id});
    });
    connect(&m_requests, &Requests::pause, this, [this](qint64 seconds) {
        note({{},
              false,
              seconds > 0 ? tr("All checks paused") : tr("Checks resumed"),
              seconds > 0 ? tr("for %1").arg(durationText(seconds)) : QString(),
              {},
              {}});
    });
    connect(m_desktop.notifier.get(), &Notifier::actionInvoked, this,
            [this](const Notice &notice, Notifier::Action action) {
                if (action == Notifier::Action::Acknowledge)
                    note({{},
                          false,
                          tr("%1: acknowledged").arg(rowOf(notice.serviceId).service.name),
                          notice.title,
                          {},
                          notice.serviceId});
            });
}

void TrayApp::note(const JournalEntry &entry)
{
    JournalEntry dated = entry;
    dated.at = QDateTime::currentDateTimeUtc();
    m_journal.add(dated);
    m_archive.saveJournal(m_journal.memory());
}

QList<NotificationLogEntry> TrayApp::notificationLog()
{
    QList<NotificationLogEntry> entries;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const StoredNotice &notice : m_archive.view().notices({}, {now - WeekMs, now + 1}))
        entries.append({QDateTime::fromMSecsSinceEpoch(notice.at, Qt::UTC), notice.title,
                        deliveryText(notice), notice.body, NotificationLogEntry::Type::Sent,
                        symbolOf(notice.status), notice.service});
    for (const HookResult &result : m_hooks.pastRuns()) {
        QString how = result.ok ? tr("done") : result.text;
        if (result.attempts > 1)
            how += tr(" (after %n attempts)", "", result.attempts);
        entries.append({result.at, eventText(result), how, result.output, NotificationLogEntry::Type::Hook});
    }
    for (const JournalEntry &entry : m_journal.entries()) {
        if (entry.at.toMSecsSinceEpoch() >= now - WeekMs)
            entries.append({entry.at, entry.what, entry.why, entry.body,
                            entry.held ? NotificationLogEntry::Type::Held : NotificationLogEntry::Type::Asked,
                            IconSymbol::Unknown, entry.service});
    }
    return entries;
}

} // namespace Pilotlamp
