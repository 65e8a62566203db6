// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostInfo>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <functional>

namespace Pilotlamp {

/// Ends the program at once where the resolver still looks for a name: it cannot be called off, and the
/// application's end would wait for it, for as long as the resolver's patience lasts. Does nothing else.
void leaveUnlessNamesAreKnown(int exitCode);

/// Lets at most ten names be unresolved at once, so that names nobody answers
/// do not starve the healthy ones (QHostInfo has 20 threads, each held until
/// the resolver gives up). One lookup serves all that wait for a name.
class NameGate : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const QHostInfo &)>;
    /// Looks a name up and calls back once; exchanged by tests.
    using Lookup = std::function<void(const QString &name, QObject *context, Done done)>;

    static constexpr int MostAtOnce = 10;
    static constexpr int MostUrgentAtOnce = 14; ///< names of the references, asked to judge a failure
    static constexpr int MostSilentAtOnce = 4; ///< names that were not answered the last time

    explicit NameGate(QObject *parent = nullptr, Lookup lookup = systemLookup);

    /// Asks for a name: `begun` once when the resolver is really asked, then `done`. Both come later, never
    /// from within this call, and not at all once `context` is gone.
    void ask(const QString &name, bool urgent, QObject *context, std::function<void()> begun, Done done);
    /// How many names are with the resolver now.
    int unresolved() const { return m_running; }

private:
    struct Waiter {
        QPointer<QObject> context = {};
        std::function<void()> begun = {};
        Done done = {};
    };
    struct Wanted {
        QList<Waiter> waiters = {};
        bool running = false;
    };
    static void systemLookup(const QString &name, QObject *context, Done done);
    void pump();
    void start(const QString &name);
    void onFound(const QString &name, const QHostInfo &info);
    /// Takes names of this queue while fewer than `most` run; names nobody waits for any more are dropped.
    void startFrom(QStringList &queue, int most, const int &running);

    Lookup m_lookup;
    QHash<QString, Wanted> m_wanted = {};
    QStringList m_urgent = {};
    QStringList m_queue = {};
    QStringList m_silentQueue = {};
    QSet<QString> m_silent = {}; ///< names whose last lookup the resolver did not answer
    int m_running = 0;
    int m_silentRunning = 0;
};

} // namespace Pilotlamp
