// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/requests.h"
#include "ui/common/text.h"
#include "ui/common/tints.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace Pilotlamp {

class PauseMenu;

/// The window's tool bar: add, search, check all, pause, and the menu for the rest.
class WindowBar : public QWidget {
    Q_OBJECT

public:
    WindowBar(Requests *requests, Clock clock, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }
    /// Where the window puts what it offers beyond the buttons.
    QMenu *menu() const { return m_menu; }
    /// Shows the menu for the keyboard.
    void openMenu();
    void setServiceCount(int count);
    void setPaused(bool paused, const QDateTime &until);
    void setTints(const Tints &tints);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshTexts();

    Clock m_clock = {};
    Tints m_tints = {};
    bool m_paused = false;
    QDateTime m_pausedUntil = {};
    QPushButton *m_add = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_pauseButton = nullptr;
    PauseMenu *m_pause = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace Pilotlamp
