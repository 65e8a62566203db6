// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pause_menu.h"

namespace Pilotlamp {

qint64 secondsUntilTomorrow(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    return local.secsTo(local.date().addDays(1).startOfDay().addSecs(6 * 60 * 60));
}

PauseMenu::PauseMenu(Requests *requests, Clock clock, QWidget *parent)
    : QMenu(tr("&Pause"), parent)
    , m_clock(std::move(clock))
{
    const auto add = [&](const QString &text, qint64 seconds) {
        addAction(text, requests, [requests, seconds] { Q_EMIT requests->pause(seconds); });
    };
    add(tr("For &30 minutes"), 30 * 60);
    add(tr("For &1 hour"), 60 * 60);
    add(tr("For &4 hours"), 4 * 60 * 60);
    addAction(tr("Until &tomorrow"), requests,
              [this, requests] { Q_EMIT requests->pause(secondsUntilTomorrow(m_clock())); });
    m_resume = addAction(tr("&Resume"), requests, [requests] { Q_EMIT requests->pause(0); });
    m_resume->setVisible(false);
}

void PauseMenu::setPaused(bool paused, const QDateTime &until)
{
    m_resume->setVisible(paused);
    if (!paused)
        setTitle(tr("&Pause"));
    else if (until.isValid())
        setTitle(tr("&Paused until %1").arg(clockText(until, m_clock())));
    else
        setTitle(tr("&Paused"));
}

} // namespace Pilotlamp
