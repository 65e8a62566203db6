// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QComboBox>
#include <QCoreApplication>

namespace Pilotlamp {

/// The choice of how much is notified.
class NotifyLevelBox : public QComboBox {
    Q_DECLARE_TR_FUNCTIONS(NotifyLevelBox)

public:
    explicit NotifyLevelBox(QWidget *parent = nullptr);

    NotifyLevel level() const { return static_cast<NotifyLevel>(currentData().toInt()); }
    void setLevel(NotifyLevel level) { setCurrentIndex(findData(static_cast<int>(level))); }
};

} // namespace Pilotlamp
