// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_chart.h"

#include "core/baseline.h"
#include "ui/chart_scale.h"
#include "ui/text.h"

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
constexpr double CrossGap = 9; ///< pixels between the crosses of failed looks
constexpr qint64 TwoDaysMs = 2LL * 24 * 60 * 60 * 1000;

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : WalkedPicture(parent)
{
    setAccessibleName(tr("Response times"));
}

void TimeChart::setStory(const ServiceStory &story)
{
    m_window = story.timesWindow;
    m_times = story.times;
    m_usual = story.usual;
    m_shades = badStretches(story, story.timesWindow);
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
    return m_top < 1000 ? tr("%1 ms").arg(qRound(ms)) : secondsText(qRound(ms));
}

QString TimeChart::tickLabel(const QDateTime &at) const
{
    if (m_window.until - m_window.from <= TwoDaysMs)
        return QLocale().toString(at.time(), QLocale::ShortFormat);
    return QLocale().toString(at.date(),
                              tr("d MMM", "a short date without the year, as Qt's QLocale writes it"));
}

QRectF TimeChart::plot() const
{
    const int labels = std::max(fontMetrics().horizontalAdvance(timeLabel(m_top)),
                                fontMetrics().horizontalAdvance(timeLabel(m_top - m_step)))
        + 2 * Pad;
    const QRectF box
        = rect().adjusted(labels, Pad + fontMetrics().height() / 2, -2 * Pad, -Pad - fontMetrics().height());
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
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_times.isEmpty()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No response times were measured in this time"));
        return;
    }
    paintShades(painter);
    painter.setClipRect(plot());
    paintBand(painter);
    painter.setClipping(false);
    paintGrid(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLooks(painter);
    paintFocus(painter);
}

void TimeChart::paintShades(QPainter &painter) const
{
    const QRectF box = plot();
    for (const BadStretch &shade : m_shades) {
        const QColor fill = colors().of(markOf(shade.status)).fill;
        const QRectF area(xOf(shade.window.from), box.top(),
                          std::max(2.0, xOf(shade.window.until) - xOf(shade.window.from)), box.height());
        painter.fillRect(area, faded(fill, 0.22F));
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

void TimeChart::paintLooks(QPainter &painter) const
{
    QPainterPath line;
    const TimePoint *before = nullptr;
    const qint64 bridge = bridgeOf(m_times);
    const QColor bad = colors().of(Mark::Offline).fill;
    const QColor ink = palette().color(QPalette::Text);
    double lastCross = -CrossGap;
    for (const TimePoint &look : m_times) {
        const QPointF at(xOf(look.at), yOf(look.ms));
        if (look.ms < 0) {
            before = nullptr;
            if (at.x() - lastCross < CrossGap)
                continue;
            lastCross = at.x();
            const QPointF foot(at.x(), plot().bottom() - 5);
            painter.setPen(QPen(look.status == Status::Unknown ? faded(ink, 0.6F) : bad, 1.6));
            painter.drawLine(foot - QPointF(3, 3), foot + QPointF(3, 3));
            painter.drawLine(foot - QPointF(3, -3), foot + QPointF(3, -3));
            continue;
        }
        before &&look.at - before->at <= bridge ? line.lineTo(at) : line.moveTo(at);
        if (!before)
            line.addEllipse(at, 0.6, 0.6), line.moveTo(at);
        before = &look;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    if (place() < 0)
        return;
    const TimePoint &look = m_times.at(place());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.drawLine(QPointF(xOf(look.at), plot().top()), QPointF(xOf(look.at), plot().bottom()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(xOf(look.at), yOf(std::max(0, look.ms))), 3.5, 3.5);
}

QString TimeChart::textOf(int place) const
{
    const TimePoint &look = m_times.at(place);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(look.at);
    QStringList parts{clockText(at, QDateTime::fromMSecsSinceEpoch(m_window.until)),
                      look.ms < 0 ? tr("no answer was measured") : tr("%1 ms").arg(look.ms)};
    if (look.status != Status::Online)
        parts.append(displayWord(look.status));
    for (const UsualStretch &stretch : m_usual) {
        if (look.at >= stretch.window.from && look.at < stretch.window.until)
            parts.append(tr("usually %1 ms").arg(stretch.usual.medianMs));
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
