// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weekly_digest.h"

#include "store/memory.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

const QString WeeklyState = u"weekly digest"_s;
const QTime FirstHour(8, 0);
constexpr auto LookAgain = std::chrono::minutes(30);

/// The Monday whose card is due or comes next before `local`: that of this week from its first hour on.
QDate mondayOf(const QDateTime &local)
{
    QDate monday = local.date().addDays(1 - local.date().dayOfWeek());
    return local.date() == monday && local.time() < FirstHour ? monday.addDays(-7) : monday;
}

} // namespace

WeeklyDigest::WeeklyDigest(Memory &memory, FactsOf factsOf, MayNotify mayNotify, Clock clock, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_factsOf(std::move(factsOf))
    , m_mayNotify(std::move(mayNotify))
    , m_clock(std::move(clock))
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WeeklyDigest::look);
}

void WeeklyDigest::setWanted(bool on)
{
    if (on == m_isWanted)
        return;
    m_isWanted = on;
    if (!on) {
        m_timer.stop();
        m_memory.removeState(WeeklyState);
        return;
    }
    m_timer.start(LookAgain);
    look();
}

void WeeklyDigest::look()
{
    if (!m_isWanted)
        return;
    const QDateTime local = m_clock().toLocalTime();
    const QDate monday = mondayOf(local);
    const QDate told = QDate::fromString(QString::fromUtf8(m_memory.loadState(WeeklyState)), Qt::ISODate);
    const auto remember = [&] {
        m_memory.saveState(WeeklyState, monday.toString(Qt::ISODate).toUtf8());
    };
    if (!told.isValid())
        return remember(); // switched on within a week that was not summed up
    if (monday <= told || !m_mayNotify())
        return;
    remember();
    const DigestFacts facts = m_factsOf(
        {monday.addDays(-7).startOfDay().toMSecsSinceEpoch(), monday.startOfDay().toMSecsSinceEpoch()});
    const DigestCard sum = digestCard(facts);
    Notice notice;
    notice.key = u"weekly digest"_s;
    notice.title = sum.title;
    notice.body = sum.lines.join(u'\n');
    notice.urgency = Notice::Urgency::Low;
    notice.sound = u"none"_s;
    Q_EMIT card(notice);
}

} // namespace Pilotlamp
