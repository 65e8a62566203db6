// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace Pilotlamp {

/// Its text begins where the layout begins, whatever writing it is in: a Latin name in a window that is read
/// from right to left is at the right, like everything around it.
class PlainLabel : public QLabel {
public:
    PlainLabel() { alignToLayout(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            alignToLayout();
    }

private:
    void alignToLayout()
    {
        const Qt::Alignment across = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                                          : Qt::Alignment(Qt::AlignLeft);
        setAlignment(across | Qt::AlignVCenter);
    }
};

/// A label for foreign text: never HTML, wrapped, and narrow
/// if need be – one long word does not widen the window.
inline QLabel *newPlainLabel(double pointScale = 1, bool bold = false)
{
    auto *label = new PlainLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(40);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * pointScale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

/// A page that scrolls where the window is smaller than it is, on the window's own ground.
/// `gap` in points: the room between the page and its scroll bar, while there is one.
inline QScrollArea *newScrolled(QWidget *page, int gap = 0)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of its fields
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    if (gap > 0)
        QObject::connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, page,
                         [page, gap](int, int most) {
                             QMargins around = page->layout()->contentsMargins();
                             const int room = most > 0 ? gap : 0;
                             if (page->layoutDirection() == Qt::RightToLeft)
                                 around.setLeft(room);
                             else
                                 around.setRight(room);
                             page->layout()->setContentsMargins(around);
                         });
    return scroll;
}

/// Makes a window as large as wished, and no larger than fits its screen with a frame around it.
inline void resizeWithinScreen(QWidget *window, const QSize &wished)
{
    constexpr QSize Frame(16, 48);
    const QScreen *screen = window->screen();
    window->resize(screen ? wished.boundedTo(screen->availableSize() - Frame) : wished);
}

} // namespace Pilotlamp
