// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace Pilotlamp::Testing {

/// A notification server that answers every popup with an error, as GNOME's does where they are too many.
class RefusingServer : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    /// `why` is the error's text; empty: it has only its name.
    explicit RefusingServer(QString why);
    ~RefusingServer() override;

    /// False where another server has the name.
    bool isOnTheBus() const { return m_isOnTheBus; }
    /// The titles of what it was asked to show.
    QStringList refused() const { return m_refused; }

    static constexpr auto ErrorName = "org.freedesktop.Notifications.Error.ExcessNotificationGeneration";

public Q_SLOTS:
    QStringList GetCapabilities() const { return {QStringLiteral("body"), QStringLiteral("actions")}; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint) { }

private:
    QString m_why;
    QStringList m_refused;
    bool m_isOnTheBus = false;
};

} // namespace Pilotlamp::Testing
