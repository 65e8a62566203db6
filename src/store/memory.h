// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check_state.h"
#include "core/notice.h"
#include "store/database.h"
#include "store/history_values.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace Pilotlamp {

/// What must survive a restart: what was told, snoozes, the
/// state of checks, baselines. Every save is written at once,
/// and is on the disk within five seconds.
class Memory {
public:
    explicit Memory(Database &database);

    /// What was told, per service.
    QHash<QString, NotifiedState> loadNotified() const;
    /// False where it could not be written; what was saved before then still stands.
    bool saveNotified(const QString &service, const NotifiedState &notified);
    /// Forgets services that are no longer configured.
    void keepOnly(const QStringList &services);

    /// Until when services are snoozed.
    QHash<QString, QDateTime> loadSnoozes() const;
    bool saveSnoozes(const QHash<QString, QDateTime> &snoozes);

    /// What was believed about a check; nothing where none was saved.
    std::optional<CheckState> loadCheckState(const CheckKey &key) const;
    bool saveCheckState(const CheckKey &key, const CheckState &state);

    /// Any other state by name (baselines, one-shots): bytes as saved, empty where there are none.
    QByteArray loadState(const QString &key) const;
    bool saveState(const QString &key, const QByteArray &value);
    /// All states whose name begins so, by their whole names.
    QHash<QString, QByteArray> loadStates(const QString &prefix) const;
    void removeState(const QString &key);

private:
    Database &m_database;
};

/// A check's state without what only the present run can use (pages, certificates, runs of readings).
QJsonObject checkStateToJson(const CheckState &state);
/// Missing or wrong members give their defaults.
CheckState checkStateFromJson(const QJsonObject &object);

} // namespace Pilotlamp
