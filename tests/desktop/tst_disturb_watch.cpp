// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/disturb_watch.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Pilotlamp::DisturbWatchTests {

using Pilotlamp::Testing::control;
using Pilotlamp::Testing::run;

namespace {
constexpr int Patience = 20000;
const QString Server = u"org.freedesktop.Notifications"_s;

bool setXfceQuiet(const QString &word)
{
    return run(u"gdbus"_s,
               {u"call"_s, u"--session"_s, u"-d"_s, u"org.xfce.Xfconf"_s, u"-o"_s, u"/org/xfce/Xfconf"_s,
                u"-m"_s, u"org.xfce.Xfconf.SetProperty"_s, u"xfce4-notifyd"_s, u"/do-not-disturb"_s,
                u"<%1>"_s.arg(word)})
               .exitCode
        == 0;
}

bool setInhibited(const QString &word, const QString &method)
{
    return run(u"gdbus"_s,
               {u"call"_s, u"--session"_s, u"-d"_s, Server, u"-o"_s, u"/org/freedesktop/Notifications"_s,
                u"-m"_s, u"org.freedesktop.DBus.Mock."_s + method, Server,
                u"{'Inhibited': <%1>}"_s.arg(word)})
               .exitCode
        == 0;
}
} // namespace

/// "Do not disturb" as real notification servers say it, and as Plasma's does.
class DisturbWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { control({u"kill"_s, u"notify"_s}); }

    void dunstIsPaused()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        const DisturbWatch watch(QDBusConnection::sessionBus());
        QSignalSpy changed(&watch, &DisturbWatch::quietChanged);
        QCOMPARE(run(u"dunstctl"_s, {u"set-paused"_s, u"true"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
        QVERIFY(watch.isQuiet());
        const DisturbWatch later(QDBusConnection::sessionBus()); // quiet from before the start counts
        QTRY_VERIFY_WITH_TIMEOUT(later.isQuiet(), Patience);
        QCOMPARE(run(u"dunstctl"_s, {u"set-paused"_s, u"false"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, Patience);
        QVERIFY(!watch.isQuiet());
    }

    void aServerThatDiesKeepsNobodyQuiet()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        const DisturbWatch watch(QDBusConnection::sessionBus());
        QCOMPARE(run(u"dunstctl"_s, {u"set-paused"_s, u"true"_s}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(watch.isQuiet(), Patience);
        control({u"kill"_s, u"notify"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!watch.isQuiet(), Patience);
    }

    void xfceNotifyd()
    {
        SESSION_START(u"notify"_s, u"xfce"_s);
        QVERIFY(setXfceQuiet(u"true"_s));
        const DisturbWatch watch(QDBusConnection::sessionBus());
        QSignalSpy changed(&watch, &DisturbWatch::quietChanged);
        QTRY_VERIFY_WITH_TIMEOUT(watch.isQuiet(), Patience);
        QVERIFY(setXfceQuiet(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, Patience);
        QVERIFY(setXfceQuiet(u"true"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 3, Patience);
        QVERIFY(watch.isQuiet());
        // Its setting means nothing once another server took over.
        SESSION_START(u"notify"_s, u"dunst"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!watch.isQuiet(), Patience);
        QVERIFY(setXfceQuiet(u"false"_s));
        QVERIFY(setXfceQuiet(u"true"_s));
        const DisturbWatch later(QDBusConnection::sessionBus());
        QVERIFY(!QSignalSpy(&later, &DisturbWatch::quietChanged).wait(300));
        QVERIFY(!watch.isQuiet());
    }

    void inhibitedAsPlasmaSaysIt()
    {
        SESSION_START(u"notify"_s, u"mock"_s);
        QVERIFY(setInhibited(u"true"_s, u"AddProperties"_s));
        const DisturbWatch watch(QDBusConnection::sessionBus());
        QTRY_VERIFY_WITH_TIMEOUT(watch.isQuiet(), Patience);
        QVERIFY(setInhibited(u"false"_s, u"UpdateProperties"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!watch.isQuiet(), Patience);
    }

    void nobodyIsThere()
    {
        const DisturbWatch watch(QDBusConnection::sessionBus());
        const DisturbWatch withoutBus(QDBusConnection(u"none"_s));
        QVERIFY(!QSignalSpy(&watch, &DisturbWatch::quietChanged).wait(300));
        QVERIFY(!watch.isQuiet() && !withoutBus.isQuiet());
    }
};

PILOTLAMP_TEST(DisturbWatchTest, QCoreApplication);

} // namespace Pilotlamp::DisturbWatchTests

#include "tst_disturb_watch.moc"
