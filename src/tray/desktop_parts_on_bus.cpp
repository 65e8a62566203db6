// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/desktop_parts.h"

#include "desktop/bus_notifier.h"
#include "desktop/disturb_watch.h"
#include "desktop/session_watch.h"
#include "tray/bus_access.h"
#include "tray/panel_item.h"

#include <QDBusConnection>

#include <utility>

namespace Pilotlamp {

DesktopParts desktopParts(Tray &tray, Requests &requests, std::function<QImage(const Notice &)> picture,
                          BusActions actions)
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    const auto pixels = [picture = std::move(picture)](const Notice &notice) {
        const QImage image = picture(notice).convertToFormat(QImage::Format_RGBA8888);
        return NoticeIcon{{},
                          image.width(),
                          image.height(),
                          QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes())};
    };
    return {std::make_unique<PanelItem>(tray, requests, session),
            std::make_unique<BusNotifier>(session, BusNotifierOptions{{}, pixels}),
            std::make_unique<BusAccess>(std::move(actions)),
            std::make_unique<SessionWatch>(session, QDBusConnection::systemBus()),
            std::make_unique<DisturbWatch>(session)};
}

} // namespace Pilotlamp
