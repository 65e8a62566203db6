// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of doctor_desktop.cpp where there is no D-Bus: what Qt shows by itself is not asked for.
#include "ctl/doctor_checks.h"

#include "ctl/language.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
DoctorFinding leftToTheSystem(const QString &what)
{
    return {
        DoctorFinding::Outcome::Optional, what, Terminal::tr("left to the system: built without D-Bus"), {}};
}
} // namespace

DoctorFinding findDesktop()
{
    return leftToTheSystem(Terminal::tr("Desktop"));
}

DoctorFinding findTray()
{
    return leftToTheSystem(Terminal::tr("Tray"));
}

DoctorFinding findNotifications()
{
    return leftToTheSystem(Terminal::tr("Notifications"));
}

DoctorFinding findKeyring()
{
    return leftToTheSystem(Terminal::tr("Keyring"));
}

} // namespace Pilotlamp
