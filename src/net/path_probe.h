// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"
#include "net/reply_outcome.h"
#include "net/tls_trust.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QSslSocket>

namespace Pilotlamp {

/// One address of a target, tried on a socket of its own: the
/// connection, then the encryption. Destroying it ends it.
class PathProbe : public QObject {
    Q_OBJECT

public:
    /// `trust` is that of the check; null = the system's authorities.
    PathProbe(const DiagnosisTarget &target, const QHostAddress &address, const TlsTrustPtr &trust,
              QObject *parent = nullptr);

    void start();
    /// What is known so far.
    const PathFact &fact() const { return m_fact; }
    /// Ends it now as timed out, if it is still under way.
    void giveUp(int afterMs);

Q_SIGNALS:
    /// A step was made: connected, encrypted or failed.
    void stepped();
    /// Nothing more follows.
    void finished();

private:
    void onConnected();
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void fail(const Outcome &outcome);
    void end();

    DiagnosisTarget m_target;
    QHostAddress m_address;
    TlsTrustPtr m_trust;
    QSslSocket m_socket;
    QElapsedTimer m_clock = {};
    Circumstances m_circumstances = {};
    PathFact m_fact = {};
    bool m_ended = false;
};

} // namespace Pilotlamp
