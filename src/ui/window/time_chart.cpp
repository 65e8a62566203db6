// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/time_chart.h"

#include "ui/common/text.h"
#include "ui/common/tints.h"
#include "ui/window/chart_scale.h"
#include "ui/window/history_summary.h"
#include "ui/window/shown_status.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int GridLines = 4;
constexpr int Pad = 6;
constexpr int RightEdge = 12;
constexpr float AreaAlpha = 0.14F;
constexpr int SlowPercent = 95;
constexpr double CrossGap = 9; ///< pixels between the crosses of failed attempts
constexpr qint64 TwoDaysMs = 2LL * 24 * 60 * 60 * 1000;

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

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

PlotEdges plotEdges(const QFontMetrics &metrics)
{
    return {metrics.horizontalAdvance(u"0000 ms"_s) + 2 * Pad, RightEdge};
}

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

QString TimeChart::timeLabel(double ms) const
{
    if (ms <= 0)
        return u"0"_s;
    return m_top < 1000 ? tr("%1 ms").arg(qRound(ms)) : responseText(qRound(ms));
}

QString TimeChart::tickLabel(const QDateTime &at) const
{
    if (m_window.until - m_window.from <= TwoDaysMs)
        return timeOfDay(at.time());
    return QLocale().toString(at.date(),
                              tr("d MMM", "a short date without the year, as Qt's QLocale writes it"));
}

QRectF TimeChart::plot() const
{
    const PlotEdges edges = plotEdges(fontMetrics());
    const QRectF box = rect().adjusted(edges.left, Pad + fontMetrics().height() / 2, -edges.right,
                                       -Pad - fontMetrics().height());
    return box;
}

double TimeChart::xOf(qint64 at) const
{
    const QRectF box = plot();
    const double share
        = double(at - m_window.from) / double(std::max<qint64>(1, m_window.until - m_window.from));
    return box.left() + share * box.width();
}

double TimeChart::yOf(double ms) const
{
    const QRectF box = plot();
    return box.bottom() - std::clamp(ms / m_top, 0.0, 1.0) * box.height();
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
    painter.setClipRect(plot());
    paintBand(painter);
    painter.setClipping(false);
    paintGrid(painter);
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
    const QRectF box = plot();
    const QColor ink = palette().color(QPalette::Text);
    for (const TimeWindow &window : m_unwatched) {
        const QRectF area(xOf(window.from), box.top(), xOf(window.until) - xOf(window.from), box.height());
        painter.fillRect(area, faded(ink, 0.05F));
        painter.fillRect(area, QBrush(faded(ink, 0.12F), Qt::BDiagPattern));
    }
}

void TimeChart::paintShades(QPainter &painter) const
{
    const QRectF box = plot();
    for (const BadStretch &shade : m_shades) {
        const QColor fill = colors().of(symbolOf(shade.status)).fill;
        const QRectF area(xOf(shade.window.from), box.top(),
                          std::max(2.0, xOf(shade.window.until) - xOf(shade.window.from)), box.height());
        painter.fillRect(area, faded(fill, 0.2F));
        // The bar at the top tells the status by its height too.
        const double bar = shade.status == Status::Offline ? 6 : shade.status == Status::Overload ? 4 : 2;
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), bar), fill);
    }
}

void TimeChart::paintBand(QPainter &painter) const
{
    const QColor color = palette().color(QPalette::Highlight);
    for (const UsualStretch &stretch : m_usual) {
        const double left = xOf(stretch.window.from);
        const double right = xOf(stretch.window.until);
        painter.fillRect(
            QRectF(QPointF(left, yOf(upperOf(stretch.usual))), QPointF(right, yOf(lowerOf(stretch.usual)))),
            faded(color, 0.2F));
        painter.setPen(QPen(faded(color, 0.8F), 1, Qt::DashLine));
        const double middle = yOf(stretch.usual.medianMs);
        painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    }
}

void TimeChart::paintGrid(QPainter &painter) const
{
    const QRectF box = plot();
    const QColor text = palette().color(QPalette::Text);
    const int height = fontMetrics().height();
    for (double ms = 0; ms <= m_top + m_step / 2; ms += m_step) {
        const double y = std::round(yOf(ms));
        painter.setPen(faded(text, ms > 0 ? 0.15F : 0.6F));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(faded(text, 0.8F));
        painter.drawText(QRectF(0, y - height / 2.0, box.left() - Pad, height),
                         int(Qt::AlignRight | Qt::AlignVCenter), timeLabel(ms));
    }
    for (const qint64 at : ticksOf(m_window)) {
        const double x = std::round(xOf(at));
        painter.setPen(faded(text, 0.15F));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        painter.setPen(faded(text, 0.8F));
        const QString time = tickLabel(QDateTime::fromMSecsSinceEpoch(at));
        const double half = fontMetrics().horizontalAdvance(time) / 2.0 + 1;
        const double left = std::clamp(x - half, 0.0, width() - 2 * half);
        painter.drawText(QRectF(left, box.bottom() + 2, 2 * half, height), int(Qt::AlignCenter), time);
    }
}

/// True where the line of response times, or a bad stretch, runs through a place.
bool TimeChart::isCrossed(const QRectF &place) const
{
    const bool isShaded = std::any_of(m_shades.cbegin(), m_shades.cend(), [&](const BadStretch &shade) {
        return xOf(shade.window.from) < place.right() && xOf(shade.window.until) > place.left();
    });
    return isShaded || std::any_of(m_times.cbegin(), m_times.cend(), [&](const TimePoint &point) {
               return point.ms >= 0 && place.contains(QPointF(xOf(point.at), yOf(point.ms)));
           });
}

/// The line below which nearly all answers lie, named where there is room.
void TimeChart::paintSlowest(QPainter &painter) const
{
    if (m_slowest < 0 || m_slowest > m_top)
        return;
    const Tints tints = tintsOf(palette(), colors());
    const QRectF box = plot();
    const double y = std::round(yOf(m_slowest)) + 0.5;
    painter.setPen(QPen(tints.quiet, 1, Qt::DashDotLine));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    const QString name = tr("95 % within %1").arg(responseText(m_slowest));
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
    QPainterPath line;
    QPainterPath area;
    const TimePoint *before = nullptr;
    const qint64 bridge = bridgeOf(m_times);
    const double foot = plot().bottom();
    const QColor ink = tintsOf(palette(), colors()).accent;
    for (const TimePoint &point : m_times) {
        const bool goesOn = before && point.ms >= 0 && point.at - before->at <= bridge;
        if (before && !goesOn) {
            area.lineTo(xOf(before->at), foot);
            area.closeSubpath();
        }
        if (point.ms >= 0) {
            const QPointF at(xOf(point.at), yOf(point.ms));
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
        area.lineTo(xOf(before->at), foot);
        area.closeSubpath();
    }
    painter.fillPath(area, faded(ink, AreaAlpha));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

void TimeChart::paintFailures(QPainter &painter) const
{
    const QColor bad = colors().of(IconSymbol::Offline).fill;
    const QColor ink = palette().color(QPalette::Text);
    double lastCross = -CrossGap;
    for (const TimePoint &point : m_times) {
        const double x = xOf(point.at);
        if (point.ms >= 0 || x - lastCross < CrossGap)
            continue;
        lastCross = x;
        const QPointF foot(x, plot().bottom() - 5);
        painter.setPen(QPen(point.status == Status::Unknown ? faded(ink, 0.6F) : bad, 1.6));
        painter.drawLine(foot - QPointF(3, 3), foot + QPointF(3, 3));
        painter.drawLine(foot - QPointF(3, -3), foot + QPointF(3, -3));
    }
}

void TimeChart::paintCrosshair(QPainter &painter) const
{
    if (place() < 0)
        return;
    const TimePoint &point = m_times.at(place());
    const QRectF box = plot();
    const QPointF at(xOf(point.at), yOf(std::max(0, point.ms)));
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
    int nearest = -1;
    double least = 1e9;
    for (int i = 0; i < placeCount(); ++i) {
        const double distance = std::abs(xOf(m_times.at(i).at) - position.x());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace Pilotlamp
