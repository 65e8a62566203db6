// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session_watch.h"
#include "testlib/session.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Pilotlamp;
using Pilotlamp::Testing::run;

namespace {
constexpr int Patience = 20000;

/// An impersonated service on one of the private buses.
class Mock {
public:
    Mock(const QString &bus, const QString &name, const QString &objectPath, const QString &templateName)
        : m_bus(bus)
        , m_name(name)
        , m_path(objectPath)
    {
        m_process.start(u"/usr/bin/python3"_s, {u"-m"_s, u"dbusmock"_s, bus, u"--template"_s, templateName});
        run(u"gdbus"_s, {u"wait"_s, bus, u"--timeout"_s, u"20"_s, name});
    }
    ~Mock() { end(); }

    bool call(const QString &method, const QStringList &arguments, const QString &path = {})
    {
        return run(u"gdbus"_s,
                   QStringList{u"call"_s, m_bus, u"-d"_s, m_name, u"-o"_s, path.isEmpty() ? m_path : path,
                               u"-m"_s, method, u"--"_s}
                       + arguments)
                   .exitCode
            == 0;
    }
    bool setProperty(const QString &interface, const QString &dictionary, const QString &path = {})
    {
        return call(u"org.freedesktop.DBus.Mock.UpdateProperties"_s, {interface, dictionary}, path);
    }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QString m_bus;
    QString m_name;
    QString m_path;
};

struct Logind : Mock {
    Logind()
        : Mock(u"--system"_s, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"logind"_s)
    {
    }
    const QString session = u"/org/freedesktop/login1/session/c7"_s;
    bool addSession()
    {
        return call(u"org.freedesktop.DBus.Mock.AddSession"_s,
                    {u"c7"_s, u"seat0"_s, u"1000"_s, u"someone"_s, u"true"_s});
    }
    bool setIdle(const QString &word)
    {
        return setProperty(u"org.freedesktop.login1.Session"_s, u"{'IdleHint': <%1>}"_s.arg(word), session);
    }
    bool setLocked(const QString &word)
    {
        return setProperty(u"org.freedesktop.login1.Session"_s, u"{'LockedHint': <%1>}"_s.arg(word), session);
    }
};

struct Power : Mock {
    Power()
        : Mock(u"--system"_s, u"org.freedesktop.UPower"_s, u"/org/freedesktop/UPower"_s, u"upower"_s)
    {
    }
    bool setOnBattery(const QString &word)
    {
        return setProperty(u"org.freedesktop.UPower"_s, u"{'OnBattery': <%1>}"_s.arg(word));
    }
};

struct Saver : Mock {
    Saver()
        : Mock(u"--session"_s, u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s,
               u"gnome_screensaver"_s)
    {
    }
    bool setActive(const QString &word) { return call(u"org.gnome.ScreenSaver.SetActive"_s, {word}); }
};
} // namespace

/// Sleep, lock and battery, with impersonated logind, UPower and screen saver on private buses.
class SessionWatchTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<SessionWatch> watch()
    {
        return std::make_unique<SessionWatch>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_SESSION_ID", "c7");
        QVERIFY(QDBusConnection::systemBus().isConnected());
        if (run(u"/usr/bin/python3"_s, {u"-c"_s, u"import dbusmock"_s}).exitCode != 0)
            QSKIP("not installed: python3-dbusmock");
    }

    void idleAsLogindSays()
    {
        Logind logind;
        QVERIFY(logind.addSession());
        const auto session = watch();
        QSignalSpy changed(session.get(), &SessionWatch::idleChanged);
        QVERIFY(!session->isIdle());
        QVERIFY(logind.setIdle(u"true"_s));
        QTRY_VERIFY(session->isIdle());
        QVERIFY(logind.setIdle(u"false"_s));
        QTRY_VERIFY(!session->isIdle());
        QCOMPARE(changed.size(), 2);
    }

    void sleepAndWake()
    {
        Logind logind;
        const auto session = watch();
        QSignalSpy sleeping(session.get(), &SessionWatch::sleeping);
        QSignalSpy woke(session.get(), &SessionWatch::woke);
        const auto prepare = [&](const QString &start) {
            return logind.call(
                u"org.freedesktop.DBus.Mock.EmitSignal"_s,
                {u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, u"b"_s, u"[<%1>]"_s.arg(start)});
        };
        QVERIFY(prepare(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sleeping.size(), 1, Patience);
        QCOMPARE(woke.size(), 0);
        QVERIFY(prepare(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(woke.size(), 1, Patience);
        QCOMPARE(sleeping.size(), 1);
    }

    void lockByLogind()
    {
        Logind logind;
        QVERIFY(logind.addSession());
        QVERIFY(logind.setLocked(u"true"_s));
        const auto session = watch();
        QSignalSpy locked(session.get(), &SessionWatch::lockedChanged);
        QTRY_VERIFY_WITH_TIMEOUT(session->isLocked(), Patience); // a lock from before the start counts
        QVERIFY(logind.setLocked(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 2, Patience);
        QVERIFY(!session->isLocked());
        QVERIFY(logind.setLocked(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 3, Patience);
        QVERIFY(session->isLocked());
    }

    void lockByScreenSaverThatDies()
    {
        Saver saver;
        const auto session = watch();
        QSignalSpy locked(session.get(), &SessionWatch::lockedChanged);
        QVERIFY(saver.setActive(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, Patience);
        QVERIFY(session->isLocked());
        saver.end();
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 2, Patience);
        QVERIFY(!session->isLocked());
    }

    void twoSourcesAreOneLock()
    {
        Logind logind;
        QVERIFY(logind.addSession());
        Saver saver;
        const auto session = watch();
        QSignalSpy locked(session.get(), &SessionWatch::lockedChanged);
        QVERIFY(saver.setActive(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, Patience);
        QVERIFY(logind.setLocked(u"true"_s));
        QVERIFY(saver.setActive(u"false"_s));
        QVERIFY(!locked.wait(300));
        QVERIFY(session->isLocked());
        QVERIFY(logind.setLocked(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 2, Patience);
    }

    void battery()
    {
        const auto session = watch();
        QSignalSpy changed(session.get(), &SessionWatch::onBatteryChanged);
        Power power;
        QVERIFY(power.setOnBattery(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
        QVERIFY(session->isOnBattery());
        const auto later = watch();
        QTRY_VERIFY_WITH_TIMEOUT(later->isOnBattery(), Patience);
        QVERIFY(power.setOnBattery(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, Patience);
        QVERIFY(power.setOnBattery(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 3, Patience);
        power.end();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 4, Patience);
        QVERIFY(!session->isOnBattery());
    }

    void nothingIsThere()
    {
        const SessionWatch withoutServices(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
        const SessionWatch withoutBuses(QDBusConnection(u"a"_s), QDBusConnection(u"b"_s));
        // A bus answers in order: after these answers, all that was asked before is answered too.
        for (const QDBusConnection &bus : {QDBusConnection::sessionBus(), QDBusConnection::systemBus()}) {
            const QDBusPendingCallWatcher ping(bus.interface()->asyncCall(u"GetId"_s));
            QSignalSpy answered(&ping, &QDBusPendingCallWatcher::finished);
            QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, Patience);
        }
        QVERIFY(!withoutServices.isLocked() && !withoutBuses.isLocked());
        QVERIFY(!withoutServices.isOnBattery() && !withoutBuses.isOnBattery());
    }
};

QTEST_GUILESS_MAIN(SessionWatchTest)
#include "tst_session_watch.moc"
