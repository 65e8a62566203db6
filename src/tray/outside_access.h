// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "desktop/summons.h"

#include <QObject>

namespace Pilotlamp {

/// How the desktop and other programs reach this one while it runs. By itself they do not.
class OutsideAccess : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Lets them, from now on; `identity` is that of TrayOptions.
    virtual void publish(const QString &) { }
    /// Tells who listens what is different now.
    virtual void setRows(const QList<ServiceRow> &, const Overview &) { }

Q_SIGNALS:
    /// The desktop wants something of the program.
    void summoned(const Pilotlamp::Summons &summons);
};

} // namespace Pilotlamp
