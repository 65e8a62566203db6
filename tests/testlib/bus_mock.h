// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

/// Services of the desktop, impersonated on the private buses by python3-dbusmock.
namespace Pilotlamp::Testing {

/// Whether python3-dbusmock is installed.
bool hasBusMock();

/// One impersonated service, from here to the end of its life.
class BusMock {
public:
    /// `bus` is "--session" or "--system"; returns once the name is owned.
    BusMock(const QString &bus, const QString &name, const QString &objectPath, const QString &templateName);
    ~BusMock() { end(); }

    /// Calls a method; true where it succeeded. `path` defaults to the service's own object.
    bool call(const QString &method, const QStringList &arguments, const QString &path = {});
    /// Sets properties, given as a GVariant dictionary, and tells of it.
    bool setProperty(const QString &interface, const QString &dictionary, const QString &path = {});
    /// Kills it.
    void end();

private:
    QProcess m_process;
    QString m_bus;
    QString m_name;
    QString m_path;
};

/// systemd-logind. Words are "true" and "false".
class LogindMock : public BusMock {
public:
    LogindMock();
    bool addSession();
    bool setLocked(const QString &word);
    bool setIdle(const QString &word);
    /// Going to sleep, or woken up.
    bool prepareForSleep(const QString &word);
};

/// UPower.
class PowerMock : public BusMock {
public:
    PowerMock();
    bool setOnBattery(const QString &word);
};

/// GNOME's screen saver.
class SaverMock : public BusMock {
public:
    SaverMock();
    bool setActive(const QString &word);
};

/// NetworkManager, connected.
class NetworkManagerMock : public BusMock {
public:
    NetworkManagerMock();
    /// Numbers of NMState and NMConnectivityState: 70 and 4 connected, 20 and 1 not.
    bool setState(int state, int connectivity);
};

} // namespace Pilotlamp::Testing
