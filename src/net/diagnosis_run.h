// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"
#include "core/result.h"
#include "net/prober.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <array>

class QHostInfo;

namespace Pilotlamp {

class Fetcher;
class ConnectivityMonitor;
class PathProbe;
class Prober;

/// What a diagnosis is to explain.
struct DiagnosisRequest {
    std::optional<Check> probe = {}; ///< the check that measures the target; nothing: only pages
    QList<PageFact> pages = {}; ///< with an attempt: it is taken as it is, and the page is not asked again
    QString issuerBefore = {}; ///< who issued the certificate when all was well
    QHostAddress otherResolver = {}; ///< null: no other resolver is asked
    QString problem = {}; ///< why the service cannot be looked at at all
    QDateTime failingSince = {}; ///< since when the probe fails; invalid where that is not known
    bool isKnownSilent = false; ///< the probe has waited for an answer as long as it does, in vain
    SecretLookup secrets = {}; ///< for a check that shows who asks
};

/// Where a check of a probe's kind leads to.
Result<DiagnosisTarget> diagnosisTargetOf(const Check &check);

/// Runs one diagnosis, all steps at once, and ends within five seconds. The references, the second resolver
/// and the way around the proxy are asked only once something fails or is late. Destroying it cancels it.
class DiagnosisRun : public QObject {
    Q_OBJECT

public:
    static constexpr int LongestMs = 5000;
    static constexpr int ConcludeMs = LongestMs - 200; ///< leaves time to say it

    /// `pages` reads the pages; several runs share it, and with it what is the same page.
    DiagnosisRun(Fetcher &fetcher, Prober &pages, ConnectivityMonitor &connectivity,
                 QObject *parent = nullptr);
    ~DiagnosisRun() override;

    /// Starts; `finished` follows, never from within this call.
    void start(const DiagnosisRequest &request);

Q_SIGNALS:
    /// A step has a finding, or another one than before.
    void progressed(const Pilotlamp::StepResult &step);
    void finished(const Pilotlamp::Diagnosis &diagnosis);

private:
    void aim();
    void lookUp();
    void onName(const QHostInfo &info);
    void tryPaths(const QList<QHostAddress> &addresses);
    void onPath(PathProbe *attempt, PathFact DiagnosisFacts::*into);
    void probeTarget();
    void readPages();
    void askReferences();
    void askOtherResolver();
    void askWithoutProxy();
    /// Something failed or is late: whatever may explain it is asked.
    void doubt();
    void done(int &counter);
    void show();
    void conclude();
    int elapsed() const { return static_cast<int>(m_clock.elapsed()); }

    Fetcher &m_fetcher;
    Prober &m_pages;
    ConnectivityMonitor &m_connectivity;
    DiagnosisRequest m_request = {};
    DiagnosisFacts m_facts = {};
    QElapsedTimer m_clock = {};
    QTimer m_deadline;
    QTimer m_late;
    QList<PathProbe *> m_paths = {};
    std::array<StepResult, DiagnosisStepCount> m_shown = {};
    int m_open = 0; ///< of the target and its pages
    int m_aside = 0; ///< of what only explains
    bool m_referencesAsked = false;
    bool m_doubted = false;
    bool m_concluded = false;
};

} // namespace Pilotlamp
