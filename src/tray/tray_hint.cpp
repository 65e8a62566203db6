// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/tray_hint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct TrayHintTexts {
    Q_DECLARE_TR_FUNCTIONS(TrayHint)
};

/// How to get a tray, by the desktop's name.
QString remedyFor(const QString &desktop)
{
    const QStringList names = desktop.toUpper().split(u':');
    if (names.contains("GNOME"_L1))
        return TrayHintTexts::tr(
            "GNOME shows tray icons only with an extension: install the package "
            "gnome-shell-extension-appindicator, log out and in again, and switch it on in "
            "the Extensions app.");
    if (names.contains("KDE"_L1))
        return TrayHintTexts::tr("Add the “System Tray” widget to a panel.");
    if (names.contains("XFCE"_L1))
        return TrayHintTexts::tr(
            "Right-click the panel, choose Panel, Add New Items, and add the “Status Tray Plugin”.");
    if (names.contains("MATE"_L1))
        return TrayHintTexts::tr(
            "Right-click the panel, choose Add to Panel, and add the “Notification Area”.");
    if (names.contains("LXQT"_L1))
        return TrayHintTexts::tr("Add the “Status Notifier” plugin to the panel.");
    return TrayHintTexts::tr(
        "Add the tray (in waybar the module “tray”) to your panel, or start a panel that has "
        "one.");
}

} // namespace

Notice trayHint(const QString &desktop)
{
    Notice notice;
    notice.key = QString::fromLatin1(TrayHintKey);
    notice.title = TrayHintTexts::tr("This desktop shows no tray icons at present");
    notice.body = remedyFor(desktop) + u' '
        + TrayHintTexts::tr("Until then Pilotlamp stays in the window list; its title shows the status.");
    if (desktop.toUpper().split(u':').contains("GNOME"_L1))
        notice.link = u"https://extensions.gnome.org/extension/615/appindicator-support/"_s;
    return notice;
}

} // namespace Pilotlamp
