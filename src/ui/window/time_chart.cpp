// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/time_chart.h"

#include "ui/common/text.h"
#include "ui/common/tints.h"
#include "ui/window/chart_grid.h"
#include "ui/window/history_summary.h"
#include "ui/window/shown_status.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int GridLines = 4;
constexpr int Pad = 6;
constexpr float AreaAlpha = 0.14F;
constexpr int SlowPercent = 95;
constexpr double CrossGap = 9; ///< pixels between the crosses of failed attempts

/// Neighbouring cells in which nobody watched, as few windows.
QList<TimeWindow> unwatchedOf(const QList<StripCell> &cells)
{
    QList<TimeWindow> windows;
    for (const StripCell &cell : cells) {
        if (cell.uptime.windowMs <= 0 || cell.uptime.notWatchedMs() < cell.uptime.windowMs)
            continue;
        if (!windows.isEmpty() && windows.constLast().until == cell.window.from)
            windows.last().until = cell.window.until;
        else
            windows.append(cell.window);
    }
    return windows;
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : NavigableChart(parent)
{
    setAccessibleName(tr("Response times"));
}

void TimeChart::setHistory(const ServiceHistory &history)
{
    m_window = history.timesWindow;
    m_times = history.times;
    m_usual = history.usual;
    m_shades = badStretches(history, history.timesWindow);
    m_unwatched = unwatchedOf(history.pills);
    m_slowest = percentileOf(m_times, SlowPercent);
    const double most = highestShown(m_times, m_usual);
    m_step = roundStep(most * 1.05 / GridLines);
    m_top = m_step * std::ceil(most * 1.05 / m_step);
    keepPlace();
}

QSize TimeChart::sizeHint() const
{
    return {420, fontMetrics().height() * 9};
}

QSize TimeChart::minimumSizeHint() const
{
    return {200, fontMetrics().height() * 6};
}

PlotScale TimeChart::axes() const
{
    const PlotEdges edges = plotEdges(fontMetrics());
    return {.box = rect().adjusted(edges.left, Pad + fontMetrics().height() / 2, -edges.right,
                                   -Pad - fontMetrics().height()),
            .window = m_window,
            .top = m_top,
            .step = m_step};
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_times.isEmpty()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No response times were measured in this time"));
        return;
    }
    paintUnwatched(painter);
    paintShades(painter);
    painter.setClipRect(axes().box);
    paintBand(painter);
    painter.setClipping(false);
    paintChartGrid(painter, axes(), palette(), width());
    painter.setRenderHint(QPainter::Antialiasing);
    paintSlowest(painter);
    paintLine(painter);
    paintFailures(painter);
    paintCrosshair(painter);
    paintFocus(painter);
}

/// Grey and hatched: no line there means nobody looked.
void TimeChart::paintUnwatched(QPainter &painter) const
{
    const PlotScale plot = axes();
    const QRectF box = plot.box;
    const QColor ink = palette().color(QPalette::Text);
    for (const TimeWindow &window : m_unwatched) {
        const QRectF area(plot.xOf(window.from), box.top(), plot.xOf(window.until) - plot.xOf(window.from),
                          box.height());
        painter.fillRect(area, faded(ink, 0.05F));
        painter.fillRect(area, QBrush(faded(ink, 0.12F), Qt::BDiagPattern));
    }
}

void TimeChart::paintShades(QPainter &painter) const
{
    const PlotScale plot = axes();
    const QRectF box = plot.box;
    for (const BadStretch &shade : m_shades) {
        const QColor fill = colors().of(symbolOf(shade.status)).fill;
        const QRectF area(plot.xOf(shade.window.from), box.top(),
                          std::max(2.0, plot.xOf(shade.window.until) - plot.xOf(shade.window.from)),
                          box.height());
        painter.fillRect(area, faded(fill, 0.2F));
        // The bar at the top tells the status by its height too.
        const double bar = shade.status == Status::Offline ? 6 : shade.status == Status::Overload ? 4 : 2;
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), bar), fill);
    }
}

void TimeChart::paintBand(QPainter &painter) const
{
    const PlotScale plot = axes();
    const QColor color = palette().color(QPalette::Highlight);
    for (const UsualStretch &stretch : m_usual) {
        const double left = plot.xOf(stretch.window.from);
        const double right = plot.xOf(stretch.window.until);
        painter.fillRect(QRectF(QPointF(left, plot.yOf(upperOf(stretch.usual))),
                                QPointF(right, plot.yOf(lowerOf(stretch.usual)))),
                         faded(color, 0.2F));
        painter.setPen(QPen(faded(color, 0.8F), 1, Qt::DashLine));
        const double middle = plot.yOf(stretch.usual.medianMs);
        painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    }
}

/// True where the line of response times, or a bad stretch, runs through a place.
bool TimeChart::isCrossed(const QRectF &place) const
{
    const PlotScale plot = axes();
    const bool isShaded = std::any_of(m_shades.cbegin(), m_shades.cend(), [&](const BadStretch &shade) {
        return plot.xOf(shade.window.from) < place.right() && plot.xOf(shade.window.until) > place.left();
    });
    return isShaded || std::any_of(m_times.cbegin(), m_times.cend(), [&](const TimePoint &point) {
               return point.ms >= 0 && place.contains(QPointF(plot.xOf(point.at), plot.yOf(point.ms)));
           });
}

/// The line below which nearly all answers lie, named where there is room.
void TimeChart::paintSlowest(QPainter &painter) const
{
    const PlotScale plot = axes();
    if (m_slowest < 0 || m_slowest > m_top)
        return;
    const Tints tints = tintsOf(palette(), colors());
    const QRectF box = plot.box;
    const double y = std::round(plot.yOf(m_slowest)) + 0.5;
    painter.setPen(QPen(tints.quiet, 1, Qt::DashDotLine));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    const QString name = tr("95th percentile %1").arg(responseText(m_slowest));
    const QSizeF size(fontMetrics().horizontalAdvance(name) + 4, fontMetrics().height());
    for (const double left :
         {box.right() - size.width(), box.left() + 4, box.center().x() - size.width() / 2}) {
        const QRectF label(QPointF(left, y - size.height() - 1), size);
        if (isCrossed(label))
            continue;
        painter.fillRect(label, faded(tints.surface, 0.8F));
        painter.drawText(label, int(Qt::AlignCenter), name);
        return;
    }
}

void TimeChart::paintLine(QPainter &painter) const
{
    const PlotScale plot = axes();
    QPainterPath line;
    QPainterPath area;
    const TimePoint *before = nullptr;
    const qint64 bridge = bridgeOf(m_times);
    const double foot = plot.box.bottom();
    const QColor ink = tintsOf(palette(), colors()).accent;
    for (const TimePoint &point : m_times) {
        const bool goesOn = before && point.ms >= 0 && point.at - before->at <= bridge;
        if (before && !goesOn) {
            area.lineTo(plot.xOf(before->at), foot);
            area.closeSubpath();
        }
        if (point.ms >= 0) {
            const QPointF at(plot.xOf(point.at), plot.yOf(point.ms));
            if (goesOn) {
                line.lineTo(at);
            } else {
                line.addEllipse(at, 0.6, 0.6); // a single answer is seen too
                line.moveTo(at);
                area.moveTo(at.x(), foot);
            }
            area.lineTo(at);
        }
        before = point.ms >= 0 ? &point : nullptr;
    }
    if (before) {
        area.lineTo(plot.xOf(before->at), foot);
        area.closeSubpath();
    }
    painter.fillPath(area, faded(ink, AreaAlpha));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

void TimeChart::paintFailures(QPainter &painter) const
{
    const PlotScale plot = axes();
    const QColor bad = colors().of(IconSymbol::Offline).fill;
    const QColor ink = palette().color(QPalette::Text);
    double lastCross = -CrossGap;
    for (const TimePoint &point : m_times) {
        const double x = plot.xOf(point.at);
        if (point.ms >= 0 || x - lastCross < CrossGap)
            continue;
        lastCross = x;
        const QPointF foot(x, plot.box.bottom() - 5);
        painter.setPen(QPen(point.status == Status::Unknown ? faded(ink, 0.6F) : bad, 1.6));
        painter.drawLine(foot - QPointF(3, 3), foot + QPointF(3, 3));
        painter.drawLine(foot - QPointF(3, -3), foot + QPointF(3, -3));
    }
}

void TimeChart::paintCrosshair(QPainter &painter) const
{
    const PlotScale plot = axes();
    if (place() < 0)
        return;
    const TimePoint &point = m_times.at(place());
    const QRectF box = plot.box;
    const QPointF at(plot.xOf(point.at), plot.yOf(std::max(0, point.ms)));
    const Tints tints = tintsOf(palette(), colors());
    painter.setPen(QPen(tints.quiet, 1, Qt::DashLine));
    painter.drawLine(QPointF(at.x(), box.top()), QPointF(at.x(), box.bottom()));
    painter.drawLine(QPointF(box.left(), at.y()), QPointF(box.right(), at.y()));
    painter.setPen(QPen(tints.accent, 2));
    painter.setBrush(tints.surface);
    painter.drawEllipse(at, 4, 4);
}

QString TimeChart::textOf(int place) const
{
    const TimePoint &point = m_times.at(place);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(point.at);
    QStringList parts{clockText(at, QDateTime::fromMSecsSinceEpoch(m_window.until)),
                      point.ms < 0 ? tr("no answer was measured") : responseText(point.ms)};
    if (point.status != Status::Online)
        parts.append(displayName(point.status));
    for (const UsualStretch &stretch : m_usual) {
        if (point.at >= stretch.window.from && point.at < stretch.window.until)
            parts.append(tr("usually %1").arg(responseText(stretch.usual.medianMs)));
    }
    return parts.join(u" · "_s);
}

int TimeChart::placeAt(const QPointF &position) const
{
    const PlotScale plot = axes();
    int nearest = -1;
    double least = 1e9;
    for (int i = 0; i < placeCount(); ++i) {
        const double distance = std::abs(plot.xOf(m_times.at(i).at) - position.x());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace Pilotlamp
