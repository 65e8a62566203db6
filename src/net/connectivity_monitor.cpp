// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connectivity_monitor.h"

#include "core/probe_facts.h"
#include "net/fetcher.h"
#include "net/surroundings.h"

#include <QCoreApplication>
#include <QNetworkInformation>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr int ReferenceTimeoutMs = 4000;
constexpr int FirstRetrySeconds = 5;
constexpr int LongestRetrySeconds = 60;

bool isOpen(const ReferenceAnswer &answer)
{
    return answer.word == ReferenceOutcome::Open || answer.word == ReferenceOutcome::LikelyOpen;
}

/// Neutral clocks minus ours, in seconds; a login page's clock is nobody's word.
qint64 skewByReferences(const QList<ReferenceAnswer> &answers)
{
    for (const ReferenceAnswer &answer : answers) {
        if (isOpen(answer) && !answer.response.header("Date").isEmpty())
            return factsOf(answer.response, QDateTime::currentDateTimeUtc()).clockSkewSeconds;
    }
    return 0;
}

/// The quickest open reference, in ms; -1 where none is open.
int quickestOf(const QList<ReferenceAnswer> &answers)
{
    int quickest = -1;
    for (const ReferenceAnswer &answer : answers) {
        const int ms = answer.response.timings.totalMs;
        if (isOpen(answer) && ms >= 0 && (quickest < 0 || ms < quickest))
            quickest = ms;
    }
    return quickest;
}

} // namespace

ConnectivityMonitor::ConnectivityMonitor(Fetcher &fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_references(builtInReferences())
{
    for (QTimer *timer : {&m_enough, &m_retry, &m_settle})
        timer->setSingleShot(true);
    connect(&m_enough, &QTimer::timeout, this, &ConnectivityMonitor::conclude);
    connect(&m_retry, &QTimer::timeout, this, &ConnectivityMonitor::ask);
    connect(&m_settle, &QTimer::timeout, this, &ConnectivityMonitor::onLinkHint);
    listenToSystem();
}

void ConnectivityMonitor::listenToSystem()
{
    // Only a hint: a VPN makes it lie, and without NetworkManager it never comes.
    if (!QNetworkInformation::loadBackendByName(u"networkmanager"))
        return;
    const auto hint = [this] {
        m_settle.start(1s);
    };
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, hint);
    connect(QNetworkInformation::instance(), &QNetworkInformation::isBehindCaptivePortalChanged, this, hint);
    connect(QNetworkInformation::instance(), &QNetworkInformation::isMeteredChanged, this,
            &ConnectivityMonitor::meteredChanged);
}

bool ConnectivityMonitor::isMetered() const
{
    const QNetworkInformation *system = QNetworkInformation::instance();
    return system && system->isMetered();
}

void ConnectivityMonitor::onLinkHint()
{
    m_age.invalidate();
    if (m_network.publicNet != Network::State::Up)
        return ask();
    Q_EMIT changed(m_network);
}

void ConnectivityMonitor::setReferences(const QStringList &urls)
{
    const QStringList wanted = urls.isEmpty() ? builtInReferences() : urls;
    if (wanted == m_references)
        return;
    m_references = wanted;
    m_age.invalidate();
}

void ConnectivityMonitor::judge(QObject *context, std::function<void(const Network &)> answer)
{
    if (!m_asking && m_sharedMs > 0 && m_age.isValid() && !m_age.hasExpired(m_sharedMs)) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), network = m_network] { answer(network); },
            Qt::QueuedConnection);
        return;
    }
    m_waiters.append({context, std::move(answer)});
    ask();
}

void ConnectivityMonitor::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_retry.stop();
    m_answers.clear();
    m_missing = m_references.size();
    const int round = ++m_round;
    for (const QString &reference : std::as_const(m_references)) {
        const Request request{.url = QUrl(reference),
                              .timeoutMs = ReferenceTimeoutMs,
                              .bodyCap = 64 * 1024,
                              .followRedirects = false,
                              .keepAlive = false,
                              .urgent = true};
        m_fetcher.fetch(request, this, [this, round, reference](const Response &response) {
            onReference(round, reference, response);
        });
    }
}

/// What the address says when it is well. One of the user's own is known once it said the same twice.
std::optional<QByteArray> ConnectivityMonitor::usualBody(const QString &reference, const Response &response)
{
    if (const auto known = builtInBodyOf(reference))
        return known;
    Saying &saying = m_sayings[reference];
    const bool isGood = response.failure == Failure::None && response.httpStatus == 200;
    if (!saying.isUsual && isGood) {
        const bool wasHeard = !saying.body.isNull();
        saying.isUsual = wasHeard && saying.body == response.body.trimmed();
        saying.body = response.body.isNull() ? ""_qba : response.body.trimmed();
    }
    return saying.isUsual ? std::optional(saying.body) : std::nullopt;
}

void ConnectivityMonitor::onReference(int round, const QString &reference, const Response &response)
{
    if (round != m_round || !m_asking)
        return;
    m_answers.append({response, referenceOutcomeOf(response, usualBody(reference, response))});
    if (--m_missing == 0)
        return conclude();
    // One open way is enough; the others get a moment to tell of interception.
    if (isOpen(m_answers.constLast()))
        m_enough.start(1s);
}

void ConnectivityMonitor::conclude()
{
    m_enough.stop();
    m_asking = false;
    const Network before = std::exchange(m_network, judgementOf(m_answers, hasLink(), m_network));
    m_clockSkew = skewByReferences(m_answers);
    m_quickestMs = quickestOf(m_answers);
    m_age.start();
    if (m_network.publicNet == Network::State::Up) {
        m_retrySeconds = 0;
    } else {
        m_retrySeconds = std::clamp(m_retrySeconds * 2, FirstRetrySeconds, LongestRetrySeconds);
        m_retry.start(std::chrono::seconds(m_retrySeconds));
    }
    if (m_network != before)
        Q_EMIT changed(m_network);
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.answer(m_network);
    }
}

} // namespace Pilotlamp
