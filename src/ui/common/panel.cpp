// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panel.h"

#include "ui/common/tints.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Pilotlamp {

namespace {
constexpr int CardTop = 12;

/// One line, cut where there is no room; the whole of it
/// stays its text. A second line would move what is below.
class PanelHeading : public QLabel {
public:
    explicit PanelHeading(const QFont &font)
    {
        setFont(font);
        setTextFormat(Qt::PlainText);
    }
    QSize minimumSizeHint() const override { return {40, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

QFont panelBold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

Panel::Panel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout(this))
    , m_heading(new PanelHeading(panelBold(font())))
{
    m_content->setContentsMargins(Metrics::CardPadding, CardTop, Metrics::CardPadding, CardTop);
    m_content->setSpacing(Metrics::Grid);
    m_content->addWidget(m_heading);
    m_heading->setText(title);
    m_heading->setVisible(!title.isEmpty());
    colorHeading();
}

void Panel::colorHeading()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tintsOf(palette(), {}).quiet);
    m_heading->setPalette(quiet);
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorHeading();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tints tints = tintsOf(palette(), {});
    painter.setBrush(tints.surface);
    painter.setPen(tints.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::CardRadius,
                            Metrics::CardRadius);
}

} // namespace Pilotlamp
