// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/navigable_chart.h"
#include "ui/window/why_nodes.h"

namespace Pilotlamp {

/// The way from this computer to a service as places and links; what fails first is drawn broken, and the
/// vendor's page hangs below as what it says. Runs downwards where there is no room beside one another.
class WhyPath : public NavigableChart {
    Q_OBJECT

public:
    explicit WhyPath(QWidget *parent = nullptr);

    void setNodes(const QList<WhyNode> &nodes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int placeCount() const override { return int(m_nodes.size()); }
    QString textOf(int place) const override { return spokenText(m_nodes.at(place)); }
    int placeAt(const QPointF &position) const override;
    bool runsLeftwards() const override { return layoutDirection() == Qt::RightToLeft; }

private:
    /// Where a node's mark and its words are, for a picture of that width.
    struct Spot {
        QRect symbol = {};
        QRect words = {};
    };
    bool isUpright(int width) const;
    int markSide() const;
    QFont titleFont() const;
    QString wordsBelow(const WhyNode &node) const;
    int wordsHeight(const WhyNode &node, int width) const;
    QList<Spot> spots(int width) const;
    void paintLink(QPainter &painter, const QRect &from, const QRect &to, WhyLink link) const;
    void paintNode(QPainter &painter, const WhyNode &node, const Spot &spot) const;
    void paintPage(QPainter &painter, const WhyNode &page, const QList<Spot> &spots) const;

    QList<WhyNode> m_nodes = {};
};

} // namespace Pilotlamp
