// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"
#include "desktop/notify_message.h"

#include <QDBusConnection>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

class QDBusPendingCall;

namespace Pilotlamp {

/// What a BusNotifier needs to know of its program.
struct BusNotifierOptions {
    NotifySender sender = {};
    std::function<NoticeIcon(const Notice &)> icon = {}; ///< the picture of each notice; may be empty
    std::chrono::milliseconds deadline
        = std::chrono::seconds(5); ///< a server silent for longer has not taken it
};

/// Popups through org.freedesktop.Notifications, raw, so that replacing, urgency and buttons work and no tray
/// icon is touched. Every call is asynchronous; a server that is absent, refuses or stays silent is reported
/// by `delivered`. After the deadline a silent server keeps what it was sent: should it wake up, the popup
/// appears, is reported again, and can still be withdrawn.
class BusNotifier : public Notifier {
    Q_OBJECT

public:
    explicit BusNotifier(const QDBusConnection &bus, BusNotifierOptions options = {},
                         QObject *parent = nullptr);

    void show(const Notice &notice) override;
    void withdraw(const QString &key) override;
    void withdrawAll() override;
    QJsonObject shown() const override;
    /// Where the same server still shows it, it is then replaced and withdrawn like one's own. Nothing is
    /// shown before that is decided.
    void adopt(const QJsonObject &shown) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    /// A notice and its number in the notification log.
    struct Item {
        Notice notice = {};
        quint64 ticket = 0;
    };
    /// All that is known of one key; dropped once nothing of it is shown or on its way.
    struct Popup {
        std::optional<Item> waiting = {}; ///< not sent yet
        std::optional<Item> sent = {}; ///< on its way, or shown
        uint id = 0; ///< the server's; 0 = none
        bool expired
            = false; ///< no longer on the screen; a click in the server's list of old ones still counts
        bool inFlight = false;
        bool withdrawn = false; ///< to be closed as soon as its id is known
    };
    enum class Server : quint8 { Unasked, Asking, Known };

    void askBus(const QString &method, const QVariantList &arguments,
                const std::function<void(const QString &answer)> &then);
    void takeOver(const QJsonObject &shown);
    void pump();
    void askCapabilities();
    void send(const QString &key, Popup &popup);
    void answered(const QString &key, quint64 ticket, const QDBusPendingCall &call);
    void failWaiting(const QString &why);
    void expire(const QString &key, quint64 ticket);
    void report(const Item &item, bool taken, const QString &why);
    void close(uint id);
    void onServerChanged();
    QHash<QString, Popup>::iterator byId(uint id);

    QDBusConnection m_bus;
    BusNotifierOptions m_options;
    Server m_server = Server::Unasked;
    quint64 m_owners = 0; ///< counts the server's owners: an error about an earlier one says nothing
    QStringList m_capabilities = {};
    QHash<QString, Popup> m_popups = {};
    QSet<quint64> m_unreported = {}; ///< tickets still without an entry in the notification log
    quint64 m_lastTicket = 0;
    bool m_isAdopting = false; ///< what an earlier run left is not known yet
    QSet<QString> m_overBefore = {}; ///< keys that were withdrawn meanwhile
    QString m_busId = {}; ///< names of its clients are only unique within one bus
    QString m_owner = {}; ///< the server that gave the ids
};

} // namespace Pilotlamp
