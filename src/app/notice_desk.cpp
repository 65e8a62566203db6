// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notice_desk.h"

#include <QCoreApplication>
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
    connect(&m_wait, &QTimer::timeout, this, &NoticeDesk::flush);
    connect(&m_snoozeEnd, &QTimer::timeout, this, &NoticeDesk::wakeSnoozed);
}

void NoticeDesk::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
}

void NoticeDesk::restoreTold(const QHash<QString, Told> &told)
{
    m_told = told;
}

void NoticeDesk::restoreSnoozes(const QHash<QString, QDateTime> &snoozes)
{
    m_snoozes = snoozes;
    armSnoozes();
}

void NoticeDesk::snooze(const QString &serviceId, qint64 seconds)
{
    if (seconds > 0)
        m_snoozes.insert(serviceId, m_clock().addSecs(seconds));
    else
        m_snoozes.remove(serviceId);
    if (const QString key = m_shownKeys.take(serviceId); !key.isEmpty())
        Q_EMIT withdraw(key);
    armSnoozes();
    Q_EMIT snoozesChanged();
    noticeChange(serviceId);
}

void NoticeDesk::noticeChange(const QString &serviceId)
{
    m_changed.insert(serviceId);
    if (!m_wait.isActive())
        m_wait.start(std::chrono::seconds(m_preferences.groupWaitSeconds));
}

void NoticeDesk::flush()
{
    m_wait.stop();
    for (const Notice &notice : joined(gather()))
        Q_EMIT tell(notice);
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

QList<Notice> NoticeDesk::gather()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    const QDateTime now = m_clock();
    QList<Notice> notices;
    for (const ServiceRow &row : m_rows()) {
        const QString &id = row.service.id;
        if (!changed.contains(id) || m_snoozes.value(id) > now)
            continue;
        const Told before = m_told.value(id);
        const NoticeStep step = noticesFor(row.service, before, row.verdict, m_preferences, now);
        if (step.told != before) {
            m_told.insert(id, step.told);
            Q_EMIT toldChanged(id, step.told);
        }
        // A trouble that ended without a word still leaves no popup behind that says it goes on.
        const bool endedSilently = isBad(before.status) && !isBad(step.told.status) && step.notices.isEmpty();
        if (endedSilently && m_shownKeys.contains(id))
            Q_EMIT withdraw(m_shownKeys.take(id));
        notices.append(step.notices);
    }
    return notices;
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
    Q_EMIT snoozesChanged();
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

} // namespace Pilotlamp
