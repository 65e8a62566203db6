// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyring_state.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

const auto KeyringName = u"org.freedesktop.secrets"_s;
const auto ServicePath = u"/org/freedesktop/secrets"_s;
const auto ServiceInterface = u"org.freedesktop.Secret.Service"_s;
constexpr int Patience = 5000; ///< ms; a keyring that does not answer is none

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

/// Sends a call and gives its watcher to `then`, unless `context` is gone.
template <typename Then>
void call(const QDBusMessage &message, QObject *context, Then then)
{
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, Patience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then = std::move(then)](QDBusPendingCallWatcher *over) {
                         over->deleteLater();
                         then(*over);
                     });
}

QDBusMessage toService(const QString &method)
{
    return QDBusMessage::createMethodCall(KeyringName, ServicePath, ServiceInterface, method);
}

/// The keyring has no such item that can be seen: is it locked as a whole?
void askLocked(QObject *context, const std::function<void(SecretState)> &done)
{
    QDBusMessage alias = toService(u"ReadAlias"_s);
    alias.setArguments({u"default"_s});
    call(alias, context, [context, done](const QDBusPendingCall &answer) {
        const QDBusPendingReply<QDBusObjectPath> path = answer;
        if (path.isError() || path.value().path() == "/"_L1)
            return done(SecretState::Absent);
        QDBusMessage locked = QDBusMessage::createMethodCall(KeyringName, path.value().path(),
                                                             u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        locked.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        call(locked, context, [done](const QDBusPendingCall &said) {
            const QDBusPendingReply<QDBusVariant> value = said;
            const bool isLocked = !value.isError() && value.value().variant().toBool();
            done(isLocked ? SecretState::Locked : SecretState::Absent);
        });
    });
}

} // namespace

void askKeyringState(const QString &name, QObject *context, std::function<void(SecretState)> done)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = toService(u"SearchItems"_s);
    // As QtKeychain names its items.
    search.setArguments({QVariant::fromValue(Attributes{{u"server"_s, u"pilotlamp"_s}, {u"user"_s, name}})});
    call(search, context, [context, done = std::move(done)](const QDBusPendingCall &answer) {
        const QDBusPendingReply<Paths, Paths> found = answer;
        if (found.isError())
            return done(SecretState::NoKeyring);
        if (!found.argumentAt<0>().isEmpty())
            return done(SecretState::Present);
        if (!found.argumentAt<1>().isEmpty())
            return done(SecretState::Locked);
        askLocked(context, done);
    });
}

void reconnectKeyring()
{
    using Disconnect = void (*)();
    const auto disconnect
        = reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

} // namespace Pilotlamp
