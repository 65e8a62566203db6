// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_painter.h"

#include "testlib/test_program.h"

#include <QDir>
#include <QPainter>
#include <QPalette>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp::IconPainterTests {

namespace {

QImage on(const QImage &icon, const QColor &background)
{
    QImage image(icon.size(), QImage::Format_RGB32);
    image.fill(background);
    QPainter(&image).drawImage(0, 0, icon);
    return image;
}

/// In how many of 24 directions from the border to the middle a pixel stands 3:1 against the background.
int directionsSeen(const QImage &icon, const QColor &background)
{
    const QImage image = on(icon, background);
    const double middle = image.width() / 2.0;
    int seen = 0;
    for (int i = 0; i < 24; ++i) {
        const double angle = i * std::acos(-1.0) / 12;
        for (double radius = middle * 1.4; radius > middle * 0.3; radius -= 0.25) {
            const QPoint point(int(middle + radius * std::cos(angle)),
                               int(middle + radius * std::sin(angle)));
            if (image.rect().contains(point) && contrastOf(image.pixelColor(point), background) >= 3) {
                ++seen;
                break;
            }
        }
    }
    return seen;
}

/// The share of the icon's pixels that stand 3:1 against the background.
double shareSeen(const QImage &icon, const QColor &background)
{
    const QImage image = on(icon, background);
    int seen = 0, all = 0;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            all += qAlpha(icon.pixel(x, y)) > 127;
            seen += contrastOf(image.pixelColor(x, y), background) >= 3;
        }
    }
    return double(seen) / all;
}

/// Mean difference of grey values (0 … 255) of two icons on mid grey.
double greyDifference(const QImage &a, const QImage &b)
{
    const QImage left = on(a, Qt::gray), right = on(b, Qt::gray);
    double sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            sum += std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y)));
    }
    return sum / (left.width() * left.height());
}

/// What an eye without one kind of cones sees. Source: G. Machado, M. Oliveira, L. Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1; linear RGB.
using Blindness = std::array<double, 9>;
constexpr Blindness Protanopia{0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                               0.099216, -0.003882, -0.048116, 1.051998};
constexpr Blindness Deuteranopia{0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                 0.047413, -0.011820, 0.042940,  0.968881};
constexpr Blindness Tritanopia{1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                               0.147602, 0.004733,  0.691367,  0.303900};

/// The colour in CIE L*a*b* (D65) as such an eye sees it.
std::array<double, 3> seenBy(const Blindness &eye, const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const std::array<double, 3> rgb{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> seen{};
    for (size_t row = 0; row < 3; ++row)
        seen[row] = std::clamp(eye[3 * row] * rgb[0] + eye[3 * row + 1] * rgb[1] + eye[3 * row + 2] * rgb[2],
                               0.0, 1.0);
    const auto cube = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = cube((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    const double y = cube(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = cube((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

QList<IconAppearance> allAppearances()
{
    QList<IconAppearance> appearances;
    for (int symbol = 0; symbol < SymbolCount; ++symbol) {
        appearances.append({static_cast<IconSymbol>(symbol)});
        appearances.append({static_cast<IconSymbol>(symbol), true});
    }
    return appearances;
}

} // namespace

class IconPainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsThereAndSeenOnAnyGround_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<int>("side");
        for (const IconStyle &style : iconStyles()) {
            if (style.name == "mono-auto"_L1) // is one of the other two
                continue;
            for (const int side : iconSizes())
                QTest::addRow("%s %d", style.name.isEmpty() ? "default" : qPrintable(style.name), side)
                    << style.name << side;
        }
    }

    void everyIconIsThereAndSeenOnAnyGround()
    {
        QFETCH(QString, style);
        QFETCH(int, side);
        const IconPalette palette = iconPalette(style, QPalette());
        for (const IconAppearance &appearance : allAppearances()) {
            const QImage icon = paintIcon(appearance, palette, side);
            QCOMPARE(icon.size(), QSize(side, side));
            const QString name
                = displayName(appearance.symbol) + (appearance.hollow ? u", hollow"_s : QString());
            // Slanted edges of small icons are softened; more than half of the outline must be sharp.
            for (const int grey : {0, 128, 255}) {
                const int seen = directionsSeen(icon, QColor(grey, grey, grey));
                QVERIFY2(seen > 12,
                         qPrintable(u"%1 on %2: %3 of 24 directions"_s.arg(name).arg(grey).arg(seen)));
            }
            for (int grey = 0; grey <= 255; grey += 51) {
                const double share = shareSeen(icon, QColor(grey, grey, grey));
                QVERIFY2(share >= 0.1, qPrintable(u"%1 on %2: share %3"_s.arg(name).arg(grey).arg(share)));
            }
        }
    }

    void glyphsStandOutOfTheirBody()
    {
        for (const IconStyle &style : iconStyles()) {
            const IconPalette palette = iconPalette(style.name, QPalette());
            for (const SymbolColors &colors : palette.symbols)
                QVERIFY(contrastOf(colors.fill, colors.glyph) >= 3);
            QVERIFY(contrastOf(palette.outerRim, palette.innerRim) >= 7);
        }
    }

    void marksDifferWithoutColour()
    {
        for (const IconStyle &style : iconStyles()) {
            const IconPalette palette = iconPalette(style.name, QPalette());
            for (const int side : {16, 22, 24, 32, 48}) {
                const QList<IconAppearance> appearances = allAppearances();
                for (qsizetype a = 0; a < appearances.size(); ++a) {
                    for (qsizetype b = a + 1; b < appearances.size(); ++b) {
                        const double difference = greyDifference(paintIcon(appearances.at(a), palette, side),
                                                                 paintIcon(appearances.at(b), palette, side));
                        QVERIFY2(difference > 6,
                                 qPrintable(u"%1: %2 and %3 at %4 px differ by %5"_s.arg(style.name)
                                                .arg(a)
                                                .arg(b)
                                                .arg(side)
                                                .arg(difference)));
                    }
                }
            }
        }
    }

    void colouredStylesUseOneColourAMark()
    {
        for (const QString &style : {QString(), u"colour-blind"_s}) {
            const IconPalette palette = iconPalette(style, QPalette());
            QSet<QRgb> fills;
            for (const Status status :
                 {Status::Unknown, Status::Online, Status::Maintenance, Status::Overload, Status::Offline})
                fills.insert(palette.of(symbolOf(status)).fill.rgb());
            QCOMPARE(fills.size(), StatusCount);
        }
    }

    void coloursStayApartForEyesWithoutOneKindOfCones_data()
    {
        QTest::addColumn<Blindness>("eye");
        QTest::newRow("protanopia") << Protanopia;
        QTest::newRow("deuteranopia") << Deuteranopia;
        QTest::newRow("tritanopia") << Tritanopia;
    }

    void coloursStayApartForEyesWithoutOneKindOfCones()
    {
        QFETCH(Blindness, eye);
        const IconPalette palette = iconPalette(u"colour-blind"_s, QPalette());
        for (int a = 0; a < StatusCount; ++a) {
            for (int b = a + 1; b < StatusCount; ++b) {
                const auto one = seenBy(eye, palette.of(static_cast<IconSymbol>(a)).fill);
                const auto other = seenBy(eye, palette.of(static_cast<IconSymbol>(b)).fill);
                const double distance = std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
                QVERIFY2(distance > 20, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(distance)));
            }
        }
    }

    void bodiesTouchWholePixels()
    {
        // The dark rim starts exactly at the border: full in the middle of each side, so nothing is blurred.
        const IconPalette palette = iconPalette({}, QPalette());
        for (const int side : iconSizes()) {
            const QImage icon = paintIcon({IconSymbol::Offline}, palette, side);
            QCOMPARE(icon.pixelColor(side / 2, 0), palette.outerRim);
            QCOMPARE(icon.pixelColor(side / 2, side - 1), palette.outerRim);
            QCOMPARE(icon.pixelColor(0, side / 2), palette.outerRim);
            QCOMPARE(icon.pixelColor(side - 1, side / 2), palette.outerRim);
        }
    }

    void badgesChangeTheIcon()
    {
        const IconPalette palette = iconPalette({}, QPalette());
        for (const int side : iconSizes()) {
            const QImage bare = paintIcon({IconSymbol::Online}, palette, side);
            QVERIFY(paintIcon({IconSymbol::Online, false, true}, palette, side) != bare);
            QVERIFY(paintIcon({IconSymbol::Online, false, false, 3}, palette, side) != bare);
            QVERIFY(paintIcon({IconSymbol::Online, false, false, 4}, palette, side)
                    != paintIcon({IconSymbol::Online, false, false, 3}, palette, side));
        }
    }

    void iconsCarryEverySizeAsPixmap()
    {
        const QIcon icon = iconOf({IconSymbol::Overload}, iconPalette({}, QPalette()), 1.75);
        for (const int side : iconSizes())
            QVERIFY(icon.availableSizes().contains(QSize(side, side)));
        QVERIFY(icon.availableSizes().contains(QSize(28, 28)));
        for (const QSize &size : icon.availableSizes())
            QVERIFY(!icon.pixmap(size, 1.0).isNull());
    }

    void looksFollowTheOverview()
    {
        Overview overview;
        overview.status = Status::Offline;
        overview.freshness = Freshness::Stale;
        overview.counts = {1, 2, 1, 0, 3};
        QCOMPARE(appearanceOf(overview, true), (IconAppearance{IconSymbol::Offline, true, false, 4}));
        QCOMPARE(appearanceOf(overview), (IconAppearance{IconSymbol::Offline, true}));
        overview.ownOffline = true;
        QCOMPARE(appearanceOf(overview), IconAppearance{IconSymbol::OwnOffline});
        overview.paused = true;
        QCOMPARE(appearanceOf(overview), IconAppearance{IconSymbol::Paused});
        Verdict verdict;
        verdict.freshness = Freshness::Expired;
        QCOMPARE(appearanceOf(verdict), IconAppearance{IconSymbol::Unknown});
    }

    void ownColoursTakeThePlaceOfThePalettes()
    {
        Preferences preferences;
        QCOMPARE(styleOf(preferences), QString());
        preferences.iconStyle = u"colour-blind"_s;
        preferences.iconColours = {{Status::Offline, u"#111111"_s}, {Status::Online, u"#fff0c0"_s}};
        const IconPalette own = iconPalette(styleOf(preferences), QPalette());
        const IconPalette safe = iconPalette(u"colour-blind"_s, QPalette());
        QCOMPARE(own.of(IconSymbol::Offline).fill, QColor(0x11, 0x11, 0x11));
        QCOMPARE(own.of(IconSymbol::Online).fill, QColor(0xff, 0xf0, 0xc0));
        QCOMPARE(own.of(IconSymbol::Overload), safe.of(IconSymbol::Overload));
        for (int grey = 0; grey <= 255; ++grey) { // whatever they choose, the glyph can be read
            preferences.iconColours = {{Status::Offline, QColor(grey, grey, grey).name()}};
            const SymbolColors colors = iconPalette(styleOf(preferences), QPalette()).of(IconSymbol::Offline);
            QVERIFY(contrastOf(colors.fill, colors.glyph) >= 3);
        }
        QCOMPARE(iconPalette(u" offline=nonsense down=#111111"_s, QPalette()), iconPalette({}, QPalette()));
    }

    void oneToneFollowsTheDesktop()
    {
        QCOMPARE(iconPalette(u"mono-auto"_s, QPalette(Qt::black)), iconPalette(u"mono-light"_s, QPalette()));
        QCOMPARE(iconPalette(u"mono-auto"_s, QPalette(Qt::white)), iconPalette(u"mono-dark"_s, QPalette()));
        QCOMPARE(iconPalette(u"no such style"_s, QPalette()), iconPalette({}, QPalette()));
    }

    /// Not a check but a picture for people: every mark,
    /// magnified, on dark and light, where a folder is named.
    void sheet()
    {
        const QString folder = qEnvironmentVariable("PILOTLAMP_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("PILOTLAMP_SCREENSHOTS names no folder");
        const QList<IconAppearance> appearances = allAppearances()
            << IconAppearance{IconSymbol::Online, false, true}
            << IconAppearance{IconSymbol::Offline, false, false, 3}
            << IconAppearance{IconSymbol::Overload, false, true, 12};
        for (const IconStyle &style : iconStyles()) {
            QImage sheet(int(appearances.size()) * 140, 4 * 140, QImage::Format_RGB32);
            QPainter painter(&sheet);
            painter.fillRect(QRect(0, 0, sheet.width(), 280), QColor(0x2e, 0x34, 0x36));
            painter.fillRect(QRect(0, 280, sheet.width(), 280), QColor(0xf0, 0xf0, 0xf0));
            const IconPalette palette = iconPalette(style.name, QPalette());
            int row = 0;
            for (const int side : {16, 22, 16, 32}) {
                for (int column = 0; column < appearances.size(); ++column)
                    painter.drawImage(QRect(column * 140 + 6, row * 140 + 6, 128, 128),
                                      paintIcon(appearances.at(column), palette, side));
                ++row;
            }
            painter.end();
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(sheet.save(folder
                               + u"/icons-%1.png"_s.arg(style.name.isEmpty() ? u"default"_s : style.name)));
        }
    }
};

PILOTLAMP_TEST(IconPainterTest, QApplication);

} // namespace Pilotlamp::IconPainterTests

#include "tst_icon_painter.moc"
