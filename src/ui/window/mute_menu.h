// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/text.h"

#include <QMenu>

namespace Pilotlamp {

/// For how long to mute.
class MuteMenu : public QMenu {
    Q_OBJECT

public:
    explicit MuteMenu(Clock clock, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Seconds, or UntilResolved.
    void chosen(qint64 seconds);

private:
    void add(const QString &text, qint64 seconds);

    Clock m_clock = {};
};

} // namespace Pilotlamp
