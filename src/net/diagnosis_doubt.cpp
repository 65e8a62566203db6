// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a diagnosis asks only once something failed or is late.
#include "core/http_judgement.h"
#include "core/http_options.h"
#include "net/connectivity_monitor.h"
#include "net/diagnosis_run.h"
#include "net/fetcher.h"

#include <QDnsLookup>
#include <QUrl>

#include <algorithm>

namespace Pilotlamp {

using Answer = NameFact::Answer;

void DiagnosisRun::doubt()
{
    m_late.stop();
    if (m_doubted || m_concluded)
        return;
    m_doubted = true;
    askReferences();
    askOtherResolver();
    askWithoutProxy();
}

void DiagnosisRun::askReferences()
{
    const auto isPublic = [](const PageFact &page) {
        return reachOf(page.check.url) == Reach::Public;
    };
    const bool isFar = (!m_facts.target.host.isEmpty() && m_facts.target.reach == Reach::Public)
        || std::any_of(m_facts.pages.begin(), m_facts.pages.end(), isPublic);
    if (!isFar || m_referencesAsked)
        return;
    m_referencesAsked = true;
    ++m_aside;
    const int since = elapsed();
    m_connectivity.judge(this, [this, since](const Network &network) {
        if (m_concluded)
            return;
        m_facts.networkAsked = true;
        m_facts.network = network;
        m_facts.networkMs = elapsed() - since;
        m_facts.quickestMs = m_connectivity.quickestMs();
        m_facts.clockSkewSeconds = m_connectivity.clockSkewSeconds();
        done(m_aside);
    });
}

void DiagnosisRun::askOtherResolver()
{
    const DiagnosisTarget &target = m_facts.target;
    const bool isNamed
        = !target.host.isEmpty() && !target.literal && !target.proxied && target.reach != Reach::Loopback;
    if (!isNamed || m_request.otherResolver.isNull() || m_facts.name.answer == Answer::Found)
        return;
    ++m_aside;
    auto *lookup = new QDnsLookup(QDnsLookup::A, target.host, m_request.otherResolver, this);
    const int since = elapsed();
    connect(lookup, &QDnsLookup::finished, this, [this, lookup, since] {
        lookup->deleteLater();
        if (m_concluded)
            return;
        NameFact &other = m_facts.otherName;
        other.ms = elapsed() - since;
        other.ipv4 = static_cast<int>(lookup->hostAddressRecords().size());
        if (lookup->error() == QDnsLookup::NoError)
            other.answer = other.ipv4 > 0 ? Answer::Found : Answer::NotFound;
        else
            other.answer = lookup->error() == QDnsLookup::NotFoundError ? Answer::NotFound : Answer::Silent;
        done(m_aside);
    });
    lookup->lookup();
}

void DiagnosisRun::askWithoutProxy()
{
    if (!m_facts.target.proxied || !m_request.probe)
        return;
    const auto options = httpOptionsOf(*m_request.probe);
    if (!options)
        return;
    ++m_aside;
    const Request request{.url = QUrl(m_request.probe->url),
                          .method = options->method,
                          .headers = options->headers,
                          .body = options->body,
                          .timeoutMs = ConcludeMs - elapsed() - 100,
                          .keepAlive = false,
                          .direct = true,
                          .urgent = true};
    m_fetcher.fetch(request, this, [this](const Response &response) {
        if (m_concluded)
            return;
        m_facts.directReading = judgeAnswer(response, *m_request.probe, QDateTime::currentDateTimeUtc());
        done(m_aside);
    });
}

} // namespace Pilotlamp
