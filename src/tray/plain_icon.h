// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray/panel_icon.h"

#include <QTimer>

namespace Pilotlamp {

class Tray;

/// The icon in the system's own tray, as Qt reaches it: without D-Bus.
class PlainIcon : public PanelIcon {
    Q_OBJECT

public:
    /// `tray` outlives it.
    explicit PlainIcon(Tray &tray, QObject *parent = nullptr);

    void start() override;
    bool isShown() const override;
    void renew() override;

private:
    Tray &m_tray;
    QTimer m_wait; ///< until a tray that starts with the session is there
};

} // namespace Pilotlamp
