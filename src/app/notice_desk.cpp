// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notice_desk.h"

#include "core/service_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostSinglePopups = 4; ///< more at once are told as one

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NoticeDesk)
};

bool endsTrouble(const Notice &notice)
{
    return notice.type == Notice::Type::Recovered || notice.type == Notice::Type::CalmAgain;
}

/// The one-shot "tell me when it's back".
Notice returnOf(const ServiceRow &row)
{
    Notice notice;
    notice.type = Notice::Type::Recovered;
    notice.serviceId = notice.key = row.service.id;
    notice.title = Say::tr("%1 is online").arg(row.service.name);
    notice.body = Say::tr("You asked to be told when it is back");
    notice.link = row.service.link;
    notice.status = Status::Online;
    return notice;
}

Notice joinedNotice(const QList<Notice> &group, const QString &key, const QString &title)
{
    Notice notice = group.constFirst();
    notice.key = key;
    notice.title = title;
    QStringList names;
    for (const Notice &one : group) {
        names.append(one.title);
        notice.urgency = std::max(notice.urgency, one.urgency);
        notice.status = worse(notice.status, one.status);
    }
    notice.body = (names + QStringList{group.constFirst().body}).join(u'\n');
    return notice;
}

} // namespace

NoticeDesk::NoticeDesk(Rows rows, Clock clock, QObject *parent)
    : QObject(parent)
    , m_rows(std::move(rows))
    , m_clock(std::move(clock))
{
    m_wait.setSingleShot(true);
    m_snoozeEnd.setSingleShot(true);
    m_reminder.setSingleShot(true);
    m_reminder.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_reminder, &QTimer::timeout, this, &NoticeDesk::flush);
    connect(&m_wait, &QTimer::timeout, this, &NoticeDesk::flush);
    connect(&m_snoozeEnd, &QTimer::timeout, this, &NoticeDesk::wakeSnoozed);
}

void NoticeDesk::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    armReminder();
}

void NoticeDesk::restoreTold(const QHash<QString, Told> &told)
{
    m_told = told;
    armReminder();
}

QJsonObject NoticeDesk::memory() const
{
    QJsonObject snoozes;
    for (auto it = m_snoozes.cbegin(); it != m_snoozes.cend(); ++it)
        snoozes.insert(it.key(), it.value().toString(Qt::ISODate));
    return {{u"snoozes"_s, snoozes},
            {u"quietUntilWell"_s, QJsonArray::fromStringList(m_quietUntilWell.values())},
            {u"awaited"_s, QJsonArray::fromStringList(m_awaited.values())}};
}

void NoticeDesk::restoreMemory(const QJsonObject &memory)
{
    const auto idsOf = [&](const QString &key) {
        QSet<QString> ids;
        for (const QJsonValue &id : memory.value(key).toArray())
            ids.insert(id.toString());
        return ids;
    };
    m_quietUntilWell = idsOf(u"quietUntilWell"_s);
    m_awaited = idsOf(u"awaited"_s);
    m_snoozes.clear();
    const QJsonObject snoozes = memory.value(u"snoozes"_s).toObject();
    for (auto it = snoozes.begin(); it != snoozes.end(); ++it) {
        const QDateTime until = QDateTime::fromString(it.value().toString(), Qt::ISODate);
        if (until.isValid())
            m_snoozes.insert(it.key(), until);
    }
    armSnoozes();
}

void NoticeDesk::snooze(const QString &serviceId, qint64 seconds)
{
    m_snoozes.remove(serviceId);
    m_quietUntilWell.remove(serviceId);
    if (seconds == UntilWell)
        m_quietUntilWell.insert(serviceId);
    else if (seconds > 0)
        m_snoozes.insert(serviceId, m_clock().addSecs(seconds));
    const bool isQuietNow = seconds != 0;
    if (isQuietNow && m_shownKeys.contains(serviceId))
        Q_EMIT withdraw(m_shownKeys.take(serviceId));
    armSnoozes();
    Q_EMIT memoryChanged();
    noticeChange(serviceId);
}

QDateTime NoticeDesk::snoozedUntil(const QString &serviceId) const
{
    return m_snoozes.value(serviceId);
}

void NoticeDesk::tellWhenBack(const QString &serviceId, bool on)
{
    if (on)
        m_awaited.insert(serviceId);
    else
        m_awaited.remove(serviceId);
    Q_EMIT memoryChanged();
    noticeChange(serviceId);
}

void NoticeDesk::noticeChange(const QString &serviceId)
{
    m_changed.insert(serviceId);
    if (!m_wait.isActive())
        m_wait.start(std::chrono::seconds(m_preferences.groupWaitSeconds));
}

void NoticeDesk::acknowledge(const QString &serviceId)
{
    const auto told = m_told.find(serviceId);
    if (told == m_told.end() || !isBad(told->status) || told->acknowledged)
        return;
    told->acknowledged = true;
    Q_EMIT toldChanged(serviceId, *told);
    armReminder();
}

QDateTime NoticeDesk::nextReminder() const
{
    QDateTime first;
    if (m_preferences.remindAfterMinutes <= 0)
        return first;
    for (const ServiceRow &row : m_rows()) {
        const Told told = m_told.value(row.service.id);
        const bool isHeard = row.service.notify == NotifyLevel::All
            ? isBad(told.status)
            : row.service.notify == NotifyLevel::Outages && told.status == Status::Offline;
        if (!isHeard || told.acknowledged || told.unstable || row.verdict.status != told.status
            || excuseOf(row.service, m_rows()))
            continue;
        const QDateTime due = std::max(told.at.addSecs(m_preferences.remindAfterMinutes * 60LL),
                                       m_snoozes.value(row.service.id, told.at));
        first = first.isValid() ? std::min(first, due) : due;
    }
    return first;
}

void NoticeDesk::flush()
{
    m_wait.stop();
    const QDateTime reminder = nextReminder();
    if (reminder.isValid() && reminder <= m_clock()) {
        for (const ServiceRow &row : m_rows())
            m_changed.insert(row.service.id);
    }
    for (const Notice &notice : joined(gather()))
        Q_EMIT tell(notice);
    armReminder();
}

void NoticeDesk::keepOnly(const QSet<QString> &serviceIds)
{
    const QList<QString> shown = m_shownKeys.keys();
    for (const QString &id : shown) {
        if (!serviceIds.contains(id))
            Q_EMIT withdraw(m_shownKeys.take(id));
    }
    m_changed &= serviceIds;
}

bool NoticeDesk::isQuiet(const ServiceRow &row, const QDateTime &now)
{
    const QString &id = row.service.id;
    if (m_quietUntilWell.contains(id) && row.verdict.status == Status::Online && row.verdict.confirmed) {
        m_quietUntilWell.remove(id);
        Q_EMIT memoryChanged();
    }
    const bool isExcused = isBad(row.verdict.status) && excuseOf(row.service, m_rows());
    return isExcused || m_quietUntilWell.contains(id) || m_snoozes.value(id) > now;
}

QList<Notice> NoticeDesk::gather()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    const QDateTime now = m_clock();
    QList<Notice> notices;
    for (const ServiceRow &row : m_rows()) {
        // Whether a service is excused changes with what it stands on.
        const bool isAsked = changed.contains(row.service.id) || !dependenciesOf(row.service).isEmpty();
        if (isAsked && !isQuiet(row, now))
            notices.append(tidings(row, now));
    }
    return notices;
}

QList<Notice> NoticeDesk::tidings(const ServiceRow &row, const QDateTime &now)
{
    const QString &id = row.service.id;
    const Told before = m_told.value(id);
    NoticeStep step = noticesFor(row.service, before, row.verdict, m_preferences, now);
    if (step.told != before) {
        m_told.insert(id, step.told);
        Q_EMIT toldChanged(id, step.told);
    }
    // A trouble that ended without a word still leaves no popup behind that says it goes on.
    const bool endedSilently = isBad(before.status) && !isBad(step.told.status) && step.notices.isEmpty();
    if (endedSilently && m_shownKeys.contains(id))
        Q_EMIT withdraw(m_shownKeys.take(id));
    if (m_awaited.contains(id) && row.verdict.status == Status::Online && row.verdict.confirmed) {
        m_awaited.remove(id);
        Q_EMIT memoryChanged();
        if (step.notices.isEmpty())
            step.notices.append(returnOf(row));
    }
    return step.notices;
}

QList<Notice> NoticeDesk::joined(const QList<Notice> &notices)
{
    QMap<QString, QList<Notice>> groups; // by cause, or by the popup that is being replaced
    for (const Notice &notice : notices) {
        const QString shown = m_shownKeys.value(notice.serviceId, notice.key);
        const QString group = endsTrouble(notice) ? u"end "_s + shown
            : notice.cause.isEmpty()              ? u"one "_s + notice.key
                                                  : u"cause "_s + notice.cause;
        groups[group].append(notice);
    }
    QList<Notice> popups;
    for (const QList<Notice> &group : std::as_const(groups)) {
        Notice popup = group.constFirst();
        const QString shown = m_shownKeys.value(popup.serviceId, popup.key);
        if (endsTrouble(popup)) {
            const auto speakers = std::count_if(m_shownKeys.cbegin(), m_shownKeys.cend(),
                                                [&](const QString &key) { return key == shown; });
            // The popup of a group goes on while others of the group are still in trouble.
            popup.key = speakers > group.size() ? popup.key : shown;
        } else if (!popup.cause.isEmpty() && group.size() > 1) {
            popup.key = popup.cause;
        }
        if (group.size() > 1)
            popup = joinedNotice(group, popup.key,
                                 Say::tr("%1, and %n more", "", group.size() - 1).arg(popup.title));
        for (const Notice &one : group) {
            if (one.type == Notice::Type::Recovered)
                m_shownKeys.remove(one.serviceId);
            else
                m_shownKeys.insert(one.serviceId, popup.key);
        }
        popups.append(popup);
    }
    if (popups.size() <= MostSinglePopups)
        return popups;
    std::stable_sort(popups.begin(), popups.end(),
                     [](const Notice &a, const Notice &b) { return a.urgency > b.urgency; });
    // From now on the summary speaks of all of them, and goes with the last that is over.
    for (const Notice &one : notices) {
        if (const auto shown = m_shownKeys.find(one.serviceId); shown != m_shownKeys.end())
            *shown = u"summary"_s;
    }
    return {joinedNotice(popups, u"summary"_s, Say::tr("%n services changed", "", popups.size()))};
}

void NoticeDesk::wakeSnoozed()
{
    const QDateTime now = m_clock();
    const QList<QString> ids = m_snoozes.keys();
    for (const QString &id : ids) {
        if (m_snoozes.value(id) > now)
            continue;
        m_snoozes.remove(id);
        noticeChange(id);
    }
    armSnoozes();
    Q_EMIT memoryChanged();
}

void NoticeDesk::armSnoozes()
{
    m_snoozeEnd.stop();
    if (m_snoozes.isEmpty())
        return;
    const QDateTime first = *std::min_element(m_snoozes.cbegin(), m_snoozes.cend());
    // The clock may be set meanwhile: look again at least every hour.
    m_snoozeEnd.start(static_cast<int>(std::clamp<qint64>(m_clock().msecsTo(first) + 500, 0, 3600 * 1000)));
}

void NoticeDesk::armReminder()
{
    m_reminder.stop();
    const QDateTime due = nextReminder();
    if (due.isValid())
        m_reminder.start(static_cast<int>(std::clamp<qint64>(m_clock().msecsTo(due), 10000, 3600 * 1000)));
}

} // namespace Pilotlamp
