// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler.h"
#include "store/shared_list.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace Pilotlamp {

class Fetcher;
struct Response;

/// Services from other people's lists: read-only, refreshed daily with ETag, and the last good copy of each
/// is kept for the time its source cannot be read or turned bad.
class SharedLists : public QObject {
    Q_OBJECT

public:
    /// `folder` for the copies; empty = `$XDG_DATA_HOME/pilotlamp/lists`.
    SharedLists(Fetcher &fetcher, Clock clock, const KnownKinds &kinds, const QString &folder = {},
                QObject *parent = nullptr);
    ~SharedLists() override;

    /// Takes over the sources: what is kept of them is there at once, what is due is asked for. Those that
    /// are also among `local` may name sockets, files and link-local addresses of this computer.
    void setSources(const QStringList &sources, const QStringList &local = {});
    /// The services of all lists, in the order of the sources; the first of several with one id. A list that
    /// could not be read and has no last good copy is one service whose status nobody knows, and why.
    QList<Service> services() const;
    /// True once every list was read, now or earlier, or could not be.
    bool isRead() const;
    /// The source of one of these services; empty for any other.
    QString originOf(const QString &serviceId) const;
    /// "https://…: why it could not be used", one line a list; empty where all is well.
    QString trouble() const;
    /// Asks for what is due now. Test hook, and the timer's.
    void refreshDue();

Q_SIGNALS:
    /// The services or the trouble changed.
    void changed();

private:
    struct List {
        QList<Service> services = {};
        QByteArray bytes = {}; ///< the last good ones
        QByteArray etag = {};
        QDateTime due = {};
        QString trouble = {};
        std::unique_ptr<QObject> pendingRequest = {}; ///< while it is asked for
    };
    void load(const QString &source, List &list);
    static Service standIn(const QString &source, const List &list);
    Result<QList<Service>> servicesIn(const QString &source, const QByteArray &bytes) const;
    void keep(const QString &source, const List &list) const;
    void ask(const QString &source, List &list);
    void take(const QString &source, const Response &response);
    void take(const QString &source, const QByteArray &bytes, const QByteArray &etag);
    void fail(const QString &source, const QString &why);
    QString pathOf(const QString &source) const;

    Fetcher &m_fetcher;
    Clock m_clock;
    KnownKinds m_kinds;
    QString m_folder = {};
    QStringList m_sources = {};
    QStringList m_local = {};
    std::map<QString, List> m_lists = {};
    QTimer m_timer;
};

} // namespace Pilotlamp
