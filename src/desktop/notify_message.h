// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"

#include <QByteArray>
#include <QStringList>
#include <QVariantList>

namespace Pilotlamp {

/// The picture of a popup: pixels where there are any, else an icon's name or path.
struct NoticeIcon {
    QString name = {};
    int width = 0;
    int height = 0;
    QByteArray rgba = {}; ///< width × height × 4 bytes: red, green, blue, alpha, not premultiplied
};

/// How a program names itself to the notification server.
struct NotifySender {
    QString appName = QStringLiteral("Pilotlamp");
    QString desktopEntry = QStringLiteral("org.pilotlamp.Pilotlamp"); ///< without ".desktop"
    QString notifyrc = QStringLiteral("pilotlamp"); ///< Plasma's file of events, without ".notifyrc"
};

/// True where the notice's link may be opened: http or https with a host.
bool canOpen(const Notice &notice);

/// The arguments of org.freedesktop.Notifications.Notify (Desktop Notifications Specification 1.2) for what
/// the server can do: text bounded and plain, escaped only with `body-markup`; buttons "why", "mute",
/// "back" and "ack" for a problem, "open" for what else has a link, and the click "default" only with
/// `actions`; hints urgency, category, desktop-entry, Plasma's event, sound-name, sound-file or
/// suppress-sound, image-data. Never `transient`: an outage stays in the server's list. `replaces` 0 = a new
/// popup.
QVariantList notifyArguments(const Notice &notice, uint replaces, const QStringList &capabilities,
                             const NotifySender &sender, const NoticeIcon &icon);

} // namespace Pilotlamp
