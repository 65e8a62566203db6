// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/common/icon_palette.h"
#include "ui/common/requests.h"
#include "ui/common/text.h"

#include <QIcon>
#include <QMenu>

namespace Pilotlamp {

class PauseMenu;
class ServiceMenu;

/// The tray icon's menu: services first, worst first, then what the program can do. Filled when somebody
/// looks at it, and updated in place; while it is open rows change their text but neither their order nor
/// their number.
class TrayMenu : public QObject {
    Q_OBJECT

public:
    /// `requests` outlives the menu.
    TrayMenu(Requests *requests, Clock clock, QObject *parent = nullptr);
    ~TrayMenu() override;

    /// The widget, for QSystemTrayIcon::setContextMenu, with the newest entries.
    QMenu *menu();
    /// True where the newest entries are not in it yet.
    bool isOld() const { return m_isOld; }
    /// The services in any order.
    void setRows(const QList<ServiceRow> &rows);
    void setFlags(const FlagsById &flags);
    void setIconPalette(const IconPalette &palette);
    /// Whether checks are paused, and until when (invalid: until resumed).
    void setPaused(bool paused, const QDateTime &until = {});

    /// How many services have a row of their own; the next ones share a submenu, the rest is in the window.
    static constexpr int MostRows = 12;
    static constexpr int MostInSubmenu = 40;

private:
    struct Row {
        QString id = {};
        QAction *action = nullptr;
        ServiceMenu *submenu = nullptr;
    };
    void addProgramActions();
    void arrange();
    void refreshTexts();
    void arrangeMore(const QList<ServiceRow> &rest, const QDateTime &now);
    Row newRow();
    QIcon iconFor(const ServiceRow &row);
    QString textFor(const ServiceRow &row, const QDateTime &now) const;

    Requests *m_requests = nullptr;
    Clock m_clock = {};
    QMenu m_menu;
    QList<Row> m_rows = {};
    QAction *m_empty = nullptr;
    QAction *m_endOfRows = nullptr;
    QMenu *m_more = nullptr;
    QStringList m_shownMore = {}; ///< what is in it
    PauseMenu *m_pause = nullptr;
    QList<ServiceRow> m_services = {};
    FlagsById m_flags = {};
    IconPalette m_palette = {};
    double m_ratio = 1; ///< device pixels in a point
    QHash<int, QIcon> m_icons = {};
    bool m_open = false;
    bool m_isOld = false; ///< rows came that are not in the menu yet
};

/// Worst first, Unknown after the bad ones, else by name.
QList<ServiceRow> worstFirst(QList<ServiceRow> rows);

} // namespace Pilotlamp
