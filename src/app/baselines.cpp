// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/baselines.h"

#include "store/memory.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr QLatin1StringView BaselinesPrefix{"baseline\n"};

QString stateName(const CheckKey &key)
{
    return BaselinesPrefix + key.service + u'\n' + key.kind + u'\n' + key.url;
}

} // namespace

Reading Baselines::taken(const CheckKey &key, const Reading &reading, bool mayBeSlow)
{
    if (!isLearnable(reading))
        return reading;
    Baseline &baseline = m_baselines[key];
    const Reading counted = mayBeSlow ? countedReading(reading, baseline) : reading;
    learn(baseline, reading.at, reading.responseMs);
    m_changed.insert(key);
    return counted;
}

std::optional<Usual> Baselines::usual(const CheckKey &key, const QDateTime &at) const
{
    const auto found = m_baselines.constFind(key);
    return found == m_baselines.cend() ? std::nullopt : usualAt(*found, at);
}

void Baselines::load(const Memory &memory)
{
    const QHash<QString, QByteArray> saved = memory.loadStates(BaselinesPrefix);
    for (auto it = saved.cbegin(); it != saved.cend(); ++it) {
        const QStringList parts = it.key().split(u'\n');
        if (parts.size() == 4)
            m_baselines.insert({parts.at(1), parts.at(2), parts.at(3)}, baselineFromBytes(it.value()));
    }
}

bool Baselines::save(Memory &memory)
{
    QSet<CheckKey> failed;
    for (const CheckKey &key : std::as_const(m_changed)) {
        if (!memory.saveState(stateName(key), toBytes(m_baselines.value(key))))
            failed.insert(key);
    }
    m_changed = failed;
    return failed.isEmpty();
}

} // namespace Pilotlamp
