// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray_host.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QDBusConnection>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp::TrayHostTests {

using Pilotlamp::Testing::control;

/// Panels that are there, come late, die and come back; real ones.
class TrayHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { control({u"stop"_s, u"panel"_s}); }

    void panelIsThere()
    {
        SESSION_START(u"panel"_s, u"xfce"_s);
        TrayHost host(QDBusConnection::sessionBus());
        QSignalSpy ready(&host, &TrayHost::ready);
        host.start(20s);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        QVERIFY(ready.at(0).at(0).toBool());
        QVERIFY(host.hasHost());
    }

    void panelComesLateDiesAndReturns()
    {
        TrayHost host(QDBusConnection::sessionBus());
        QSignalSpy ready(&host, &TrayHost::ready);
        QSignalSpy appeared(&host, &TrayHost::hostAppeared);
        QSignalSpy vanished(&host, &TrayHost::hostVanished);
        host.start(60s);
        QVERIFY(!ready.wait(300));
        SESSION_START(u"panel"_s, u"xfce"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        QVERIFY(ready.at(0).at(0).toBool());
        QCOMPARE(appeared.size(), 1);
        control({u"kill"_s, u"panel"_s});
        QTRY_COMPARE_WITH_TIMEOUT(vanished.size(), 1, 20000);
        QVERIFY(!host.hasHost());
        SESSION_START(u"panel"_s, u"xfce"_s);
        QTRY_COMPARE_WITH_TIMEOUT(appeared.size(), 2, 20000);
        QCOMPARE(ready.size(), 1);
    }

    void onlyAnX11Tray()
    {
        SESSION_START(u"panel"_s, u"trayer"_s);
        TrayHost host(QDBusConnection::sessionBus());
        QSignalSpy ready(&host, &TrayHost::ready);
        QSignalSpy appeared(&host, &TrayHost::hostAppeared);
        host.start(200ms);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        QVERIFY(!ready.at(0).at(0).toBool());
        // A host after the deadline is still told, but "ready" was said.
        SESSION_START(u"panel"_s, u"xfce"_s);
        QTRY_COMPARE_WITH_TIMEOUT(appeared.size(), 1, 20000);
        QCOMPARE(ready.size(), 1);
    }

    void noBus()
    {
        TrayHost host(QDBusConnection(u"none"_s));
        QSignalSpy ready(&host, &TrayHost::ready);
        host.start(50ms);
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(!ready.at(0).at(0).toBool());
    }
};

PILOTLAMP_TEST(TrayHostTest, QCoreApplication);

} // namespace Pilotlamp::TrayHostTests

#include "tst_tray_host.moc"
