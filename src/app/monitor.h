// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/baselines.h"
#include "app/own_network_filter.h"
#include "app/scheduler.h"
#include "app/watchdog.h"
#include "core/budget.h"
#include "core/diagnosis.h"
#include "core/notice.h"
#include "core/verdict.h"
#include "core/wait_reason.h"

#include <QHash>
#include <QObject>
#include <QQueue>

namespace Pilotlamp {

class ConnectivityMonitor;
class Prober;

/// Where evidence meets memory: takes readings in, keeps the
/// state of every check and the verdict of every service.
class Monitor : public QObject {
    Q_OBJECT

public:
    /// The times and counts for one check.
    using PolicyOf = std::function<Policy(const Check &)>;

    Monitor(Prober &prober, ConnectivityMonitor &connectivity, Clock clock, PolicyOf policyOf,
            QObject *parent = nullptr);

    /// Takes over a configuration at once; what is known of checks that did not change is kept.
    void setServices(const QList<Service> &services, const Preferences &preferences);
    /// The random number of this installation: no two ask in step.
    void setInstallation(quint64 number);
    /// The services with their verdicts, in the configured order.
    const QList<ServiceRow> &rows() const { return m_rows; }
    /// The verdict of a service; default-made where there is no such service.
    Verdict verdict(const QString &serviceId) const;
    /// The state of one check; default-made where there is none.
    CheckState state(const CheckId &id) const { return m_states.value(id); }
    /// A check as configured; default-made where there is none.
    Check check(const CheckId &id) const;
    /// What a diagnosis found about a service that is bad; kept until it is well again.
    void setDiagnosis(const QString &serviceId, const DiagnosisConclusion &conclusion);
    /// True while something is being asked, or will be until then: its answer may join what is known now.
    bool expectsAnswerUntil(const QDateTime &until) const;
    /// When a check comes next; invalid where not planned.
    QDateTime dueOf(const CheckId &id) const { return m_scheduler.dueOf(id); }
    /// The soonest of a service's checks, and why it does not come sooner.
    NextCheck nextCheckOf(const QString &serviceId) const;
    /// Takes over what an earlier run believed of a configured check; its next attempt comes with grace.
    void restore(const CheckId &id, const CheckState &state);
    /// What is usual for each check; to be loaded at the start and saved now and then.
    Baselines &baselines() { return m_baselines; }
    /// How often each host was asked in the last hour.
    const RequestBudget &budget() const { return m_budget; }
    /// One sentence while Pilotlamp itself was stuck lately, else empty; for `overviewOf`.
    QString selfTrouble() const { return m_watchdog.trouble(); }
    /// Looks at every check, or at those of one service, as
    /// soon as their floors and the servers' Retry-After allow.
    void refresh(const QString &serviceId = {});
    /// Stops looking, or goes on. Meanwhile verdicts grow old as they do without answers, and are Unknown in
    /// the end; who shows them says that checks are paused.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// How eager to be from now on.
    void setPollingConditions(const PollingConditions &pollingConditions);
    /// The machine goes to sleep: nothing is asked and nothing counts.
    void sleep();
    /// The machine woke, or its clock jumped: everything is looked at anew, with grace.
    void wake();
    /// Test hook: plays the scheduler's turn at the clock's present time.
    Scheduler &scheduler() { return m_scheduler; }
    /// Test hook: plays the watchdog's turn.
    Watchdog &watchdog() { return m_watchdog; }

Q_SIGNALS:
    /// A reading was taken in; emitted before anything that follows from it.
    void accepted(const Pilotlamp::CheckId &id, const Pilotlamp::Reading &reading);
    /// The status, whose or ownOffline of a verdict changed.
    void verdictChanged(const QString &serviceId, const Pilotlamp::Verdict &before,
                        const Pilotlamp::Verdict &after);
    /// Something that is shown changed; `news`: more than figures and ages (see isNews()).
    void rowsChanged(bool news);
    /// Every service has been read, or could not be read, at least once since the start.
    void firstRoundDone();

private:
    void onPlanned(const CheckId &id, const QDateTime &planned);
    void onDue(const CheckId &id);
    void onAnswered(const CheckId &id, const Reading &reading);
    void accept(const CheckId &id, const Reading &reading);
    void startNext();
    bool judge(const QString &serviceId);
    void judgeAll();
    void planNext(const CheckId &id);
    void dropAttempts();
    void startAgain();
    void beginGrace(bool forLoopbackToo);
    void onNetworkChanged(const Network &network);
    const Check *checkOf(const CheckId &id) const;
    int indexOf(const QString &serviceId) const;

    Prober &m_prober;
    Clock m_clock;
    PolicyOf m_policyOf;
    Scheduler m_scheduler;
    Watchdog m_watchdog;
    OwnNetworkFilter m_path;
    Baselines m_baselines;
    RequestBudget m_budget;
    QList<ServiceRow> m_rows;
    QHash<QString, int> m_indexes;
    QHash<CheckId, CheckState> m_states;
    QHash<CheckId, QDateTime> m_plannedAt; ///< when the attempt under way, or the last one, was to begin
    QHash<QString, DiagnosisConclusion> m_diagnoses; ///< of services that are bad
    QQueue<CheckId> m_waiting; ///< due, but too many attempts are under way
    int m_underWay = 0;
    Preferences m_preferences;
    PollingConditions m_pollingConditions;
    QDateTime m_judgedAllAt;
    QDateTime m_graceUntil;
    quint64 m_installation = 0;
    bool m_paused = false;
    bool m_asleep = false;
    bool m_firstRoundDone = false;
};

} // namespace Pilotlamp
