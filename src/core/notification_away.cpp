// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of the notification policy says of the time in which nobody was told: away from the screen, or
// from the network.
#include "core/notification_stepper.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongOffline = 120; ///< seconds before it is worth a word

struct NotificationAwayTexts {
    Q_DECLARE_TR_FUNCTIONS(NotificationPolicy)
};

Notice ownOfflineNotice()
{
    Notice notice;
    notice.type = Notice::Type::OwnOffline;
    notice.key = u"own-offline"_s;
    notice.title = NotificationAwayTexts::tr("You are offline");
    notice.body = NotificationAwayTexts::tr("Checks resume when you're back online");
    notice.urgency = Notice::Urgency::Low;
    return notice;
}

} // namespace

QDateTime ownOfflineDue(const NotificationState &state)
{
    return state.ownOfflineSince.isValid() ? state.ownOfflineSince.addSecs(LongOffline) : QDateTime();
}

std::optional<Notice> NotificationStepper::awayCard()
{
    if (m_state.away || !m_state.cardDue || m_isQuietHour)
        return {};
    m_state.cardDue = false;
    QList<ServiceRow> rows;
    for (const ServiceRow &row : m_in.rows) {
        if (!isMuted(row))
            rows.append(row);
    }
    const std::optional<Notice> card = m_state.awayLog.card(rows, m_in.now.toLocalTime());
    if (!card)
        return {};
    // The card overtakes what is still on the screen, and speaks of what is bad from now on.
    for (const ServiceRow &row : std::as_const(rows)) {
        const QString &id = row.service.id;
        const QString key = m_state.shown.take(id);
        if (!key.isEmpty() && key != card->key && !m_state.shown.isSpeaking(key))
            m_step.withdrawn.append(key);
        if (isBad(notifiableStatus(row.service, row.verdict.status)))
            m_state.shown.setSpeaker(id, card->key);
    }
    return card;
}

/// One calm word where this machine is offline for long, taken back when it is not any more.
void NotificationStepper::checkOwnNetwork()
{
    const bool isOffline = std::any_of(m_in.rows.cbegin(), m_in.rows.cend(),
                                       [](const ServiceRow &row) { return row.verdict.ownOffline; });
    if (!isOffline) {
        m_state.ownOfflineSince = {};
        if (std::exchange(m_state.ownOfflineNotified, false))
            m_step.withdrawn.append(ownOfflineNotice().key);
        return;
    }
    if (!m_state.ownOfflineSince.isValid())
        m_state.ownOfflineSince = m_in.now;
    const bool mayTell = !m_state.away && !m_isQuietHour;
    if (m_state.ownOfflineNotified || ownOfflineDue(m_state) > m_in.now || !mayTell)
        return;
    m_state.ownOfflineNotified = true;
    Notice notice = ownOfflineNotice();
    dress(notice, m_in.preferences);
    m_step.notices.append(notice);
}

} // namespace Pilotlamp
