// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/roomy_button.h"

#include <QStyleOptionButton>

#include <algorithm>

namespace Pilotlamp {

RoomyButton::RoomyButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
}

/// A mark alone says that there is a menu: no arrow beside it.
void RoomyButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (text().isEmpty())
        option->features.setFlag(QStyleOptionButton::HasMenu, false);
}

QSize RoomyButton::sizeHint() const
{
    constexpr int LeastHeight = 30;
    constexpr int Beside = 10;
    const int shown = fontMetrics().size(Qt::TextShowMnemonic, text()).width()
        + (icon().isNull() ? 0 : iconSize().width());
    const int arrow = menu() && !text().isEmpty() ? 2 * Beside : 0;
    return {std::max(shown + 2 * Beside + 4 + arrow, LeastHeight + 6),
            std::max(QPushButton::sizeHint().height(), LeastHeight)};
}

} // namespace Pilotlamp
