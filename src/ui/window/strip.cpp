// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/strip.h"

#include "ui/common/pills.h"
#include "ui/common/status_names.h"
#include "ui/common/text.h"
#include "ui/window/chart_grid.h"
#include "ui/window/history_summary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct StripTexts {
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

constexpr qint64 NearlyADayMs = 20LL * 60 * 60 * 1000; // days have 23 hours too
constexpr double PillGap = 2;
constexpr double LeastGapStep = 4.5; ///< pills narrower than this touch one another
constexpr int StripAir = 4;

QString periodText(const StripCell &cell, const QDateTime &end)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(cell.window.from);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(cell.window.until);
    const QLocale locale;
    const QString day = StripTexts::tr("%1 %2", "weekday and date")
                            .arg(locale.dayName(from.date().dayOfWeek(), QLocale::ShortFormat),
                                 locale.toString(from.date(), QLocale::ShortFormat));
    if (from.msecsTo(until) >= NearlyADayMs)
        return day;
    const QString time = StripTexts::tr("%1 – %2").arg(timeOfDay(from.time()), timeOfDay(until.time()));
    return from.date() == end.toLocalTime().date() ? time
                                                   : StripTexts::tr("%1, %2", "day, time").arg(day, time);
}

} // namespace

QString displayName(Cell cell)
{
    switch (cell) {
    case Cell::Online:
        return displayName(Status::Online);
    case Cell::Maintenance:
        return displayName(Status::Maintenance);
    case Cell::Overload:
        return displayName(Status::Overload);
    case Cell::Offline:
        return displayName(Status::Offline);
    case Cell::Unknown:
        return displayName(Status::Unknown);
    case Cell::OwnOffline:
        return StripTexts::tr("You were offline");
    case Cell::NotWatched:
        break;
    }
    return StripTexts::tr("Not watched");
}

QString cellText(const StripCell &cell, const QDateTime &end)
{
    QStringList parts;
    for (const Status status : {Status::Offline, Status::Overload, Status::Maintenance, Status::Unknown}) {
        if (cell.uptime.of(status) >= 1000)
            parts.append(u"%1 %2"_s.arg(displayNameInLine(status), spanText(cell.uptime.of(status))));
    }
    if (cell.uptime.ownOfflineMs >= 1000)
        parts.append(StripTexts::tr("you were offline %1").arg(spanText(cell.uptime.ownOfflineMs)));
    QString text = parts.isEmpty() ? displayName(cellOf(cell)) : parts.join(u", "_s);
    if (const auto share = cell.uptime.upShare(); share && *share < 1)
        text += u"; "_s + StripTexts::tr("%1 % up").arg(percentText(*share, 1));
    return StripTexts::tr("%1: %2", "time: what was then").arg(periodText(cell, end), text);
}

void paintSparkline(QPainter &painter, const QRect &box, const QList<int> &times, const QColor &color)
{
    const int most = times.isEmpty() ? 0 : *std::max_element(times.cbegin(), times.cend());
    if (most <= 0 || times.size() < 2)
        return;
    QPainterPath path;
    bool open = false;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const double across = double(i) / double(times.size() - 1) * (box.width() - 2);
        const bool fromRight = painter.layoutDirection() == Qt::RightToLeft;
        const QPointF at(fromRight ? box.right() - across : box.left() + 1 + across,
                         box.bottom() - 1 - double(std::max(0, times.at(i))) / most * (box.height() - 3));
        if (times.at(i) >= 0)
            open ? path.lineTo(at) : path.moveTo(at);
        open = times.at(i) >= 0;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

Strip::Strip(QWidget *parent)
    : NavigableChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Strip::setCells(const QList<StripCell> &cells, TimeWindow axis)
{
    if (cells == m_cells && axis == m_axis)
        return;
    m_cells = cells;
    m_axis = axis;
    keepPlace();
}

QSize Strip::sizeHint() const
{
    return {360, fontMetrics().height() * 2};
}

QSize Strip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QString Strip::textOf(int place) const
{
    return cellText(m_cells.at(place), QDateTime::fromMSecsSinceEpoch(m_axis.until));
}

QRectF Strip::pill(qsizetype index) const
{
    const PlotEdges edges = plotEdges(fontMetrics());
    const double room = std::max(1, width() - edges.left - edges.right);
    const double length = double(std::max<qint64>(1, m_axis.until - m_axis.from));
    const TimeWindow &window = m_cells.at(index).window;
    const double from = edges.left + room * double(window.from - m_axis.from) / length;
    const double until = edges.left + room * double(window.until - m_axis.from) / length;
    const double left = std::round(from);
    const double gap = until - from >= LeastGapStep ? PillGap : 0;
    return {left, double(StripAir), std::max(1.0, std::round(until) - left - gap),
            double(height() - 2 * StripAir)};
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tints tints = tintsOf(palette(), colors());
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        paintPill(painter, pill(i), sharesOf(m_cells.at(i)), tints, tints.surface);
    if (place() >= 0) {
        painter.setPen(QPen(tints.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(pill(place()).adjusted(-2, -2, 2, 2));
    }
    paintFocus(painter);
}

int Strip::placeAt(const QPointF &position) const
{
    for (int i = placeCount() - 1; i > 0; --i) {
        if (position.x() >= pill(i).left())
            return i;
    }
    return placeCount() - 1 < 0 ? -1 : 0;
}

} // namespace Pilotlamp
