// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ReplayTexts {
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// One service while its readings are played.
class Player {
public:
    Player(const QString &id, const QString &name, int checks, const Policy &policy,
           const Preferences &preferences)
        : m_policy(policy)
        , m_preferences(preferences)
    {
        m_service.id = id;
        m_service.name = name;
        m_service.checks = QList<Check>(checks);
        m_states = QList<CheckState>(checks);
        for (CheckState &state : m_states)
            state.intervalSeconds = policy.intervalSeconds;
    }

    void take(int check, const Reading &reading, QList<ReplayNotice> &into)
    {
        notifyUntil(reading.at, into);
        CheckState &state = m_states[check];
        const qint64 gap = qint64(ExpiredIntervals) * m_policy.intervalSeconds;
        if (!state.last || state.last->at.secsTo(reading.at) >= gap)
            state = withGrace(state, reading.at.addSecs(m_preferences.graceSeconds));
        state = advance(state, reading, m_policy).state;
        m_graceEnd = std::max(m_graceEnd, state.graceUntil);
        judge(reading.at);
    }

    /// Plays the time until then: the end of a grace, and of the wait for a burst.
    void notifyUntil(const QDateTime &until, QList<ReplayNotice> &into)
    {
        if (m_graceEnd.isValid() && m_graceEnd <= until) {
            notifyDue(m_graceEnd, into);
            judge(std::exchange(m_graceEnd, {}));
        }
        notifyDue(until, into);
    }

private:
    void judge(const QDateTime &now)
    {
        const Verdict verdict = verdictOf(m_service, m_states, {}, now);
        const bool isNews = verdict.status != m_shown.status || verdict.confirmed != m_shown.confirmed
            || verdict.unstable != m_shown.unstable || verdict.flapsSeen != m_shown.flapsSeen;
        m_shown = verdict;
        if (isNews && !m_due.isValid())
            m_due = now.addSecs(m_preferences.groupWaitSeconds);
    }

    void notifyDue(const QDateTime &until, QList<ReplayNotice> &into)
    {
        if (!m_due.isValid() || until < m_due)
            return;
        const QDateTime at = std::exchange(m_due, {});
        const Verdict verdict = verdictOf(m_service, m_states, {}, at);
        const NoticeStep step = noticesFor(m_service, m_notified, verdict, m_preferences, at);
        m_notified = step.notified;
        for (const Notice &notice : step.notices)
            into.append({at, notice});
    }

    Policy m_policy;
    Preferences m_preferences;
    Service m_service;
    QList<CheckState> m_states;
    Verdict m_shown;
    NotifiedState m_notified;
    QDateTime m_due; ///< when something is told, if it is still true then
    QDateTime m_graceEnd;
};

QString spanText(const QList<ReplayReading> &readings)
{
    const qint64 seconds
        = readings.isEmpty() ? 0 : readings.constFirst().reading.at.secsTo(readings.constLast().reading.at);
    return durationText(seconds);
}

/// How much later the first trouble of `before` is told in `after`; nothing where it is not told at all.
QString delayText(const QList<ReplayNotice> &before, const QList<ReplayNotice> &after)
{
    if (after.isEmpty() || before.isEmpty())
        return {};
    // The same trouble is the newest of that sort told by then; an earlier one was a blip that is spared.
    const ReplayNotice &first = after.constFirst();
    const ReplayNotice *same = nullptr;
    for (const ReplayNotice &one : before) {
        const bool isAlike
            = one.notice.serviceId == first.notice.serviceId && one.notice.type == first.notice.type;
        if (isAlike && (!same || one.at <= first.at))
            same = &one;
    }
    if (!same)
        return {};
    const qint64 later = same->at.secsTo(first.at);
    return later < 0 ? ReplayTexts::tr(", the first one %1 s earlier").arg(-later)
                     : ReplayTexts::tr(", the first one %1 s later").arg(later);
}

} // namespace

Policy impatientPolicy()
{
    Policy policy;
    policy.failuresToOffline = 1;
    policy.offlineAfterSeconds = 0;
    policy.successesToOnline = 1;
    policy.readingsForVendor = 1;
    policy.readingsForSlow = 1;
    policy.unstablePercent = 100;
    return policy;
}

QList<ReplayNotice> replay(const QList<ReplayReading> &readings, const Policy &policy,
                           const Preferences &preferences, const QHash<QString, QString> &names)
{
    QMap<QString, int> checks; // sorted, so that the end is told in one order
    for (const ReplayReading &one : readings)
        checks[one.id.service] = std::max(checks.value(one.id.service), one.id.index + 1);
    QMap<QString, Player> players;
    for (auto it = checks.cbegin(); it != checks.cend(); ++it)
        players.insert(it.key(),
                       Player(it.key(), names.value(it.key(), it.key()), it.value(), policy, preferences));
    QList<ReplayNotice> notices;
    for (const ReplayReading &one : readings)
        players.find(one.id.service)->take(one.id.index, one.reading, notices);
    if (!readings.isEmpty()) {
        const QDateTime end = readings.constLast().reading.at.addSecs(60);
        for (Player &player : players)
            player.notifyUntil(end, notices);
    }
    std::stable_sort(notices.begin(), notices.end(), [](const ReplayNotice &a, const ReplayNotice &b) {
        return a.at != b.at ? a.at < b.at : a.notice.serviceId < b.notice.serviceId;
    });
    return notices;
}

QString replayText(const QList<ReplayReading> &readings, const QList<ReplayNotice> &before,
                   const QList<ReplayNotice> &after)
{
    QString text = ReplayTexts::tr("%1, %2: %3 → %4%5", "a time, checks, notifications before → after")
                       .arg(spanText(readings),
                            ReplayTexts::tr("%n checks", nullptr, static_cast<int>(readings.size())),
                            ReplayTexts::tr("%n notifications", nullptr, static_cast<int>(before.size())),
                            QString::number(after.size()), delayText(before, after));
    for (const ReplayNotice &one : after)
        text += u'\n' + one.at.toUTC().toString(Qt::ISODate) + u"  "_s + one.notice.title + u": "_s
            + one.notice.body;
    return text;
}

} // namespace Pilotlamp
