// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>

namespace Pilotlamp {

/// Seconds of a snooze that ends by itself when the service is well again.
inline constexpr qint64 UntilResolved = -1;

/// What the user asked for about one service; shown as ticks in its menu.
struct ServiceFlags {
    QDateTime snoozedUntil = {}; ///< invalid: no end by the clock
    bool snoozedUntilResolved = false;
    bool notifyWhenBack = false;
    bool acknowledged = false; ///< the user has seen this problem: no reminders until it is over

    bool isSnoozed(const QDateTime &now) const { return snoozedUntilResolved || snoozedUntil > now; }
    bool operator==(const ServiceFlags &) const = default;
};
/// By service id.
using FlagsById = QHash<QString, ServiceFlags>;

/// Everything a person can ask for by the tray or the window:
/// created, connected and owned by the composition root.
class Requests : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Show the window.
    void openWindow();
    /// Show the window with this service selected.
    void details(const QString &serviceId);
    /// The same, and find out why: "why this colour?".
    void explain(const QString &serviceId);
    /// Open an address in the browser; http or https only.
    void openLink(const QString &link);
    /// Look at one service, or at all of them, now.
    void recheck(const QString &serviceId);
    void refresh();
    /// No popups about a service for that many seconds; 0 ends the snooze, or UntilResolved.
    void snooze(const QString &serviceId, qint64 seconds);
    /// The user has seen this service's problem, or takes that back.
    void acknowledge(const QString &serviceId, bool on);
    /// One notice when the service is well again, or no longer.
    void notifyWhenBack(const QString &serviceId, bool on);
    /// No checks for that many seconds; 0 resumes.
    void pause(qint64 seconds);
    /// Show what was told and run.
    void notificationLog();
    /// Record what the program decides into a file, or stop that.
    void recordLog(bool on);
    void settings();
    void addService();
    /// Change one service, or no longer watch it.
    void editService(const QString &serviceId);
    void removeService(const QString &serviceId);
    /// Which changes of a service are notified, as NotifyLevel.
    void setNotify(const QString &serviceId, int level);
    /// Whether a service is checked at all.
    void setChecked(const QString &serviceId, bool on);
    /// The demo: its next scene, or its end.
    void demoNext();
    void demoStop();
    void about();
    void quit();
};

} // namespace Pilotlamp
