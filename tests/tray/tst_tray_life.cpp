// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "testlib/session.h"

#include <QTest>

#include <memory>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

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
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(Mark::Offline) > Visible, Long);
        QVERIFY(!m_lamp->hasWindow());
    }

    void withoutAnyPanelAWindowIsThereAndALaterPanelGetsTheIcon()
    {
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        QCOMPARE(m_lamp->pixelsOf(Mark::Offline) > Visible, false);
        SESSION_START(u"panel"_s, u"xfce"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(Mark::Offline) > Visible, Long);
    }

    void theIconComesBackWithTheNextPanel()
    {
        SESSION_START(u"panel"_s, u"xfce"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(Mark::Offline) > Visible, Long);
        for (int death = 0; death < 2; ++death) {
            control({u"kill"_s, u"panel"_s});
            QTRY_VERIFY(m_lamp->pixelsOf(Mark::Offline) <= Visible);
            SESSION_START(u"panel"_s, u"xfce"_s);
            QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(Mark::Offline) > Visible, Long);
        }
        QVERIFY(!m_lamp->hasWindow());
    }

    void anOldTrayGetsTheIconAndItsSuccessorToo()
    {
        SESSION_START(u"panel"_s, u"trayer"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(Mark::Offline) > Visible, Long);
        control({u"kill"_s, u"panel"_s});
        QTRY_VERIFY(m_lamp->pixelsOf(Mark::Offline) <= Visible);
        SESSION_START(u"panel"_s, u"trayer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(Mark::Offline) > Visible, Long);
    }

    void aSecondStartBringsTheWindow()
    {
        SESSION_START(u"panel"_s, u"xfce"_s);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(Mark::Offline) > Visible, Long);
        QVERIFY(!m_lamp->hasWindow());
        QCOMPARE(m_lamp->startAgain(), 0);
        QTRY_VERIFY(m_lamp->hasWindow());
    }
};

QTEST_MAIN(TrayLifeTest)
#include "tst_tray_life.moc"
