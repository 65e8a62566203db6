// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"
#include "core/proxy_choice.h"
#include "net/diagnosis_run.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QSet>

#include <functional>

namespace Pilotlamp {

class ConnectivityMonitor;

/// What is known of a service's checks before it is explained, by the check's index.
struct ExplainMemory {
    QHash<int, Reading> pages = {}; ///< what pages said lately: they are not asked again
    QHash<int, QString> issuers = {}; ///< who issued the certificates when all was well
    QHash<int, QDateTime> failingSince = {}; ///< since when they fail, of checks that do
    QSet<int> silent = {}; ///< checks that gave no answer in all the time they wait, several times
};

/// The ladders a service takes: one for each probe, or one for its link where it has none. At most eight.
QList<DiagnosisRequest> diagnosisRequestsOf(const Service &service, const ExplainMemory &memory);
/// The diagnosis that decides about a service: that of the worst conclusion.
Diagnosis worstOf(const QList<Diagnosis> &diagnoses);

/// Explains services within five seconds, over connections of its own.
class Explainer : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const Diagnosis &)>;

    explicit Explainer(ConnectivityMonitor &connectivity, QObject *parent = nullptr);

    /// The second resolver to ask; empty: the second name server of this system, if there is one.
    void setOtherResolver(const QString &address) { m_otherResolver = QHostAddress(address); }
    /// Which proxies to use, as for the attempts themselves.
    void setProxy(const ProxyChoice &choice, const QString &password);
    /// Where the secrets of checks come from; without it, checks with one cannot be explained.
    void setSecrets(SecretLookup secrets) { m_secrets = std::move(secrets); }
    /// Answers exactly once, later, unless `context` is destroyed first, which cancels it.
    void explain(const Service &service, const ExplainMemory &memory, QObject *context, Answer answer);

Q_SIGNALS:
    /// A step of a service's diagnosis has a finding, for a live view.
    void progressed(const QString &serviceId, const Pilotlamp::StepResult &step);

private:
    ConnectivityMonitor &m_connectivity;
    QHostAddress m_otherResolver = {};
    ProxyChoice m_proxy = {};
    QString m_proxyPassword = {};
    SecretLookup m_secrets = {};
};

} // namespace Pilotlamp
