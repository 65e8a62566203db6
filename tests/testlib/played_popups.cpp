// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/played_popups.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {
// A connection of its own: a program that is its own server would not need the bus.
const QString PlayedPopupsConnection = u"played-popups"_s;
} // namespace

PlayedPopups::PlayedPopups()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, PlayedPopupsConnection);
    bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_isOnTheBus = bus.registerService(u"org.freedesktop.Notifications"_s);
}

PlayedPopups::~PlayedPopups()
{
    QDBusConnection::disconnectFromBus(PlayedPopupsConnection);
}

uint PlayedPopups::Notify(const QString &, uint replaces, const QString &, const QString &title,
                          const QString &, const QStringList &, const QVariantMap &, int)
{
    m_titles.append(title);
    m_last = replaces == 0 ? m_last + 1 : replaces;
    return m_last;
}

void PlayedPopups::click(const QString &action, const QString &token)
{
    Q_EMIT ActivationToken(m_last, token);
    Q_EMIT ActionInvoked(m_last, action);
}

} // namespace Pilotlamp::Testing
