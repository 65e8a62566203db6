// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tints.h"
#include "ui/window/now_cards.h"

#include <QWidget>

class QGridLayout;

namespace Pilotlamp {

class CardView;

/// The cards of one service, two beside each other where there is room.
class NowPage : public QWidget {
    Q_OBJECT

public:
    explicit NowPage(QWidget *parent = nullptr);

    void setFacts(const NowFacts &facts);
    void setTints(const Tints &tints);
    /// Everything it says, for tests and for copying: a line per line.
    QString text() const;

Q_SIGNALS:
    /// http or https only.
    void linkChosen(const QString &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Tints m_tints = {};
    QGridLayout *m_grid = nullptr;
    QList<CardView *> m_views = {};
    bool m_isWide = false;
};

} // namespace Pilotlamp
