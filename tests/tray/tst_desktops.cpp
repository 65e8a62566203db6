// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "testlib/bus_mock.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QDBusConnection>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPalette>

#include <algorithm>
#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::DesktopsTests {

namespace {

constexpr int TopPanel = 40; ///< pixels; popups begin below it
constexpr int PlasmaPanel = 44; ///< at the bottom
constexpr int Silence = 6000; ///< ms: a maintenance is told after two seconds where it may be

QString desktop()
{
    return qEnvironmentVariable("PILOTLAMP_DESKTOP", u"xfce"_s);
}

bool hasPanel()
{
    return desktop() != "none"_L1;
}

/// How many pixels of the panel have the colour of a mark.
int pixelsInPanel(const Lamp &lamp, IconSymbol symbol)
{
    const QImage shot = lamp.screen();
    const QColor wanted = iconPalette({}, QPalette()).of(symbol).fill;
    const bool isBelow = desktop() == "plasma"_L1;
    const int first = isBelow ? std::max(0, shot.height() - PlasmaPanel) : 0;
    const int last = isBelow ? shot.height() : std::min(TopPanel, shot.height());
    int count = 0;
    for (int y = first; y < last; ++y) {
        for (int x = 0; x < shot.width(); ++x) {
            const QColor pixel = shot.pixelColor(x, y);
            count += std::abs(pixel.red() - wanted.red()) < 8 && std::abs(pixel.green() - wanted.green()) < 8
                && std::abs(pixel.blue() - wanted.blue()) < 8;
        }
    }
    return count;
}

} // namespace

/// One desktop ($PILOTLAMP_DESKTOP: xfce, trayer, waybar, plasma, none) and all that disturbs a lamp there.
/// What was seen is written, a row each, to desktops/NAME.md in the build folder.
class DesktopsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Lamp> m_lamp;
    QStringList m_rows;
    QElapsedTimer m_since;

    bool isSeen(IconSymbol symbol = IconSymbol::Offline) const
    {
        return pixelsInPanel(*m_lamp, symbol) > Visible;
    }
    /// The icon, or where nothing draws icons a window in the list of windows: at later starts it is
    /// minimised.
    bool isThere() const
    {
        return hasPanel() ? isSeen() : run(u"wmctrl"_s, {u"-l"_s}).out.contains("Pilotlamp"_L1);
    }

    void note(const QString &seen)
    {
        m_rows.append(
            u"| %1 | %2 | %3 |"_s.arg(QString::fromLatin1(QTest::currentTestFunction()), desktop(), seen));
    }
    QString after() const { return u"after %1 s"_s.arg(double(m_since.elapsed()) / 1000.0, 0, 'f', 1); }

private Q_SLOTS:
    void init()
    {
        SESSION_START(u"panel"_s, desktop());
        if (desktop() != "plasma"_L1) // it brings its own
            SESSION_START(u"notify"_s, u"dunst"_s);
        m_lamp = std::make_unique<Lamp>();
        m_lamp->setService(false);
        m_lamp->configure({m_lamp->pageCheck()});
    }

    void cleanup()
    {
        if (m_lamp)
            m_lamp->end();
        m_lamp.reset();
        control({u"stop"_s, u"notify"_s});
    }

    void cleanupTestCase()
    {
        QDir().mkpath(QStringLiteral(PILOTLAMP_BINARY_DIR "/desktops"));
        QFile file(QStringLiteral(PILOTLAMP_BINARY_DIR "/desktops/") + desktop() + u".md"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((m_rows.join(u'\n') + u'\n').toUtf8());
    }

    void thePanelComesAfterTheProgram()
    {
        if (!hasPanel())
            QSKIP("there is no panel");
        control({u"stop"_s, u"panel"_s});
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long); // meanwhile
        SESSION_START(u"panel"_s, desktop());
        m_since.start();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), Long);
        note(u"a window meanwhile; the icon "_s + after());
    }

    void thePanelDies()
    {
        if (!hasPanel())
            QSKIP("there is no panel");
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), Long);
        control({u"kill"_s, u"panel"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!isSeen(), Long);
        SESSION_START(u"panel"_s, desktop());
        m_since.start();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), Long);
        QVERIFY(!m_lamp->hasWindow());
        note(u"gone with it, with the next one back "_s + after());
    }

    void theNotificationServerDies()
    {
        if (desktop() == "plasma"_L1)
            QSKIP("it is the panel");
        QVERIFY(m_lamp->start());
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Confirmed);
        control({u"kill"_s, u"notify"_s});
        SESSION_START(u"notify"_s, u"dunst"_s);
        QCOMPARE(shownPopups(), 0);
        m_lamp->setService(true);
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Confirmed);
        note(u"the recovery is one popup of the next server"_s);
    }

    void noNotificationServer()
    {
        if (desktop() == "plasma"_L1)
            QSKIP("it is the panel");
        control({u"stop"_s, u"notify"_s});
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->notificationLog().contains("window,Corner Shop is down"_L1),
                                 Confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        QVERIFY(!hasPanel() || isSeen());
        note(u"the window tells it"_s);
    }

    void theBusNameIsTaken()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerService(m_lamp->busName()));
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), Long);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->notificationLog().contains("shown,Corner Shop is down"_L1),
                                 Confirmed);
        QVERIFY(bus.unregisterService(m_lamp->busName()));
        note(hasPanel() ? u"icon and popup as ever"_s : u"window and popup as ever"_s);
    }

    void theSessionIsLocked()
    {
        if (!hasBusMock())
            QSKIP("not installed: python3-dbusmock");
        if (desktop() == "plasma"_L1)
            QSKIP("its popups are not counted");
        SaverMock saver;
        QVERIFY(saver.setActive(u"true"_s));
        m_lamp->setMaintenance();
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(hasPanel() ? isSeen(IconSymbol::Maintenance) : isThere(), Long);
        QVERIFY(!QTest::qWaitFor([] { return shownPopups() > 0; }, Silence));
        QVERIFY(saver.setActive(u"false"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Long);
        QTRY_VERIFY_WITH_TIMEOUT(hasPanel() ? isSeen(IconSymbol::Maintenance) : isThere(), Long);
        note(u"no popup behind the lock, one afterwards; %1 stays"_s.arg(hasPanel() ? u"the icon"_s
                                                                                    : u"the window"_s));
    }

    void theScaleChanges()
    {
        if (desktop() != "waybar"_L1)
            QSKIP("only Wayland changes it in a running session");
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), Long);
        const int before = pixelsInPanel(*m_lamp, IconSymbol::Offline);
        QCOMPARE(control({u"scale"_s, u"2"_s}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > 2 * before, Long);
        const int grown = m_lamp->pixelsOf(IconSymbol::Offline);
        QCOMPARE(control({u"scale"_s, u"1"_s}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen() && pixelsInPanel(*m_lamp, IconSymbol::Offline) < 2 * before, Long);
        note(u"drawn anew, with %1 pixels of its colour for %2"_s.arg(grown).arg(before));
    }

    void aSecondStart()
    {
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), Long);
        m_since.start();
        QCOMPARE(m_lamp->startAgain(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        note(u"ends itself; the window of the first "_s + after());
    }

    void theProgramIsKilledAndStartedAgain()
    {
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), Long);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->notificationLog().contains("shown,Corner Shop is down"_L1),
                                 Confirmed);
        m_lamp->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isThere(), Long);
        m_since.start();
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), Long);
        const QString there = after();
        if (desktop() != "plasma"_L1) {
            QVERIFY(!QTest::qWaitFor([] { return shownPopups() > 1; }, Silence));
            QCOMPARE(shownPopups(), 1);
        }
        note(u"back %1, and no second popup"_s.arg(there));
    }

    void theProgramQuits()
    {
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), Long);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->notificationLog().contains("shown,Corner Shop is down"_L1),
                                 Confirmed);
        QVERIFY(m_lamp->end());
        QTRY_VERIFY_WITH_TIMEOUT(!isThere(), Long);
        if (desktop() != "plasma"_L1)
            QTRY_COMPARE(shownPopups(), 0);
        note(hasPanel() ? u"icon and popup go with it"_s : u"window and popup go with it"_s);
    }
};

PILOTLAMP_TEST(DesktopsTest, QApplication);

} // namespace Pilotlamp::DesktopsTests

#include "tst_desktops.moc"
