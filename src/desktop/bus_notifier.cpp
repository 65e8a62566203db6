// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus_notifier.h"

#include "core/log.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
const auto ServerName = "org.freedesktop.Notifications"_L1;
const auto BusNotifierServerPath = "/org/freedesktop/Notifications"_L1;
// The call outlives the deadline: a late answer still carries the id needed to take the popup back.
constexpr int CallTimeoutMs = 120000;
constexpr int LongestError = 300; ///< characters

QDBusMessage method(QLatin1StringView name)
{
    return QDBusMessage::createMethodCall(ServerName, BusNotifierServerPath, ServerName, name);
}

/// What a server says of its error: one line, bounded; the error's name where it says nothing.
QString textOf(const QDBusError &error)
{
    const QString text = error.message().simplified();
    return (text.isEmpty() ? error.name() : text).left(LongestError);
}
} // namespace

BusNotifier::BusNotifier(const QDBusConnection &bus, BusNotifierOptions options, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_options(std::move(options))
{
    auto *watcher
        = new QDBusServiceWatcher(ServerName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &BusNotifier::onServerChanged);
    m_bus.connect(ServerName, BusNotifierServerPath, ServerName, u"ActionInvoked"_s, this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(ServerName, BusNotifierServerPath, ServerName, u"ActivationToken"_s, this,
                  SLOT(onActivationToken(uint, QString)));
    m_bus.connect(ServerName, BusNotifierServerPath, ServerName, u"NotificationClosed"_s, this,
                  SLOT(onClosed(uint, uint)));
}

void BusNotifier::show(const Notice &notice)
{
    m_overBefore.remove(notice.key);
    Popup &popup = m_popups[notice.key];
    if (popup.waiting)
        m_unreported.remove(popup.waiting->ticket);
    const quint64 ticket = ++m_lastTicket;
    m_unreported.insert(ticket);
    popup.waiting = Item{notice, ticket};
    popup.withdrawn = false;
    QTimer::singleShot(m_options.deadline, this, [this, key = notice.key, ticket] { expire(key, ticket); });
    pump();
}

void BusNotifier::withdraw(const QString &key)
{
    if (m_isAdopting)
        m_overBefore.insert(key);
    const auto found = m_popups.find(key);
    if (found == m_popups.end())
        return;
    for (const auto &item : {found->waiting, found->sent}) {
        if (item)
            m_unreported.remove(item->ticket);
    }
    found->waiting.reset();
    if (found->inFlight) {
        found->withdrawn = true;
        return;
    }
    close(found->id);
    m_popups.erase(found);
    Q_EMIT shownChanged();
}

void BusNotifier::pump()
{
    if (m_isAdopting)
        return;
    for (auto popup = m_popups.begin(); popup != m_popups.end(); ++popup) {
        if (!popup->waiting || popup->inFlight)
            continue;
        if (m_server != Server::Known)
            return askCapabilities();
        send(popup.key(), *popup);
    }
}

void BusNotifier::askCapabilities()
{
    if (m_server == Server::Asking)
        return;
    m_server = Server::Asking;
    // Asked of the name, not of an owner: the bus starts the desktop's server where it is not running yet.
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(method("GetCapabilities"_L1), CallTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, owners = m_owners](auto *call) {
        call->deleteLater();
        const QDBusPendingReply<QStringList> reply = *call;
        if (!reply.isError()) {
            m_server = Server::Known;
            m_capabilities = reply.value();
            pump();
        } else if (owners == m_owners) {
            m_server = Server::Unasked;
            failWaiting(tr("No notification server is available: %1").arg(textOf(reply.error())));
        }
    });
}

void BusNotifier::send(const QString &key, Popup &popup)
{
    popup.sent = std::exchange(popup.waiting, std::nullopt);
    popup.inFlight = true;
    const NoticeIcon icon = m_options.icon ? m_options.icon(popup.sent->notice) : NoticeIcon();
    const uint replaces = popup.expired ? 0 : popup.id;
    QDBusMessage message = method("Notify"_L1);
    message.setArguments(
        notifyArguments(popup.sent->notice, replaces, m_capabilities, m_options.sender, icon));
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, CallTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key, ticket = popup.sent->ticket](auto *call) {
                call->deleteLater();
                answered(key, ticket, *call);
            });
}

void BusNotifier::answered(const QString &key, quint64 ticket, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    const auto found = m_popups.find(key);
    if (found == m_popups.end() || !found->inFlight || found->sent->ticket != ticket)
        return;
    const bool taken = !reply.isError();
    const bool withdrawn = found->withdrawn;
    const Item item = *found->sent;
    found->inFlight = false;
    found->expired = false;
    found->withdrawn = false;
    found->id = taken ? reply.value() : 0;
    if (taken)
        m_owner = reply.reply().service();
    if (withdrawn)
        close(std::exchange(found->id, 0));
    if (found->id == 0 && !found->waiting)
        m_popups.erase(found);
    Q_EMIT shownChanged();
    pump();
    if (withdrawn)
        return;
    if (!taken)
        report(item, false, tr("The notification server rejected it: %1").arg(textOf(reply.error())));
    else if (m_unreported.contains(ticket))
        report(item, true, {});
    else
        Q_EMIT delivered(item.notice, true, tr("The notification server answered late"));
}

void BusNotifier::failWaiting(const QString &why)
{
    QList<Item> failed;
    for (auto popup = m_popups.begin(); popup != m_popups.end();) {
        if (popup->waiting)
            failed.append(*std::exchange(popup->waiting, std::nullopt));
        popup = popup->inFlight || popup->id != 0 ? std::next(popup) : m_popups.erase(popup);
    }
    for (const Item &item : std::as_const(failed))
        report(item, false, why);
}

void BusNotifier::expire(const QString &key, quint64 ticket)
{
    const Popup popup = m_popups.value(key);
    for (const auto &item : {popup.waiting, popup.sent}) {
        if (item && item->ticket == ticket)
            report(*item, false, tr("The notification server does not answer"));
    }
}

void BusNotifier::report(const Item &item, bool taken, const QString &why)
{
    if (!m_unreported.remove(item.ticket))
        return;
    qCDebug(logDesktop).noquote() << logText(taken
                                                 ? u"popup shown: %1"_s.arg(item.notice.title)
                                                 : u"popup not shown: %1: %2"_s.arg(item.notice.title, why));
    Q_EMIT delivered(item.notice, taken, why);
}

void BusNotifier::close(uint id)
{
    if (id == 0)
        return;
    QDBusMessage message = method("CloseNotification"_L1);
    message.setArguments({id});
    message.setAutoStartService(false);
    m_bus.asyncCall(message);
}

/// Another server, or none: its numbers start over, so an old id would mean a stranger's popup.
void BusNotifier::onServerChanged()
{
    ++m_owners;
    m_server = Server::Unasked;
    m_capabilities.clear();
    for (auto popup = m_popups.begin(); popup != m_popups.end();) {
        popup->id = 0;
        popup = popup->inFlight || popup->waiting ? std::next(popup) : m_popups.erase(popup);
    }
    Q_EMIT shownChanged();
    pump();
}

QHash<QString, BusNotifier::Popup>::iterator BusNotifier::byId(uint id)
{
    return std::find_if(m_popups.begin(), m_popups.end(),
                        [id](const Popup &popup) { return id && popup.id == id; });
}

void BusNotifier::onActionInvoked(uint id, const QString &action)
{
    const auto popup = byId(id);
    if (popup == m_popups.end() || !popup->sent)
        return;
    const Notice notice = popup->sent->notice;
    static const QHash<QString, Action> actions{
        {u"default"_s, Action::Show}, {u"open"_s, Action::Open},         {u"why"_s, Action::Why},
        {u"mute"_s, Action::Snooze},  {u"back"_s, Action::TellWhenBack}, {u"ack"_s, Action::Acknowledge}};
    const auto known = actions.constFind(action);
    if (known != actions.constEnd() && (*known != Action::Open || canOpen(notice)))
        Q_EMIT actionInvoked(notice, *known);
}

void BusNotifier::onActivationToken(uint id, const QString &token)
{
    if (byId(id) != m_popups.end())
        Q_EMIT activationToken(token);
}

void BusNotifier::onClosed(uint id, uint reason)
{
    const auto popup = byId(id);
    if (popup == m_popups.end())
        return;
    const QString key = popup.key();
    const auto why = reason >= 1 && reason <= 3 ? static_cast<Closed>(reason) : Closed::Undefined;
    popup->expired = true;
    if (why != Closed::Expired)
        popup->id = 0;
    if (popup->id == 0 && !popup->inFlight && !popup->waiting)
        m_popups.erase(popup);
    Q_EMIT shownChanged();
    Q_EMIT closed(key, why);
}

} // namespace Pilotlamp
