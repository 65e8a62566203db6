// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/text.h"
#include "ui/common/tints.h"
#include "ui/window/banner_state.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace Pilotlamp {

class ElidedLabel;

/// The answer at the top of the window, in the colour of its status, with what can be done about it.
class VerdictBanner : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBanner(Clock clock, QWidget *parent = nullptr);

    void setState(const BannerState &state);
    const BannerState &state() const { return m_state; }
    void setTints(const Tints &tints);
    /// One line of less height, for small windows; a calm banner is one anyway.
    void setCompact(bool compact);

Q_SIGNALS:
    /// Mute these services for so many seconds, or UntilResolved.
    void muteWanted(const QStringList &serviceIds, qint64 seconds);
    void awaitWanted(const QString &serviceId, bool on);
    void explainWanted(const QString &serviceId);
    /// Show only what has problems.
    void problemsWanted();
    void resumeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addButtons();
    void addMuteMenu();
    bool isLine() const;
    void arrange();
    void placeButtons();
    void placeInLine(bool offersAwait);
    int widthOfButtons(bool withAwait) const;
    void refreshColours();
    QColor ground() const;

    Clock m_clock = {};
    BannerState m_state = {};
    Tints m_tints = {};
    bool m_compact = false;
    QBoxLayout *m_layout = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QBoxLayout *m_texts = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    ElidedLabel *m_detail = nullptr;
    QPushButton *m_mute = nullptr;
    QPushButton *m_await = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_why = nullptr;
};

/// Fills a button with the accent and leaves the rest to the style: the one thing to do next.
void makePrimary(QPushButton *button, const Tints &tints);

} // namespace Pilotlamp
