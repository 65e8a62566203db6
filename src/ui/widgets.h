// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Pilotlamp {

/// A label for foreign text: never HTML, wrapped, and narrow if need be – one long word does not widen the
/// window.
inline QLabel *newPlainLabel(double pointScale = 1, bool bold = false)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(40);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * pointScale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace Pilotlamp
