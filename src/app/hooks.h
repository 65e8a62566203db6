// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hook_run.h"
#include "core/notice.h"

#include <QHash>
#include <QJsonArray>
#include <QList>

#include <functional>

namespace Pilotlamp {

/// Runs the user's hooks when a service changes: confirmed changes only, snoozed or not.
class Hooks : public QObject {
    Q_OBJECT

public:
    /// What the user was last told of a service in an earlier run; Unknown where nothing.
    using Before = std::function<Status(const QString &serviceId)>;

    Hooks(Fetcher &fetcher, Before before, QObject *parent = nullptr);

    void setHooks(const QList<Hook> &hooks);
    /// Gives the component of a service that is worst off now, nothing where none is known.
    using Worst = std::function<std::optional<Component>(const QString &serviceId)>;
    void setWorst(Worst worst) { m_worst = std::move(worst); }
    /// Something about a service changed; runs the hooks for its new status where it is one.
    void noteChange(const ServiceRow &row);
    /// A service of "tell me when it's back" is back.
    void noteBack(const ServiceRow &row);
    /// How the newest runs went, oldest first.
    QList<HookResult> pastRuns() const { return m_past; }
    /// The same to be kept over restarts; a failure told before is then not told again.
    QJsonArray memory() const;
    void restoreMemory(const QJsonArray &memory);

Q_SIGNALS:
    void finished(const Pilotlamp::HookResult &result);
    /// A hook failed that had not failed before, or not since it last went well: for people, once.
    void failed(const Pilotlamp::Notice &notice);

private:
    void run(const ServiceRow &row, const QString &event, Status before);
    void startNext();
    void onFinished(const HookResult &result);

    Fetcher &m_fetcher;
    Before m_before;
    Worst m_worst = {};
    QList<Hook> m_hooks;
    QHash<QString, Status> m_status; ///< by service, as last seen for certain
    QList<HookRun *> m_waiting;
    int m_running = 0;
    QList<HookResult> m_past;
};

} // namespace Pilotlamp
