// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testlib/loopback_server.h"
#include "ui/common/icon_palette.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace Pilotlamp::Testing {

/// How long a change may take until it is told, in ms: two looks at the page and the wait of the group take
/// 20 s at most; the rest is for a loaded machine.
inline constexpr int Confirmed = 90000;
/// How long the desktop may take for what it does at once,
/// in ms; a loaded machine and a panel of the old kind.
inline constexpr int Long = 60000;
/// So many pixels of one colour are no chance.
inline constexpr int Visible = 20;

/// pilotlamp on the private desktop, watching one service on the loopback address.
class Lamp {
public:
    Lamp();
    ~Lamp();

    /// The service's name; before configure().
    void setName(const QString &name) { m_name = name; }
    /// Plays a service that is well or down, by its page and by its own answer.
    void setService(bool well);
    /// Plays a maintenance on its page, which is believed and told at once.
    void setMaintenance();
    /// The check of the page, and of the service itself.
    QJsonObject pageCheck() const;
    QJsonObject serviceCheck() const;
    /// Writes the config; `preferences` are added to short waits.
    void configure(const QJsonArray &checks, const QJsonObject &preferences = {});
    /// Has the panel (waybar) show the lamp's state in a module of its own, by `pilotlampctl status`.
    void showInBar() const;
    /// What the service and everything else on the loopback address plays.
    LoopbackServer &server() { return m_server; }
    /// The service as `pilotlampctl status` tells it: "status: reason".
    QString shownText() const;
    /// The popups as `pilotlampctl` knows them, "…,shown,title,…" or "…,window,title,…,why".
    QString notificationLog() const;
    /// Starts the program with that config and a browser that only notes what it was asked to open.
    bool start();
    /// Starts it a second time; how that one ended.
    int startAgain();
    /// Ends it as kill -9 does.
    void kill();
    /// Ends it; true where it ended in peace.
    bool end();

    /// A picture of the screen.
    QImage screen() const;
    /// How many pixels of the panel (the top of the screen) have the colour of a mark.
    int pixelsOf(IconSymbol symbol) const;
    /// How many have just this colour.
    int pixelsOf(const QColor &wanted) const;
    /// True while a window of the program, which is not the tray icon, can be seen.
    bool hasWindow() const;
    /// The size of that window, without its frame (X11).
    QSize windowSize() const;
    /// What the browser was asked to open last.
    QByteArray opened() const;
    /// The program's name on the session bus.
    QString busName() const;
    QString path(const QString &name) const { return m_dir.filePath(name); }

private:
    QString installBrowser() const;
    QString window() const;

    QString m_name = QStringLiteral("Corner Shop");
    QTemporaryDir m_dir;
    LoopbackServer m_server;
    QProcess m_program;
};

/// Dunst: how many popups are on the screen, and the summaries of those that went, newest first.
int shownPopups();
QStringList pastPopups();

} // namespace Pilotlamp::Testing
