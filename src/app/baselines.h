// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/baseline.h"
#include "store/history_values.h"

#include <QHash>
#include <QSet>

namespace Pilotlamp {

class Memory;

/// The baselines of all checks, by their targets.
class Baselines {
public:
    /// The reading as it counts against what is usual so far, where slowness counts at all; afterwards it is
    /// learnt itself.
    Reading taken(const CheckKey &key, const Reading &reading, bool mayBeSlow);
    /// What is usual for a check at a time; nothing while too little was seen.
    std::optional<Usual> usual(const CheckKey &key, const QDateTime &at) const;
    /// Takes over what an earlier run saved.
    void load(const Memory &memory);
    /// Saves those that changed since the last save; false
    /// where one could not be written (it is tried again).
    bool save(Memory &memory);

private:
    QHash<CheckKey, Baseline> m_baselines;
    QSet<CheckKey> m_changed;
};

} // namespace Pilotlamp
