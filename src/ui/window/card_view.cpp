// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/card_view.h"

#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/window/link_button.h"
#include "ui/window/shown_status.h"
#include "ui/window/tag_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace Pilotlamp {

namespace {

constexpr double BigScale = 2.0;
constexpr double StrongScale = 1.15;

/// A label that is read and copied, not edited.
QLabel *newText(const CardLine &line, const QColor &color)
{
    const bool isBig = line.type == CardLine::Type::Big;
    const bool isStrong = isBig || line.type == CardLine::Type::Strong;
    QLabel *label = newPlainLabel(isBig ? BigScale : isStrong ? StrongScale : 1, isStrong);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->setText(line.text);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

} // namespace

CardView::CardView(QWidget *parent)
    : Card({}, parent)
{
}

void CardView::setCard(const CardContent &card)
{
    if (card == m_card)
        return;
    const bool isSameShape = card.lines.size() == m_card.lines.size() && card.times == m_card.times
        && std::equal(card.lines.cbegin(), card.lines.cend(), m_card.lines.cbegin(),
                      [](const CardLine &a, const CardLine &b) {
                          return a.type == b.type && a.link == b.link;
                      });
    const CardContent before = std::exchange(m_card, card);
    setTitle(card.title);
    setAccent(card.accent);
    if (!isSameShape)
        return rebuild();
    for (qsizetype i = 0; i < card.lines.size(); ++i) {
        if (card.lines.at(i) == before.lines.at(i))
            continue;
        if (auto *label = qobject_cast<QLabel *>(content()->itemAt(int(i))->widget());
            label && card.lines.at(i).type != CardLine::Type::Tag)
            label->setText(card.lines.at(i).text);
        else
            return rebuild();
    }
}

void CardView::setColors(const Tints &tints)
{
    setTints(tints);
    rebuild();
}

void CardView::rebuild()
{
    while (QLayoutItem *item = content()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CardLine &line : std::as_const(m_card.lines))
        content()->addWidget(newLine(line));
    const auto known
        = std::count_if(m_card.times.cbegin(), m_card.times.cend(), [](int ms) { return ms >= 0; });
    if (known < 2)
        return;
    auto *spark = new Sparkline;
    spark->setTimes(m_card.times, standingOut(tints().accent, tints().surface, MarkContrast));
    content()->addWidget(spark);
}

QWidget *CardView::newLine(const CardLine &line)
{
    switch (line.type) {
    case CardLine::Type::Tag: {
        auto *tag = new TagLabel(line.text);
        tag->setColours(tints().wash(line.symbol), tints().ink(line.symbol, tints().wash(line.symbol)));
        return tag;
    }
    case CardLine::Type::Link: {
        auto *link = new LinkButton(line.text);
        link->setColour(tints().link);
        connect(link, &QAbstractButton::clicked, this, [this, to = line.link] { Q_EMIT linkChosen(to); });
        return link;
    }
    case CardLine::Type::Quiet:
        return newText(line, tints().quiet);
    case CardLine::Type::Big:
        return newFigure(line);
    default:
        return newText(line, tints().text);
    }
}

/// A figure, and what it is measured by on the same base line.
QWidget *CardView::newFigure(const CardLine &line)
{
    QLabel *figure = newText(line, tints().text);
    if (line.beside.isEmpty())
        return figure;
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Grid + Metrics::Half);
    figure->setWordWrap(false);
    QLabel *beside = newText({CardLine::Type::Quiet, line.beside}, tints().quiet);
    const int lower = QFontMetrics(figure->font()).descent() - beside->fontMetrics().descent();
    beside->setContentsMargins(0, 0, 0, std::max(0, lower));
    layout->addWidget(figure);
    layout->addWidget(beside, 1, Qt::AlignBottom);
    return box;
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setTimes(const QList<int> &times, const QColor &color)
{
    m_times = times;
    m_color = color;
    const auto [least, most] = std::minmax_element(times.cbegin(), times.cend());
    setAccessibleName(times.isEmpty()
                          ? QString()
                          : tr("Response times of the last day, up to %1").arg(responseText(*most)));
    setToolTip(accessibleName());
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const int most = m_times.isEmpty() ? 0 : *std::max_element(m_times.cbegin(), m_times.cend());
    if (most <= 0 || m_times.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(2, 4, -2, -2);
    QPainterPath line;
    QPainterPath area;
    double opened = -1;
    QPointF last;
    const auto close = [&] {
        if (opened < 0)
            return;
        area.lineTo(last.x(), box.bottom());
        area.closeSubpath();
        opened = -1;
    };
    for (qsizetype i = 0; i < m_times.size(); ++i) {
        if (m_times.at(i) < 0) {
            close();
            continue;
        }
        const double across = double(i) / double(m_times.size() - 1);
        const bool isLeftwards = layoutDirection() == Qt::RightToLeft;
        const QPointF at(box.left() + (isLeftwards ? 1 - across : across) * box.width(),
                         box.bottom() - double(m_times.at(i)) / most * box.height());
        if (opened < 0) {
            line.moveTo(at);
            area.moveTo(at.x(), box.bottom());
            opened = at.x();
        } else {
            line.lineTo(at);
        }
        area.lineTo(at);
        last = at;
    }
    close();
    QColor faint = m_color;
    faint.setAlphaF(0.12F);
    painter.fillPath(area, faint);
    painter.setPen(QPen(m_color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

} // namespace Pilotlamp
