// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/requests.h"
#include "ui/common/text.h"

#include <QMenu>

namespace Pilotlamp {

/// "Pause" with its durations, and "Resume" while paused.
class PauseMenu : public QMenu {
    Q_OBJECT

public:
    PauseMenu(Requests *requests, Clock clock, QWidget *parent = nullptr);

    /// Whether checks are paused, and until when (invalid: until resumed).
    void setPaused(bool paused, const QDateTime &until = {});

private:
    Clock m_clock = {};
    QAction *m_resume = nullptr;
};

/// Seconds from `now` to 06:00 local time of the next day: "until tomorrow".
qint64 secondsUntilTomorrow(const QDateTime &now);

} // namespace Pilotlamp
