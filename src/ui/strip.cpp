// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip.h"

#include "core/notice.h"
#include "ui/status_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr double EnoughContrast = 3; ///< WCAG 2.1, 1.4.11

struct StripTexts {
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

struct CellLook {
    double height = 0; ///< of the strip
    bool hollow = false;
    Mark mark = Mark::Unknown;
};

CellLook lookOf(Cell cell)
{
    switch (cell) {
    case Cell::Online:
        return {0.42, false, Mark::Online};
    case Cell::Maintenance:
        return {0.6, false, Mark::Maintenance};
    case Cell::Overload:
        return {0.78, false, Mark::Overload};
    case Cell::Offline:
        return {1, false, Mark::Offline};
    case Cell::Unknown:
        return {0.42, true, Mark::Unknown};
    case Cell::OwnOffline:
        return {0.25, true, Mark::OwnOffline};
    case Cell::NotWatched:
        break;
    }
    return {0, false, Mark::Unknown};
}

QColor quietOf(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Text);
    color.setAlphaF(0.45F);
    return color;
}

void paintCell(QPainter &painter, const QRect &box, Cell cell, const IconPalette &colors,
               const QPalette &palette)
{
    const CellLook look = lookOf(cell);
    const int height = std::max(2, qRound(box.height() * look.height));
    const QRect bar(box.left(), box.bottom() + 1 - height, box.width(), height);
    if (cell == Cell::NotWatched) {
        painter.fillRect(QRect(bar.left(), box.bottom() - 1, bar.width(), 1), quietOf(palette));
        return;
    }
    const QColor fill = colors.of(look.mark).fill;
    const bool pale = contrastOf(fill, palette.color(QPalette::Base)) < EnoughContrast;
    const QColor rim = look.hollow || pale ? palette.color(QPalette::Text) : fill;
    if (!look.hollow)
        painter.fillRect(bar, fill);
    if (bar.width() > 2 && (look.hollow || pale)) {
        painter.setPen(rim);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    } else if (look.hollow) {
        painter.fillRect(QRect(bar.left(), bar.top(), bar.width(), 1), rim);
    }
}

/// The box of one of `count` cells; together they fill the strip to the pixel.
QRect cellBox(const QRect &box, qsizetype index, qsizetype count)
{
    const int left = int(index * box.width() / count);
    const int right = int((index + 1) * box.width() / count);
    const int gap = right - left > 3 ? 1 : 0;
    return {box.left() + left, box.top(), right - left - gap, box.height()};
}

QString shareText(const Uptime &uptime)
{
    const auto share = uptime.share();
    return share ? StripTexts::tr("online %1 %").arg(QLocale().toString(*share * 100, 'f', 1)) : QString();
}

} // namespace

QString displayWord(Cell cell)
{
    switch (cell) {
    case Cell::Online:
        return displayWord(Status::Online);
    case Cell::Maintenance:
        return displayWord(Status::Maintenance);
    case Cell::Overload:
        return displayWord(Status::Overload);
    case Cell::Offline:
        return displayWord(Status::Offline);
    case Cell::Unknown:
        return displayWord(Status::Unknown);
    case Cell::OwnOffline:
        return StripTexts::tr("You were offline");
    case Cell::NotWatched:
        break;
    }
    return StripTexts::tr("Not watched");
}

QString cellText(const StripCell &cell, bool byDay)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(cell.window.from);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(cell.window.until);
    const QLocale locale;
    QString text = byDay ? locale.toString(from.date(), QLocale::ShortFormat)
                         : StripTexts::tr("%1 – %2").arg(locale.toString(from.time(), QLocale::ShortFormat),
                                                  locale.toString(until.time(), QLocale::ShortFormat));
    text += u": "_s + displayWord(cellOf(cell));
    QStringList parts{shareText(cell.uptime)};
    for (const Status status : {Status::Offline, Status::Overload, Status::Maintenance, Status::Unknown}) {
        if (cell.uptime.of(status) >= 1000)
            parts.append(u"%1 %2"_s.arg(wordInLine(status), durationText(cell.uptime.of(status) / 1000)));
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? text : text + u"; "_s + parts.join(u", "_s);
}

void paintStrip(QPainter &painter, const QRect &box, const QList<Cell> &cells, const IconPalette &colors,
                const QPalette &palette)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QRect cell = cellBox(box, i, cells.size());
        paintCell(painter, QStyle::visualRect(painter.layoutDirection(), box, cell), cells.at(i), colors,
                  palette);
    }
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
    : WalkedPicture(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Strip::setCells(const QList<StripCell> &cells, bool byDay)
{
    if (cells == m_cells && byDay == m_byDay)
        return;
    m_cells = cells;
    m_byDay = byDay;
    m_shown.clear();
    for (const StripCell &cell : cells)
        m_shown.append(cellOf(cell));
    keepPlace();
}

QSize Strip::sizeHint() const
{
    return {360, fontMetrics().height() + 12};
}

QSize Strip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect box = rect().adjusted(4, 4, -4, -4);
    paintStrip(painter, box, m_shown, colors(), palette());
    if (place() >= 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        const QRect cell = cellBox(box, place(), m_cells.size()).adjusted(-2, -2, 2, 2);
        painter.drawRect(QStyle::visualRect(layoutDirection(), box, cell));
    }
    paintFocus(painter);
}

int Strip::placeAt(const QPointF &position) const
{
    const int x = qRound(position.x());
    const int across = runsLeftwards() ? width() - x : x;
    const int room = std::max(1, width() - 8);
    const int last = placeCount() - 1;
    return m_cells.isEmpty() ? -1 : std::clamp(int((across - 4) * m_cells.size() / room), 0, last);
}

} // namespace Pilotlamp
