// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QStyle>
#include <QTest>
#include <QTranslator>
#include <QWidget>

namespace Pilotlamp::Testing {

using namespace Qt::StringLiterals;

/// Makes every text a third longer, as German does.
class LongTexts : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return source + u"\u00e4\u00f6"_s.repeated(std::max<int>(1, int(source.size()) / 6));
    }
};

/// A dark desktop's colours.
inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2d, 0x31, 0x36));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x22, 0x26));
    palette.setColor(QPalette::AlternateBase, QColor(0x27, 0x2b, 0x30));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb8));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb2, 0xff));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8f, 0x96));
    return palette;
}

/// Saves a picture of a window into the folder PILOTLAMP_SCREENSHOTS,
/// once light and once dark; nothing without it.
inline void shoot(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("PILOTLAMP_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    const QString scale = window.devicePixelRatioF() > 1 ? u"-200"_s : QString();
    for (const bool dark : {true, false}) {
        QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
        for (int step = 0; step < 5; ++step) // layouts of wrapped text settle in several steps
            QCoreApplication::processEvents();
        QVERIFY(
            window.grab().save(folder + u"/%1%2%3.png"_s.arg(name, scale, dark ? u"-dark"_s : QString())));
    }
}

} // namespace Pilotlamp::Testing
