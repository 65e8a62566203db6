// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/common/requests.h"
#include "ui/common/text.h"

#include <QMenu>

class QActionGroup;

namespace Pilotlamp {

/// Everything that can be done about one service: the submenu of its row in the tray, and the context menu
/// and the button in the window.
class ServiceMenu : public QMenu {
    Q_OBJECT

public:
    /// Where it is shown: what changes the configuration is in the window only.
    enum class Host : quint8 { Window, Tray };

    ServiceMenu(Requests *requests, Host host, QWidget *parent = nullptr);

    /// Shows another state or another service; the actions stay the same objects.
    void setRow(const ServiceRow &row, const ServiceFlags &flags, const QDateTime &now);
    /// The service the actions are about.
    QString serviceId() const { return m_id; }

Q_SIGNALS:
    /// A report on the service is wanted on the clipboard; only where the window offers it.
    void copyReportWanted();
    /// The same for a report on a verdict that is wrong.
    void wrongVerdictWanted();

private:
    void addActions(Host host);
    void addMute();
    void addNotify();
    void addChanges();
    void refreshMute(const ServiceFlags &flags, const QDateTime &now);

    Requests *m_requests = nullptr;
    QString m_id = {};
    QString m_link = {};
    QDateTime m_now = {}; ///< when the state was shown
    QAction *m_reason = nullptr;
    QAction *m_openPage = nullptr;
    QAction *m_wake = nullptr;
    QAction *m_notifyWhenBack = nullptr;
    QAction *m_acknowledge = nullptr;
    QAction *m_pause = nullptr;
    QMenu *m_mute = nullptr;
    QActionGroup *m_notify = nullptr;
};

/// The address a service's "Open page" goes to: its link,
/// else its first check's address; empty where there is none.
QString pageOf(const Service &service);

} // namespace Pilotlamp
