// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icon_painter.h"
#include "ui/tray_menu.h"

#include <QTimer>

#include <memory>

class QScreen;
class QSystemTrayIcon;

namespace Pilotlamp {

/// The tray icon with its tool tip and menu. Takes the newest state at any time; nothing touches the system's
/// tray before start(), because Qt chooses the tray's backend for good at its first use.
class Tray : public QObject {
    Q_OBJECT

public:
    /// `requests` outlives the tray; a left click asks it for the window, a middle click for a refresh.
    explicit Tray(Requests *requests, Clock clock = {}, QObject *parent = nullptr);
    ~Tray() override;

    /// Who draws the menu: a panel that reads it over D-Bus, or Qt itself.
    enum class Host : quint8 { Bus, XEmbed };
    /// Creates and shows the icon; call when a tray host is there. A second call does nothing.
    void start(Host host = Host::XEmbed);
    /// Takes the icon away; start() brings it back.
    void stop();
    /// Takes the icon away and creates it anew: after the host was replaced, the screen unlocked, the scale
    /// changed.
    void rebuild();
    /// True between start() and stop(); says nothing about whether a host draws the icon.
    bool isStarted() const { return m_icon != nullptr; }

    void setOverview(const Overview &overview);
    void setRows(const QList<ServiceRow> &rows);
    void setMarks(const MarksById &marks);
    /// Until when checks are paused; whether they are is in the overview.
    void setPausedUntil(const QDateTime &until);
    /// When the quiet hours that are now end; invalid where there are none.
    void setQuietUntil(const QDateTime &until);
    /// A style (see styleOf) and whether the number of unwell services is drawn.
    void setStyle(const QString &iconStyle, bool badge = false);

    /// What is shown, also before start().
    QIcon icon() const { return m_shown; }
    QString toolTip() const { return m_toolTip; }
    QMenu *menu() { return m_menu.menu(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchScreens();
    void watchScreen(QScreen *screen);
    void update();

    QStringList silences() const;

    Requests *m_requests = nullptr;
    Clock m_clock = {};
    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_rebuild;
    Overview m_overview = {};
    QDateTime m_pausedUntil = {};
    QDateTime m_quietUntil = {};
    MarksById m_marks = {};
    Host m_host = Host::XEmbed;
    QString m_style = {};
    bool m_badge = false;
    QIcon m_shown = {};
    IconLook m_look = {};
    QString m_toolTip = {};
};

/// The tray's tool tip: the headline and at most eight lines, plain text; then why nobody is notified.
QString toolTipOf(const Overview &overview, const QStringList &silences = {});

} // namespace Pilotlamp
