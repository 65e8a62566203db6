// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_reader.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>

#include <functional>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {

const QString PropertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString ItemInterface = u"org.kde.StatusNotifierItem"_s;
const QString MenuInterface = u"com.canonical.dbusmenu"_s;
const QString WatcherName = u"org.kde.StatusNotifierWatcher"_s;

QDBusMessage ask(const QString &service, const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

QVariant propertyOf(const QString &service, const QString &path, const QString &interface,
                    const QString &name)
{
    const QDBusReply<QVariant> reply = ask(service, path, PropertiesInterface, u"Get"_s, {interface, name});
    return reply.isValid() ? reply.value() : QVariant();
}

using Visit = std::function<bool(const BusMenuLayout &)>;

/// True once a visit ends the walk.
bool walk(const BusMenuLayout &layout, const Visit &visit)
{
    for (const BusMenuLayout &child : layout.children) {
        if (child.properties.value(u"visible"_s, true).toBool() && (visit(child) || walk(child, visit)))
            return true;
    }
    return false;
}

QString labelOf(const BusMenuLayout &entry)
{
    return entry.properties.value(u"label"_s).toString();
}

} // namespace

PanelReader::PanelReader(QString busName)
    : m_busName(std::move(busName))
{
    registerItemTypes();
}

bool PanelReader::isRegistered() const
{
    const QString owner = QDBusConnection::sessionBus().interface()->serviceOwner(m_busName);
    const QStringList items = propertyOf(WatcherName, u"/StatusNotifierWatcher"_s, WatcherName,
                                         u"RegisteredStatusNotifierItems"_s)
                                  .toStringList();
    for (const QString &item : items) {
        if (!owner.isEmpty() && item.section(u'/', 0, 0) == owner)
            return true;
    }
    return false;
}

QVariant PanelReader::property(const QString &name) const
{
    return propertyOf(m_busName, u"/StatusNotifierItem"_s, ItemInterface, name);
}

ItemPictures PanelReader::pictures(const QString &name) const
{
    return qdbus_cast<ItemPictures>(property(name));
}

ItemToolTip PanelReader::toolTip() const
{
    return qdbus_cast<ItemToolTip>(property(u"ToolTip"_s));
}

bool PanelReader::call(const QString &method, const QVariantList &arguments) const
{
    return ask(m_busName, u"/StatusNotifierItem"_s, ItemInterface, method, arguments).type()
        == QDBusMessage::ReplyMessage;
}

BusMenuLayout PanelReader::menu() const
{
    const QDBusMessage reply
        = ask(m_busName, u"/MenuBar"_s, MenuInterface, u"GetLayout"_s, {0, -1, QStringList()});
    return reply.type() == QDBusMessage::ReplyMessage ? qdbus_cast<BusMenuLayout>(reply.arguments().value(1))
                                                      : BusMenuLayout();
}

int PanelReader::entry(const QString &labelStart) const
{
    int id = 0;
    walk(menu(), [&](const BusMenuLayout &entry) {
        const bool isIt = labelOf(entry).startsWith(labelStart);
        id = isIt ? entry.id : id;
        return isIt;
    });
    return id;
}

QStringList PanelReader::labels() const
{
    QStringList labels;
    walk(menu(), [&](const BusMenuLayout &entry) {
        labels.append(labelOf(entry));
        return false;
    });
    return labels;
}

bool PanelReader::isAboutToShow(int id) const
{
    return ask(m_busName, u"/MenuBar"_s, MenuInterface, u"AboutToShow"_s, {id}).arguments().value(0).toBool();
}

bool PanelReader::choose(int id) const
{
    return ask(m_busName, u"/MenuBar"_s, MenuInterface, u"Event"_s,
               {id, u"clicked"_s, QVariant::fromValue(QDBusVariant(QString())), 0U})
               .type()
        == QDBusMessage::ReplyMessage;
}

QList<int> PanelReader::unknownAmong(const QList<int> &ids) const
{
    BusMenuEvents events;
    for (const int id : ids)
        events.append({id, u"hovered"_s, QDBusVariant(QString()), 0});
    return qdbus_cast<QList<int>>(
        ask(m_busName, u"/MenuBar"_s, MenuInterface, u"EventGroup"_s, {QVariant::fromValue(events)})
            .arguments()
            .value(0));
}

} // namespace Pilotlamp::Testing
