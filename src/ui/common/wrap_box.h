// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace Pilotlamp {

/// A check box whose text goes on in a second line where it has no room in one: nothing of it is cut off.
class WrapBox : public QCheckBox {
    Q_OBJECT

public:
    explicit WrapBox(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    int indicatorRoom() const;
};

} // namespace Pilotlamp
