// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/unit_probe.h"

#include "core/foreign_text.h"
#include "core/kind_options.h"
#include "core/unit_state.h"
#include "net/probe_turn.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto SystemdName = "org.freedesktop.systemd1"_L1;

struct UnitProbeTexts {
    Q_DECLARE_TR_FUNCTIONS(UnitProbe)
};

/// One question to systemd; `done` comes once, unless the context is gone before.
template <typename Done>
void askSystemd(const QDBusConnection &bus, const QDBusMessage &question, const Check &check,
                QObject *context, const TakeReading &take, Done done)
{
    auto *watcher
        = new QDBusPendingCallWatcher(bus.asyncCall(question, check.timeoutSeconds * 1000), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [=] {
        watcher->deleteLater();
        if (!watcher->isError())
            return done(watcher->reply());
        take(unknownReading(UnitProbeTexts::tr("systemd could not be queried: %1")
                                .arg(filteredLine(watcher->error().message(), 120))));
    });
}

void readState(const QDBusConnection &bus, const QString &path, const Check &check, QObject *context,
               const TakeReading &take)
{
    QDBusMessage question = QDBusMessage::createMethodCall(SystemdName, path,
                                                           u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
    question.setArguments({QString()}); // of every interface: a service's result is not the unit's
    askSystemd(bus, question, check, context, take, [check, take](const QDBusMessage &reply) {
        const QVariantMap values = qdbus_cast<QVariantMap>(reply.arguments().value(0));
        const auto text = [&](const QString &name) {
            return values.value(name).toString();
        };
        const UnitState state{text(u"LoadState"_s), text(u"ActiveState"_s), text(u"SubState"_s),
                              text(u"Result"_s)};
        take(judgeUnit(state, check, QDateTime::currentDateTimeUtc()));
    });
}

} // namespace

void probeUnit(Fetcher &, const Check &check, QObject *context, TakeReading take)
{
    if (const QString problem = unitProblem(check); !problem.isEmpty())
        return refuseLater(problem, context, take);
    const bool isUsers = kindOptionsOf(check).isUserUnit;
    const QDBusConnection bus = isUsers ? QDBusConnection::sessionBus() : QDBusConnection::systemBus();
    if (!bus.isConnected())
        return refuseLater(UnitProbeTexts::tr("there is no D-Bus connection to systemd"), context, take);
    QDBusMessage question = QDBusMessage::createMethodCall(
        SystemdName, u"/org/freedesktop/systemd1"_s, u"org.freedesktop.systemd1.Manager"_s, u"LoadUnit"_s);
    question.setArguments({check.url});
    askSystemd(bus, question, check, context, take, [=](const QDBusMessage &reply) {
        const auto path = reply.arguments().value(0).value<QDBusObjectPath>();
        readState(bus, path.path(), check, context, take);
    });
}

} // namespace Pilotlamp
