// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "desktop/summons.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace Pilotlamp {

/// org.freedesktop.Application: how a desktop starts the program by its entry, and comes back to it. Only the
/// instance with the default configuration has the name.
class ApplicationService : public QObject, protected QDBusContext {
    Q_OBJECT

public:
    explicit ApplicationService(QObject *parent = nullptr);

    /// Offers the object, then takes the name: what the bus kept for a program it started finds it. Ours: no
    /// bus, or another program has the name.
    Result<bool> publish(QDBusConnection bus);

    // The methods of the interface, by their names there.
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &name, const QVariantList &parameter, const QVariantMap &platformData);

Q_SIGNALS:
    void summoned(const Pilotlamp::Summons &summons);
};

} // namespace Pilotlamp
