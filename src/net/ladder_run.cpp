// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ladder_run.h"

#include "net/endpoint.h"
#include "net/fetcher.h"
#include "net/name_gate.h"
#include "net/network_sense.h"
#include "net/page_reader.h"
#include "net/path_look.h"
#include "net/probe.h"
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
constexpr int LongestLookSeconds = 4;

void count(NameFact &fact, const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses)
        ++(address.protocol() == QAbstractSocket::IPv6Protocol ? fact.ipv6 : fact.ipv4);
}

QList<QHostAddress> addressesOf(const LadderTarget &target)
{
    if (target.literal)
        return {QHostAddress(target.host)};
    // Names of this computer are known without asking (RFC 6761, section 6.3).
    return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
}

/// A look that is over well before the ladder is.
Check hurried(Check check)
{
    check.timeoutSeconds = std::min(check.timeoutSeconds, LongestLookSeconds);
    // An interval this long makes the probe open a connection of its own.
    check.intervalSeconds = 24 * 3600;
    return check;
}

} // namespace

Result<LadderTarget> ladderTargetOf(const Check &check)
{
    LadderTarget target;
    target.text = check.url;
    target.reach = reachOf(check.url);
    const bool isHttp = check.kind == "http"_L1;
    const bool isTls = check.kind == "tls"_L1;
    const bool isTcp = check.kind == "tcp"_L1;
    if (isHttp) {
        const QUrl url(check.url, QUrl::StrictMode);
        target.tls = url.scheme() == "https"_L1;
        if (url.host().isEmpty() || !(target.tls || url.scheme() == "http"_L1))
            return Error{Error::Kind::Ours,
                         LadderRun::tr("“%1” is not a valid URL (example: https://example.com/)").arg(check.url)};
        target.host = url.host();
        target.port = static_cast<quint16>(url.port(target.tls ? 443 : 80));
    } else {
        const auto endpoint = endpointOf(check.url, isTcp ? 0 : 443);
        if (!endpoint)
            return endpoint.error();
        target.host = endpoint->host;
        target.port = endpoint->port;
        target.tls = isTls;
    }
    target.http = isHttp;
    target.tcp = isHttp || isTls || isTcp;
    target.literal = !QHostAddress(target.host).isNull();
    return target;
}

LadderRun::LadderRun(Fetcher &fetcher, PageReader &pages, NetworkSense &sense, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_pages(pages)
    , m_sense(sense)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &LadderRun::conclude);
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &LadderRun::doubt);
}

LadderRun::~LadderRun() = default;

void LadderRun::start(const LadderOrder &order)
{
    m_order = order;
    m_clock.start();
    m_deadline.start(ConcludeMs);
    m_facts.linked = hasLink();
    m_facts.hasIpv6 = hasIpv6();
    m_facts.issuerBefore = order.issuerBefore;
    m_facts.pages = order.pages;
    m_facts.problem = order.problem;
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

void LadderRun::aim()
{
    if (!m_order.probe)
        return;
    m_facts.probe = m_order.probe;
    const auto target = ladderTargetOf(*m_order.probe);
    if (!target) {
        m_facts.look = unknownReading(target.error().text);
        return;
    }
    m_facts.target = *target;
    m_facts.target.proxied = target->http && m_fetcher.isProxied(QUrl(target->text));
    lookAtTarget();
    if (m_facts.target.proxied)
        return;
    if (target->literal || target->reach == Reach::Loopback)
        tryPaths(addressesOf(*target));
    else
        lookUp();
    // What a plain page says proves nothing where a login page may stand in its place.
    if (target->http && !target->tls && target->reach == Reach::Public)
        askReferences();
}

void LadderRun::lookUp()
{
    ++m_open;
    m_fetcher.names().ask(
        m_facts.target.host, true, this, [] {}, [this](const QHostInfo &info) { onName(info); });
}

void LadderRun::onName(const QHostInfo &info)
{
    if (m_concluded)
        return;
    m_facts.name.ms = elapsed();
    const bool isFound = info.error() == QHostInfo::NoError && !info.addresses().isEmpty();
    if (isFound) {
        m_facts.name.answer = Answer::Found;
        count(m_facts.name, info.addresses());
        tryPaths(info.addresses());
    } else {
        m_facts.name.answer = info.error() == QHostInfo::HostNotFound ? Answer::NotFound : Answer::Silent;
        doubt();
    }
    done(m_open);
}

void LadderRun::tryPaths(const QList<QHostAddress> &addresses)
{
    if (!m_facts.target.tcp)
        return;
    const auto tryFirst = [&](QAbstractSocket::NetworkLayerProtocol family, PathFact LadderFacts::*into) {
        const auto first = std::find_if(addresses.begin(), addresses.end(),
                                        [&](const QHostAddress &one) { return one.protocol() == family; });
        if (first == addresses.end())
            return;
        ++m_open;
        auto *look = new PathLook(m_facts.target, *first, this);
        m_paths.append(look);
        connect(look, &PathLook::stepped, this, [this, look, into] { onPath(look, into); });
        connect(
            look, &PathLook::finished, this,
            [this, look] {
                if (!look->fact().connected || look->fact().failure != Failure::None)
                    doubt();
                done(m_open);
            },
            Qt::QueuedConnection);
        look->start();
        m_facts.*into = look->fact();
    };
    tryFirst(QAbstractSocket::IPv4Protocol, &LadderFacts::ipv4);
    // Without an IPv6 address of our own there is no such way, and nothing wrong with it.
    if (m_facts.hasIpv6 || m_facts.target.reach == Reach::Loopback)
        tryFirst(QAbstractSocket::IPv6Protocol, &LadderFacts::ipv6);
}

void LadderRun::onPath(PathLook *look, PathFact LadderFacts::*into)
{
    m_facts.*into = look->fact();
    show();
}

void LadderRun::lookAtTarget()
{
    const Probe probe = probeOf(m_order.probe->kind);
    if (!probe) {
        m_facts.look = unknownReading(tr("checks of type “%1” cannot be diagnosed").arg(m_order.probe->kind));
        return;
    }
    ++m_open;
    probe(m_fetcher, hurried(*m_order.probe), this, [this](const Reading &reading) {
        if (m_concluded)
            return;
        m_facts.look = reading;
        if (reading.slow || (!reading.answered && reading.status != Status::Online))
            doubt();
        done(m_open);
    });
}

void LadderRun::readPages()
{
    for (qsizetype i = 0; i < m_facts.pages.size(); ++i) {
        const PageFact &page = m_facts.pages.at(i);
        const Kind *kind = page.look ? nullptr : kindOf(page.check.kind);
        if (!kind)
            continue;
        ++m_open;
        m_pages.read(hurried(page.check), *kind, this, [this, i](const Reading &reading) {
            if (m_concluded)
                return;
            m_facts.pages[i].look = reading;
            if (!reading.answered)
                doubt();
            done(m_open);
        });
    }
}

void LadderRun::done(int &counter)
{
    --counter;
    show();
    if (m_open > 0)
        return;
    // An answer of the service itself needs no explanation, unless it came late or a login page may have
    // given it.
    const LadderTarget &target = m_facts.target;
    const bool isImitable = target.http && !target.tls && target.reach == Reach::Public;
    const bool isProof = m_facts.look && m_facts.look->answered && !m_facts.look->slow && !isImitable;
    if (m_aside == 0 || isProof)
        conclude();
}

void LadderRun::show()
{
    if (m_concluded)
        return;
    for (int i = 0; i < RungCount; ++i) {
        const RungResult rung = rungOf(static_cast<Rung>(i), m_facts);
        if (rung.outcome == RungOutcome::NotAsked || rung == m_shown.at(static_cast<size_t>(i)))
            continue;
        m_shown.at(static_cast<size_t>(i)) = rung;
        Q_EMIT progressed(rung);
    }
}

void LadderRun::conclude()
{
    if (m_concluded)
        return;
    m_deadline.stop();
    m_late.stop();
    for (PathLook *look : std::as_const(m_paths))
        look->giveUp(elapsed());
    if (m_facts.name.answer == Answer::NotAsked && !m_facts.target.host.isEmpty() && !m_facts.target.literal
        && !m_facts.target.proxied && m_facts.target.reach != Reach::Loopback) {
        m_facts.name.answer = Answer::Silent;
        m_facts.name.ms = elapsed();
    }
    show();
    m_concluded = true;
    Ladder ladder = ladderOf(m_facts, QDateTime::currentDateTimeUtc());
    ladder.ms = elapsed();
    Q_EMIT finished(ladder);
}

} // namespace Pilotlamp
