// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"
#include "core/verdict.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace Pilotlamp {

class ConnectivityMonitor;

/// Decides whether an attempt that got no answer failed because of this machine.
/// Asks the references first; where they do not answer either, a service that
/// answered lately is asked as a fallback reference, for some networks block references.
class OwnNetworkFilter : public QObject {
    Q_OBJECT

public:
    explicit OwnNetworkFilter(ConnectivityMonitor &connectivity, QObject *parent = nullptr);

    /// What is believed of the way out.
    const Network &network() const { return m_network; }
    /// True for a reading whose failure may be our own: no answer, and not from this machine.
    static bool isDoubtful(const Reading &reading, const Check &check);
    /// True for an answer that a login page could have given in the service's place: over plain http.
    static bool isPlainAnswer(const Reading &reading, const Check &check);
    /// True for an answer that only the target itself can have given.
    static bool provesPath(const Reading &reading, const Check &check);
    /// True where a reading is none of the target's doing, as the network stands: no answer while there is no
    /// way out, or a plain answer (of a host that is `vouchedFor` it is its own) behind a login page.
    static bool isOurs(const Reading &reading, const Check &check, const Network &network, bool vouchedFor);
    /// True for a plain answer of a host that nothing has vouched for since the network changed.
    bool isUnproven(const Reading &reading, const Check &check) const;
    /// Holds a reading back until the way out is judged; `settled` follows.
    void hold(const CheckId &id, const Reading &reading, const Check &check);
    /// A target out there answered (proof of the path) or did not.
    void noteAnswer(const CheckId &id, const Reading &reading, const Check &check);
    /// Drops what is held (sleep, new configuration).
    void reset();
    /// A reading as it must be accepted when this machine is to blame.
    static Reading blamedOnUs(const Reading &reading, const Network &network);

Q_SIGNALS:
    /// A held reading may be accepted now.
    void settled(const Pilotlamp::CheckId &id, const Pilotlamp::Reading &reading);
    /// Look at this check at once: its answer would prove the path.
    void fallbackReferenceWanted(const Pilotlamp::CheckId &id);
    /// What is believed of the way out has changed.
    void changed(const Pilotlamp::Network &network);

private:
    struct Held {
        CheckId id = {};
        Reading reading = {};
        QString host = {};
    };

    void onJudged(const Network &network);
    void adopt(const Network &network);
    void settleAll();

    ConnectivityMonitor &m_connectivity;
    Network m_network;
    QList<Held> m_held;
    QSet<QString> m_vouched; ///< hosts that TLS or the references vouched for since the network changed
    std::optional<CheckId> m_lastAnswering; ///< the public check that answered last
    QDateTime m_lastAnswerAt;
    std::optional<CheckId> m_fallbackReference; ///< being asked now
    Network m_suspected; ///< what the references say while the fallback reference is asked
    bool m_judging = false;
    bool m_isProven = false; ///< somebody out there answered since the doubt arose
};

} // namespace Pilotlamp
