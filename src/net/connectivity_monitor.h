// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"
#include "core/verdict.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Pilotlamp {

class Fetcher;

/// What one connectivity-check address says of the way out.
enum class ReferenceOutcome : quint8 {
    Open, ///< the expected answer came
    LikelyOpen, ///< the address itself seems to have answered, but what it usually says is not known
    Portal, ///< something else answered in its place
    Silent, ///< no usable answer
    Intercepted, ///< its TLS is answered by somebody else
    NotAsked, ///< our own limit, or cancelled: says nothing
};
/// The neutral addresses that are asked where the user chose none: what Firefox and GNOME ask. Plain http on
/// purpose, as a login page can only answer in the place of that.
QStringList builtInReferences();
/// Reads a reference's answer (redirects not followed). `usual`: what it is known to say, compared exactly
/// but for blanks around it; nothing: 204 or TLS prove it, any other 2xx makes it likely.
ReferenceOutcome referenceOutcomeOf(const Response &response, const std::optional<QByteArray> &usual);
/// What a built-in reference says; nothing for any other address.
std::optional<QByteArray> builtInBodyOf(const QString &url);
/// One answer with what it is worth.
struct ReferenceAnswer {
    Response response = {};
    ReferenceOutcome word = ReferenceOutcome::Silent;
};
/// Joins what the references say with the link; where nothing could be asked, `before` stays.
Network judgementOf(const QList<ReferenceAnswer> &answers, bool hasLink, const Network &before);

/// Judges this machine's own way out. Asks the neutral references only after a failure, and shares one
/// judgement among all that ask within a few seconds.
class ConnectivityMonitor : public QObject {
    Q_OBJECT

public:
    explicit ConnectivityMonitor(Fetcher &fetcher, QObject *parent = nullptr);

    /// Connectivity-check addresses to ask; an empty list restores the built-in two.
    void setReferences(const QStringList &urls);
    /// How long one judgement serves all that ask; 5 s unless a test says otherwise.
    void setSharing(std::chrono::milliseconds span) { m_sharedMs = span.count(); }
    /// The newest judgement.
    Network network() const { return m_network; }
    /// The references' clocks minus ours at the newest judgement, in seconds; 0 where unknown.
    qint64 clockSkewSeconds() const { return m_clockSkew; }
    /// How long the quickest open reference took at the newest judgement, in ms; -1 where none is open.
    int quickestMs() const { return m_quickestMs; }
    /// True where NetworkManager calls the line metered; never without it.
    bool isMetered() const;
    /// Judges anew unless a judgement is young; answers exactly once unless `context` dies first.
    virtual void judge(QObject *context, std::function<void(const Network &)> answer);

Q_SIGNALS:
    /// The judgement changed, or the system reports that the link did: everything deserves a new attempt.
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
    void onReference(int round, const QString &reference, const Response &response);
    std::optional<QByteArray> usualBody(const QString &reference, const Response &response);
    void conclude();

    Fetcher &m_fetcher;
    QStringList m_references = {};
    Network m_network = {};
    qint64 m_clockSkew = 0;
    int m_quickestMs = -1;
    qint64 m_sharedMs = 5000;
    QElapsedTimer m_age = {}; ///< of the newest judgement
    QList<Waiter> m_waiters = {};
    QList<ReferenceAnswer> m_answers = {}; ///< of the round under way
    /// What a reference of the user's said last time, and whether it had said the same before.
    struct Saying {
        QByteArray body = {};
        bool isUsual = false;
    };
    QHash<QString, Saying> m_sayings = {};
    qsizetype m_missing = 0;
    int m_round = 0;
    bool m_asking = false;
    QTimer m_enough; ///< runs once one reference said that the way is open
    QTimer m_retry; ///< runs only while the way is not open
    QTimer m_settle; ///< one change of the link comes as many signals
    int m_retrySeconds = 0;
};

} // namespace Pilotlamp
