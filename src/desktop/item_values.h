// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDBusVariant>
#include <QList>
#include <QMetaType>
#include <QStringList>
#include <QVariantMap>

class QDBusArgument;

namespace Pilotlamp {

/// (iiay): one size of an icon.
struct ItemPicture {
    int width = 0;
    int height = 0;
    QByteArray argb = {}; ///< width × height × 4 bytes: alpha, red, green, blue, not premultiplied
};
/// a(iiay): all sizes.
using ItemPictures = QList<ItemPicture>;

/// (sa(iiay)ss): icon name, icon, title, text. Hosts read the texts as markup or as they are.
struct ItemToolTip {
    QString iconName = {};
    ItemPictures pictures = {};
    QString title = {};
    QString text = {};
};

/// (ia{sv}av): an entry of a menu with those below it.
struct BusMenuLayout {
    int id = 0;
    QVariantMap properties = {};
    QList<BusMenuLayout> children = {};
};

/// (ia{sv}): an entry alone.
struct BusMenuItem {
    int id = 0;
    QVariantMap properties = {};
};
using BusMenuItems = QList<BusMenuItem>;

/// (ias): names of an entry's properties.
struct BusMenuKeysOfItem {
    int id = 0;
    QStringList names = {};
};
using BusMenuKeys = QList<BusMenuKeysOfItem>;

/// (isvu): something happened to an entry; the time is X11's, in ms.
struct BusMenuEvent {
    int id = 0;
    QString type = {};
    QDBusVariant data = {};
    uint timestamp = 0;
};
using BusMenuEvents = QList<BusMenuEvent>;

QDBusArgument &operator<<(QDBusArgument &argument, const ItemPicture &picture);
const QDBusArgument &operator>>(const QDBusArgument &argument, ItemPicture &picture);
QDBusArgument &operator<<(QDBusArgument &argument, const ItemToolTip &toolTip);
const QDBusArgument &operator>>(const QDBusArgument &argument, ItemToolTip &toolTip);
QDBusArgument &operator<<(QDBusArgument &argument, const BusMenuLayout &layout);
const QDBusArgument &operator>>(const QDBusArgument &argument, BusMenuLayout &layout);
QDBusArgument &operator<<(QDBusArgument &argument, const BusMenuItem &item);
const QDBusArgument &operator>>(const QDBusArgument &argument, BusMenuItem &item);
QDBusArgument &operator<<(QDBusArgument &argument, const BusMenuKeysOfItem &keys);
const QDBusArgument &operator>>(const QDBusArgument &argument, BusMenuKeysOfItem &keys);
QDBusArgument &operator<<(QDBusArgument &argument, const BusMenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, BusMenuEvent &event);

/// Makes the types above known to QtDBus; any number of times.
void registerItemTypes();

} // namespace Pilotlamp
