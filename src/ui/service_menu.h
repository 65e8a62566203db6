// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/requests.h"

#include <QMenu>

namespace Pilotlamp {

/// What can be done about one service; the submenu of its row in the tray and the context menu in the window.
class ServiceMenu : public QMenu {
    Q_OBJECT

public:
    explicit ServiceMenu(Requests *requests, QWidget *parent = nullptr);

    /// Shows another state or another service; the actions stay the same objects.
    void setRow(const ServiceRow &row, const ServiceMarks &marks, const QDateTime &now);
    /// The service the actions are about.
    QString serviceId() const { return m_id; }

private:
    void addSnooze(const QString &text, qint64 seconds);
    void addActions();

    Requests *m_requests = nullptr;
    QString m_id = {};
    QString m_link = {};
    QDateTime m_now = {}; ///< when the state was shown
    QAction *m_reason = nullptr;
    QAction *m_openPage = nullptr;
    QAction *m_wake = nullptr;
    QAction *m_tellWhenBack = nullptr;
    QMenu *m_snooze = nullptr;
};

/// The address a service's "Open page" goes to: its link, else its first check's address; empty where there
/// is none.
QString pageOf(const Service &service);

} // namespace Pilotlamp
