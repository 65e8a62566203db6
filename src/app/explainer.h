// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ladder.h"
#include "core/proxy_choice.h"
#include "net/ladder_run.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <functional>

namespace Pilotlamp {

class NetworkSense;

/// What is known of a service's checks before it is explained, by the check's index.
struct ExplainMemory {
    QHash<int, Reading> pages = {}; ///< what pages said lately: they are not asked again
    QHash<int, QString> issuers = {}; ///< who issued the certificates when all was well
};

/// The ladders a service takes: one for each probe, or one for its link where it has none. At most eight.
QList<LadderOrder> ladderOrdersOf(const Service &service, const ExplainMemory &memory);
/// The ladder that decides about a service: that of the worst conclusion.
Ladder worstOf(const QList<Ladder> &ladders);

/// Explains services within five seconds, over connections of its own.
class Explainer : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const Ladder &)>;

    explicit Explainer(NetworkSense &sense, QObject *parent = nullptr);

    /// The second resolver to ask; empty: the second name server of this system, if there is one.
    void setOtherResolver(const QString &address) { m_otherResolver = QHostAddress(address); }
    /// Which proxies to use, as for the looks themselves.
    void setProxy(const ProxyChoice &choice, const QString &password);
    /// Answers exactly once, later, unless `context` is destroyed first, which cancels it.
    void explain(const Service &service, const ExplainMemory &memory, QObject *context, Answer answer);

Q_SIGNALS:
    /// A rung of a service's ladder has a finding, for a live view.
    void progressed(const QString &serviceId, const Pilotlamp::RungResult &rung);

private:
    NetworkSense &m_sense;
    QHostAddress m_otherResolver = {};
    ProxyChoice m_proxy = {};
    QString m_proxyPassword = {};
};

} // namespace Pilotlamp
