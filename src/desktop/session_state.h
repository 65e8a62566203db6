// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Pilotlamp {

/// Sleep, screen lock and battery, as far as the system tells. By itself it knows of none of them.
class SessionState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// True while the screen is known to be locked.
    virtual bool isLocked() const { return false; }
    /// True while it is known that nobody uses this session.
    virtual bool isIdle() const { return false; }
    virtual bool isOnBattery() const { return false; }

Q_SIGNALS:
    /// The machine is about to sleep. It may be asleep before anything done now has ended.
    void sleeping();
    /// The machine woke up.
    void woke();
    void lockedChanged(bool locked);
    void idleChanged(bool idle);
    void onBatteryChanged(bool onBattery);
};

} // namespace Pilotlamp
