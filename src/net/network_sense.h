// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"
#include "core/verdict.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace Pilotlamp {

class Fetcher;

/// What one connectivity-check address says of the way out.
enum class ReferenceWord : quint8 {
    Open, ///< the expected answer came
    Portal, ///< something else answered in its place
    Silent, ///< no usable answer
    Intercepted, ///< its TLS is answered by somebody else
    NotAsked, ///< our own limit, or cancelled: says nothing
};
/// The neutral addresses that are asked where the user chose none: what Firefox and GNOME ask. Plain http on
/// purpose, as a login page can only answer in the place of that.
QStringList builtInReferences();
/// Reads a reference's answer (redirects not followed). 204, or 200 with a short text that is no HTML, is
/// expected.
ReferenceWord referenceWordOf(const Response &response);
/// Joins what the references say with the link; where nothing could be asked, `before` stays.
Network judgementOf(const QList<Response> &responses, bool hasLink, const Network &before);

/// Judges this machine's own way out. Asks the neutral references only after a failure, and shares one
/// judgement among all that ask within a few seconds.
class NetworkSense : public QObject {
    Q_OBJECT

public:
    explicit NetworkSense(Fetcher &fetcher, QObject *parent = nullptr);

    /// Connectivity-check addresses to ask; an empty list restores the built-in two.
    void setReferences(const QStringList &urls);
    /// The newest judgement.
    Network network() const { return m_network; }
    /// The references' clocks minus ours at the newest judgement, in seconds; 0 where unknown.
    qint64 clockSkewSeconds() const { return m_clockSkew; }
    /// How long the quickest open reference took at the newest judgement, in ms; -1 where none is open.
    int quickestMs() const { return m_quickestMs; }
    /// True where NetworkManager calls the line metered; never without it.
    bool isMetered() const;
    /// Judges anew unless a judgement is younger than 5 s; answers exactly once unless `context` dies first.
    virtual void judge(QObject *context, std::function<void(const Network &)> answer);

Q_SIGNALS:
    /// The judgement changed, or the system reports that the link did: everything deserves a new look.
    void changed(const Pilotlamp::Network &network);
    void meteredChanged();

private:
    struct Waiter {
        QPointer<QObject> context = {};
        std::function<void(const Network &)> answer = {};
    };
    void listenToSystem();
    void onLinkHint();
    void ask();
    void onReference(int round, const Response &response);
    void conclude();

    Fetcher &m_fetcher;
    QStringList m_references = {};
    Network m_network = {};
    qint64 m_clockSkew = 0;
    int m_quickestMs = -1;
    QElapsedTimer m_age = {}; ///< of the newest judgement
    QList<Waiter> m_waiters = {};
    QList<Response> m_answers = {}; ///< of the round under way
    qsizetype m_missing = 0;
    int m_round = 0;
    bool m_asking = false;
    QTimer m_enough; ///< runs once one reference said that the way is open
    QTimer m_retry; ///< runs only while the way is not open
    QTimer m_settle; ///< one change of the link comes as many signals
    int m_retrySeconds = 0;
};

} // namespace Pilotlamp
