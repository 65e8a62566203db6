// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/application_service.h"

#include "application_adaptor.h"

#include <QDBusError>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
const QString ApplicationName = u"org.pilotlamp.Pilotlamp"_s;
const QString ApplicationPath = u"/org/pilotlamp/Pilotlamp"_s;

/// What came over the bus passes the same filter as what comes by a second start.
Summons summonsFrom(const QVariantMap &platformData, const QString &action, const QStringList &uris)
{
    QString token = platformData.value(u"activation-token"_s).toString();
    if (token.isEmpty())
        token = platformData.value(u"desktop-startup-id"_s).toString();
    return summonsOf(lineOf({token, action, uris})).value_or(Summons());
}
} // namespace

ApplicationService::ApplicationService(QObject *parent)
    : QObject(parent)
{
    new ApplicationAdaptor(this);
}

Result<bool> ApplicationService::publish(QDBusConnection bus)
{
    if (!bus.isConnected())
        return Error{Error::Kind::Ours,
                     tr("There is no session bus, so the desktop cannot reach this program")};
    if (!bus.registerObject(ApplicationPath, this))
        return Error{Error::Kind::Ours, tr("The D-Bus object is already registered")};
    if (!bus.registerService(ApplicationName)) {
        bus.unregisterObject(ApplicationPath);
        return Error{Error::Kind::Ours,
                     tr("Another program has the name %1 on the session bus").arg(ApplicationName)};
    }
    return true;
}

void ApplicationService::Activate(const QVariantMap &platformData)
{
    Q_EMIT summoned(summonsFrom(platformData, {}, {}));
}

void ApplicationService::Open(const QStringList &uris, const QVariantMap &platformData)
{
    Q_EMIT summoned(summonsFrom(platformData, {}, uris));
}

void ApplicationService::ActivateAction(const QString &name, const QVariantList &,
                                        const QVariantMap &platformData)
{
    if (summonsActions().contains(name))
        Q_EMIT summoned(summonsFrom(platformData, name, {}));
    else if (calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, u"no action has the name %1"_s.arg(name.left(100)));
}

} // namespace Pilotlamp
