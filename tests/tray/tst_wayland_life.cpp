// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::WaylandLifeTests {

namespace {

const QColor Magenta(0xff, 0x00, 0xff); ///< of the bar's module while it says "offline"

} // namespace

/// The lamp on Wayland: sway with waybar, whose tray knows
/// StatusNotifierItems only. The service is down throughout.
class WaylandLifeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Lamp> m_lamp;

    bool isShown() const { return m_lamp->pixelsOf(IconSymbol::Offline) > Visible; }

private Q_SLOTS:
    void init()
    {
        m_lamp = std::make_unique<Lamp>();
        m_lamp->setService(false);
        m_lamp->configure({m_lamp->pageCheck()});
    }

    void cleanup()
    {
        control({u"scale"_s, u"1"_s});
        QVERIFY(m_lamp->end());
        m_lamp.reset();
    }

    void theTrayAndAModuleShowTheOutageAndOnePopupTellsIt()
    {
        SESSION_START(u"panel"_s, u"waybar"_s);
        SESSION_START(u"notify"_s, u"dunst"_s);
        m_lamp->showInBar();
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), Long);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(Magenta) > Visible, Long);
        QVERIFY(!m_lamp->hasWindow());
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Confirmed);
        QCOMPARE(m_lamp->startAgain(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
    }

    void theIconComesBackWithTheNextBar()
    {
        SESSION_START(u"panel"_s, u"waybar"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), Long);
        control({u"kill"_s, u"panel"_s});
        QTRY_VERIFY(!isShown());
        SESSION_START(u"panel"_s, u"waybar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), Long);
    }

    void theIconGrowsWithTheScale()
    {
        SESSION_START(u"panel"_s, u"waybar"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), Long);
        const int before = m_lamp->pixelsOf(IconSymbol::Offline);
        QCOMPARE(control({u"scale"_s, u"2"_s}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > 2 * before, Long);
        QCOMPARE(control({u"scale"_s, u"1"_s}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isShown() && m_lamp->pixelsOf(IconSymbol::Offline) < 2 * before, Long);
    }

    void withoutABarAWindowIsThere()
    {
        control({u"stop"_s, u"panel"_s});
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        SESSION_START(u"panel"_s, u"waybar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), Long);
    }
};

PILOTLAMP_TEST(WaylandLifeTest, QApplication);

} // namespace Pilotlamp::WaylandLifeTests

#include "tst_wayland_life.moc"
