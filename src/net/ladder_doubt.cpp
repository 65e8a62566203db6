// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ladder asks only once something failed or is late.
#include "core/http_judgement.h"
#include "core/http_options.h"
#include "net/fetcher.h"
#include "net/ladder_run.h"
#include "net/network_sense.h"

#include <QDnsLookup>
#include <QUrl>

#include <algorithm>

namespace Pilotlamp {

using Answer = NameFact::Answer;

void LadderRun::doubt()
{
    m_late.stop();
    if (m_doubted || m_concluded)
        return;
    m_doubted = true;
    askReferences();
    askOtherResolver();
    askWithoutProxy();
}

void LadderRun::askReferences()
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
    m_sense.judge(this, [this, since](const Network &network) {
        if (m_concluded)
            return;
        m_facts.networkAsked = true;
        m_facts.network = network;
        m_facts.networkMs = elapsed() - since;
        m_facts.quickestMs = m_sense.quickestMs();
        m_facts.clockSkewSeconds = m_sense.clockSkewSeconds();
        done(m_aside);
    });
}

void LadderRun::askOtherResolver()
{
    const LadderTarget &target = m_facts.target;
    const bool isNamed
        = !target.host.isEmpty() && !target.literal && !target.proxied && target.reach != Reach::Loopback;
    if (!isNamed || m_order.otherResolver.isNull() || m_facts.name.answer == Answer::Found)
        return;
    ++m_aside;
    auto *lookup = new QDnsLookup(QDnsLookup::A, target.host, m_order.otherResolver, this);
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

void LadderRun::askWithoutProxy()
{
    if (!m_facts.target.proxied || !m_order.probe)
        return;
    const auto options = httpOptionsOf(*m_order.probe);
    if (!options)
        return;
    ++m_aside;
    const Request request{.url = QUrl(m_order.probe->url),
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
        m_facts.directLook = judgeAnswer(response, *m_order.probe, QDateTime::currentDateTimeUtc());
        done(m_aside);
    });
}

} // namespace Pilotlamp
