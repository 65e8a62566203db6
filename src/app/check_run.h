// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler.h"
#include "core/verdict.h"

#include <QHash>
#include <QObject>
#include <QQueue>

namespace Pilotlamp {

class ConnectivityMonitor;
class Prober;

/// Looks at every check of some services once, now, without confirmation.
class CheckRun : public QObject {
    Q_OBJECT

public:
    CheckRun(Prober &prober, ConnectivityMonitor &connectivity, Clock clock, QObject *parent = nullptr);

    /// Starts; `finished` follows once every check has answered.
    void start(const QList<Service> &services);
    /// The reading of a check once finished; empty where it could not run.
    std::optional<Reading> reading(const CheckId &id) const;

Q_SIGNALS:
    /// The verdicts, in the order of the services.
    void finished(const QList<Pilotlamp::ServiceRow> &rows);

private:
    void startNext();
    void onAnswered(const CheckId &id, const Reading &reading);
    bool isVouchedFor(const Check &check) const;
    void onJudged(const Network &judged);
    void conclude(const Network &network);

    Prober &m_prober;
    ConnectivityMonitor &m_connectivity;
    Clock m_clock;
    QList<Service> m_services;
    QHash<CheckId, Check> m_checks;
    QQueue<CheckId> m_waiting;
    QHash<CheckId, Reading> m_readings;
    int m_underWay = 0;
};

} // namespace Pilotlamp
