// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a NotificationPolicy says of the time in which nobody
// was told: away from the screen, or from the network.
#include "app/notification_policy.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongOffline = 120; ///< seconds before it is worth a word

struct NotificationPolicyAwayTexts {
    Q_DECLARE_TR_FUNCTIONS(NotificationPolicy)
};

Notice ownOfflineNotice()
{
    Notice notice;
    notice.type = Notice::Type::OwnOffline;
    notice.key = u"own-offline"_s;
    notice.title = NotificationPolicyAwayTexts::tr("You are offline");
    notice.body = NotificationPolicyAwayTexts::tr("Checks resume when you're back online");
    notice.urgency = Notice::Urgency::Low;
    return notice;
}

} // namespace

void NotificationPolicy::setAway(bool away)
{
    if (m_away == away)
        return;
    m_away = away;
    if (away && !m_cardDue)
        m_awayLog.begin(m_rows(), m_clock());
    m_cardDue = m_cardDue || !away;
    flush();
}

void NotificationPolicy::wake()
{
    if (m_ownOfflineSince.isValid())
        m_ownOfflineSince = m_clock();
}

std::optional<Notice> NotificationPolicy::awayCard(const QDateTime &now)
{
    if (m_away || !m_cardDue || isQuietHour(now))
        return {};
    m_cardDue = false;
    QList<ServiceRow> rows;
    for (const ServiceRow &row : m_rows()) {
        if (!isQuiet(row, now))
            rows.append(row);
    }
    const std::optional<Notice> card = m_awayLog.card(rows, now.toLocalTime());
    if (!card)
        return {};
    // The card overtakes what is still on the screen, and speaks of what is bad from now on.
    for (const ServiceRow &row : std::as_const(rows)) {
        const QString &id = row.service.id;
        const QString key = m_shown.take(id);
        if (!key.isEmpty() && key != card->key && !m_shown.isSpeaking(key))
            Q_EMIT withdraw(key);
        if (isBad(notifiableStatus(row.service, row.verdict.status)))
            m_shown.setSpeaker(id, card->key);
    }
    return card;
}

/// One calm word where this machine is offline for long, taken back when it is not any more.
void NotificationPolicy::checkOwnNetwork(const QDateTime &now)
{
    const QList<ServiceRow> &rows = m_rows();
    const bool isOffline = std::any_of(rows.cbegin(), rows.cend(),
                                       [](const ServiceRow &row) { return row.verdict.ownOffline; });
    if (!isOffline) {
        m_ownOffline.stop();
        m_ownOfflineSince = {};
        if (std::exchange(m_ownOfflineNotified, false))
            Q_EMIT withdraw(ownOfflineNotice().key);
        return;
    }
    if (m_ownOfflineNotified)
        return;
    if (!m_ownOfflineSince.isValid())
        m_ownOfflineSince = now;
    const QDateTime due = m_ownOfflineSince.addSecs(LongOffline);
    if (due > now) {
        wakeAt(m_ownOffline, due);
    } else if (!m_away && !isQuietHour(now)) {
        m_ownOfflineNotified = true;
        Notice notice = ownOfflineNotice();
        dress(notice, m_preferences);
        Q_EMIT notify(notice);
    }
}

} // namespace Pilotlamp
