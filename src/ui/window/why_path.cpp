// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/why_path.h"

#include "ui/common/flat_icon.h"
#include "ui/common/text.h"
#include "ui/common/tints.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int WayNodes = 5; ///< the sixth, their page, hangs below
constexpr int WhyGap = 8;
constexpr int LinkGap = 10; ///< between a link's end and a mark
constexpr double LinkWidth = 3;
constexpr int BreakSide = 9; ///< of the cross in a broken link
constexpr int MostWordLines = 4;

IconSymbol whyMarkOf(const WhyNode &node)
{
    switch (node.state) {
    case WhyNode::State::Fine:
        return IconSymbol::Online;
    case WhyNode::State::Warning:
        return IconSymbol::Overload;
    case WhyNode::State::Failed:
        return node.silent ? IconSymbol::Unknown : IconSymbol::Offline;
    default:
        return IconSymbol::Unknown;
    }
}

bool isQuietNode(const WhyNode &node)
{
    return node.state == WhyNode::State::Skipped || node.state == WhyNode::State::Waiting;
}

} // namespace

WhyPath::WhyPath(QWidget *parent)
    : NavigableChart(parent)
{
    setAccessibleName(tr("The path from this computer to the service"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setNodes(whyNodes({}, false));
}

/// A page that there is none of, or nobody read, hangs nowhere.
void WhyPath::setNodes(const QList<WhyNode> &nodes)
{
    QList<WhyNode> shown = nodes;
    if (!shown.isEmpty() && shown.constLast().state == WhyNode::State::Skipped)
        shown.removeLast();
    if (shown == m_nodes)
        return;
    m_nodes = shown;
    updateGeometry();
    keepPlace();
}

int WhyPath::markSide() const
{
    return std::max(32, fontMetrics().height() * 2);
}

QFont WhyPath::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

/// Downwards where the titles would touch one another.
bool WhyPath::isUpright(int width) const
{
    const QFontMetrics metrics(titleFont());
    int widest = markSide() * 2;
    for (const WhyNode &node : m_nodes)
        widest = std::max(widest, metrics.horizontalAdvance(displayName(node.place)));
    return width < (widest + 2 * WhyGap) * WayNodes;
}

QString WhyPath::wordsBelow(const WhyNode &node) const
{
    if (node.place == WhyNode::Place::You)
        return tr("this computer");
    if (node.state == WhyNode::State::Waiting)
        return tr("checking…");
    if (node.state == WhyNode::State::Skipped)
        return tr("skipped");
    if (node.state == WhyNode::State::Fine && node.ms >= 0)
        return tr("%1 ms").arg(node.ms);
    return node.finding;
}

int WhyPath::wordsHeight(const WhyNode &node, int width) const
{
    return QFontMetrics(titleFont()).lineSpacing()
        + int(elidedLines(wordsBelow(node), font(), width, MostWordLines).size())
        * fontMetrics().lineSpacing();
}

QList<WhyPath::Spot> WhyPath::spots(int width) const
{
    const int side = markSide();
    QList<Spot> spots;
    if (isUpright(width)) {
        const int left = side + 2 * WhyGap;
        int y = 0;
        for (const WhyNode &node : m_nodes) {
            const int words = wordsHeight(node, width - left);
            spots.append({QRect(0, y, side, side), QRect(left, y, width - left, words)});
            y += std::max(side, words) + 2 * WhyGap;
        }
        return spots;
    }
    const int column = width / WayNodes;
    int below = 0;
    for (int i = 0; i < WayNodes; ++i) {
        const int words = wordsHeight(m_nodes.at(i), column - WhyGap);
        const int left = i * column;
        spots.append({QRect(left + (column - side) / 2, 0, side, side),
                      QRect(left + WhyGap / 2, side + WhyGap, column - WhyGap, words)});
        below = std::max(below, side + WhyGap + words);
    }
    if (m_nodes.size() <= WayNodes)
        return spots;
    const int pageWidth = std::min(width, column * 3);
    const int inner = pageWidth - 3 * WhyGap - side / 2;
    const int words = wordsHeight(m_nodes.constLast(), inner);
    const QRect box(width - pageWidth, below + 2 * WhyGap, pageWidth, words + 2 * WhyGap);
    spots.append({QRect(box.left() + WhyGap, box.top() + WhyGap, side / 2, side / 2),
                  QRect(box.right() - WhyGap - inner + 1, box.top() + WhyGap, inner, words)});
    return spots;
}

int WhyPath::heightForWidth(int width) const
{
    const QList<Spot> all = spots(std::max(width, minimumSizeHint().width()));
    int bottom = 0;
    for (const Spot &spot : all)
        bottom = std::max({bottom, spot.symbol.bottom() + 1, spot.words.bottom() + 1});
    return bottom + WhyGap + 2;
}

QSize WhyPath::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 80;
    return {width, heightForWidth(width)};
}

QSize WhyPath::minimumSizeHint() const
{
    return {markSide() + fontMetrics().averageCharWidth() * 16, markSide()};
}

void WhyPath::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QList<Spot> all = spots(width());
    for (Spot &spot : all) {
        spot.symbol = QStyle::visualRect(layoutDirection(), rect(), spot.symbol);
        spot.words = QStyle::visualRect(layoutDirection(), rect(), spot.words);
    }
    for (qsizetype i = 1; i < WayNodes; ++i)
        paintLink(painter, all.at(i - 1).symbol, all.at(i).symbol, whyLinkTo(m_nodes, i));
    if (m_nodes.size() > WayNodes)
        paintPage(painter, m_nodes.constLast(), all);
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        paintNode(painter, m_nodes.at(i), all.at(i));
        if (place() == i) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRoundedRect(all.at(i).symbol.united(all.at(i).words).adjusted(-2, -2, 2, 2), 4, 4);
        }
    }
    paintFocus(painter);
}

void WhyPath::paintLink(QPainter &painter, const QRect &from, const QRect &to, WhyLink link) const
{
    const Tints tints = tintsOf(palette(), colors());
    const bool isUpright = from.center().x() == to.center().x();
    const bool isRight = to.center().x() > from.center().x();
    QPointF a = from.center() + QPointF(0.5, 0.5);
    QPointF b = to.center() + QPointF(0.5, 0.5);
    const double back = from.width() / 2.0 + (isUpright ? 2 : LinkGap);
    const QPointF along = isUpright ? QPointF(0, 1) : QPointF(isRight ? 1 : -1, 0);
    a += along * back;
    b -= along * back;
    const QColor bad = tints.shape(IconSymbol::Offline, tints.surface);
    if (link != WhyLink::Broken) {
        const QColor good = tints.shape(IconSymbol::Online, tints.surface);
        painter.setPen(QPen(link == WhyLink::Fine ? good : tints.quiet, LinkWidth,
                            link == WhyLink::Fine ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
        painter.drawLine(a, b);
        return;
    }
    const QPointF middle = (a + b) / 2;
    const QPointF gap = along * (BreakSide + 4);
    painter.setPen(QPen(bad, LinkWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(a, middle - gap);
    painter.setPen(QPen(bad, LinkWidth, Qt::DotLine, Qt::FlatCap));
    painter.drawLine(middle + gap, b);
    painter.setPen(QPen(bad, LinkWidth + 0.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF corner(BreakSide / 2.0 + 1, BreakSide / 2.0 + 1);
    painter.drawLine(middle - corner, middle + corner);
    painter.drawLine(middle + QPointF(-corner.x(), corner.y()), middle + QPointF(corner.x(), -corner.y()));
}

void WhyPath::paintNode(QPainter &painter, const WhyNode &node, const Spot &spot) const
{
    const Tints tints = tintsOf(palette(), colors());
    if (isQuietNode(node)) {
        const bool isWaiting = node.state == WhyNode::State::Waiting;
        painter.setBrush(tints.surface);
        painter.setPen(QPen(tints.quiet, 1.5, isWaiting ? Qt::DashLine : Qt::SolidLine));
        painter.drawEllipse(QRectF(spot.symbol).adjusted(4, 4, -4, -4));
        painter.drawText(spot.symbol, Qt::AlignCenter, isWaiting ? u"…"_s : u"–"_s);
    } else {
        const double ratio = painter.device()->devicePixelRatioF();
        IconAppearance appearance{whyMarkOf(node)};
        appearance.hollow = node.silent;
        painter.drawPixmap(spot.symbol.topLeft(),
                           flatIcon(appearance, tints, tints.surface, spot.symbol.width(), ratio));
    }
    const bool isBeside = spot.words.top() <= spot.symbol.bottom();
    const int align = (isBeside ? int(Qt::AlignLeading) : int(Qt::AlignHCenter)) | Qt::AlignTop;
    const int across = int(QStyle::visualAlignment(layoutDirection(), Qt::Alignment(align)));
    const QFontMetrics bold(titleFont());
    painter.setFont(titleFont());
    painter.setPen(isQuietNode(node) ? tints.quiet : tints.text);
    painter.drawText(spot.words, across,
                     bold.elidedText(displayName(node.place), Qt::ElideRight, spot.words.width()));
    painter.setFont(font());
    painter.setPen(node.state == WhyNode::State::Failed ? tints.ink(IconSymbol::Offline, tints.surface)
                                                        : tints.quiet);
    QRect line = spot.words.adjusted(0, bold.lineSpacing(), 0, 0);
    for (const QString &words : elidedLines(wordsBelow(node), font(), line.width(), MostWordLines)) {
        painter.drawText(line, across, words);
        line.setTop(line.top() + fontMetrics().lineSpacing());
    }
}

/// A thin line and a box: the page says something about the server, it is no stop on the way.
void WhyPath::paintPage(QPainter &painter, const WhyNode &page, const QList<Spot> &spots) const
{
    const Tints tints = tintsOf(palette(), colors());
    const Spot &hung = spots.constLast();
    const Spot &server = spots.at(WayNodes - 1);
    painter.setBrush(Qt::NoBrush);
    const QColor line = standingOut(tints.line, tints.surface, 1.6);
    painter.setPen(QPen(line, 1, page.state == WhyNode::State::Waiting ? Qt::DotLine : Qt::SolidLine));
    if (hung.symbol.width() == server.symbol.width()) { // upright: one column
        painter.drawLine(QPointF(server.symbol.center().x() + 0.5, server.symbol.bottom() + 2),
                         QPointF(hung.symbol.center().x() + 0.5, hung.symbol.top() - 2));
        return;
    }
    const QRectF box = QRectF(hung.symbol.united(hung.words)).adjusted(-WhyGap, -WhyGap, WhyGap, WhyGap);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Metrics::CardRadius, Metrics::CardRadius);
    const double x = server.symbol.center().x() + 0.5;
    painter.drawLine(QPointF(x, server.words.bottom() + 2), QPointF(x, box.top()));
}

int WhyPath::placeAt(const QPointF &position) const
{
    const QList<Spot> all = spots(width());
    for (int i = 0; i < placeCount(); ++i) {
        const QRect area = all.at(i).symbol.united(all.at(i).words);
        if (QStyle::visualRect(layoutDirection(), rect(), area).contains(position.toPoint()))
            return i;
    }
    return -1;
}

} // namespace Pilotlamp
