// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/bus_mock.h"

#include "testlib/session.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {
const QString Session = u"/org/freedesktop/login1/session/c7"_s;
}

bool hasBusMock()
{
    return run(u"/usr/bin/python3"_s, {u"-c"_s, u"import dbusmock"_s}).exitCode == 0;
}

BusMock::BusMock(const QString &bus, const QString &name, const QString &objectPath,
                 const QString &templateName)
    : m_bus(bus)
    , m_name(name)
    , m_path(objectPath)
{
    m_process.start(u"/usr/bin/python3"_s, {u"-m"_s, u"dbusmock"_s, bus, u"--template"_s, templateName});
    run(u"gdbus"_s, {u"wait"_s, bus, u"--timeout"_s, u"20"_s, name});
}

bool BusMock::call(const QString &method, const QStringList &arguments, const QString &path)
{
    return run(u"gdbus"_s,
               QStringList{u"call"_s, m_bus, u"-d"_s, m_name, u"-o"_s, path.isEmpty() ? m_path : path,
                           u"-m"_s, method, u"--"_s}
                   + arguments)
               .exitCode
        == 0;
}

bool BusMock::setProperty(const QString &interface, const QString &dictionary, const QString &path)
{
    return call(u"org.freedesktop.DBus.Mock.UpdateProperties"_s, {interface, dictionary}, path);
}

void BusMock::end()
{
    m_process.kill();
    m_process.waitForFinished();
    // The bus may notice later than we do; a successor would be taken for the dead one until then.
    const QDBusConnection bus
        = m_bus == "--system"_L1 ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    const auto isGone = [&] {
        return !bus.isConnected() || !bus.interface()->isServiceRegistered(m_name);
    };
    if (!QTest::qWaitFor(isGone))
        qWarning("%s is still on the bus", qPrintable(m_name));
}

LogindMock::LogindMock()
    : BusMock(u"--system"_s, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"logind"_s)
{
}

bool LogindMock::addSession()
{
    return call(u"org.freedesktop.DBus.Mock.AddSession"_s,
                {u"c7"_s, u"seat0"_s, u"1000"_s, u"someone"_s, u"true"_s});
}

bool LogindMock::setLocked(const QString &word)
{
    return setProperty(u"org.freedesktop.login1.Session"_s, u"{'LockedHint': <%1>}"_s.arg(word), Session);
}

bool LogindMock::setIdle(const QString &word)
{
    return setProperty(u"org.freedesktop.login1.Session"_s, u"{'IdleHint': <%1>}"_s.arg(word), Session);
}

bool LogindMock::prepareForSleep(const QString &word)
{
    return call(u"org.freedesktop.DBus.Mock.EmitSignal"_s,
                {u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, u"b"_s, u"[<%1>]"_s.arg(word)});
}

PowerMock::PowerMock()
    : BusMock(u"--system"_s, u"org.freedesktop.UPower"_s, u"/org/freedesktop/UPower"_s, u"upower"_s)
{
}

bool PowerMock::setOnBattery(const QString &word)
{
    return setProperty(u"org.freedesktop.UPower"_s, u"{'OnBattery': <%1>}"_s.arg(word));
}

SaverMock::SaverMock()
    : BusMock(u"--session"_s, u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s, u"gnome_screensaver"_s)
{
}

bool SaverMock::setActive(const QString &word)
{
    return call(u"org.gnome.ScreenSaver.SetActive"_s, {word});
}

NetworkManagerMock::NetworkManagerMock()
    : BusMock(u"--system"_s, u"org.freedesktop.NetworkManager"_s, u"/org/freedesktop/NetworkManager"_s,
              u"networkmanager"_s)
{
}

bool NetworkManagerMock::setState(int state, int connectivity)
{
    return setProperty(u"org.freedesktop.NetworkManager"_s,
                       u"{'State': <uint32 %1>, 'Connectivity': <uint32 %2>}"_s.arg(state).arg(connectivity));
}

} // namespace Pilotlamp::Testing
