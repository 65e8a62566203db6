// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/tray_client.h"

#include <QDBusConnection>

class QDBusMessage;

namespace Pilotlamp {

/// Talks to the running tray over the bus.
class BusClient : public TrayClient {
    Q_OBJECT

public:
    /// `name` as from busName().
    BusClient(const QDBusConnection &bus, const QString &name, QObject *parent = nullptr);

    Result<QList<ServiceRow>> services() override;
    QHash<QString, QString> mutes() const override { return m_mutes; }
    Result<QString> explain(const QString &id) override;
    Result<bool> refresh() override;
    Result<bool> snooze(const QString &id, int seconds) override;
    Result<bool> pause(int seconds) override;

private Q_SLOTS:
    void onVerdictChanged(const QString &id, const QString &status, const QVariantMap &service);

private:
    Result<QDBusMessage> call(const QString &method, const QVariantList &arguments, int timeoutMs);
    Result<bool> callTray(const QString &method, const QVariantList &arguments = {});

    QDBusConnection m_bus;
    QString m_name;
    QHash<QString, QString> m_mutes; ///< of the services read last
};

} // namespace Pilotlamp
