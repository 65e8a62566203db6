// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ladder.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <array>

class QHostInfo;

namespace Pilotlamp {

class Fetcher;
class NetworkSense;
class PageReader;
class PathLook;

/// What a ladder is to explain.
struct LadderOrder {
    std::optional<Check> probe = {}; ///< the check that measures the target; nothing: only pages
    QList<PageFact> pages = {}; ///< with a look: it is taken as it is, and the page is not asked again
    QString issuerBefore = {}; ///< who issued the certificate when all was well
    QHostAddress otherResolver = {}; ///< null: no other resolver is asked
    QString problem = {}; ///< why the service cannot be looked at at all
};

/// Where a check of a probe's kind leads to.
Result<LadderTarget> ladderTargetOf(const Check &check);

/// Climbs one ladder, all rungs at once, and ends within five seconds. The references, the second resolver
/// and the way around the proxy are asked only once something fails or is late. Destroying it cancels it.
class LadderRun : public QObject {
    Q_OBJECT

public:
    static constexpr int LongestMs = 5000;
    static constexpr int ConcludeMs = LongestMs - 200; ///< leaves time to say it

    LadderRun(Fetcher &fetcher, PageReader &pages, NetworkSense &sense, QObject *parent = nullptr);
    ~LadderRun() override;

    /// Starts; `finished` follows, never from within this call.
    void start(const LadderOrder &order);

Q_SIGNALS:
    /// A rung has a finding, or another one than before.
    void progressed(const Pilotlamp::RungResult &rung);
    void finished(const Pilotlamp::Ladder &ladder);

private:
    void aim();
    void lookUp();
    void onName(const QHostInfo &info);
    void tryPaths(const QList<QHostAddress> &addresses);
    void onPath(PathLook *look, PathFact LadderFacts::*into);
    void lookAtTarget();
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
    PageReader &m_pages;
    NetworkSense &m_sense;
    LadderOrder m_order = {};
    LadderFacts m_facts = {};
    QElapsedTimer m_clock = {};
    QTimer m_deadline;
    QTimer m_late;
    QList<PathLook *> m_paths = {};
    std::array<RungResult, RungCount> m_shown = {};
    int m_open = 0; ///< of the target and its pages
    int m_aside = 0; ///< of what only explains
    bool m_referencesAsked = false;
    bool m_doubted = false;
    bool m_concluded = false;
};

} // namespace Pilotlamp
