// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/item_values.h"

#include <QVariant>

namespace Pilotlamp::Testing {

/// Reads a program's tray icon over the bus, as a panel does.
class PanelReader {
public:
    /// `busName` is any name of the program that shows the icon.
    explicit PanelReader(QString busName);

    /// Whether the watcher knows of the icon.
    bool isRegistered() const;
    /// A property of the icon; invalid where it cannot be had.
    QVariant property(const QString &name) const;
    QString text(const QString &name) const { return property(name).toString(); }
    ItemPictures pictures(const QString &name) const;
    ItemToolTip toolTip() const;
    /// Calls a method of the icon; true where it answered.
    bool call(const QString &method, const QVariantList &arguments) const;

    /// The menu, and its first visible entry whose label begins so (0: none), at any depth.
    BusMenuLayout menu() const;
    int entry(const QString &labelStart) const;
    /// All labels that are visible, at any depth.
    QStringList labels() const;
    /// Whether AboutToShow says that something is new.
    bool isAboutToShow(int id) const;
    /// Chooses an entry.
    bool choose(int id) const;
    /// Sends harmless events in one go: which of the entries the menu does not know.
    QList<int> unknownAmong(const QList<int> &ids) const;

private:
    QString m_busName;
};

} // namespace Pilotlamp::Testing
