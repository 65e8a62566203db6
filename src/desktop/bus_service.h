// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "desktop/bus_actions.h"
#include "desktop/bus_values.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QHash>
#include <QObject>

namespace Pilotlamp {

/// The running tray on the session bus: org.pilotlamp.Pilotlamp1. Give it the rows after every change.
class BusService : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_PROPERTY(QString Status READ statusId)
    Q_PROPERTY(Pilotlamp::BusCounts Counts READ counts)

public:
    explicit BusService(BusActions actions, QObject *parent = nullptr);

    /// Takes the name (see busName()) and offers the object. Ours: no bus, or another program has the name.
    Result<bool> publish(QDBusConnection bus, const QString &name);
    /// Tells who listens what is different now. The figures of a service that is well are no news; whoever
    /// asks for them gets the newest. Each row is compared with one other.
    void setRows(const QList<ServiceRow> &rows, const Overview &overview);

    QString statusId() const { return m_status; }
    BusCounts counts() const { return m_counts; }

    // The methods of the interface, by their names there.
    BusMaps Services() const;
    QString Explain(const QString &id);
    QString Components(const QString &id) const;
    void Refresh();
    void Snooze(const QString &id, int seconds);
    void Pause(int seconds);

Q_SIGNALS:
    void VerdictChanged(const QString &id, const QString &status, const QVariantMap &service);

private:
    /// What of a verdict counts as a change.
    struct Published {
        Status status = Status::Unknown;
        Whose whose = Whose::Unclear;
        QString reason = {};
        QString warning = {};
        Freshness freshness = Freshness::Fresh;
        bool unstable = false;
        bool ownOffline = false;

        bool operator==(const Published &) const = default;
    };
    static Published publishedOf(const Verdict &verdict);
    bool knows(const QString &id) const;
    bool isInRange(int seconds, int least) const;
    void refuse(const char *error, const QString &text) const;
    void emitProperties();

    BusActions m_actions;
    QDBusConnection m_bus;
    QList<ServiceRow> m_rows = {};
    QHash<QString, Published> m_published = {}; ///< by service
    QString m_status = idOf(Status::Unknown);
    BusCounts m_counts = {};
};

} // namespace Pilotlamp
