// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"

#include <QHash>

namespace Pilotlamp {

/// Which popup speaks of which service, so that news replace what they overtake; joins what has one cause.
class ShownPopups {
public:
    /// Notices of one moment as popups: one per cause, replacing the ones that spoke of the same before, and
    /// one summary where they would be too many.
    QList<Notice> joined(const QList<Notice> &notices);
    /// From now on the popup with this key speaks of the service.
    void setSpeaker(const QString &serviceId, const QString &key) { m_keys.insert(serviceId, key); }
    bool contains(const QString &serviceId) const { return m_keys.contains(serviceId); }
    /// The services that a popup speaks of.
    QList<QString> services() const { return m_keys.keys(); }
    /// Forgets the service; the key of the popup that spoke of it.
    QString take(const QString &serviceId) { return m_keys.take(serviceId); }
    /// True while some popup with this key speaks of a service.
    bool isSpeaking(const QString &key) const;

private:
    QList<Notice> summarized(QList<Notice> popups, const QList<Notice> &notices);

    QHash<QString, QString> m_keys; ///< service id → key of the popup
};

} // namespace Pilotlamp
