// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Pilotlamp {

/// The window's list: headings are folded by the keyboard as in a tree.
class ServiceListView : public QListView {
    Q_OBJECT

public:
    explicit ServiceListView(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A heading is to be folded or unfolded.
    void collapsibleSectionWanted(const QModelIndex &index, bool folded);
    /// A service was chosen by a click.
    void picked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace Pilotlamp
