// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace Pilotlamp {

class Fetcher;

/// Judges this machine's own way out. Asks the neutral references only after a failure, and shares one judgement
/// among all that ask within a few seconds.
class NetworkSense : public QObject {
    Q_OBJECT

public:
    explicit NetworkSense(Fetcher &fetcher, QObject *parent = nullptr);

    /// Connectivity-check addresses to ask; an empty list restores the built-in two.
    void setReferences(const QStringList &urls);
    /// The newest judgement.
    Network network() const;
    /// Judges anew unless a judgement is younger than 5 s; answers exactly once unless `context` dies first.
    virtual void judge(QObject *context, std::function<void(const Network &)> answer);

Q_SIGNALS:
    /// The judgement changed, or the system reports that the link did: everything deserves a new look.
    void changed(const Pilotlamp::Network &network);
};

} // namespace Pilotlamp
