// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/verdict.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Pilotlamp {

/// Talks to the running tray. The calls wait for the answer (5 s at most, explain() 60 s); meant for the
/// terminal. Errors: Unreachable = no tray runs for this configuration, or it does not answer; Refused = it
/// said no, and why; Unreadable = not the expected answer.
class TrayClient : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// All services in the order of the configuration; `checks` come as evidence.
    virtual Result<QList<ServiceRow>> services() = 0;
    /// Of what services() gave last, those whose notifications are muted, by id: until when (RFC 3339, UTC),
    /// or "recovered".
    virtual QHash<QString, QString> mutes() const { return {}; }
    /// The diagnosis as JSON.
    virtual Result<QString> explain(const QString &id) = 0;
    virtual Result<bool> refresh() = 0;
    /// 0 ends it.
    virtual Result<bool> snooze(const QString &id, int seconds) = 0;
    /// 0 ends it, -1 is without end.
    virtual Result<bool> pause(int seconds) = 0;

Q_SIGNALS:
    /// A service's verdict changed; needs an event loop.
    void verdictChanged(const Pilotlamp::ServiceRow &row);
    /// The tray ended; needs an event loop.
    void gone();
};

/// The way to the tray with this configuration.
std::unique_ptr<TrayClient> trayClientFor(const QString &configPath, const QString &defaultConfigPath);

} // namespace Pilotlamp
