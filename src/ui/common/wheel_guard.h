// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Pilotlamp {

/// Keeps the wheel from changing a number or a choice that a person only scrolls past: fields take it while
/// they have the keyboard, and get the keyboard by a click or a key, never by the wheel.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Guards every form of the application.
    static void install();

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Pilotlamp
