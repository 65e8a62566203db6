// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/roomy_button.h"

#include <algorithm>

namespace Pilotlamp {

RoomyButton::RoomyButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
}

QSize RoomyButton::sizeHint() const
{
    constexpr int LeastHeight = 30;
    constexpr int Beside = 10;
    const int shown = fontMetrics().size(Qt::TextShowMnemonic, text()).width()
        + (icon().isNull() ? 0 : iconSize().width());
    const int arrow = menu() ? 2 * Beside : 0;
    return {std::max(shown + 2 * Beside + 4 + arrow, LeastHeight + 6),
            std::max(QPushButton::sizeHint().height(), LeastHeight)};
}

} // namespace Pilotlamp
