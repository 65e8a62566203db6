// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"

#include <QHash>
#include <QObject>

namespace Pilotlamp {

class Monitor;

/// Knows what services run on: what the configuration says (`hostedOn`), and what their own answers showed
/// while they worked. Asks nobody.
class RootWatch : public QObject {
    Q_OBJECT

public:
    explicit RootWatch(Monitor &monitor, QObject *parent = nullptr);

    /// The roots of a service, configured ones first.
    QStringList rootsOf(const Service &service) const;

private:
    QHash<CheckId, QString> m_edges;
};

} // namespace Pilotlamp
