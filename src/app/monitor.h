// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/path_judge.h"
#include "app/scheduler.h"
#include "core/notice.h"
#include "core/verdict.h"

#include <QHash>
#include <QObject>
#include <QQueue>

namespace Pilotlamp {

class NetworkSense;
class Prober;

/// Where evidence meets memory: takes readings in, keeps the state of every check and the verdict of every
/// service.
class Monitor : public QObject {
    Q_OBJECT

public:
    /// The times and counts for one check.
    using PolicyOf = std::function<Policy(const Check &)>;

    Monitor(Prober &prober, NetworkSense &sense, Clock clock, PolicyOf policyOf, QObject *parent = nullptr);

    /// Takes over a configuration at once; what is known of checks that did not change is kept.
    void setServices(const QList<Service> &services, const Preferences &preferences);
    /// The services with their verdicts, in the configured order.
    const QList<ServiceRow> &rows() const { return m_rows; }
    /// The verdict of a service; default-made where there is no such service.
    Verdict verdict(const QString &serviceId) const;
    /// The state of one check; default-made where there is none.
    CheckState state(const CheckId &id) const { return m_states.value(id); }
    /// A check as configured; default-made where there is none.
    Check check(const CheckId &id) const;
    /// When a check is looked at next; invalid where not planned.
    QDateTime dueOf(const CheckId &id) const { return m_scheduler.dueOf(id); }
    /// Looks at every check now, or at those of one service.
    void refresh(const QString &serviceId = {});
    /// Stops looking, or goes on; verdicts age meanwhile.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// How eager to be from now on.
    void setAppetite(const Appetite &appetite);
    /// The machine goes to sleep: nothing is asked and nothing counts.
    void sleep();
    /// The machine woke, or its clock jumped: everything is looked at anew, with grace.
    void wake();
    /// Test hook and replay: plays the scheduler's turn at the clock's present time.
    Scheduler &scheduler() { return m_scheduler; }

Q_SIGNALS:
    /// A reading was taken in; emitted before anything that follows from it.
    void accepted(const Pilotlamp::CheckId &id, const Pilotlamp::Reading &reading);
    /// The status, whose or ownOffline of a verdict changed.
    void verdictChanged(const QString &serviceId, const Pilotlamp::Verdict &before,
                        const Pilotlamp::Verdict &after);
    /// Something that is shown changed.
    void rowsChanged();
    /// Every service has been read, or could not be read, at least once since the start.
    void firstRoundDone();

private:
    void onDue(const CheckId &id);
    void onAnswered(const CheckId &id, const Reading &reading);
    void accept(const CheckId &id, const Reading &reading);
    void startNext();
    void judge(const QString &serviceId);
    void judgeAll();
    void planNext(const CheckId &id);
    void beginGrace();
    void onNetworkChanged(const Network &network);
    const Check *checkOf(const CheckId &id) const;
    int indexOf(const QString &serviceId) const;

    Prober &m_prober;
    Clock m_clock;
    PolicyOf m_policyOf;
    Scheduler m_scheduler;
    PathJudge m_path;
    QList<ServiceRow> m_rows;
    QHash<QString, int> m_indexes;
    QHash<CheckId, CheckState> m_states;
    QQueue<CheckId> m_waiting; ///< due, but too many looks are under way
    int m_underWay = 0;
    Preferences m_preferences;
    Appetite m_appetite;
    QDateTime m_judgedAllAt;
    bool m_paused = false;
    bool m_asleep = false;
    bool m_firstRoundDone = false;
};

} // namespace Pilotlamp
