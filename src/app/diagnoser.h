// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explainer.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Pilotlamp {

class Monitor;

/// Finds out by itself why a service turned bad, and gives the monitor what it found; explains on demand with
/// what the monitor knows.
class Diagnoser : public QObject {
    Q_OBJECT

public:
    Diagnoser(Monitor &monitor, Explainer &explainer, QObject *parent = nullptr);

    /// Explains a service of the monitor, as Explainer::explain; the monitor's verdict takes part in what is
    /// found, and a troubled service that is found well is looked at again. An unknown id is explained as a
    /// service without checks.
    void explain(const QString &serviceId, QObject *context, Explainer::Answer answer);

private:
    void onAccepted(const CheckId &id, const Reading &reading);
    void onVerdict(const QString &serviceId, const Verdict &before, const Verdict &after);
    void checkAgainIfWell(const QString &serviceId, const Diagnosis &diagnosis);
    ExplainMemory memoryOf(const Service &service) const;

    Monitor &m_monitor;
    Explainer &m_explainer;
    QHash<CheckId, QString> m_issuers = {}; ///< of certificates while all was well
    QSet<QString> m_running = {}; ///< services being diagnosed by themselves
};

} // namespace Pilotlamp
