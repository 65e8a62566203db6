// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler.h"
#include "core/snapshot.h"
#include "net/page_reader.h"

#include <QHash>
#include <QObject>

namespace Pilotlamp {

/// True where a root's page speaks of a problem that can be behind what began lately: an open incident that
/// is not older than three hours, or a component that is bad without one. An old trouble explains nothing
/// new.
bool admitsNow(const Snapshot &page, const QDateTime &now);

/// Reads the public page of a likely common cause, once, to know whether it admits it. Nothing is read
/// without the user's leave, and none of the pages twice within an hour.
class RootPage : public QObject {
    Q_OBJECT

public:
    /// The check that reads the page of a root; nothing where none is known.
    using PageOf = std::function<std::optional<Check>(const QString &root)>;

    RootPage(Fetcher &fetcher, PageOf pageOf, Clock clock, QObject *parent = nullptr);

    void setAllowed(bool allowed) { m_isAllowed = allowed; }
    /// Reads the page of a root, unless it was read within the last hour.
    void ask(const QString &root);

Q_SIGNALS:
    /// The root's own page reports a problem.
    void admitted(const QString &root);

private:
    PageReader m_reader;
    PageOf m_pageOf;
    Clock m_clock;
    bool m_isAllowed = false;
    QHash<QString, QDateTime> m_asked; ///< by root
};

} // namespace Pilotlamp
