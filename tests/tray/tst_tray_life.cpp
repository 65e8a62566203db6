// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::TrayLifeTests {

namespace {

const QSize SmallScreen(800, 480);

bool setScreen(const QString &mode)
{
    return run(u"xrandr"_s, {u"--output"_s, u"screen"_s, u"--mode"_s, mode}).exitCode == 0;
}

} // namespace

/// The icon through its whole life on a real desktop whose panels come and go; the service is down
/// throughout, so a lamp that is there is red.
class TrayLifeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Lamp> m_lamp;

private Q_SLOTS:
    void init()
    {
        m_lamp = std::make_unique<Lamp>();
        m_lamp->setService(false);
        m_lamp->configure({m_lamp->pageCheck()});
    }

    void cleanup()
    {
        QVERIFY(m_lamp->end());
        m_lamp.reset();
        control({u"stop"_s, u"panel"_s});
    }

    void aPanelThatComesAfterwardsGetsTheIcon()
    {
        QVERIFY(m_lamp->start());
        QCOMPARE(control({u"wait-name"_s, m_lamp->busName(), u"20"_s}).exitCode, 0);
        SESSION_START(u"panel"_s, u"xfce"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        QVERIFY(!m_lamp->hasWindow());
    }

    void withoutAnyPanelAWindowIsThereAndALaterPanelGetsTheIcon()
    {
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        SESSION_START(u"panel"_s, u"xfce"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
    }

    void theIconComesBackWithTheNextPanel()
    {
        SESSION_START(u"panel"_s, u"xfce"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        for (int death = 0; death < 2; ++death) {
            control({u"kill"_s, u"panel"_s});
            QTRY_VERIFY(m_lamp->pixelsOf(IconSymbol::Offline) <= Visible);
            SESSION_START(u"panel"_s, u"xfce"_s);
            QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        }
        QVERIFY(!m_lamp->hasWindow());
    }

    void anOldTrayGetsTheIconAndItsSuccessorToo()
    {
        SESSION_START(u"panel"_s, u"trayer"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        control({u"kill"_s, u"panel"_s});
        QTRY_VERIFY(m_lamp->pixelsOf(IconSymbol::Offline) <= Visible);
        SESSION_START(u"panel"_s, u"trayer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
    }

    void anOldTrayThatComesAfterwardsGetsTheIcon()
    {
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        SESSION_START(u"panel"_s, u"trayer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
    }

    void fromOneKindOfTrayToTheOtherAndBack()
    {
        SESSION_START(u"panel"_s, u"xfce"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        for (const QString &next : {u"trayer"_s, u"xfce"_s, u"trayer"_s}) {
            control({u"kill"_s, u"panel"_s});
            QTRY_VERIFY(m_lamp->pixelsOf(IconSymbol::Offline) <= Visible);
            SESSION_START(u"panel"_s, next);
            QTRY_VERIFY2_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, qPrintable(next),
                                      Long);
        }
        QVERIFY(!m_lamp->hasWindow());
    }

    void withoutATrayTheWindowSaysSoAndIsMinimised()
    {
        if (run(u"wmctrl"_s, {u"--version"_s}).exitCode != 0)
            QSKIP("not installed: wmctrl");
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        const auto listed = [] {
            return run(u"wmctrl"_s, {u"-l"_s}).out;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(listed().contains("Corner Shop is down"_L1), qPrintable(listed()),
                                  Confirmed);
        run(u"wmctrl"_s, {u"-c"_s, u"Corner Shop is down"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_lamp->hasWindow(), Long);
        QVERIFY2(listed().contains("Corner Shop is down"_L1), qPrintable(listed()));
        SESSION_START(u"panel"_s, u"xfce"_s); // with one, closing is closing
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        QCOMPARE(m_lamp->startAgain(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        run(u"wmctrl"_s, {u"-c"_s, u"Corner Shop is down"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!listed().contains("Corner Shop is down"_L1), Long);
    }

    void aScreenThatShrinksKeepsIconAndWindow()
    {
        if (run(u"xrandr"_s, {u"--version"_s}).exitCode != 0)
            QSKIP("not installed: x11-xserver-utils");
        SESSION_START(u"panel"_s, u"xfce"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        const QString mode = u"small"_s;
        run(u"xrandr"_s,
            QStringList{u"--newmode"_s, mode} + u"31.5 800 832 912 1024 480 483 487 500"_s.split(u' '));
        run(u"xrandr"_s, {u"--addmode"_s, u"screen"_s, mode});
        QVERIFY(setScreen(mode));
        QTRY_COMPARE_WITH_TIMEOUT(m_lamp->screen().size(), SmallScreen, Long);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        QCOMPARE(m_lamp->startAgain(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        const QSize window = m_lamp->windowSize();
        QVERIFY2(window.width() <= SmallScreen.width() && window.height() <= SmallScreen.height(),
                 qPrintable(u"%1 x %2"_s.arg(window.width()).arg(window.height())));
        QVERIFY(setScreen(u"1280x800"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_lamp->screen().width(), 1280, Long);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
    }

    void aSecondStartBringsTheWindow()
    {
        SESSION_START(u"panel"_s, u"xfce"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        QVERIFY(!m_lamp->hasWindow());
        QCOMPARE(m_lamp->startAgain(), 0);
        QTRY_VERIFY(m_lamp->hasWindow());
    }
};

PILOTLAMP_TEST(TrayLifeTest, QApplication);

} // namespace Pilotlamp::TrayLifeTests

#include "tst_tray_life.moc"
