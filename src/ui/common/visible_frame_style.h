// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Pilotlamp {

/// Fusion frames its boxes with a shade of the window's ground, which on a dark one is hardly seen: there
/// they get a frame that is. And it underlines a letter in every word; here only while Alt is held, as
/// desktops do. In any other style nothing changes.
class VisibleFrameStyle : public QProxyStyle {
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    /// Has the application use it where its style is Fusion.
    static void install();

    /// Some desktops' palettes leave the hints in empty fields as dark as the field.
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void underline(bool on);

    bool m_isUnderlined = false;
};

} // namespace Pilotlamp
