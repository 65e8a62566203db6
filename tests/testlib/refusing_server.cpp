// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/refusing_server.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {
// A connection of its own: a program that is its own server would not need the bus.
const QString Connection = u"refusing-server"_s;
const QString Name = u"org.freedesktop.Notifications"_s;
} // namespace

RefusingServer::RefusingServer(QString why)
    : m_why(std::move(why))
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, Connection);
    bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportAllSlots);
    m_isOnTheBus = bus.registerService(Name);
}

RefusingServer::~RefusingServer()
{
    QDBusConnection::disconnectFromBus(Connection);
}

uint RefusingServer::Notify(const QString &, uint, const QString &, const QString &title, const QString &,
                            const QStringList &, const QVariantMap &, int)
{
    m_refused.append(title);
    sendErrorReply(QString::fromLatin1(ErrorName), m_why);
    return 0;
}

} // namespace Pilotlamp::Testing
