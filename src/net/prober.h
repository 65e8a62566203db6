// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"

#include <QObject>

namespace Pilotlamp {

class Fetcher;

/// Carries out one look of a check of any kind and reports it as a Reading. One look per check at a time.
class Prober : public QObject {
    Q_OBJECT

public:
    explicit Prober(Fetcher &fetcher, QObject *parent = nullptr);

    /// Starts a look; `answered` follows in every case. Ignored while a look of the same id is under way.
    virtual void probe(const CheckId &id, const Check &check);
    virtual bool isProbing(const CheckId &id) const;
    /// Ends every look under way without an answer (sleep, new configuration).
    virtual void abortAll();

Q_SIGNALS:
    void answered(const Pilotlamp::CheckId &id, const Pilotlamp::Reading &reading);
};

} // namespace Pilotlamp
