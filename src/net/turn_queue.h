// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace Pilotlamp {

/// What somebody waits for in the queue.
struct Turn {
    QString origin = {}; ///< scheme, host and port: so many at once are polite
    QString way = {}; ///< the proxy that carries it; empty = none
    bool urgent = false; ///< before the others: a judgement waits for it
    bool sluggish = false; ///< did not answer lately: must not keep the healthy ones of its origin waiting
};

/// Our own queue: so many at once to one origin, through one proxy and altogether; the rest waits here, where
/// no clock runs, and nobody else's waiting is theirs.
class TurnQueue : public QObject {
    Q_OBJECT

public:
    static constexpr int MostPerOrigin = 6;
    static constexpr int MostSluggish = 3; ///< of those, for the ones that did not answer lately
    static constexpr int MostPerProxy = 24;

    explicit TurnQueue(int mostAtOnce, QObject *parent = nullptr);

    /// Queues up; `granted` is called later, never at once, and the turn is `holder`'s until it leaves.
    void ask(const Turn &turn, QObject *holder, std::function<void()> granted);
    /// Gives the turn back, or the place in the queue; nothing where there is neither.
    void leave(QObject *holder);
    int running() const { return static_cast<int>(m_running.size()); }
    int waiting() const { return m_waiting; }

private:
    struct Waiter {
        Turn turn = {};
        QObject *holder = nullptr;
        std::function<void()> granted = {};
    };
    struct Lane {
        QList<Waiter> urgent = {};
        QList<Waiter> prompt = {};
        QList<Waiter> sluggish = {};
        QString way = {};
        int running = 0;
        int sluggishRunning = 0;
        bool isReady = false;
    };
    QList<Waiter> *nextOf(Lane &lane);
    void makeReady(const QString &key, bool first = false);
    void pumpLater();
    void pump();
    void leaveLane(const QString &key, const Turn &turn);

    int m_most = 0;
    int m_waiting = 0;
    bool m_isPumping = false;
    QHash<QString, Lane> m_lanes = {};
    QHash<QObject *, QString> m_places = {}; ///< who waits where
    QHash<QObject *, Turn> m_running = {};
    QHash<QString, int> m_perWay = {};
    QHash<QString, QStringList> m_blocked = {}; ///< lanes that wait for their proxy
    QStringList m_ready = {}; ///< lanes that may have a turn, in order
};

} // namespace Pilotlamp
