// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/verdict.h"

#include <QDBusConnection>
#include <QObject>

class QDBusMessage;

namespace Pilotlamp {

/// Talks to the running tray. The calls wait for the answer (5 s at most, explain() 60 s); meant for the
/// terminal. Errors: Unreachable = no tray runs for this configuration, or it does not answer; Refused = it
/// said no, and why; Unreadable = not the expected answer.
class BusClient : public QObject {
    Q_OBJECT

public:
    /// `name` as from busName().
    BusClient(const QDBusConnection &bus, const QString &name, QObject *parent = nullptr);

    /// All services in the order of the configuration; `checks` come as evidence.
    Result<QList<ServiceRow>> services();
    /// The diagnosis as JSON.
    Result<QString> explain(const QString &id);
    Result<bool> refresh();
    /// 0 ends it.
    Result<bool> snooze(const QString &id, int seconds);
    /// 0 ends it, -1 is without end.
    Result<bool> pause(int seconds);

Q_SIGNALS:
    /// A service's verdict changed; needs an event loop.
    void verdictChanged(const Pilotlamp::ServiceRow &row);
    /// The tray ended; needs an event loop.
    void gone();

private Q_SLOTS:
    void onVerdictChanged(const QString &id, const QString &status, const QVariantMap &service);

private:
    Result<QDBusMessage> call(const QString &method, const QVariantList &arguments, int timeoutMs);
    Result<bool> callTray(const QString &method, const QVariantList &arguments = {});

    QDBusConnection m_bus;
    QString m_name;
};

} // namespace Pilotlamp
