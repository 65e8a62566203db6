// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus_menu.h"

#include "menu_adaptor.h"

#include <QDBusError>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int Deepest = 8; ///< levels of submenus; more is a mistake
constexpr int GatherMs = 50;
/// What is left out of an entry's properties where it is
/// the default, so that a host can be told it went back.
const QStringList MenuPropertyNames{
    u"type"_s,        u"label"_s,        u"enabled"_s,          u"visible"_s,
    u"toggle-type"_s, u"toggle-state"_s, u"children-display"_s, u"icon-data"_s};
} // namespace

QString busMenuLabel(const QString &qtLabel)
{
    QString label;
    bool hasShortcut = false;
    for (qsizetype i = 0; i < qtLabel.size(); ++i) {
        const QChar c = qtLabel.at(i);
        if (c == u'_') {
            label += "__"_L1;
        } else if (c != u'&') {
            label += c;
        } else if (i + 1 < qtLabel.size() && qtLabel.at(i + 1) == u'&') {
            label += u'&';
            ++i;
        } else if (!std::exchange(hasShortcut, true)) {
            label += u'_';
        }
    }
    return label;
}

BusMenu::BusMenu(MenuSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    registerItemTypes();
    new DbusmenuAdaptor(this);
    m_flush.setSingleShot(true);
    m_flush.setInterval(GatherMs);
    connect(&m_flush, &QTimer::timeout, this, &BusMenu::flush);
}

Result<bool> BusMenu::publish(QDBusConnection bus, const QString &path)
{
    if (!bus.registerObject(path, this))
        return Error{Error::Kind::Ours, tr("The D-Bus object of the menu is already registered")};
    return true;
}

void BusMenu::noteChanged(int id)
{
    if (!m_asked)
        return;
    m_changed.insert(id);
    m_flush.start();
}

void BusMenu::noteChildren(int id)
{
    if (!m_asked)
        return;
    m_newChildren.insert(id);
    m_flush.start();
}

void BusMenu::flush()
{
    const QSet<int> parents = std::exchange(m_newChildren, {});
    const QSet<int> changed = std::exchange(m_changed, {});
    // A host that hears of two places fetches one of them only, sometimes: then it is the whole menu.
    if (!parents.isEmpty()) {
        ++m_revision;
        Q_EMIT LayoutUpdated(m_revision, parents.size() == 1 ? *parents.begin() : 0);
    }
    BusMenuItems updated;
    BusMenuKeys removed;
    for (const int id : changed) {
        const QVariantMap properties = propertiesOf(id, {});
        if (properties.isEmpty())
            continue;
        QStringList absent = MenuPropertyNames;
        absent.removeIf([&](const QString &name) { return properties.contains(name); });
        updated.append({id, properties});
        removed.append({id, absent});
    }
    if (!updated.isEmpty())
        Q_EMIT ItemsPropertiesUpdated(updated, removed);
}

QString BusMenu::textDirection() const
{
    return QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

bool BusMenu::knows(int id) const
{
    return id == 0 || m_source.entry(id).has_value();
}

void BusMenu::refuse(int id) const
{
    if (calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, u"no entry has the id %1"_s.arg(id));
}

QVariantMap BusMenu::propertiesOf(int id, const QStringList &names) const
{
    QVariantMap properties;
    const auto put = [&](const QString &name, const QVariant &value) {
        if (names.isEmpty() || names.contains(name))
            properties.insert(name, value);
    };
    if (id == 0) {
        put(u"children-display"_s, u"submenu"_s);
        return properties;
    }
    const std::optional<MenuEntry> entry = m_source.entry(id);
    if (!entry)
        return properties;
    if (entry->isSeparator)
        put(u"type"_s, u"separator"_s);
    else
        put(u"label"_s, busMenuLabel(entry->label));
    put(u"enabled"_s, entry->isEnabled);
    put(u"visible"_s, entry->isVisible);
    if (entry->isCheckable) {
        put(u"toggle-type"_s, u"checkmark"_s);
        put(u"toggle-state"_s, entry->isChecked ? 1 : 0);
    }
    if (entry->hasSubmenu)
        put(u"children-display"_s, u"submenu"_s);
    if (!entry->icon.isEmpty())
        put(u"icon-data"_s, entry->icon);
    return properties;
}

BusMenuLayout BusMenu::layoutOf(int id, int depth, const QStringList &names) const
{
    BusMenuLayout layout{id, propertiesOf(id, names), {}};
    if (depth == 0)
        return layout;
    for (const int child : m_source.children(id))
        layout.children.append(layoutOf(child, depth - 1, names));
    return layout;
}

uint BusMenu::GetLayout(int parentId, int recursionDepth, const QStringList &propertyNames,
                        BusMenuLayout &layout)
{
    if (!knows(parentId)) {
        refuse(parentId);
        return m_revision;
    }
    // Not every host says when it opens the menu: what it fetches first is up to date.
    if (!std::exchange(m_asked, true)) {
        m_source.opening(0);
        m_source.closed(0);
    }
    const int depth = recursionDepth < 0 ? Deepest : qMin(recursionDepth, Deepest);
    layout = layoutOf(parentId, depth, propertyNames);
    return m_revision;
}

BusMenuItems BusMenu::GetGroupProperties(const QList<int> &ids, const QStringList &propertyNames)
{
    BusMenuItems items;
    for (const int id : ids) {
        if (knows(id))
            items.append({id, propertiesOf(id, propertyNames)});
    }
    return items;
}

QDBusVariant BusMenu::GetProperty(int id, const QString &name)
{
    const QVariant value = propertiesOf(id, {name}).value(name);
    if (!value.isValid())
        refuse(id);
    return QDBusVariant(value.isValid() ? value : QVariant(QString()));
}

bool BusMenu::happened(int id, const QString &type)
{
    if (!knows(id))
        return false;
    // The host has its answer before whatever the choice starts.
    if (type == "clicked"_L1)
        QMetaObject::invokeMethod(
            this, [this, id] { m_source.chosen(id); }, Qt::QueuedConnection);
    else if (type == "closed"_L1)
        m_source.closed(id);
    return true;
}

void BusMenu::Event(int id, const QString &eventId, const QDBusVariant &, uint)
{
    if (!happened(id, eventId))
        refuse(id);
}

QList<int> BusMenu::EventGroup(const BusMenuEvents &events)
{
    QList<int> unknown;
    for (const BusMenuEvent &event : events) {
        if (!happened(event.id, event.type))
            unknown.append(event.id);
    }
    return unknown;
}

bool BusMenu::AboutToShow(int id)
{
    if (!knows(id)) {
        refuse(id);
        return false;
    }
    m_source.opening(id);
    const bool isNew = !m_newChildren.isEmpty() || !m_changed.isEmpty();
    if (isNew) {
        m_flush.stop();
        flush();
    }
    return isNew;
}

QList<int> BusMenu::AboutToShowGroup(const QList<int> &ids, QList<int> &idErrors)
{
    QList<int> updates;
    for (const int id : ids) {
        if (!knows(id))
            idErrors.append(id);
        else if (AboutToShow(id))
            updates.append(id);
    }
    return updates;
}

} // namespace Pilotlamp
