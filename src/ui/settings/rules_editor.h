// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QJsonArray>
#include <QWidget>

class QFormLayout;
class QLineEdit;
class QListWidget;

namespace Pilotlamp {

class MaintenanceEditor;

/// When trouble of a service is expected: while another one it stands on is down (`dependsOn`), and in the
/// user's own maintenance (`maintenance`).
class RulesEditor : public QWidget {
    Q_OBJECT

public:
    /// `others` may be chosen as what the service stands on.
    explicit RulesEditor(const QList<Service> &others, QWidget *parent = nullptr);

    /// Shows the rules of a service.
    void setRules(const Service &service);
    /// `options` with what is entered here; every other key stays as it is.
    QJsonObject applied(QJsonObject options) const;
    /// How many rules there are.
    int count() const;

Q_SIGNALS:
    void edited();

private:
    QStringList dependencies() const;
    QJsonArray hoursAhead() const;

    QList<Service> m_others = {};
    QStringList m_were = {}; ///< dependencies as read, also those that are not listed
    QFormLayout *m_form = nullptr;
    QListWidget *m_depends = nullptr;
    MaintenanceEditor *m_maintenance = nullptr;
    QLineEdit *m_ahead = nullptr; ///< hours before a vendor's maintenance
};

} // namespace Pilotlamp
