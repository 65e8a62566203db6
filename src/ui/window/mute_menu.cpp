// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mute_menu.h"

#include "ui/common/pause_menu.h"
#include "ui/common/requests.h"

namespace Pilotlamp {

MuteMenu::MuteMenu(Clock clock, QWidget *parent)
    : QMenu(parent)
    , m_clock(std::move(clock))
{
    setTitle(tr("&Mute"));
    add(tr("For &1 hour"), 60 * 60);
    add(tr("For &4 hours"), 4 * 60 * 60);
    addAction(tr("Until &tomorrow"), this, [this] { Q_EMIT chosen(secondsUntilTomorrow(m_clock())); });
    add(tr("Until it &recovers"), UntilResolved);
}

void MuteMenu::add(const QString &text, qint64 seconds)
{
    addAction(text, this, [this, seconds] { Q_EMIT chosen(seconds); });
}

} // namespace Pilotlamp
