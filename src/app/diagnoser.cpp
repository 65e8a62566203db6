// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnoser.h"

#include "app/monitor.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

bool isMeasuredBad(const Verdict &verdict)
{
    return std::any_of(verdict.evidence.begin(), verdict.evidence.end(),
                       [](const Evidence &evidence) { return !evidence.vendor && isBad(evidence.status); });
}

} // namespace

Diagnoser::Diagnoser(Monitor &monitor, Explainer &explainer, QObject *parent)
    : QObject(parent)
    , m_monitor(monitor)
    , m_explainer(explainer)
{
    connect(&m_monitor, &Monitor::accepted, this, &Diagnoser::onAccepted);
    // Queued: the diagnosis changes the verdict whose change it follows.
    connect(&m_monitor, &Monitor::verdictChanged, this, &Diagnoser::onVerdict, Qt::QueuedConnection);
}

void Diagnoser::onAccepted(const CheckId &id, const Reading &reading)
{
    if (reading.status == Status::Online && reading.certificate)
        m_issuers.insert(id, reading.certificate->issuer);
}

void Diagnoser::onVerdict(const QString &serviceId, const Verdict &before, const Verdict &after)
{
    const bool isNews = !isBad(before.status)
        || (after.whose == Whose::Unclear && before.whose != Whose::Unclear
            && before.whose != Whose::Between);
    if (!isBad(after.status) || !isMeasuredBad(after) || !isNews || m_running.contains(serviceId))
        return;
    m_running.insert(serviceId);
    explain(serviceId, this, [this, serviceId](const Diagnosis &) { m_running.remove(serviceId); });
}

/// A diagnosis that finds nothing wrong says more than an older trouble: the checks run again.
void Diagnoser::checkAgainIfWell(const QString &serviceId, const Diagnosis &diagnosis)
{
    if (m_monitor.verdict(serviceId).status != Status::Online
        && diagnosis.conclusion.status == Status::Online)
        m_monitor.refresh(serviceId);
}

void Diagnoser::explain(const QString &serviceId, QObject *context, Explainer::Answer answer)
{
    const auto &rows = m_monitor.rows();
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const ServiceRow &one) { return one.service.id == serviceId; });
    const Service service = row == rows.end() ? Service{} : row->service;
    m_explainer.explain(service, memoryOf(service), context,
                        [this, serviceId, answer = std::move(answer)](const Diagnosis &diagnosis) {
                            m_monitor.setDiagnosis(serviceId, diagnosis.conclusion);
                            checkAgainIfWell(serviceId, diagnosis);
                            answer(diagnosis);
                        });
}

ExplainMemory Diagnoser::memoryOf(const Service &service) const
{
    ExplainMemory memory;
    for (int i = 0; i < service.checks.size(); ++i) {
        const CheckState state = m_monitor.state({service.id, i});
        if (state.last && state.last->vendor)
            memory.pages.insert(i, *state.last);
        memory.issuers.insert(i, m_issuers.value({service.id, i}));
        if (isBad(state.status) || state.failingSince.isValid())
            memory.failingSince.insert(i, isBad(state.status) ? state.since : state.failingSince);
        if (state.status == Status::Offline && state.last && !state.last->answered)
            memory.silent.insert(i);
    }
    return memory;
}

} // namespace Pilotlamp
