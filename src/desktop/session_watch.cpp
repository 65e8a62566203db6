// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session_watch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
/// Screen savers, each with an interface of its service's name and the signal ActiveChanged(b).
struct Saver {
    QLatin1StringView service;
    QLatin1StringView path;
};
constexpr std::array Savers{
    Saver{"org.freedesktop.ScreenSaver"_L1, "/org/freedesktop/ScreenSaver"_L1}, // Plasma, LXQt
    Saver{"org.gnome.ScreenSaver"_L1, "/org/gnome/ScreenSaver"_L1},
    Saver{"org.cinnamon.ScreenSaver"_L1, "/org/cinnamon/ScreenSaver"_L1},
    Saver{"org.mate.ScreenSaver"_L1, "/org/mate/ScreenSaver"_L1},
    Saver{"org.xfce.ScreenSaver"_L1, "/org/xfce/ScreenSaver"_L1},
};

const QString SessionWatchProperties = u"org.freedesktop.DBus.Properties"_s;
const QString Logind = u"org.freedesktop.login1"_s;
const QString LogindPath = u"/org/freedesktop/login1"_s;
const QString LogindManager = u"org.freedesktop.login1.Manager"_s;
const QString LogindSession = u"org.freedesktop.login1.Session"_s;
const QString Power = u"org.freedesktop.UPower"_s;
const QString PowerPath = u"/org/freedesktop/UPower"_s;
const QString LockedHint = u"LockedHint"_s;
const QString IdleHint = u"IdleHint"_s;
const QString OnBattery = u"OnBattery"_s;
} // namespace

SessionWatch::SessionWatch(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : SessionState(parent)
    , m_session(session)
    , m_system(system)
{
    // Asking a bus that is not there only makes Qt print warnings.
    if (m_session.isConnected())
        watchSavers();
    if (m_system.isConnected()) {
        watchLogind();
        watchPower();
    }
}

void SessionWatch::watchSavers()
{
    auto *watcher = new QDBusServiceWatcher(this);
    watcher->setConnection(m_session);
    watcher->setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    for (const Saver &saver : Savers) {
        watcher->addWatchedService(saver.service);
        m_session.connect(saver.service, saver.path, saver.service, u"ActiveChanged"_s, this,
                          SLOT(onActiveChanged(bool, QDBusMessage)));
        const auto question
            = QDBusMessage::createMethodCall(saver.service, saver.path, saver.service, u"GetActive"_s);
        ask(m_session, question, [this, name = QString(saver.service)](const QVariant &active) {
            setLocked(name, active.toBool());
        });
    }
    // A screen saver that died no longer locks anything.
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this](const QString &service) { setLocked(service, false); });
}

void SessionWatch::watchLogind()
{
    m_system.connect(Logind, LogindPath, LogindManager, u"PrepareForSleep"_s, this,
                     SLOT(onPrepareForSleep(bool)));
    QDBusMessage question
        = QDBusMessage::createMethodCall(Logind, LogindPath, LogindManager, u"GetSession"_s);
    // "auto" is the caller's session, or, for a program started
    // by the user's systemd, the user's display session.
    question.setArguments({qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s)});
    ask(m_system, question,
        [this](const QVariant &path) { onSessionFound(path.value<QDBusObjectPath>().path()); });
}

void SessionWatch::onSessionFound(const QString &path)
{
    m_sessionPath = path;
    m_system.connect(Logind, path, SessionWatchProperties, u"PropertiesChanged"_s, this,
                     SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    askProperty(Logind, path, LogindSession, LockedHint);
    askProperty(Logind, path, LogindSession, IdleHint);
}

void SessionWatch::watchPower()
{
    m_system.connect(Power, PowerPath, SessionWatchProperties, u"PropertiesChanged"_s, this,
                     SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    auto *watcher = new QDBusServiceWatcher(Power, m_system, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this,
            [this] { askProperty(Power, PowerPath, Power, OnBattery); });
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { setOnBattery(false); });
    askProperty(Power, PowerPath, Power, OnBattery);
}

void SessionWatch::onPrepareForSleep(bool start)
{
    if (start)
        Q_EMIT sleeping();
    else
        Q_EMIT woke();
}

void SessionWatch::onActiveChanged(bool active, const QDBusMessage &message)
{
    setLocked(message.interface(), active);
}

void SessionWatch::onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                                       const QStringList &invalidated)
{
    if (interface == Power && changed.contains(OnBattery))
        setOnBattery(changed.value(OnBattery).toBool());
    else if (interface == Power && invalidated.contains(OnBattery))
        askProperty(Power, PowerPath, Power, OnBattery);
    else if (interface == LogindSession && changed.contains(LockedHint))
        setLocked(LogindSession, changed.value(LockedHint).toBool());
    else if (interface == LogindSession && invalidated.contains(LockedHint))
        askProperty(Logind, m_sessionPath, LogindSession, LockedHint);
    if (interface == LogindSession && changed.contains(IdleHint))
        setIdle(changed.value(IdleHint).toBool());
}

void SessionWatch::askProperty(const QString &service, const QString &path, const QString &interface,
                               const QString &property)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, SessionWatchProperties, u"Get"_s);
    question.setArguments({interface, property});
    ask(m_system, question, [this, property](const QVariant &value) {
        onPropertiesChanged(property == OnBattery ? Power : LogindSession,
                            {{property, value.value<QDBusVariant>().variant()}}, {});
    });
}

void SessionWatch::ask(QDBusConnection bus, const QDBusMessage &question, Use use)
{
    QDBusMessage message = question;
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [use](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        if (!call->isError())
            use(call->reply().arguments().value(0));
    });
}

void SessionWatch::setLocked(const QString &source, bool locked)
{
    const bool before = isLocked();
    if (locked)
        m_lockedBy.insert(source);
    else
        m_lockedBy.remove(source);
    if (isLocked() != before)
        Q_EMIT lockedChanged(isLocked());
}

void SessionWatch::setIdle(bool idle)
{
    if (std::exchange(m_idle, idle) != idle)
        Q_EMIT idleChanged(idle);
}

void SessionWatch::setOnBattery(bool onBattery)
{
    if (std::exchange(m_onBattery, onBattery) != onBattery)
        Q_EMIT onBatteryChanged(onBattery);
}

} // namespace Pilotlamp
