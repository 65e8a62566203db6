// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QTextLayout;

namespace Pilotlamp {

/// A text of others that leads somewhere: plain text in the
/// colour of a link, wrapped, with the keyboard of a button.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    void setColour(const QColor &colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out in lines of this width; what it takes.
    QSizeF layOut(QTextLayout &layout, int width) const;
    QSize sizeFor(int width) const;

    QColor m_colour = {};
};

} // namespace Pilotlamp
