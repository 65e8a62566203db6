// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart_grid.h"

#include "ui/common/text.h"
#include "ui/window/shown_status.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int EdgePad = 6;
constexpr int RightEdge = 12;
constexpr qint64 TwoDaysMs = 2LL * 24 * 60 * 60 * 1000;

struct GridTexts {
    Q_DECLARE_TR_FUNCTIONS(Pilotlamp::TimeChart)
};

QString timeLabel(double ms, double top)
{
    if (ms <= 0)
        return u"0"_s;
    return top < 1000 ? GridTexts::tr("%1 ms").arg(qRound(ms)) : responseText(qRound(ms));
}

QString tickLabel(const QDateTime &at, const TimeWindow &window)
{
    if (window.until - window.from <= TwoDaysMs)
        return timeOfDay(at.time());
    return QLocale().toString(
        at.date(), GridTexts::tr("d MMM", "a short date without the year, as Qt's QLocale writes it"));
}

} // namespace

PlotEdges plotEdges(const QFontMetrics &metrics)
{
    return {metrics.horizontalAdvance(u"0000 ms"_s) + 2 * EdgePad, RightEdge};
}

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

void paintChartGrid(QPainter &painter, const PlotScale &scale, const QPalette &palette, int width)
{
    const QRectF &box = scale.box;
    const QFontMetrics metrics = painter.fontMetrics();
    const QColor text = palette.color(QPalette::Text);
    const int height = metrics.height();
    for (double ms = 0; ms <= scale.top + scale.step / 2; ms += scale.step) {
        const double y = std::round(scale.yOf(ms));
        painter.setPen(faded(text, ms > 0 ? 0.15F : 0.6F));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(faded(text, 0.8F));
        painter.drawText(QRectF(0, y - height / 2.0, box.left() - EdgePad, height),
                         int(Qt::AlignRight | Qt::AlignVCenter), timeLabel(ms, scale.top));
    }
    for (const qint64 at : ticksOf(scale.window)) {
        const double x = std::round(scale.xOf(at));
        painter.setPen(faded(text, 0.15F));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        painter.setPen(faded(text, 0.8F));
        const QString time = tickLabel(QDateTime::fromMSecsSinceEpoch(at), scale.window);
        const double half = metrics.horizontalAdvance(time) / 2.0 + 1;
        const double left = std::clamp(x - half, 0.0, width - 2 * half);
        painter.drawText(QRectF(left, box.bottom() + 2, 2 * half, height), int(Qt::AlignCenter), time);
    }
}

} // namespace Pilotlamp
