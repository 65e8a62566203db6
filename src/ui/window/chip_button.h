// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tints.h"

#include <QAbstractButton>

namespace Pilotlamp {

/// A small round choice among several: painted, with the keyboard and the name of a button.
class ChipButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    void setTints(const Tints &tints);
    /// A number behind the text; negative = none.
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;

    Tints m_tints = {};
    int m_count = -1;
};

} // namespace Pilotlamp
