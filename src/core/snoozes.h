// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace Pilotlamp {

/// Which services the user muted: until a moment, or until they are well again.
class Snoozes {
public:
    /// Mutes until a moment; what was set before is forgotten.
    void setUntil(const QString &serviceId, const QDateTime &until);
    /// Mutes until the service is well again.
    void setUntilWell(const QString &serviceId);
    void end(const QString &serviceId);
    /// When the mute ends; invalid where there is none, or none that ends by the clock.
    QDateTime until(const QString &serviceId) const { return m_until.value(serviceId); }
    bool isUntilWell(const QString &serviceId) const { return m_untilWell.contains(serviceId); }
    bool isMuted(const QString &serviceId, const QDateTime &now) const;
    /// The first end by the clock; invalid where there is none.
    QDateTime firstEnd() const;
    /// Forgets what has ended by the clock; the services it was about.
    QStringList takeEnded(const QDateTime &now);
    /// As kept over restarts: the members "snoozes" (id → ISO 8601) and "quietUntilWell" (ids).
    void writeTo(QJsonObject &memory) const;
    static Snoozes from(const QJsonObject &memory);

private:
    QHash<QString, QDateTime> m_until;
    QSet<QString> m_untilWell;
};

} // namespace Pilotlamp
