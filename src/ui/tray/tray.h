// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icon_painter.h"
#include "ui/tray/tray_menu.h"

#include <QTimer>

#include <memory>
#include <optional>

class QScreen;
class QSystemTrayIcon;

namespace Pilotlamp {

/// The tray icon with its tool tip and menu: what is shown, and the icon in a tray of the system's own kind.
/// Takes the newest state at any time; nothing touches the system's tray before start(), because Qt chooses
/// the tray's backend for good at its first use.
class Tray : public QObject {
    Q_OBJECT

public:
    /// `requests` outlives the tray; a left click asks it for the window, a middle click for a refresh.
    explicit Tray(Requests *requests, Clock clock = {}, QObject *parent = nullptr);
    ~Tray() override;

    /// Creates and shows the icon; call when a tray host is there. A second call does nothing.
    void start();
    /// Takes the icon away; start() brings it back.
    void stop();
    /// Takes the icon away and creates it anew: after the host
    /// was replaced, the screen unlocked, the scale changed.
    void rebuild();
    /// True between start() and stop(); says nothing about whether a host draws the icon.
    bool isStarted() const { return m_icon != nullptr; }

    /// To be called last of what is new: it is then that the panel hears of it.
    void setOverview(const Overview &overview);
    void setRows(const QList<ServiceRow> &rows);
    void setFlags(const FlagsById &flags);
    /// Until when checks are paused; whether they are is in the overview.
    void setPausedUntil(const QDateTime &until);
    /// When the quiet hours that are now end; invalid where there are none.
    void setQuietUntil(const QDateTime &until);
    /// A style (see styleOf) and whether the number of unwell services is drawn.
    void setStyle(const QString &iconStyle, bool badge = false);
    /// Whether the panel may hide the icon while all is well.
    void setHidesWhenWell(bool hides);
    /// A message from the icon of the system's own kind; nothing before start().
    void showMessage(const QString &title, const QString &text, const QIcon &picture);

    /// What is shown, also before start().
    QIcon icon() const;
    /// The pictures of icon() in every size that panels draw, for those that ask over the bus, again and
    /// again.
    QList<QImage> images() const;
    QString toolTip() const { return m_toolTip; }
    /// With the newest entries. It also fills itself whenever it opens.
    QMenu *menu() { return m_menu.menu(); }
    /// True where menu() has entries to fill in first.
    bool isMenuOld() const { return m_menu.isOld(); }
    const Overview &overview() const { return m_overview; }
    /// Why there are no notifications now, a line each; the last of the tool tip.
    QStringList silences() const;
    /// The sentence with the program's name, for the panel.
    QString title() const;
    /// True where a problem is shown that the user has neither acknowledged nor muted, and wants to hear of.
    bool needsAttention() const;
    /// True where all is well and the user wants the icon only otherwise.
    bool mayHide() const;

Q_SIGNALS:
    /// icon() is another one.
    void iconChanged();
    /// Any of the texts, or how much attention is needed, may be different.
    void stateChanged();
    /// The message was clicked.
    void messageClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchScreens();
    void watchScreen(QScreen *screen);
    void update();

    Requests *m_requests = nullptr;
    Clock m_clock = {};
    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_rebuild;
    Overview m_overview = {};
    QList<ServiceRow> m_rows = {};
    FlagsById m_flags = {};
    bool m_hidesWhenWell = false;
    QDateTime m_pausedUntil = {};
    QDateTime m_quietUntil = {};
    QString m_style = {};
    bool m_badge = false;
    mutable KeptIcons m_icons = {};
    std::optional<IconAppearance> m_appearance = {}; ///< as it was told; nothing = to be told anew
    QString m_toolTip = {};
};

/// The tray's tool tip: the headline and at most eight lines, plain text; then why nobody is notified.
QString toolTipOf(const Overview &overview, const QStringList &silences = {});
/// One line for panels, some of which read it as markup and some as it is: without what only one of them
/// would take literally.
QString panelText(const QString &line);
/// The tool tip's lines for panels; the headline first.
QStringList panelToolTip(const Overview &overview, const QStringList &silences = {});

} // namespace Pilotlamp
