// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::FirstLightTests {

/// The whole line on a real desktop: a service turns bad, the panel's icon turns red, one popup says so, a
/// click on it opens the window, recovery is told in its place.
class FirstLightTest : public QObject {
    Q_OBJECT

private:
    Lamp m_lamp;

private Q_SLOTS:
    void theLampTurnsRedAndOnePopupSaysSo()
    {
        m_lamp.setService(true);
        m_lamp.configure({m_lamp.pageCheck(), m_lamp.serviceCheck()});
        QVERIFY(m_lamp.start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp.pixelsOf(IconSymbol::Online) > Visible, Long);
        QCOMPARE(shownPopups(), 0);

        m_lamp.setService(false);
        QElapsedTimer sinceChange;
        sinceChange.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp.pixelsOf(IconSymbol::Offline) > Visible, Confirmed);
        qInfo("from the server's change to the red icon: %lld ms", sinceChange.elapsed());
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Long);
        qInfo("from the server's change to the popup: %lld ms", sinceChange.elapsed());

        run(u"dunstctl"_s, {u"action"_s, u"0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp.hasWindow(), Long);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE(pastPopups(), QStringList{u"Corner Shop is down"_s});
    }

    void recoveryIsToldOnce()
    {
        m_lamp.setService(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp.pixelsOf(IconSymbol::Online) > Visible, Confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Long);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE(pastPopups(), QStringList({u"Corner Shop is online again"_s, u"Corner Shop is down"_s}));
    }

    void itEndsInPeace() { QVERIFY(m_lamp.end()); }
};

PILOTLAMP_TEST(FirstLightTest, QApplication);

} // namespace Pilotlamp::FirstLightTests

#include "tst_first_light.moc"
