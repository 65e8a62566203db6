// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/connectivity_monitor.h"
#include "net/fetcher.h"
#include "net/prober.h"

#include <QDateTime>
#include <QPointer>

#include <functional>
#include <map>
#include <utility>

namespace Pilotlamp::Testing {

/// A prober whose answers a test writes: each look ends when `play` reaches its moment.
class PlayedProber : public Prober {
public:
    /// What a look that begins now will say, and after how many seconds; a negative delay: never.
    using Script = std::function<std::pair<Reading, int>(const CheckId &, const Check &)>;

    PlayedProber(Fetcher &fetcher, std::function<QDateTime()> clock, Script script);

    void probe(const CheckId &id, const Check &check) override;
    bool isProbing(const CheckId &id) const override;
    void abortAll() override;
    /// Tells every answer whose time has come.
    void play();
    int begun() const { return m_begun; }
    int aborted() const { return m_aborted; }

private:
    std::function<QDateTime()> m_clock;
    Script m_script;
    std::multimap<QDateTime, std::pair<CheckId, Reading>> m_answers;
    QSet<CheckId> m_underWay;
    int m_begun = 0;
    int m_aborted = 0;
};

/// A network sense that says what a test sets.
class PlayedConnectivity : public ConnectivityMonitor {
public:
    using ConnectivityMonitor::ConnectivityMonitor;

    void judge(QObject *context, std::function<void(const Network &)> answer) override;
    /// What is true from now on; listeners hear of it only with `tell`.
    void set(const Network &network, bool notify);
    /// Answers all who asked.
    void play();
    qsizetype asked() const { return m_asked; }

private:
    Network m_true;
    QList<std::pair<QPointer<QObject>, std::function<void(const Network &)>>> m_waiting;
    qsizetype m_asked = 0;
};

} // namespace Pilotlamp::Testing
