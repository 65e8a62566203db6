// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace Pilotlamp {

class NotifyLevelBox;

/// Changes several services at once: how often they are asked, what is told of them, their group. Only what
/// is ticked is changed. Open it with open(): nothing blocks.
class BulkEditor : public QDialog {
    Q_OBJECT

public:
    explicit BulkEditor(const QList<Service> &services, QWidget *parent = nullptr);

    /// A service with the ticked changes. Checks that cannot run stay as they are.
    Service changed(Service service) const;

private:
    QCheckBox *m_setInterval = nullptr;
    QSpinBox *m_interval = nullptr;
    QCheckBox *m_setNotify = nullptr;
    NotifyLevelBox *m_notify = nullptr;
    QCheckBox *m_setGroup = nullptr;
    QLineEdit *m_group = nullptr;
};

} // namespace Pilotlamp
