// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/card.h"
#include "ui/window/now_cards.h"

namespace Pilotlamp {

/// Shows one card's content: texts that can be selected,
/// links that can be walked to, response times as a line.
class CardView : public Card {
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    /// Rebuilds only what differs: selections and the focus stay while it says the same.
    void setCard(const CardContent &card);
    const CardContent &card() const { return m_card; }
    void setColors(const Tints &tints);

Q_SIGNALS:
    void linkChosen(const QString &link);

private:
    QWidget *newLine(const CardLine &line);
    QWidget *newFigure(const CardLine &line);
    void rebuild();

    CardContent m_card = {};
};

/// Response times as a line with an area below it; what failed is a gap.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setTimes(const QList<int> &times, const QColor &color);
    QSize sizeHint() const override { return {200, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_times = {};
    QColor m_color = {};
};

} // namespace Pilotlamp
