// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wrapping_label.h"

#include <QResizeEvent>

#include <algorithm>

namespace Pilotlamp {

namespace {
constexpr int LeastWidth = 200;
}

WrappingLabel::WrappingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

QSize WrappingLabel::sizeHint() const
{
    return {LeastWidth, heightForWidth(std::max(LeastWidth, width()))};
}

void WrappingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace Pilotlamp
