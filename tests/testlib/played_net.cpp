// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/played_net.h"

namespace Pilotlamp::Testing {

PlayedProber::PlayedProber(Fetcher &fetcher, std::function<QDateTime()> clock, Script script)
    : Prober(fetcher)
    , m_clock(std::move(clock))
    , m_script(std::move(script))
{
}

void PlayedProber::probe(const CheckId &id, const Check &check)
{
    if (isProbing(id))
        qFatal("two looks of one check at a time");
    ++m_begun;
    m_underWay.insert(id);
    auto [reading, delay] = m_script(id, check);
    if (delay < 0)
        return;
    reading.at = m_clock().addSecs(delay);
    m_answers.emplace(reading.at, std::pair(id, reading));
}

bool PlayedProber::isProbing(const CheckId &id) const
{
    return m_underWay.contains(id);
}

void PlayedProber::abortAll()
{
    m_aborted += static_cast<int>(m_underWay.size());
    m_underWay.clear();
    m_answers.clear();
}

void PlayedProber::play()
{
    while (!m_answers.empty() && m_answers.begin()->first <= m_clock()) {
        const auto [id, reading] = m_answers.begin()->second;
        m_answers.erase(m_answers.begin());
        m_underWay.remove(id);
        Q_EMIT answered(id, reading);
    }
}

void PlayedConnectivity::judge(QObject *context, std::function<void(const Network &)> answer)
{
    ++m_asked;
    m_waiting.append({context, std::move(answer)});
}

void PlayedConnectivity::set(const Network &network, bool notify)
{
    m_true = network;
    if (notify)
        Q_EMIT changed(m_true);
}

void PlayedConnectivity::play()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[context, answer] : waiting) {
        if (context)
            answer(m_true);
    }
}

} // namespace Pilotlamp::Testing
