// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/away_log.h"
#include "core/maintenance_notice.h"
#include "core/notice.h"
#include "core/shown_popups.h"
#include "core/snoozes.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>

namespace Pilotlamp {

/// Why a notification that is due is not sent now.
enum class Hold : quint8 { Muted, Dependency, QuietHours, Away };

/// What a step of the notification policy looks at; referred to, not kept.
struct NotificationInput {
    const QList<ServiceRow> &rows;
    const Preferences &preferences;
    /// What a service runs on, so that several that fail together are told as one; may be empty.
    const std::function<QStringList(const Service &)> &rootsOf;
    QDateTime now = {}; ///< UTC
};

/// All that the notification policy remembers from one step to the next.
struct NotificationState {
    QHash<QString, NotifiedState> notified = {}; ///< by service, what its user was last told
    Snoozes snoozes = {};
    QSet<QString> awaited = {}; ///< to be told when back
    AnnouncedMaintenance announced = {};
    QSet<QString> changed = {}; ///< services with something that may be news
    QDateTime waitEnd = {}; ///< of the burst that is gathered; invalid: none is
    ShownPopups shown = {};
    QHash<QString, QStringList> causes = {}; ///< by root, the services its popup is about
    QHash<QString, QDateTime> confirmedRoots = {}; ///< when their pages said so
    QHash<QString, QString> heldNoted = {}; ///< by service, the title that was said to be held back
    AwayLog awayLog = {};
    bool away = false; ///< nobody looks at the screen
    bool cardDue = false; ///< the user is back and has not had the card yet
    QDateTime stayUntil = {}; ///< when a service that came back has stayed for long enough
    QDateTime ownOfflineSince = {};
    bool ownOfflineNotified = false;
};

/// A notice that would have been told now; said once for each news of a service.
struct HeldNotice {
    Notice notice = {};
    Hold why = Hold::Muted;
};

/// What follows from one step, to be done in the order of the members: what was told is remembered before it
/// is told.
struct NotificationStep {
    NotificationState state = {};
    QList<std::pair<QString, NotifiedState>> remembered = {}; ///< changes of `state.notified`
    bool isMemoryChanged = false; ///< `memoryOf(state)` is another
    QStringList withdrawn = {}; ///< keys of popups that are no longer true
    QList<HeldNotice> held = {};
    QStringList back = {}; ///< awaited services that are back
    QList<Notice> notices = {};
    QString cause = {}; ///< the root that was named as the likely cause of several failures
    QDateTime wakeAt = {}; ///< when to step again at the latest, UTC; invalid: only when something happens
};

/// One step of the notification policy: what is to be told now, given what happened (`state.changed`) and
/// what time it is. Waits for a burst to gather, joins what has one cause, keeps quiet for muted services, in
/// quiet hours and behind a locked screen. Pure.
NotificationStep notificationStep(NotificationState state, const NotificationInput &input);
/// When the next step is due at the latest; invalid: only when something happens. Pure.
QDateTime nextWake(const NotificationState &state, const NotificationInput &input);
/// True in the user's quiet hours.
bool isQuietHour(const NotificationInput &input);
/// When the next reminder is due; invalid where none is.
QDateTime nextReminder(const NotificationState &state, const NotificationInput &input);
/// The popup of a common cause that is still shown, once the root's own page reports the problem
/// (`state.confirmedRoots`); nothing where it is not shown.
std::optional<Notice> confirmedCause(const NotificationState &state, const NotificationInput &input,
                                     const QString &root);
/// Mutes, awaited returns and announcements, as kept over restarts.
QJsonObject memoryOf(const NotificationState &state);
void restoreMemory(NotificationState &state, const QJsonObject &memory);

} // namespace Pilotlamp
