// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus_client.h"

#include "desktop/bus_values.h"
#include "desktop/instance_name.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int TimeoutMs = 5000;
constexpr int ExplainTimeoutMs = 60000;
} // namespace

std::unique_ptr<TrayClient> trayClientFor(const QString &configPath, const QString &defaultConfigPath)
{
    return std::make_unique<BusClient>(QDBusConnection::sessionBus(), busName(configPath, defaultConfigPath));
}

BusClient::BusClient(const QDBusConnection &bus, const QString &name, QObject *parent)
    : TrayClient(parent)
    , m_bus(bus)
    , m_name(name)
{
    registerBusTypes();
    auto *watcher = new QDBusServiceWatcher(m_name, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &BusClient::gone);
    m_bus.connect(m_name, QString::fromLatin1(BusPath), QString::fromLatin1(BusInterface),
                  u"VerdictChanged"_s, this, SLOT(onVerdictChanged(QString, QString, QVariantMap)));
}

Result<QList<ServiceRow>> BusClient::services()
{
    const Result<QDBusMessage> answer = call(u"Services"_s, {}, TimeoutMs);
    if (!answer)
        return answer.error();
    const QDBusReply<BusMaps> reply = *answer;
    if (!reply.isValid())
        return Error{Error::Kind::Unreadable,
                     tr("The running Pilotlamp gave an unexpected answer: %1").arg(reply.error().message())};
    QList<ServiceRow> rows;
    m_mutes.clear();
    for (const QVariantMap &map : reply.value()) {
        rows.append(rowOfBusMap(map));
        if (const QString muted = map.value(u"mutedUntil"_s).toString(); !muted.isEmpty())
            m_mutes.insert(rows.constLast().service.id, muted);
    }
    return rows;
}

Result<QString> BusClient::explain(const QString &id)
{
    const Result<QDBusMessage> answer = call(u"Explain"_s, {id}, ExplainTimeoutMs);
    if (!answer)
        return answer.error();
    return answer->arguments().value(0).toString();
}

Result<bool> BusClient::refresh()
{
    return callTray(u"Refresh"_s);
}

Result<bool> BusClient::snooze(const QString &id, int seconds)
{
    return callTray(u"Snooze"_s, {id, seconds});
}

Result<bool> BusClient::pause(int seconds)
{
    return callTray(u"Pause"_s, {seconds});
}

Result<bool> BusClient::callTray(const QString &method, const QVariantList &arguments)
{
    const Result<QDBusMessage> answer = call(method, arguments, TimeoutMs);
    if (!answer)
        return answer.error();
    return true;
}

Result<QDBusMessage> BusClient::call(const QString &method, const QVariantList &arguments, int timeoutMs)
{
    if (!m_bus.isConnected())
        return Error{Error::Kind::Unreachable, tr("cannot reach Pilotlamp: no D-Bus session bus")};
    QDBusMessage message = QDBusMessage::createMethodCall(m_name, QString::fromLatin1(BusPath),
                                                          QString::fromLatin1(BusInterface), method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, timeoutMs);
    if (answer.type() == QDBusMessage::ReplyMessage)
        return answer;
    if (answer.errorName().startsWith(QLatin1StringView(BusErrorPrefix)))
        return Error{Error::Kind::Refused, answer.errorMessage()};
    const auto absent = answer.errorName() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    const QDBusError::ErrorType type = absent ? QDBusError::ServiceUnknown : QDBusError(answer).type();
    switch (type) {
    case QDBusError::ServiceUnknown:
        return Error{Error::Kind::Unreachable,
                     tr("No Pilotlamp is running with this configuration; start it with: pilotlamp")};
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
    case QDBusError::Disconnected:
        return Error{Error::Kind::Unreachable, tr("The running Pilotlamp does not answer")};
    default:
        return Error{Error::Kind::Unreadable,
                     tr("The running Pilotlamp gave an unexpected answer: %1").arg(answer.errorMessage())};
    }
}

void BusClient::onVerdictChanged(const QString &, const QString &, const QVariantMap &service)
{
    Q_EMIT verdictChanged(rowOfBusMap(service));
}

} // namespace Pilotlamp
