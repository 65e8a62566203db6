// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notification_policy.h"

#include "core/log.h"
#include "core/quiet_hours.h"
#include "core/service_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongestWaitMs = 3600 * 1000; ///< the clock may be set meanwhile: look again every hour

struct NotificationPolicyTexts {
    Q_DECLARE_TR_FUNCTIONS(NotificationPolicy)
};

/// The one-shot "tell me when it's back".
Notice returnOf(const ServiceRow &row)
{
    Notice notice;
    notice.type = Notice::Type::Recovered;
    notice.serviceId = notice.key = row.service.id;
    notice.title = NotificationPolicyTexts::tr("%1 is online").arg(row.service.name);
    notice.body = NotificationPolicyTexts::tr("You asked to be notified when it is back");
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

} // namespace

NotificationPolicy::NotificationPolicy(Rows rows, Clock clock, QObject *parent)
    : QObject(parent)
    , m_rows(std::move(rows))
    , m_clock(std::move(clock))
{
    m_snoozeEnd.setSingleShot(true);
    m_reminder.setTimerType(Qt::VeryCoarseTimer);
    for (QTimer *timer : {&m_wait, &m_reminder, &m_quietEnd, &m_stay, &m_ownOffline, &m_maintenance}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &NotificationPolicy::flush);
    }
    connect(&m_snoozeEnd, &QTimer::timeout, this, &NotificationPolicy::wakeSnoozed);
}

void NotificationPolicy::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    armReminder();
}

void NotificationPolicy::restoreNotified(const QHash<QString, NotifiedState> &notified)
{
    m_notified = notified;
    armReminder();
}

void NotificationPolicy::notifyWhenBack(const QString &serviceId, bool on)
{
    if (on)
        m_awaited.insert(serviceId);
    else
        m_awaited.remove(serviceId);
    Q_EMIT memoryChanged();
    noticeChange(serviceId);
}

void NotificationPolicy::noticeChange(const QString &serviceId)
{
    m_changed.insert(serviceId);
    if (m_away) {
        for (const ServiceRow &row : m_rows()) {
            if (row.service.id == serviceId)
                m_awayLog.note(row, m_clock());
        }
    }
    if (m_wait.isActive())
        return;
    m_wait.start(std::chrono::seconds(m_preferences.groupWaitSeconds));
    m_waitEnd = m_clock().addSecs(m_preferences.groupWaitSeconds);
}

void NotificationPolicy::noteAnswered()
{
    if (m_wait.isActive() && m_expects && !m_expects(m_waitEnd))
        m_wait.start(0); // whoever is being told of this answer hears all of it first
}

void NotificationPolicy::acknowledge(const QString &serviceId, bool on)
{
    const auto notified = m_notified.find(serviceId);
    if (notified == m_notified.end() || !isBad(notified->status) || notified->acknowledged == on)
        return;
    notified->acknowledged = on;
    Q_EMIT notifiedChanged(serviceId, *notified);
    Q_EMIT memoryChanged();
    armReminder();
}

QDateTime NotificationPolicy::nextReminder() const
{
    QDateTime first;
    if (m_preferences.remindAfterMinutes <= 0)
        return first;
    for (const ServiceRow &row : m_rows()) {
        const NotifiedState notified = m_notified.value(row.service.id);
        const bool isReceived = row.service.notify == NotifyLevel::All
            ? isBad(notified.status)
            : row.service.notify == NotifyLevel::Outages && notified.status == Status::Offline;
        if (!isReceived || notified.acknowledged || notified.unstable || row.verdict.status != notified.status
            || excuseOf(row.service, m_rows()))
            continue;
        const QDateTime due
            = std::max(notified.at.addSecs(reminderSeconds(m_preferences, notified.reminders)),
                       m_snoozes.value(row.service.id, notified.at));
        first = first.isValid() ? std::min(first, due) : due;
    }
    return first;
}

void NotificationPolicy::flush()
{
    m_wait.stop();
    const QDateTime now = m_clock();
    const QDateTime reminder = nextReminder();
    if (reminder.isValid() && reminder <= now) {
        for (const ServiceRow &row : m_rows())
            m_changed.insert(row.service.id);
    }
    QList<Notice> news = gather();
    for (Notice &notice : news)
        dress(notice, m_preferences);
    std::optional<Notice> card = awayCard(now);
    if (card)
        dress(*card, m_preferences);
    for (const Notice &notice : std::as_const(news)) {
        if (card && !AwayLog::isInCard(notice))
            card->body += u'\n' + notice.title;
    }
    QList<Notice> popups = card ? QList{*card} : m_shown.joined(news);
    if (!card)
        nameCommonCause(popups);
    popups.append(maintenanceNotices(now));
    for (const Notice &notice : std::as_const(popups)) {
        qCDebug(logNotice).noquote() << logText(u"told (%1): %2"_s.arg(notice.key, notice.title));
        Q_EMIT notify(notice);
    }
    checkOwnNetwork(now);
    armReminder();
    armMaintenance(now);
    if (isQuietHour(now))
        wakeAt(m_quietEnd, quietEndAfter(m_preferences, now.toLocalTime()));
}

void NotificationPolicy::keepOnly(const QSet<QString> &serviceIds)
{
    const QList<QString> shown = m_shown.services();
    for (const QString &id : shown) {
        if (!serviceIds.contains(id))
            Q_EMIT withdraw(m_shown.take(id));
    }
    m_changed &= serviceIds;
}

QList<Notice> NotificationPolicy::gather()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    const QDateTime now = m_clock();
    QList<Notice> notices;
    for (const ServiceRow &row : m_rows()) {
        // Whether a service is excused changes with what it stands on.
        if (!changed.contains(row.service.id) && dependenciesOf(row.service).isEmpty())
            continue;
        if (isHeld(row, now)) {
            m_changed.insert(row.service.id);
            dropUntrue(row);
            noteHeld(row, m_away ? Hold::Away : Hold::QuietHours, now);
            logSilence(row, m_away ? u"held: you are away"_s : u"held: quiet hours"_s);
        } else if (!isQuiet(row, now)) {
            m_heldNoted.remove(row.service.id);
            const QList<Notice> news = newNotices(row, now);
            if (news.isEmpty())
                logSilence(row, silenceOf(row, m_notified.value(row.service.id)));
            notices.append(news);
        } else if (const std::optional<Notice> back = awaitedReturn(row, now)) {
            notices.append(*back); // what was asked for by name is stronger than silence
        } else {
            const bool isExcused = isBad(row.verdict.status) && excuseOf(row.service, m_rows());
            noteHeld(row, isExcused ? Hold::Dependency : Hold::Muted, now);
            logSilence(row, u"quiet: snoozed, or excused by what it stands on"_s);
        }
    }
    return notices;
}

QList<Notice> NotificationPolicy::newNotices(const ServiceRow &row, const QDateTime &now)
{
    const QString &id = row.service.id;
    const NotifiedState before = m_notified.value(id);
    NoticeStep step = noticesFor(row.service, before, row.verdict, m_preferences, now);
    if (step.notified != before) {
        m_notified.insert(id, step.notified);
        Q_EMIT notifiedChanged(id, step.notified);
    }
    // A trouble that ended without a word still leaves no popup behind that says it goes on.
    const bool endedSilently = isBad(before.status) && !isBad(step.notified.status) && step.notices.isEmpty();
    if (endedSilently && m_shown.contains(id))
        Q_EMIT withdraw(m_shown.take(id));
    const std::optional<Notice> back = awaitedReturn(row, now);
    if (back && step.notices.isEmpty())
        step.notices.append(*back);
    return step.notices;
}

/// The notice of a return the user asked for, once.
std::optional<Notice> NotificationPolicy::awaitedReturn(const ServiceRow &row, const QDateTime &now)
{
    const QString &id = row.service.id;
    if (!m_awaited.contains(id) || !isBackForGood(row, now))
        return {};
    m_awaited.remove(id);
    Q_EMIT memoryChanged();
    Q_EMIT isBack(id);
    return returnOf(row);
}

bool NotificationPolicy::isBackForGood(const ServiceRow &row, const QDateTime &now)
{
    if (row.verdict.status != Status::Online || !row.verdict.confirmed)
        return false;
    const QDateTime since = row.verdict.since.isValid() ? row.verdict.since : now;
    const QDateTime sure = since.addSecs(m_preferences.backAfterMinutes * 60LL);
    if (sure <= now)
        return true;
    m_changed.insert(row.service.id);
    wakeAt(m_stay, sure);
    return false;
}

/// Flushes when it is due, give or take what timers are late.
void NotificationPolicy::wakeAt(QTimer &timer, const QDateTime &due)
{
    timer.start(static_cast<int>(std::clamp<qint64>(m_clock().msecsTo(due) + 500, 500, LongestWaitMs)));
}

void NotificationPolicy::armReminder()
{
    m_reminder.stop();
    const QDateTime due = nextReminder();
    if (due.isValid() && !m_away && !isQuietHour(m_clock()))
        m_reminder.start(static_cast<int>(std::clamp<qint64>(m_clock().msecsTo(due), 10000, LongestWaitMs)));
}

} // namespace Pilotlamp
