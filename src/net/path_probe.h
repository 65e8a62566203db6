// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"
#include "net/reply_outcome.h"

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
    PathProbe(const DiagnosisTarget &target, const QHostAddress &address, QObject *parent = nullptr);

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
    void onEncrypted();
    void fail(const Outcome &outcome);
    void end();

    DiagnosisTarget m_target;
    QHostAddress m_address;
    QSslSocket m_socket;
    QElapsedTimer m_clock = {};
    Circumstances m_circumstances = {};
    PathFact m_fact = {};
    bool m_ended = false;
};

} // namespace Pilotlamp
