// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"

#include <QDateTime>
#include <QList>
#include <QRandomGenerator>

namespace Pilotlamp::Testing {

/// What really happens on one day: the simulator's own diary. Times are seconds from the day's start.
class DayWorld {
public:
    struct Fault {
        enum class Kind : quint8 { NoAnswer, Error, Busy, Slow };
        int from = 0;
        int until = 0; ///< excluded
        Kind kind = Kind::NoAnswer;
        bool isBlip = false; ///< too short to be told
    };
    struct Span {
        int from = 0;
        int until = 0;
        bool isAnnounced = true; ///< a sleep with logind's signal
    };

    DayWorld(int services, int seconds, quint32 seed);

    const QList<Service> &services() const { return m_services; }
    const QList<Fault> &faults(int service) const { return m_faults.at(service); }
    bool isFlapping(int service) const { return m_flapping.at(service); }
    const QList<Span> &sleeps() const { return m_sleeps; }
    const QList<Span> &losses() const { return m_losses; } ///< of this machine's own network
    const QList<int> &restarts() const { return m_restarts; }
    /// The fault of a service at a moment, or nullptr.
    const Fault *faultAt(int service, int second) const;
    /// True where a span holds the moment.
    static bool holds(const QList<Span> &spans, int second);
    /// True where a page says at a moment that its service is in trouble; pages are 2 min late both ways.
    bool pageSaysBad(int service, int second) const;
    /// What a look that begins now sees, and after how many seconds.
    std::pair<Reading, int> readingAt(int service, bool vendor, int second);

private:
    void addFaults(int service, int seconds);
    void addSpans(QList<Span> &spans, int count, int shortest, int longest, int seconds);

    QRandomGenerator m_random;
    QList<Service> m_services;
    QList<QList<Fault>> m_faults;
    QList<bool> m_flapping;
    QList<Span> m_sleeps;
    QList<Span> m_losses;
    QList<int> m_restarts;
};

} // namespace Pilotlamp::Testing
