// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Pilotlamp {

/// The style's own button with more room around its text, to be hit with ease.
class RoomyButton : public QPushButton {
    Q_OBJECT

public:
    explicit RoomyButton(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

} // namespace Pilotlamp
