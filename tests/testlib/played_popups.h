// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace Pilotlamp::Testing {

/// A notification server that shows nothing and clicks when told to, with the token that real ones have from
/// the compositor.
class PlayedPopups : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    PlayedPopups();
    ~PlayedPopups() override;

    /// False where another server has the name.
    bool isOnTheBus() const { return m_isOnTheBus; }
    /// The titles of what was to be shown, oldest first.
    QStringList titles() const { return m_titles; }
    /// Clicks the newest popup's button.
    void click(const QString &action, const QString &token);

public Q_SLOTS:
    QStringList GetCapabilities() const { return {QStringLiteral("body"), QStringLiteral("actions")}; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint) { }

Q_SIGNALS:
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);

private:
    QStringList m_titles;
    uint m_last = 0;
    bool m_isOnTheBus = false;
};

} // namespace Pilotlamp::Testing
