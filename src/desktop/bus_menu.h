// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "desktop/item_values.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace Pilotlamp {

/// An entry of a menu as a panel draws it.
struct MenuEntry {
    QString label = {}; ///< as Qt writes it: "&" before the shortcut's letter, "&&" for itself
    QByteArray icon = {}; ///< PNG; empty = none
    bool isSeparator = false;
    bool isEnabled = true;
    bool isVisible = true;
    bool isCheckable = false;
    bool isChecked = false;
    bool hasSubmenu = false;
};

/// Where a menu comes from; entries have numbers above 0 that stay theirs, 0 is the menu itself.
struct MenuSource {
    std::function<std::optional<MenuEntry>(int id)> entry = {}; ///< nothing for an unknown number
    std::function<QList<int>(int id)> children = {};
    std::function<void(int id)> opening = {}; ///< the menu, or a submenu, will be shown: bring it up to date
    std::function<void(int id)> closed = {};
    std::function<void(int id)> chosen = {};
};

/// A menu on the bus by com.canonical.dbusmenu, drawn by the panel. Nothing is kept of it here: a host that
/// asks is answered from the source, and told of changes only once it has asked.
class BusMenu : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString TextDirection READ textDirection)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath)

public:
    explicit BusMenu(MenuSource source, QObject *parent = nullptr);

    /// Offers the menu at a path. Ours: the path is taken, or there is no bus.
    /// True once a host has asked for the menu: it is told of changes from then on.
    bool isKnown() const { return m_asked; }
    Result<bool> publish(QDBusConnection bus, const QString &path);
    /// The source's entry looks different now.
    void noteChanged(int id);
    /// The entries below this one are others now.
    void noteChildren(int id);

    uint version() const { return 3; }
    QString textDirection() const;
    QString status() const { return QStringLiteral("normal"); }
    QStringList iconThemePath() const { return {}; }

    // The methods of the interface, by their names there.
    uint GetLayout(int parentId, int recursionDepth, const QStringList &propertyNames, BusMenuLayout &layout);
    BusMenuItems GetGroupProperties(const QList<int> &ids, const QStringList &propertyNames);
    QDBusVariant GetProperty(int id, const QString &name);
    void Event(int id, const QString &eventId, const QDBusVariant &data, uint timestamp);
    QList<int> EventGroup(const BusMenuEvents &events);
    bool AboutToShow(int id);
    QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &idErrors);

Q_SIGNALS:
    // With the namespace: the adaptor finds the signal by its signature.
    void ItemsPropertiesUpdated(const Pilotlamp::BusMenuItems &updatedProps,
                                const Pilotlamp::BusMenuKeys &removedProps);
    void LayoutUpdated(uint revision, int parent);

private:
    bool knows(int id) const;
    void refuse(int id) const;
    bool happened(int id, const QString &type);
    BusMenuLayout layoutOf(int id, int depth, const QStringList &names) const;
    QVariantMap propertiesOf(int id, const QStringList &names) const;
    void flush();

    MenuSource m_source;
    QTimer m_flush; ///< gathers changes of one round
    QSet<int> m_changed = {};
    QSet<int> m_newChildren = {};
    uint m_revision = 1;
    bool m_asked = false; ///< a host knows the menu
};

/// A label as dbusmenu writes it: "_" before the shortcut's letter, "__" for itself.
QString busMenuLabel(const QString &qtLabel);

} // namespace Pilotlamp
