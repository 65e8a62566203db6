// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <chrono>

namespace Pilotlamp {

/// Waits for a panel that draws StatusNotifierItems. Qt chooses the tray's backend once, at the first use of
/// QSystemTrayIcon: before a host is there it would be the X11 one for ever. So the first icon is made only
/// on `ready`. Watches the bus; nothing is polled.
class TrayHost : public QObject {
    Q_OBJECT

public:
    explicit TrayHost(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Looks now and waits until the deadline; once.
    void start(std::chrono::milliseconds deadline);
    /// Whether a watcher runs and says that a host is registered.
    bool hasHost() const { return m_hasHost; }

Q_SIGNALS:
    /// Once: a host is there (true), or none came until the deadline (false).
    void ready(bool statusNotifier);
    /// A host came, also later and again.
    void hostAppeared();
    /// The host or its watcher went away: the icon is not drawn at present.
    void hostVanished();

private Q_SLOTS:
    void onHostsChanged();

private:
    void ask();
    void setHasHost(bool hasHost);

    QDBusConnection m_bus;
    bool m_hasHost = false;
    bool m_waiting = false;
    quint64 m_questions = 0; ///< only the newest question's answer counts
};

} // namespace Pilotlamp
