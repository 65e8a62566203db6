// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session_state.h"

#include <QDBusConnection>
#include <QSet>
#include <QVariantMap>

#include <functional>

class QDBusMessage;

namespace Pilotlamp {

/// Sleep, screen lock and battery, as logind, UPower and the desktop's screen saver tell them. A service that
/// is missing, or a bus that is, only means that its signals never come. Nothing is polled, nothing blocks.
class SessionWatch : public SessionState {
    Q_OBJECT

public:
    SessionWatch(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

    /// True while logind's LockedHint or any known screen saver says so.
    bool isLocked() const override { return !m_lockedBy.isEmpty(); }
    /// True while logind's IdleHint says that nobody uses this
    /// session; desktops that never say so are never idle.
    bool isIdle() const override { return m_idle; }
    bool isOnBattery() const override { return m_onBattery; }

private Q_SLOTS:
    void onPrepareForSleep(bool start);
    void onActiveChanged(bool active, const QDBusMessage &message);
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                             const QStringList &invalidated);

private:
    using Use = std::function<void(const QVariant &)>;
    void watchSavers();
    void watchLogind();
    void watchPower();
    void onSessionFound(const QString &path);
    void ask(QDBusConnection bus, const QDBusMessage &question, Use use);
    void askProperty(const QString &service, const QString &path, const QString &interface,
                     const QString &property);
    void setLocked(const QString &source, bool locked);
    void setIdle(bool idle);
    void setOnBattery(bool onBattery);

    QDBusConnection m_session;
    QDBusConnection m_system;
    QString m_sessionPath = {}; ///< logind's object of this session
    QSet<QString> m_lockedBy = {};
    bool m_idle = false;
    bool m_onBattery = false;
};

} // namespace Pilotlamp
