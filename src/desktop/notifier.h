// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"

#include <QJsonObject>
#include <QObject>

namespace Pilotlamp {

/// Something that shows notices to a person: the desktop's
/// notification server, the program's own window, a recorder.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// What a person asked for on a popup.
    enum class Action : quint8 {
        Open, ///< open the notice's link
        Show, ///< a click on the popup: show the window, with the service
        Why, ///< find out why it is as it is
        Snooze, ///< be quiet about this service for SnoozeSeconds
        TellWhenBack, ///< one notice when it is well again
        Acknowledge, ///< seen; no reminders for this outage
    };
    Q_ENUM(Action)
    /// Why a popup went away; numbers of org.freedesktop.Notifications.
    enum class Closed : quint8 { Expired = 1, Dismissed = 2, Withdrawn = 3, Undefined = 4 };
    Q_ENUM(Closed)
    /// What the "Mute 1 h" button means, in seconds.
    static constexpr int SnoozeSeconds = 3600;

    using QObject::QObject;

    /// Shows a notice, replacing the one with the same key. Never blocks; how it went comes as `delivered`.
    virtual void show(const Notice &notice) = 0;
    /// Takes back what is no longer true. Unknown keys are fine.
    virtual void withdraw(const QString &key) = 0;
    /// Takes back all there are: the program ends.
    virtual void withdrawAll() { }
    /// What is on the screen now, to be kept for a next run that finds it still there; empty = nothing.
    virtual QJsonObject shown() const { return {}; }
    /// Takes over what an earlier run left on the screen, where it is still there.
    virtual void adopt(const QJsonObject &) { }

Q_SIGNALS:
    /// What shown() tells changed.
    void shownChanged();
    /// A button or the popup itself was clicked.
    void actionInvoked(const Pilotlamp::Notice &notice, Pilotlamp::Notifier::Action action);
    /// The right to take the focus for the action that follows at once (XDG activation).
    void activationToken(const QString &token);
    /// The popup went away.
    void closed(const QString &key, Pilotlamp::Notifier::Closed reason);
    /// The notification log: was the notice taken, and if not, why (one sentence). A refused notice must be
    /// told in another way; should a slow server take it after all, a second entry says so. A notice replaced
    /// by a newer one of the same key before the server answered has no entry of its own.
    void delivered(const Pilotlamp::Notice &notice, bool taken, const QString &why);
};

} // namespace Pilotlamp
