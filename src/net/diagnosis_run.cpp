// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/diagnosis_run.h"

#include "net/connectivity_monitor.h"
#include "net/fetcher.h"
#include "net/name_gate.h"
#include "net/own_link.h"
#include "net/path_probe.h"
#include "net/probe.h"
#include "net/prober.h"
#include "net/surroundings.h"
#include "providers/kind.h"

#include <QHostInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using Answer = NameFact::Answer;

constexpr int LateMs = 600; ///< the references take up to 4 s, and must be through before the end
constexpr int LongestCheckSeconds = 4;

void count(NameFact &fact, const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses)
        ++(address.protocol() == QAbstractSocket::IPv6Protocol ? fact.ipv6 : fact.ipv4);
}

QList<QHostAddress> addressesOf(const DiagnosisTarget &target)
{
    if (target.literal)
        return {QHostAddress(target.host)};
    // Names of this computer are known without asking (RFC 6761, section 6.3).
    return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
}

/// An attempt that is over well before the diagnosis is.
Check hurried(Check check)
{
    check.timeoutSeconds = std::min(check.timeoutSeconds, LongestCheckSeconds);
    // An interval this long makes the probe open a connection of its own.
    check.intervalSeconds = 24 * 3600;
    return check;
}

} // namespace

DiagnosisRun::DiagnosisRun(Fetcher &fetcher, Prober &pages, ConnectivityMonitor &connectivity,
                           QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_pages(pages)
    , m_connectivity(connectivity)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &DiagnosisRun::conclude);
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &DiagnosisRun::doubt);
}

DiagnosisRun::~DiagnosisRun() = default;

void DiagnosisRun::start(const DiagnosisRequest &request)
{
    m_request = request;
    m_clock.start();
    m_deadline.start(ConcludeMs);
    m_facts.linked = hasLink();
    m_facts.hasIpv6 = hasIpv6();
    m_facts.issuerBefore = request.issuerBefore;
    m_facts.pages = request.pages;
    m_facts.problem = request.problem;
    m_facts.failingSince = request.failingSince;
    m_facts.isKnownSilent = request.isKnownSilent;
    // Held open until everything has begun, so that nothing concludes early.
    m_open = 1;
    if (m_facts.problem.isEmpty()) {
        m_late.start(LateMs);
        aim();
        readPages();
    }
    QMetaObject::invokeMethod(
        this, [this] { done(m_open); }, Qt::QueuedConnection);
}

void DiagnosisRun::aim()
{
    if (!m_request.probe)
        return;
    m_facts.probe = m_request.probe;
    const auto target = diagnosisTargetOf(*m_request.probe);
    if (!target) {
        m_facts.reading = unknownReading(target.error().text);
        return;
    }
    m_facts.target = *target;
    m_facts.target.proxied = target->http && m_fetcher.isProxied(QUrl(target->text));
    probeTarget();
    if (m_facts.target.proxied || m_facts.target.host.isEmpty())
        return;
    if (target->literal || target->reach == Reach::Loopback)
        tryPaths(addressesOf(*target));
    else
        lookUp();
    // What a plain page says proves nothing where a login page may stand in its place.
    if (target->http && !target->tls && target->reach == Reach::Public)
        askReferences();
}

void DiagnosisRun::lookUp()
{
    ++m_open;
    m_fetcher.names().ask(
        m_facts.target.host, true, this, [] {}, [this](const QHostInfo &info) { onName(info); });
}

void DiagnosisRun::onName(const QHostInfo &info)
{
    if (m_concluded)
        return;
    m_facts.name.ms = elapsed();
    QList<QHostAddress> addresses = info.addresses();
    if (info.error() == QHostInfo::NoError && !addresses.isEmpty()) {
        m_facts.name.answer = Answer::Found;
        count(m_facts.name, addresses);
        if (!isOnOwnLinkOnly(addresses, *m_request.probe)) // the check itself says that it is refused
            tryPaths(addresses);
    } else {
        m_facts.name.answer = info.error() == QHostInfo::HostNotFound ? Answer::NotFound : Answer::Silent;
        doubt();
    }
    done(m_open);
}

void DiagnosisRun::tryPaths(const QList<QHostAddress> &addresses)
{
    if (!m_facts.target.tcp)
        return;
    // What cannot be read of the check's trust is said by the check itself.
    const auto known = m_fetcher.trusts().trustOf(*m_request.probe);
    const TlsTrustPtr trust = known ? *known : nullptr;
    const auto tryFirst = [&](QAbstractSocket::NetworkLayerProtocol family, PathFact DiagnosisFacts::*into) {
        const auto first = std::find_if(addresses.begin(), addresses.end(),
                                        [&](const QHostAddress &one) { return one.protocol() == family; });
        if (first == addresses.end())
            return;
        ++m_open;
        auto *attempt = new PathProbe(m_facts.target, *first, trust, this);
        m_paths.append(attempt);
        connect(attempt, &PathProbe::stepped, this, [this, attempt, into] { onPath(attempt, into); });
        connect(
            attempt, &PathProbe::finished, this,
            [this, attempt] {
                if (!attempt->fact().connected || attempt->fact().failure != Failure::None)
                    doubt();
                done(m_open);
            },
            Qt::QueuedConnection);
        attempt->start();
        m_facts.*into = attempt->fact();
    };
    tryFirst(QAbstractSocket::IPv4Protocol, &DiagnosisFacts::ipv4);
    // Without an IPv6 address of our own there is no such way, and nothing wrong with it.
    if (m_facts.hasIpv6 || m_facts.target.reach == Reach::Loopback)
        tryFirst(QAbstractSocket::IPv6Protocol, &DiagnosisFacts::ipv6);
}

void DiagnosisRun::onPath(PathProbe *attempt, PathFact DiagnosisFacts::*into)
{
    m_facts.*into = attempt->fact();
    show();
}

void DiagnosisRun::probeTarget()
{
    if (!probeOf(m_request.probe->kind)) {
        m_facts.reading
            = unknownReading(tr("checks of type “%1” cannot be diagnosed").arg(m_request.probe->kind));
        return;
    }
    ++m_open;
    auto *prober = new Prober(m_fetcher, this);
    prober->setSecrets(m_request.secrets);
    connect(prober, &Prober::answered, this, [this](const CheckId &, const Reading &reading) {
        if (m_concluded)
            return;
        takeAttempt(m_facts, reading, LongestCheckSeconds);
        if (reading.slow || (!reading.answered && reading.status != Status::Online))
            doubt();
        done(m_open);
    });
    prober->probe({}, hurried(*m_request.probe));
}

void DiagnosisRun::readPages()
{
    // With the secrets of their checks, and without what they give back of them.
    const QString own = QString::number(reinterpret_cast<quintptr>(this));
    connect(&m_pages, &Prober::answered, this, [this, own](const CheckId &id, const Reading &reading) {
        if (m_concluded || id.service != own)
            return;
        m_facts.pages[id.index].reading = reading;
        if (!reading.answered)
            doubt();
        done(m_open);
    });
    for (qsizetype i = 0; i < m_facts.pages.size(); ++i) {
        const PageFact &page = m_facts.pages.at(i);
        if (page.reading || !kindOf(page.check.kind))
            continue;
        ++m_open;
        m_pages.probe({own, static_cast<int>(i)}, hurried(page.check));
    }
}

void DiagnosisRun::done(int &counter)
{
    --counter;
    show();
    if (m_open > 0)
        return;
    // An answer of the service itself needs no explanation,
    // unless it came late or a login page may have given it.
    const DiagnosisTarget &target = m_facts.target;
    const bool isImitable = target.http && !target.tls && target.reach == Reach::Public;
    const bool isProof
        = m_facts.reading && m_facts.reading->answered && !m_facts.reading->slow && !isImitable;
    if (m_aside == 0 || isProof)
        conclude();
}

void DiagnosisRun::show()
{
    if (m_concluded)
        return;
    for (int i = 0; i < DiagnosisStepCount; ++i) {
        const StepResult step = stepOf(static_cast<DiagnosisStep>(i), m_facts);
        if (step.outcome == StepOutcome::NotAsked || step == m_shown.at(static_cast<size_t>(i)))
            continue;
        m_shown.at(static_cast<size_t>(i)) = step;
        Q_EMIT progressed(step);
    }
}

void DiagnosisRun::conclude()
{
    if (m_concluded)
        return;
    m_deadline.stop();
    m_late.stop();
    for (PathProbe *attempt : std::as_const(m_paths))
        attempt->giveUp(elapsed());
    if (m_facts.name.answer == Answer::NotAsked && !m_facts.target.host.isEmpty() && !m_facts.target.literal
        && !m_facts.target.proxied && m_facts.target.reach != Reach::Loopback) {
        m_facts.name.answer = Answer::Silent;
        m_facts.name.ms = elapsed();
    }
    show();
    m_concluded = true;
    Diagnosis diagnosis = diagnosisOf(m_facts, QDateTime::currentDateTimeUtc());
    diagnosis.ms = elapsed();
    Q_EMIT finished(diagnosis);
}

} // namespace Pilotlamp
