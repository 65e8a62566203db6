// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "desktop/bus_actions.h"
#include "desktop/notifier.h"
#include "desktop/quiet_state.h"
#include "desktop/session_state.h"
#include "tray/outside_access.h"
#include "tray/panel_icon.h"

#include <QImage>

#include <functional>
#include <memory>

namespace Pilotlamp {

class Requests;
class Tray;

/// The program's places on the desktop; all of them are there, whatever the desktop can do.
struct DesktopParts {
    std::unique_ptr<PanelIcon> icon;
    std::unique_ptr<Notifier> notifier;
    std::unique_ptr<OutsideAccess> outside;
    std::unique_ptr<SessionState> session;
    std::unique_ptr<QuietState> quiet;
};

/// Makes them: over D-Bus, or with what Qt has for every system, as this program was built (PILOTLAMP_DBUS).
/// `tray` and `requests` outlive them; `picture` gives the icon of a popup.
DesktopParts desktopParts(Tray &tray, Requests &requests, std::function<QImage(const Notice &)> picture,
                          BusActions actions);

} // namespace Pilotlamp
