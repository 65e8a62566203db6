// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen beyond one run: withdrawn at an orderly end, taken over after another one.
#include "desktop/bus_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void BusNotifier::withdrawAll()
{
    const QStringList keys = m_popups.keys();
    for (const QString &key : keys)
        withdraw(key);
}

QJsonObject BusNotifier::shown() const
{
    QJsonObject ids;
    for (auto popup = m_popups.begin(); popup != m_popups.end(); ++popup) {
        if (popup->id != 0 && !popup->withdrawn)
            ids.insert(popup.key(), static_cast<qint64>(popup->id));
    }
    return ids.isEmpty() ? QJsonObject()
                         : QJsonObject{{u"bus"_s, m_busId}, {u"server"_s, m_owner}, {u"popups"_s, ids}};
}

void BusNotifier::askBus(const QString &method, const QVariantList &arguments,
                         const std::function<void(const QString &answer)> &then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [then](auto *call) {
        call->deleteLater();
        const QDBusPendingReply<QString> reply = *call;
        then(reply.isError() ? QString() : reply.value());
    });
}

void BusNotifier::adopt(const QJsonObject &shown)
{
    m_isAdopting = true;
    askBus(u"GetId"_s, {}, [this, shown](const QString &bus) {
        m_busId = bus;
        // A server that is not there, or another one, shows nothing of ours; its numbers mean something else.
        askBus(u"GetNameOwner"_s, {u"org.freedesktop.Notifications"_s}, [this, shown](const QString &owner) {
            const bool isSame = !owner.isEmpty() && !m_busId.isEmpty()
                && shown.value("bus"_L1).toString() == m_busId
                && shown.value("server"_L1).toString() == owner;
            m_isAdopting = false;
            if (isSame) {
                m_owner = owner;
                takeOver(shown.value("popups"_L1).toObject());
            }
            m_overBefore.clear();
            Q_EMIT shownChanged();
            pump();
        });
    });
}

void BusNotifier::takeOver(const QJsonObject &ids)
{
    for (auto one = ids.begin(); one != ids.end(); ++one) {
        const auto id = static_cast<uint>(one.value().toInteger());
        if (id == 0 || m_overBefore.contains(one.key())) {
            close(id);
            continue;
        }
        Popup &popup = m_popups[one.key()];
        popup.id = id;
        Notice notice;
        notice.key = one.key();
        notice.serviceId = one.key(); // a click on it leads there
        popup.sent = Item{notice, 0};
    }
}

} // namespace Pilotlamp
