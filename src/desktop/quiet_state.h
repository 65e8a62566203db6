// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Pilotlamp {

/// Whether the user asked their desktop for quiet. By itself it never hears of that.
class QuietState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isQuiet() const { return false; }

Q_SIGNALS:
    void quietChanged(bool quiet);
};

} // namespace Pilotlamp
