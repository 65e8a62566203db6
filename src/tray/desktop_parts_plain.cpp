// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of desktop_parts_on_bus.cpp where there is no D-Bus.
#include "tray/desktop_parts.h"
#include "tray/plain_icon.h"
#include "tray/tray_notifier.h"
#include "ui/tray/tray.h"

#include <QIcon>
#include <QPixmap>
#include <QSystemTrayIcon>

#include <utility>

namespace Pilotlamp {

DesktopParts desktopParts(Tray &tray, Requests &, std::function<QImage(const Notice &)> picture, BusActions)
{
    auto notifier = std::make_unique<TrayNotifier>(
        [&tray, picture = std::move(picture)](const QString &title, const QString &text,
                                              const Notice &notice) {
            if (!tray.isStarted() || !QSystemTrayIcon::isSystemTrayAvailable())
                return false;
            tray.showMessage(title, text, QIcon(QPixmap::fromImage(picture(notice))));
            return true;
        });
    QObject::connect(&tray, &Tray::messageClicked, notifier.get(), &TrayNotifier::onClicked);
    return {std::make_unique<PlainIcon>(tray), std::move(notifier), std::make_unique<OutsideAccess>(),
            std::make_unique<SessionState>(), std::make_unique<QuietState>()};
}

} // namespace Pilotlamp
