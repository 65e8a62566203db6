// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"
#include "core/verdict.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Pilotlamp {

/// The steps from this machine to a service, in the order they are climbed.
enum class DiagnosisStep : quint8 { Link, Dns, References, TargetDns, Tcp, Tls, Http, Content, VendorPage };
inline constexpr int DiagnosisStepCount = 9;
/// What was found on a step. NotNeeded: the target does without it. NotAsked: it was not come so far, or
/// there was no reason to ask.
enum class StepOutcome : quint8 { NotAsked, NotNeeded, Fine, Warning, Failed };

/// One step as shown.
struct StepResult {
    DiagnosisStep step = DiagnosisStep::Link;
    StepOutcome outcome = StepOutcome::NotAsked;
    int ms = -1; ///< -1: not measured
    QString sentence = {};
    bool silent = false; ///< failed because nothing answered at all, rather than badly

    bool operator==(const StepResult &) const = default;
};
/// The machine word: "link", "dns", "references", "targetDns", "tcp", "tls", "http", "content", "vendorPage".
QString idOf(DiagnosisStep step);
/// The machine word: "notAsked", "notNeeded", "fine", "warning", "failed".
QString idOf(StepOutcome outcome);
/// The word a person reads, translated: "Network", "Name server", "Internet" …
QString displayName(DiagnosisStep step);

/// What one resolver said of a name.
struct NameFact {
    enum class Answer : quint8 { NotAsked, Found, NotFound, Silent };
    Answer answer = Answer::NotAsked;
    int ms = -1;
    int ipv4 = 0; ///< addresses of each family
    int ipv6 = 0;

    bool answered() const { return answer == Answer::Found || answer == Answer::NotFound; }
};

/// One address family, tried on a socket of its own.
struct PathFact {
    bool asked = false;
    bool connected = false; ///< TCP
    bool encrypted = false; ///< TLS
    int connectMs = -1; ///< from the first packet to the connection
    int encryptMs = -1; ///< from the connection to the agreed encryption
    Failure failure = Failure::None; ///< None while under way too
    QString text = {}; ///< the failure in words
    std::optional<CertificateFacts> certificate = {};
};

/// What is to be reached, and what that takes.
struct DiagnosisTarget {
    QString text = {}; ///< as shown: the URL or endpoint
    QString host = {};
    quint16 port = 0;
    Reach reach = Reach::Public;
    bool literal = false; ///< the host is an address: no name is needed
    bool tcp = false;
    bool tls = false;
    bool http = false;
    bool proxied = false; ///< a proxy carries it
};

/// A vendor's page and what it said.
struct PageFact {
    Check check = {};
    std::optional<Reading> reading = {};
};

/// Everything a diagnosis finds out; the whole judgement is made from this.
struct DiagnosisFacts {
    DiagnosisTarget target = {}; ///< host empty: nothing to measure, only pages
    bool linked = true; ///< some network interface is up
    bool hasIpv6 = false; ///< this machine has an IPv6 address that reaches further than its own cable
    NameFact name = {}; ///< the target's, by the system's resolver
    NameFact otherName = {}; ///< the target's, by another resolver
    bool networkAsked = false;
    Network network = {}; ///< what the references say
    int networkMs = -1;
    int quickestMs = -1; ///< the quickest open reference; -1 where none is
    qint64 clockSkewSeconds = 0; ///< neutral clocks minus ours, 0 where unknown
    PathFact ipv4 = {};
    PathFact ipv6 = {};
    std::optional<Check> probe = {}; ///< the check that measures the target
    std::optional<Reading> reading = {}; ///< its one attempt
    std::optional<Reading> directReading = {}; ///< the same without the proxy
    QList<PageFact> pages = {};
    QString issuerBefore = {}; ///< who issued the target's certificate when all was well
    QString problem = {}; ///< why the service cannot be looked at at all (bad config)
    QDateTime failingSince = {}; ///< since when the check fails; invalid where that is not known
    bool isKnownSilent = false; ///< the check has waited as long as it does, in vain
    bool hurried = false; ///< the attempt ended for want of time that the check itself has
};

/// A clock further off than this, in seconds, is named.
inline constexpr qint64 ClockSkewLimit = 120;

/// Neutral addresses answer from near everybody in a fraction of this, in ms: whoever needs longer loses
/// packets, or shares a full line.
inline constexpr int SlowNetworkMs = 1000;

/// What follows from a diagnosis. Status and whose as in a
/// Verdict of the same evidence, sharpened by the paths.
struct DiagnosisConclusion {
    Status status = Status::Unknown;
    Whose whose = Whose::Unclear;
    QString reason = {}; ///< one sentence
    QString cause = {}; ///< what the diagnosis found beyond the verdict's own reason; empty: nothing
    QString warning = {};
    QDateTime at = {};
    bool ownOffline = false; ///< the reason says that this computer is offline

    bool operator==(const DiagnosisConclusion &) const = default;
};

/// A diagnosis that was climbed.
struct Diagnosis {
    QString target = {};
    QList<StepResult> steps = {};
    DiagnosisConclusion conclusion = {};
    QList<ModelWord> models = {}; ///< what the pages say of AI models
    int ms = 0;
};

/// Takes in the attempt of a check that was given so many seconds only. One that was cut short, though
/// something was reached, is no outage: the check itself would have waited on.
void takeAttempt(DiagnosisFacts &facts, const Reading &reading, int givenSeconds);

/// One step, from what is known so far.
StepResult stepOf(DiagnosisStep step, const DiagnosisFacts &facts);
/// All steps and the conclusion. `now` in UTC.
Diagnosis diagnosisOf(const DiagnosisFacts &facts, const QDateTime &now);
/// The conclusion alone.
DiagnosisConclusion conclusionOf(const DiagnosisFacts &facts, const QDateTime &now);
/// The exit code of `explain`: 0 fine, 10 them, 11 you, 12 between, 13 unclear.
int exitCodeOf(const DiagnosisConclusion &conclusion);
/// The diagnosis as `explain --format json` and the bus give it; described in the README.
QJsonObject diagnosisObject(const Diagnosis &diagnosis);
/// A bad verdict sharpened by what was found: where the fault is unclear, or found to be the user's own, it
/// takes whose and cause; the status stays.
Verdict diagnosed(const Verdict &verdict, const DiagnosisConclusion &conclusion);

} // namespace Pilotlamp
