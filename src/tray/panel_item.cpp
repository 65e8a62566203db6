// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/panel_item.h"

#include "tray/xembed_tray.h"
#include "ui/common/requests.h"
#include "ui/tray/tray.h"

#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QtEndian>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {
constexpr auto PanelDeadline = 5s; ///< a panel that comes later is still welcome
/// Panels ask again as they open a menu; this is for those that do not, and for screen readers.
constexpr auto MenuWait = 1s;

/// Pixels as the protocol wants them, whatever this machine's byte order.
ItemPicture pictureOf(const QImage &source)
{
    const QImage image = source.convertToFormat(QImage::Format_ARGB32);
    ItemPicture picture{image.width(), image.height(), QByteArray(image.sizeInBytes(), Qt::Uninitialized)};
    qToBigEndian<quint32>(image.constBits(), image.sizeInBytes() / 4, picture.argb.data());
    return picture;
}
} // namespace

PanelItem::PanelItem(Tray &tray, Requests &requests, const QDBusConnection &bus, QObject *parent)
    : PanelIcon(parent)
    , m_tray(tray)
    , m_bus(bus)
    , m_host(bus)
    , m_bridge(tray.menu())
    , m_menu(m_bridge.source())
    , m_item(bus, QGuiApplication::applicationName(), [this] { return pictures(); })
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(PanelDeadline);
    m_menuWait.setSingleShot(true);
    m_menuWait.setInterval(MenuWait);
    wire(requests);
}

void PanelItem::wire(Requests &requests)
{
    connect(&m_bridge, &MenuBridge::changed, &m_menu, &BusMenu::noteChanged);
    connect(&m_bridge, &MenuBridge::childrenChanged, &m_menu, &BusMenu::noteChildren);
    connect(&m_item, &StatusItem::activated, &requests, &Requests::openWindow);
    connect(&m_item, &StatusItem::secondaryActivated, &requests, &Requests::refresh);
    connect(&m_item, &StatusItem::menuWanted, this, [this, &requests](int x, int y) {
        // Wayland has no place on the screen for a menu without a window.
        if (QGuiApplication::platformName() == "xcb"_L1)
            m_tray.menu()->popup({x, y});
        else
            Q_EMIT requests.openWindow();
    });
    connect(&m_item, &StatusItem::activationToken, this, &PanelItem::activationToken);
    connect(&m_tray, &Tray::iconChanged, &m_item, &StatusItem::noteNewPictures);
    connect(&m_tray, &Tray::stateChanged, this, &PanelItem::refreshState);
    connect(&m_tray, &Tray::stateChanged, this, [this] {
        if (m_menu.isKnown() && m_tray.isMenuOld() && !m_menuWait.isActive())
            m_menuWait.start();
    });
    connect(&m_menuWait, &QTimer::timeout, this, [this] { m_tray.menu(); });
    connect(&m_host, &TrayHost::ready, this, &PanelItem::choose);
    connect(&m_host, &TrayHost::hostAppeared, this, &PanelItem::onHost);
    connect(&m_host, &TrayHost::hostVanished, &m_wait, qOverload<>(&QTimer::start));
    connect(&m_wait, &QTimer::timeout, this, &PanelItem::choose);
}

void PanelItem::start()
{
    refreshState();
    if (m_bus.isConnected()) { // that there is none has been said
        const Result<bool> menu = m_menu.publish(m_bus, QString::fromLatin1(ItemMenuPath));
        const Result<bool> item = menu ? m_item.publish() : menu;
        m_isOnBus = item.has_value();
        if (!m_isOnBus)
            qWarning("%s", qPrintable(item.error().text));
    }
    m_host.start(PanelDeadline);
}

bool PanelItem::isShown() const
{
    return (m_isOnBus && m_host.hasHost()) || (m_tray.isStarted() && hasXembedTray());
}

void PanelItem::onHost()
{
    m_wait.stop();
    if (m_isOnBus)
        m_tray.stop();
    m_isSettled = true;
    Q_EMIT found();
}

/// Which of the system's trays it is Qt decides at its first use, for good: used only while there is no host
/// of the new kind, it is the old one, whose next panel Qt notices by itself.
void PanelItem::choose()
{
    if (m_isOnBus && m_host.hasHost())
        return;
    if (!m_isOnBus || QGuiApplication::platformName() == "xcb"_L1)
        m_tray.start();
    if (!std::exchange(m_isSettled, true) && !isShown())
        Q_EMIT missing();
}

void PanelItem::renew()
{
    if (m_tray.isStarted())
        m_tray.rebuild();
}

void PanelItem::refreshState()
{
    using Prominence = ItemState::Prominence;
    ItemState state;
    state.prominence = m_tray.needsAttention() ? Prominence::NeedsAttention
        : m_tray.mayHide()                     ? Prominence::Passive
                                               : Prominence::Active;
    state.title = m_tray.title();
    const QStringList lines = panelToolTip(m_tray.overview(), m_tray.silences());
    state.toolTipTitle = lines.value(0);
    // Some panels show the title below where there is no text: the sentence a second time.
    state.toolTipText
        = lines.size() > 1 ? lines.mid(1).join(u'\n') : QGuiApplication::applicationDisplayName();
    m_item.setState(state);
}

ItemPictures PanelItem::pictures() const
{
    ItemPictures pictures;
    for (const QImage &image : m_tray.images())
        pictures.append(pictureOf(image));
    return pictures;
}

} // namespace Pilotlamp
