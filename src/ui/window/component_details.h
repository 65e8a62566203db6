// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Pilotlamp {

/// What a monitoring server tells of a host, a service or an alert, in lines of plain text; times as people
/// read them. Empty where it tells no more than a status.
QString componentDetails(const Component &component, const QDateTime &now);

/// The same on the screen, with buttons for its links.
class ComponentDetails : public QWidget {
    Q_OBJECT

public:
    explicit ComponentDetails(QWidget *parent = nullptr);

    /// Shows a component; hides itself for nullptr and where there is nothing to tell.
    void setComponent(const Component *component, const QDateTime &now);

Q_SIGNALS:
    void linkWanted(const QString &link);

private:
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_runbook = nullptr;
    QPushButton *m_dashboard = nullptr;
    QString m_runbookLink = {};
    QString m_dashboardLink = {};
};

} // namespace Pilotlamp
