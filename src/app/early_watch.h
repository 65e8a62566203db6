// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler.h"
#include "core/early_word.h"
#include "core/reading.h"
#include "core/service.h"

#include <QHash>
#include <QObject>

#include <utility>

namespace Pilotlamp {

class Monitor;
class RootWatch;

/// Notices when several services of one root become slower together, before anything is down. Asks nobody,
/// and notifies nobody: the window has a line for it.
class EarlyWatch : public QObject {
    Q_OBJECT

public:
    EarlyWatch(Monitor &monitor, const RootWatch &roots, Clock clock, QObject *parent = nullptr);

    /// One sentence while services of one root drift together, else empty; thought over once a minute.
    QString text();

private:
    void take(const CheckId &id, const Reading &reading);
    QString found(const QDateTime &now) const;
    std::optional<double> driftOfService(const Service &service, const QDateTime &now) const;

    Monitor &m_monitor;
    const RootWatch &m_roots;
    Clock m_clock;
    QString m_text;
    QDateTime m_textAt;
    QHash<CheckId, QList<std::pair<qint64, int>>> m_newest; ///< seconds since 1970 and ms, oldest first
};

} // namespace Pilotlamp
