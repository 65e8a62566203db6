// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/day_world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {
constexpr int PageLate = 120; ///< seconds
constexpr int Timeout = 10;
} // namespace

DayWorld::DayWorld(int services, int seconds, quint32 seed)
    : m_random(seed)
{
    for (int i = 0; i < services; ++i) {
        Service service;
        service.id = service.name = u"s%1"_s.arg(i, 3, 10, QChar(u'0'));
        Check probe{u"http"_s, u"https://s%1.example/"_s.arg(i)};
        probe.intervalSeconds = m_random.bounded(4) == 0 ? 30 : 60;
        service.checks.append(probe);
        if (i % 4 == 0)
            service.checks.append(Check{u"statuspage"_s, u"https://status%1.example"_s.arg(i)});
        m_services.append(service);
        m_flapping.append(i % 50 == 49);
        m_faults.append(QList<Fault>{});
        addFaults(i, seconds);
    }
    const int hours = std::max(1, seconds / 3600);
    addSpans(m_sleeps, hours / 5 + 1, 600, 5400, seconds);
    for (qsizetype i = 0; i < m_sleeps.size(); ++i)
        m_sleeps[i].isAnnounced = i % 2 == 0;
    addSpans(m_losses, hours / 3 + 1, 60, 1200, seconds);
    for (int i = 0; i < hours / 6 + 1; ++i)
        m_restarts.append(1800 + m_random.bounded(seconds - 3600));
}

void DayWorld::addFaults(int service, int seconds)
{
    QList<Fault> &faults = m_faults[service];
    int at = 900 + m_random.bounded(7200);
    if (m_flapping.at(service)) {
        for (int i = 0; i < 40; ++i)
            faults.append({at + i * 120, at + i * 120 + 60, Fault::Kind::NoAnswer, true});
        return;
    }
    while (true) {
        const bool isBlip = m_random.bounded(2) == 0;
        const int length = isBlip ? 2 + m_random.bounded(33) : 420 + m_random.bounded(3600);
        if (at + length + 1800 > seconds)
            return;
        faults.append({at, at + length, static_cast<Fault::Kind>(m_random.bounded(4)), isBlip});
        at += length + 1500 + m_random.bounded(10800);
    }
}

void DayWorld::addSpans(QList<Span> &spans, int count, int shortest, int longest, int seconds)
{
    const int stretch = seconds / count;
    for (int i = 0; i < count; ++i) {
        const int length = shortest + m_random.bounded(std::min(longest, stretch / 2) - shortest + 1);
        const int from = i * stretch + 600 + m_random.bounded(std::max(1, stretch - length - 1200));
        spans.append({from, from + length});
    }
}

const DayWorld::Fault *DayWorld::faultAt(int service, int second) const
{
    const QList<Fault> &faults = m_faults.at(service);
    const auto found = std::find_if(faults.begin(), faults.end(), [&](const Fault &fault) {
        return fault.from <= second && second < fault.until;
    });
    return found == faults.end() ? nullptr : &*found;
}

bool DayWorld::holds(const QList<Span> &spans, int second)
{
    return std::any_of(spans.begin(), spans.end(),
                       [&](const Span &span) { return span.from <= second && second < span.until; });
}

bool DayWorld::pageSaysBad(int service, int second) const
{
    const Fault *fault = faultAt(service, second - PageLate);
    return fault && !fault->isBlip;
}

std::pair<Reading, int> DayWorld::readingAt(int service, bool vendor, int second)
{
    Reading reading;
    reading.vendor = vendor;
    reading.reason = u"played"_s;
    const Fault *fault = vendor ? nullptr : faultAt(service, second);
    const bool isLost = holds(m_losses, second);
    if (isLost || (fault && fault->kind == Fault::Kind::NoAnswer)) {
        reading.failure = Failure::Timeout;
        reading.error = {Error::Kind::Unreachable, u"no answer"_s};
        reading.status = vendor ? Status::Unknown : Status::Offline;
        return {reading, isLost && m_random.bounded(2) == 0 ? 1 : Timeout};
    }
    reading.answered = true;
    reading.httpStatus = 200;
    reading.responseMs = 80 + m_random.bounded(120);
    reading.status = vendor && pageSaysBad(service, second) ? Status::Overload : Status::Online;
    reading.whose = isBad(reading.status) ? Whose::Them : Whose::None;
    if (!fault)
        return {reading, 1};
    reading.whose = Whose::Them;
    reading.status = fault->kind == Fault::Kind::Error ? Status::Offline : Status::Overload;
    reading.slow = fault->kind == Fault::Kind::Slow;
    reading.httpStatus = fault->kind == Fault::Kind::Error ? 500
        : fault->kind == Fault::Kind::Busy                 ? 503
                                                           : 200;
    reading.responseMs = reading.slow ? 7000 : 200;
    return {reading, reading.slow ? 7 : 1};
}

} // namespace Pilotlamp::Testing
