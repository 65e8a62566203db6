// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notification_step.h"

#include "core/log.h"
#include "core/notification_stepper.h"
#include "core/quiet_hours.h"
#include "core/service_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 ReminderRetrySeconds = 10; ///< after a reminder that was due and could not be told

struct NotificationStepTexts {
    Q_DECLARE_TR_FUNCTIONS(NotificationPolicy)
};

/// The one-shot "tell me when it's back".
Notice returnOf(const ServiceRow &row)
{
    Notice notice;
    notice.type = Notice::Type::Recovered;
    notice.serviceId = notice.key = row.service.id;
    notice.title = NotificationStepTexts::tr("%1 is online").arg(row.service.name);
    notice.body = NotificationStepTexts::tr("You asked to be notified when it is back");
    notice.link = row.service.link;
    notice.status = Status::Online;
    return notice;
}

/// Why news of a service was not told, for the log.
QString silenceOf(const ServiceRow &row, const NotifiedState &notified)
{
    const Verdict &verdict = row.verdict;
    return row.service.notify == NotifyLevel::Off ? u"its popups are off"_s
        : verdict.status == Status::Unknown       ? u"a status that is not known is never told"_s
        : !verdict.confirmed                      ? u"not confirmed yet"_s
        : notified.status == verdict.status       ? u"told already, or as well as ever"_s
                                                  : u"its level of popups, or recoveries, are switched off"_s;
}

void logSilence(const ServiceRow &row, const QString &why)
{
    qCDebug(logNotice).noquote() << logText(
        u"%1 %2 not told because: %3"_s.arg(row.service.id, idOf(row.verdict.status), why));
}

/// While a burst is gathered. One whose end is further away than any: the clock was set back.
bool isWaiting(const NotificationState &state, const NotificationInput &input)
{
    return state.waitEnd.isValid() && state.waitEnd > input.now
        && state.waitEnd <= input.now.addSecs(input.preferences.groupWaitSeconds);
}

/// The earlier of two moments; an invalid one is never.
QDateTime sooner(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() ? b : !b.isValid() ? a : std::min(a, b);
}

} // namespace

NotificationStep notificationStep(NotificationState state, const NotificationInput &input)
{
    return NotificationStepper(std::move(state), input).run();
}

QDateTime nextReminder(const NotificationState &state, const NotificationInput &input)
{
    QDateTime first;
    if (input.preferences.remindAfterMinutes <= 0)
        return first;
    for (const ServiceRow &row : input.rows) {
        const QString &id = row.service.id;
        const NotifiedState notified = state.notified.value(id);
        const bool isReceived = row.service.notify == NotifyLevel::All
            ? isBad(notified.status)
            : row.service.notify == NotifyLevel::Outages && notified.status == Status::Offline;
        if (!isReceived || notified.acknowledged || notified.unstable || row.verdict.status != notified.status
            || state.snoozes.isUntilWell(id) || excuseOf(row.service, input.rows))
            continue;
        const QDateTime due = notified.at.addSecs(reminderSeconds(input.preferences, notified.reminders));
        const QDateTime mutedUntil = state.snoozes.until(id);
        first = sooner(first, mutedUntil.isValid() ? std::max(due, mutedUntil) : due);
    }
    return first;
}

QDateTime nextWake(const NotificationState &state, const NotificationInput &input)
{
    const QDateTime &now = input.now;
    QDateTime next = state.snoozes.firstEnd();
    if (const QDateTime due = ownOfflineDue(state); due > now && !state.ownOfflineNotified)
        next = sooner(next, due);
    for (const ServiceRow &row : input.rows)
        next = sooner(next, maintenanceNoticesFor(row, state.announced, now).next);
    if (state.waitEnd.isValid()) // all news waits for it, and is due at once where it is over
        return sooner(next, isWaiting(state, input) ? state.waitEnd : now);
    next = sooner(next, state.stayUntil);
    if (isQuietHour(input))
        return sooner(next, quietEndAfter(input.preferences, now.toLocalTime()).toUTC());
    const QDateTime reminder = state.away ? QDateTime() : nextReminder(state, input);
    return reminder.isValid() ? sooner(next, std::max(reminder, now.addSecs(ReminderRetrySeconds))) : next;
}

NotificationStepper::NotificationStepper(NotificationState state, const NotificationInput &input)
    : m_in(input)
    , m_step{.state = std::move(state)}
    , m_state(m_step.state)
    , m_isQuietHour(Pilotlamp::isQuietHour(input))
{
}

NotificationStep NotificationStepper::run()
{
    endSnoozes();
    if (!isWaiting(m_state, m_in))
        tellNews();
    tellMaintenance();
    checkOwnNetwork();
    m_step.wakeAt = nextWake(m_state, m_in);
    return std::move(m_step);
}

/// What is still true after a mute is news.
void NotificationStepper::endSnoozes()
{
    const QStringList ended = m_state.snoozes.takeEnded(m_in.now);
    if (ended.isEmpty())
        return;
    m_step.isMemoryChanged = true;
    m_state.changed.unite(QSet<QString>(ended.cbegin(), ended.cend()));
}

void NotificationStepper::tellNews()
{
    m_state.waitEnd = {};
    const QDateTime reminder = nextReminder(m_state, m_in);
    if (reminder.isValid() && reminder <= m_in.now) {
        for (const ServiceRow &row : m_in.rows)
            m_state.changed.insert(row.service.id);
    }
    QList<Notice> news = gather();
    for (Notice &notice : news)
        dress(notice, m_in.preferences);
    std::optional<Notice> card = awayCard();
    if (!card) {
        QList<Notice> popups = m_state.shown.joined(news);
        nameCommonCause(popups);
        m_step.notices += popups;
        return;
    }
    dress(*card, m_in.preferences);
    for (const Notice &notice : std::as_const(news)) {
        if (!AwayLog::isInCard(notice))
            card->body += u'\n' + notice.title;
    }
    m_step.notices.append(*card);
}

QList<Notice> NotificationStepper::gather()
{
    const QSet<QString> changed = std::exchange(m_state.changed, {});
    m_state.stayUntil = {};
    QList<Notice> notices;
    for (const ServiceRow &row : m_in.rows) {
        // Whether a service is excused changes with what it stands on.
        if (changed.contains(row.service.id) || !dependenciesOf(row.service).isEmpty())
            notices += newsOf(row);
    }
    return notices;
}

QList<Notice> NotificationStepper::newsOf(const ServiceRow &row)
{
    const QString &id = row.service.id;
    if (isHeld(row)) {
        m_state.changed.insert(id);
        dropUntrue(row);
        noteHeld(row, m_state.away ? Hold::Away : Hold::QuietHours);
        logSilence(row, m_state.away ? u"held: you are away"_s : u"held: quiet hours"_s);
        return {};
    }
    if (!isMuted(row)) {
        m_state.heldNoted.remove(id);
        QList<Notice> news = newNotices(row);
        if (news.isEmpty())
            logSilence(row, silenceOf(row, m_state.notified.value(id)));
        return news;
    }
    if (const std::optional<Notice> back = awaitedReturn(row))
        return {*back}; // what was asked for by name is stronger than silence
    const bool isExcused = isBad(row.verdict.status) && excuseOf(row.service, m_in.rows);
    noteHeld(row, isExcused ? Hold::Dependency : Hold::Muted);
    logSilence(row, u"quiet: snoozed, or excused by what it stands on"_s);
    return {};
}

QList<Notice> NotificationStepper::newNotices(const ServiceRow &row)
{
    const QString &id = row.service.id;
    const NotifiedState before = m_state.notified.value(id);
    NoticeStep step = noticesFor(row.service, before, row.verdict, m_in.preferences, m_in.now);
    if (step.notified != before) {
        m_state.notified.insert(id, step.notified);
        m_step.remembered.append({id, step.notified});
    }
    // A trouble that ended without a word still leaves no popup behind that says it goes on.
    const bool endedSilently = isBad(before.status) && !isBad(step.notified.status) && step.notices.isEmpty();
    if (endedSilently && m_state.shown.contains(id))
        m_step.withdrawn.append(m_state.shown.take(id));
    const std::optional<Notice> back = awaitedReturn(row);
    if (back && step.notices.isEmpty())
        step.notices.append(*back);
    return step.notices;
}

/// The notice of a return the user asked for, once.
std::optional<Notice> NotificationStepper::awaitedReturn(const ServiceRow &row)
{
    const QString &id = row.service.id;
    if (!m_state.awaited.contains(id) || !isBackForGood(row))
        return {};
    m_state.awaited.remove(id);
    m_step.isMemoryChanged = true;
    m_step.back.append(id);
    return returnOf(row);
}

bool NotificationStepper::isBackForGood(const ServiceRow &row)
{
    if (row.verdict.status != Status::Online || !row.verdict.confirmed)
        return false;
    const QDateTime since = row.verdict.since.isValid() ? row.verdict.since : m_in.now;
    const QDateTime sure = since.addSecs(m_in.preferences.backAfterMinutes * 60LL);
    if (sure <= m_in.now)
        return true;
    m_state.changed.insert(row.service.id);
    m_state.stayUntil = sooner(m_state.stayUntil, sure);
    return false;
}

void NotificationStepper::tellMaintenance()
{
    const QDateTime &now = m_in.now;
    AnnouncedMaintenance announced = withoutPast(m_state.announced, now);
    for (const ServiceRow &row : m_in.rows) {
        if (m_state.snoozes.isMuted(row.service.id, now))
            continue;
        const MaintenanceStep step = maintenanceNoticesFor(row, announced, now);
        // Behind a locked screen and in quiet hours it waits, as everything does.
        if (m_state.away || (m_isQuietHour && !step.notices.isEmpty()))
            continue;
        announced = step.announced;
        for (Notice notice : step.notices) {
            dress(notice, m_in.preferences);
            m_step.notices.append(notice);
        }
    }
    if (announced != m_state.announced) {
        m_state.announced = announced;
        m_step.isMemoryChanged = true;
    }
}

} // namespace Pilotlamp
