// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pills.h"

#include "shots.h"
#include "testlib/test_program.h"
#include "ui/common/visible_frame_style.h"

#include <QPainter>
#include <QStyle>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::TintsTests {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Hour = 3600 * Second;

/// A window that was online but for `badMs` of a status.
StripCell badFor(qint64 windowMs, Status bad, qint64 badMs)
{
    StripCell cell;
    cell.uptime.windowMs = windowMs;
    cell.uptime.ms[size_t(Status::Online)] = windowMs - badMs;
    cell.uptime.ms[size_t(bad)] += badMs;
    return cell;
}

QImage painted(const CellShares &shares, const Tints &tints)
{
    QImage image(6, 16, QImage::Format_RGB32);
    image.fill(tints.surface);
    QPainter painter(&image);
    paintPill(painter, QRectF(0, 0, 6, 16), shares, tints, tints.surface);
    return image;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

/// What is painted by hand is read and seen, on every desktop and in every family of colours.
class TintsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(u"fusion"_s); }

    void everythingIsReadAndSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<QString>("style");
        QPalette contrast(Qt::black);
        contrast.setColor(QPalette::Base, Qt::black);
        QPalette plain(Qt::white);
        plain.setColor(QPalette::Base, Qt::white);
        for (const QString &style : {QString(), u"colour-blind"_s, u"colour-blind offline=#ffee00"_s,
                                     u"mono-light"_s, u"mono-dark"_s}) {
            QTest::addRow("light %s", qPrintable(style)) << QApplication::style()->standardPalette() << style;
            QTest::addRow("dark %s", qPrintable(style)) << darkPalette() << style;
            QTest::addRow("black %s", qPrintable(style)) << contrast << style;
            QTest::addRow("white %s", qPrintable(style)) << plain << style;
        }
    }

    void everythingIsReadAndSeen()
    {
        QFETCH(QPalette, palette);
        QFETCH(QString, style);
        const Tints tints = tintsOf(palette, iconPalette(style, palette));
        QList<QColor> grounds{tints.surface, tints.ground, tints.chip, tints.selected, tints.hovered};
        for (int symbol = 0; symbol < SymbolCount; ++symbol)
            grounds.append(tints.wash(static_cast<IconSymbol>(symbol)));
        for (const QColor &on : grounds) {
            QVERIFY2(contrastOf(tints.text, on) >= TextContrast, qPrintable(on.name()));
            QVERIFY2(contrastOf(tints.quiet, on) >= TextContrast, qPrintable(on.name()));
            for (int symbol = 0; symbol < SymbolCount; ++symbol) {
                QVERIFY(contrastOf(tints.ink(static_cast<IconSymbol>(symbol), on), on) >= TextContrast);
                QVERIFY(contrastOf(tints.shape(static_cast<IconSymbol>(symbol), on), on) >= MarkContrast);
            }
        }
        QVERIFY(contrastOf(tints.accent, tints.accentText) >= TextContrast);
        QVERIFY(contrastOf(tints.link, tints.surface) >= TextContrast);
        QVERIFY(contrastOf(tints.link, tints.ground) >= TextContrast);
        QVERIFY(tints.surface != tints.ground);
    }

    void aPillShowsTheShareThatWasBad()
    {
        const QPalette palette = QApplication::style()->standardPalette();
        const Tints tints = tintsOf(palette, iconPalette({}, palette));
        const QColor red = tints.icons.of(IconSymbol::Offline).fill;
        const QColor green = tints.icons.of(IconSymbol::Online).fill;
        const auto count = [&](const StripCell &cell, const QColor &color) {
            return pixelsOf(painted(sharesOf(cell), tints), color);
        };
        // A minute less one second of an hour is there, and a minute and a second do not paint a day.
        QVERIFY(count(badFor(Hour, Status::Offline, 59 * Second), red) > 0);
        const StripCell day = badFor(24 * Hour, Status::Offline, 61 * Second);
        QVERIFY(count(day, red) > 0);
        QVERIFY(count(day, green) > 3 * count(day, red));
        // Half a day is more than a tenth, and a whole one is all.
        const int tenth = count(badFor(24 * Hour, Status::Offline, 24 * Hour / 5), red);
        const int half = count(badFor(24 * Hour, Status::Offline, 12 * Hour), red);
        const StripCell whole = badFor(24 * Hour, Status::Offline, 24 * Hour);
        QVERIFY(tenth < half && half < count(whole, red));
        QCOMPARE(count(whole, green), 0);
        StripCell begun = badFor(Hour, Status::Offline, 0);
        begun.holds = Status::Offline;
        QVERIFY(count(begun, red) > 0); // from its first second
    }

    /// In one tone, what happened is still told apart.
    void pillsDifferInForm()
    {
        const QPalette palette = QApplication::style()->standardPalette();
        Tints tints = tintsOf(palette, iconPalette(u"mono-dark"_s, palette));
        QList<QImage> seen;
        for (const Status bad : {Status::Online, Status::Offline, Status::Overload, Status::Maintenance}) {
            for (const qint64 lasted : {Hour / 2, Hour}) {
                const QImage image = painted(sharesOf(badFor(Hour, bad, lasted)), tints);
                QVERIFY2(bad == Status::Online || !seen.contains(image), qPrintable(displayName(bad)));
                seen.append(image);
            }
        }
        const QImage unwatched = painted({}, tints);
        QVERIFY(!seen.contains(unwatched));
        QVERIFY(pixelsOf(unwatched, tints.surface) > 20); // an outline
    }

    void neighboursAreJoined()
    {
        const QList<CellShares> cells(24, sharesOf(badFor(Hour, Status::Offline, Hour / 2)));
        const QList<CellShares> joined = joinedCells(cells, 2);
        QCOMPARE(joined.size(), 12);
        QCOMPARE(joined.constLast(), cells.constLast());
        for (int i = 0; i < 24; ++i) {
            const QRectF pill = pillBox(QRectF(0, 0, 216, 16), i, 24);
            QCOMPARE(pill.width(), 6.0);
            QCOMPARE(pill.left(), 9.0 * i);
        }
    }

    /// Some desktops give a dark palette whose hints in empty fields are black.
    void hintsInEmptyFieldsAreRead()
    {
        VisibleFrameStyle style(u"fusion"_s);
        QPalette dark(QColor(40, 40, 44));
        dark.setColor(QPalette::Base, QColor(24, 24, 28));
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        style.polish(dark);
        QCOMPARE(dark.color(QPalette::PlaceholderText).rgb(), QColor(Qt::white).rgb());
        QPalette usual(Qt::white);
        usual.setColor(QPalette::Base, Qt::white);
        usual.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        style.polish(usual);
        QCOMPARE(usual.color(QPalette::PlaceholderText), QColor(0, 0, 0, 128));
    }
};

PILOTLAMP_TEST(TintsTest, QApplication);

} // namespace Pilotlamp::TintsTests

#include "tst_tints.moc"
