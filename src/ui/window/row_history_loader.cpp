// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/row_history_loader.h"

#include <QElapsedTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr auto FreshFor = 60s;
constexpr int MostKept = 400; ///< rows; about 300 bytes each
constexpr qsizetype MostWanted = 64; ///< more do not fit a screen
constexpr qint64 TurnMs = 4; ///< of the 16 a frame has
constexpr auto TurnGap = 12ms;

} // namespace

RowHistoryLoader::RowHistoryLoader(QObject *parent)
    : QObject(parent)
    , m_entries(MostKept)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(TurnGap);
    connect(&m_turn, &QTimer::timeout, this, &RowHistoryLoader::loadSome);
}

void RowHistoryLoader::setSource(Source source)
{
    m_source = std::move(source);
    m_entries.clear();
    m_wanted.clear();
}

const RowHistory *RowHistoryLoader::past(const QString &serviceId, Status status)
{
    const Entry *entry = m_entries.object(serviceId);
    if (m_source && (!entry || entry->status != status || entry->fresh.hasExpired()))
        want(serviceId, status);
    return entry ? &entry->past : nullptr;
}

void RowHistoryLoader::want(const QString &serviceId, Status status)
{
    const std::pair wanted(serviceId, status);
    if (m_wanted.contains(wanted))
        return;
    // Rows that were scrolled past are no longer worth the time.
    if (m_wanted.size() >= MostWanted)
        m_wanted.removeFirst();
    m_wanted.append(wanted);
    if (!m_turn.isActive())
        m_turn.start();
}

void RowHistoryLoader::loadSome()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_wanted.isEmpty() && spent.elapsed() < TurnMs) {
        const auto [id, status] = m_wanted.takeLast();
        m_entries.insert(id, new Entry{m_source(id), status, QDeadlineTimer(FreshFor)});
    }
    if (!m_wanted.isEmpty())
        m_turn.start();
    Q_EMIT loaded();
}

} // namespace Pilotlamp
