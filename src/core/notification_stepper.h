// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common_cause.h"
#include "core/notification_step.h"

namespace Pilotlamp {

/// Works out one `notificationStep`; lives as long as it does.
class NotificationStepper {
public:
    NotificationStepper(NotificationState state, const NotificationInput &input);

    NotificationStep run();
    static Notice causeNotice(const NotificationState &state, const NotificationInput &input,
                              const QString &root, const QStringList &services);

private:
    void endSnoozes();
    void tellNews();
    QList<Notice> gather();
    QList<Notice> newsOf(const ServiceRow &row);
    QList<Notice> newNotices(const ServiceRow &row);
    std::optional<Notice> awaitedReturn(const ServiceRow &row);
    bool isBackForGood(const ServiceRow &row);
    bool isMuted(const ServiceRow &row);
    bool isHeld(const ServiceRow &row) const;
    void noteHeld(const ServiceRow &row, Hold why);
    void dropUntrue(const ServiceRow &row);
    std::optional<Notice> awayCard();
    QList<RootedService> rootedServices() const;
    void nameCommonCause(QList<Notice> &popups);
    void tellMaintenance();
    void checkOwnNetwork();

    const NotificationInput &m_in;
    NotificationStep m_step;
    NotificationState &m_state; ///< of the step
    bool m_isQuietHour; ///< now
};

/// When it is worth a word that this machine is offline, UTC; invalid where it is not offline.
QDateTime ownOfflineDue(const NotificationState &state);

} // namespace Pilotlamp
