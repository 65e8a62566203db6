// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Pilotlamp {

/// A word on a small round ground: a status among sentences.
class TagLabel : public QLabel {
    Q_OBJECT

public:
    explicit TagLabel(const QString &text, QWidget *parent = nullptr);

    void setColours(const QColor &ground, const QColor &ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_ground = {};
};

} // namespace Pilotlamp
