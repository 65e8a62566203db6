// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notify_level_box.h"

namespace Pilotlamp {

NotifyLevelBox::NotifyLevelBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("All changes"), static_cast<int>(NotifyLevel::All));
    addItem(tr("Outages only"), static_cast<int>(NotifyLevel::Outages));
    addItem(tr("Nothing – just the icon"), static_cast<int>(NotifyLevel::Off));
}

} // namespace Pilotlamp
