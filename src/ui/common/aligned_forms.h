// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace Pilotlamp {

/// Gives all the forms of a page one column of labels, however they are nested; where a page is too narrow
/// for labels beside fields, all labels go above them. Lives as long as the page.
class AlignedForms : public QObject {
    Q_OBJECT

public:
    explicit AlignedForms(QWidget *page);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void align();
    int roomOf() const;

    QWidget *m_page = nullptr;
    QTimer m_soon; ///< once the layouts have settled
};

} // namespace Pilotlamp
