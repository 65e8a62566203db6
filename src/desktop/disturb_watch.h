// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/quiet_state.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QSet>

#include <functional>

class QDBusMessage;

namespace Pilotlamp {

/// Whether the user asked their desktop for quiet ("do not disturb"): `Inhibited` of the notification server
/// (Plasma), `paused` of dunst, `/do-not-disturb` of xfce4-notifyd. Other desktops keep it to themselves and
/// hold popups back on their own. Watches the bus; starts nothing, polls nothing.
class DisturbWatch : public QuietState {
    Q_OBJECT

public:
    explicit DisturbWatch(const QDBusConnection &session, QObject *parent = nullptr);

    /// False where no server, or none that says so, is there.
    bool isQuiet() const override { return !m_quietBy.isEmpty(); }

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                             const QStringList &invalidated);
    void onXfconfChanged(const QString &channel, const QString &property, const QDBusVariant &value);
    void onXfconfRemoved(const QString &channel, const QString &property);

private:
    using Use = std::function<void(const QVariant &)>;

    void readServer();
    void askServer(const QString &interface, const QString &property);
    void askXfconf();
    void ask(const QDBusMessage &question, Use use);
    void setQuiet(const QString &source, bool quiet);

    QDBusConnection m_session;
    QSet<QString> m_quietBy; ///< interfaces
    bool m_isXfce = false; ///< xfce4-notifyd is the server: only then its setting counts
    quint64 m_owners = 0; ///< counts the server's owners: an answer about an earlier one says nothing
};

} // namespace Pilotlamp
