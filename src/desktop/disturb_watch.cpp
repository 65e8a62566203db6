// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/disturb_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
const QString Server = u"org.freedesktop.Notifications"_s;
const QString DisturbWatchServerPath = u"/org/freedesktop/Notifications"_s;
const QString DisturbWatchProperties = u"org.freedesktop.DBus.Properties"_s;
const QString Inhibited = u"Inhibited"_s; ///< Desktop Notifications Specification, of the server
const QString Dunst = u"org.dunstproject.cmd0"_s;
const QString Paused = u"paused"_s;
const QString Xfconf = u"org.xfce.Xfconf"_s;
const QString XfconfPath = u"/org/xfce/Xfconf"_s;
const QString XfceChannel = u"xfce4-notifyd"_s;
const QString XfceProperty = u"/do-not-disturb"_s;
} // namespace

DisturbWatch::DisturbWatch(const QDBusConnection &session, QObject *parent)
    : QuietState(parent)
    , m_session(session)
{
    if (!m_session.isConnected())
        return;
    auto *watcher
        = new QDBusServiceWatcher(Server, m_session, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DisturbWatch::readServer);
    m_session.connect(Server, DisturbWatchServerPath, DisturbWatchProperties, u"PropertiesChanged"_s, this,
                      SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    m_session.connect(Xfconf, XfconfPath, Xfconf, u"PropertyChanged"_s, this,
                      SLOT(onXfconfChanged(QString, QString, QDBusVariant)));
    m_session.connect(Xfconf, XfconfPath, Xfconf, u"PropertyRemoved"_s, this,
                      SLOT(onXfconfRemoved(QString, QString)));
    readServer();
}

/// Another server, or none: nothing of what the last one said holds.
void DisturbWatch::readServer()
{
    ++m_owners;
    m_isXfce = false;
    const bool wasQuiet = isQuiet();
    m_quietBy.clear();
    if (wasQuiet)
        Q_EMIT quietChanged(false);
    askServer(Server, Inhibited);
    askServer(Dunst, Paused);
    ask(QDBusMessage::createMethodCall(Server, DisturbWatchServerPath, Server, u"GetServerInformation"_s),
        [this](const QVariant &name) {
            m_isXfce = name.toString().contains("xfce"_L1, Qt::CaseInsensitive);
            if (m_isXfce)
                askXfconf();
        });
}

void DisturbWatch::askServer(const QString &interface, const QString &property)
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(Server, DisturbWatchServerPath, DisturbWatchProperties, u"Get"_s);
    question.setArguments({interface, property});
    ask(question, [this, interface](const QVariant &value) {
        setQuiet(interface, value.value<QDBusVariant>().variant().toBool());
    });
}

void DisturbWatch::askXfconf()
{
    QDBusMessage question = QDBusMessage::createMethodCall(Xfconf, XfconfPath, Xfconf, u"GetProperty"_s);
    question.setArguments({XfceChannel, XfceProperty});
    ask(question,
        [this](const QVariant &value) { setQuiet(Xfconf, value.value<QDBusVariant>().variant().toBool()); });
}

void DisturbWatch::ask(const QDBusMessage &question, Use use)
{
    QDBusMessage message = question;
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, use = std::move(use), owners = m_owners](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                if (!call->isError() && owners == m_owners)
                    use(call->reply().arguments().value(0));
            });
}

void DisturbWatch::onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                                       const QStringList &invalidated)
{
    const QString property = interface == Server ? Inhibited : interface == Dunst ? Paused : QString();
    if (changed.contains(property))
        setQuiet(interface, changed.value(property).toBool());
    else if (invalidated.contains(property))
        askServer(interface, property);
}

void DisturbWatch::onXfconfChanged(const QString &channel, const QString &property, const QDBusVariant &value)
{
    if (m_isXfce && channel == XfceChannel && property == XfceProperty)
        setQuiet(Xfconf, value.variant().toBool());
}

void DisturbWatch::onXfconfRemoved(const QString &channel, const QString &property)
{
    if (channel == XfceChannel && property == XfceProperty)
        setQuiet(Xfconf, false);
}

void DisturbWatch::setQuiet(const QString &source, bool quiet)
{
    const bool before = isQuiet();
    if (quiet)
        m_quietBy.insert(source);
    else
        m_quietBy.remove(source);
    if (isQuiet() != before)
        Q_EMIT quietChanged(isQuiet());
}

} // namespace Pilotlamp
