// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Pilotlamp {

/// A framed group of things that belong together, with a quiet heading; painted from the palette.
class Panel : public QWidget {
    Q_OBJECT

public:
    /// `title` empty: no heading.
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    /// Where the content goes.
    QVBoxLayout *content() const { return m_content; }
    /// The heading, for pictures that say there what is pointed at.
    QLabel *heading() const { return m_heading; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colorHeading();

    QVBoxLayout *m_content = nullptr;
    QLabel *m_heading = nullptr;
};

} // namespace Pilotlamp
