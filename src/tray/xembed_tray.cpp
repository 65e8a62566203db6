// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/xembed_tray.h"

#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <string_view>

#include <xcb/xcb.h>

namespace Pilotlamp {

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};

} // namespace

bool hasXembedTray()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // The offscreen platform offers the interface too, without a connection behind it.
    if (!x11 || !x11->connection() || QGuiApplication::platformName() != QLatin1StringView("xcb"))
        return false;
    xcb_connection_t *connection = x11->connection();
    constexpr std::string_view selection = "_NET_SYSTEM_TRAY_S0";
    const auto asked
        = xcb_intern_atom(connection, true, static_cast<uint16_t>(selection.size()), selection.data());
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> atom(
        xcb_intern_atom_reply(connection, asked, nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, Free> owner(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

} // namespace Pilotlamp
