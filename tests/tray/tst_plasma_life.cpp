// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "panel_reader.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <algorithm>
#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::PlasmaLifeTests {

namespace {

constexpr int PlasmaPanel = 44; ///< pixels; at the bottom

/// How many pixels of the panel have the colour of a mark.
int shown(const Lamp &lamp, IconSymbol symbol)
{
    const QImage shot = lamp.screen();
    const QColor wanted = iconPalette({}, QPalette()).of(symbol).fill;
    int count = 0;
    for (int y = std::max(0, shot.height() - PlasmaPanel); y < shot.height(); ++y) {
        for (int x = 0; x < shot.width(); ++x) {
            const QColor pixel = shot.pixelColor(x, y);
            count += std::abs(pixel.red() - wanted.red()) < 8 && std::abs(pixel.green() - wanted.green()) < 8
                && std::abs(pixel.blue() - wanted.blue()) < 8;
        }
    }
    return count;
}

} // namespace

/// The icon in Plasma, whose panel hides icons: it stays hidden while all is well, and comes out when it
/// turns red. Skipped where Plasma is not installed.
class PlasmaLifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIconComesOutOfTheHiddenPart()
    {
        SESSION_START(u"panel"_s, u"plasma"_s);
        Lamp lamp;
        const PanelReader panel(lamp.busName());
        lamp.setService(true);
        lamp.configure({lamp.pageCheck()}, {{u"hideWhenOnline"_s, true}});
        QVERIFY(lamp.start());
        QTRY_COMPARE_WITH_TIMEOUT(panel.text(u"Status"_s), u"Passive"_s, Long);
        QVERIFY(!QTest::qWaitFor([&] { return shown(lamp, IconSymbol::Online) > Visible; }, 5000));
        lamp.setService(false);
        QTRY_COMPARE_WITH_TIMEOUT(panel.text(u"Status"_s), u"NeedsAttention"_s, Confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(shown(lamp, IconSymbol::Offline) > Visible, Long);
        QVERIFY(lamp.end());
    }
};

PILOTLAMP_TEST(PlasmaLifeTest, QApplication);

} // namespace Pilotlamp::PlasmaLifeTests

#include "tst_plasma_life.moc"
