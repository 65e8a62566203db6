// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of doctor_desktop.cpp where there is no D-Bus: what Qt shows by itself is not asked for.
#include "ctl/doctor_checks.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
DoctorFinding leftToTheSystem(const QString &what)
{
    return {DoctorFinding::Outcome::Optional, what, u"left to the system: built without D-Bus"_s, {}};
}
} // namespace

DoctorFinding findDesktop()
{
    return leftToTheSystem(u"Desktop"_s);
}

DoctorFinding findTray()
{
    return leftToTheSystem(u"Tray"_s);
}

DoctorFinding findNotifications()
{
    return leftToTheSystem(u"Notifications"_s);
}

DoctorFinding findKeyring()
{
    return leftToTheSystem(u"Keyring"_s);
}

} // namespace Pilotlamp
