// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus_service.h"

#include "bus_adaptor.h"

#include <QDBusError>
#include <QDBusMessage>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
BusCounts countsOf(const Overview &overview)
{
    BusCounts counts;
    for (int i = 0; i < StatusCount; ++i)
        counts.insert(idOf(static_cast<Status>(i)), overview.counts.at(static_cast<size_t>(i)));
    return counts;
}
} // namespace

BusService::BusService(BusActions actions, QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
    , m_bus(QString())
    , m_counts(countsOf({}))
{
    registerBusTypes();
    new Pilotlamp1Adaptor(this);
}

Result<bool> BusService::publish(QDBusConnection bus, const QString &name)
{
    if (!bus.isConnected())
        return Error{Error::Kind::Ours,
                     tr("There is no session bus, so pilotlampctl cannot reach this program")};
    if (!bus.registerObject(QString::fromLatin1(BusPath), this))
        return Error{Error::Kind::Ours, tr("The D-Bus object is already registered")};
    if (!bus.registerService(name)) {
        bus.unregisterObject(QString::fromLatin1(BusPath));
        return Error{Error::Kind::Ours, tr("Another program has the name %1 on the session bus").arg(name)};
    }
    m_bus = bus;
    return true;
}

void BusService::setRows(const QList<ServiceRow> &rows, const Overview &overview)
{
    m_rows = rows;
    const QString status = idOf(overview.status);
    const BusCounts counts = countsOf(overview);
    const bool changed = status != m_status || counts != m_counts;
    m_status = status;
    m_counts = counts;
    if (changed)
        emitProperties();
    QHash<QString, Published> before = std::exchange(m_published, {});
    m_published.reserve(rows.size());
    for (const ServiceRow &row : rows) {
        const Published present = publishedOf(row.verdict);
        const auto old = before.constFind(row.service.id);
        const bool isNews = old == before.cend() || *old != present;
        m_published.insert(row.service.id, present);
        if (isNews)
            Q_EMIT VerdictChanged(row.service.id, idOf(row.verdict.status), busMapOf(row));
    }
}

BusService::Published BusService::publishedOf(const Verdict &verdict)
{
    return {verdict.status,    verdict.whose,     reasonWithoutFigures(verdict),
            verdict.warning,   verdict.freshness, verdict.unstable,
            verdict.ownOffline};
}

BusMaps BusService::Services() const
{
    BusMaps services;
    const QList<ServiceRow> rows = m_actions.rows ? m_actions.rows() : m_rows;
    for (const ServiceRow &row : rows) {
        QVariantMap service = busMapOf(row);
        const QString muted = m_actions.mutedUntil ? m_actions.mutedUntil(row.service.id) : QString();
        if (!muted.isEmpty())
            service.insert(u"mutedUntil"_s, muted);
        services.append(service);
    }
    return services;
}

QString BusService::Explain(const QString &id)
{
    if (!knows(id))
        return {};
    if (!m_actions.explain) {
        refuse("Failed", tr("Diagnosis is not available"));
        return {};
    }
    setDelayedReply(true);
    m_actions.explain(id, [bus = connection(), call = message()](const Result<QString> &diagnosis) {
        const QString error = QLatin1StringView(BusErrorPrefix) + u"Failed"_s;
        bus.send(diagnosis ? call.createReply(*diagnosis)
                           : call.createErrorReply(error, diagnosis.error().text));
    });
    return {};
}

QString BusService::Components(const QString &id) const
{
    return knows(id) && m_actions.components ? m_actions.components(id) : QString();
}

void BusService::Refresh()
{
    if (m_actions.refresh)
        m_actions.refresh();
}

void BusService::Snooze(const QString &id, int seconds)
{
    if (knows(id) && isInRange(seconds, 0) && m_actions.snooze)
        m_actions.snooze(id, seconds);
}

void BusService::Pause(int seconds)
{
    if (isInRange(seconds, -1) && m_actions.pause)
        m_actions.pause(seconds);
}

bool BusService::knows(const QString &id) const
{
    const bool known = m_published.contains(id);
    if (!known)
        refuse("UnknownService", tr("No service has the id \"%1\"").arg(id.left(100)));
    return known;
}

bool BusService::isInRange(int seconds, int least) const
{
    const bool inRange = seconds >= least && seconds <= MaxQuietSeconds;
    if (!inRange)
        refuse("OutOfRange",
               tr("%1 seconds: only %2 to %3 are possible").arg(seconds).arg(least).arg(MaxQuietSeconds));
    return inRange;
}

void BusService::refuse(const char *error, const QString &text) const
{
    if (calledFromDBus())
        sendErrorReply(QLatin1StringView(BusErrorPrefix) + QString::fromLatin1(error), text);
}

void BusService::emitProperties()
{
    // QtDBus does not tell changed properties by itself.
    QDBusMessage changed = QDBusMessage::createSignal(
        QString::fromLatin1(BusPath), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    const QVariantMap values{{u"Status"_s, m_status}, {u"Counts"_s, QVariant::fromValue(m_counts)}};
    changed.setArguments({QString::fromLatin1(BusInterface), values, QStringList()});
    m_bus.send(changed);
}

} // namespace Pilotlamp
