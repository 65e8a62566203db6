// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Pilotlamp {

/// Brings the icon to whatever draws one, and says so where nothing does.
class PanelIcon : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Offers the icon; `missing` comes after a while where nobody takes it.
    virtual void start() = 0;
    /// Whether somebody draws the icon at present, as far as can be told.
    virtual bool isShown() const = 0;
    /// Creates anew what some panels lose behind a locked screen.
    virtual void renew() = 0;

Q_SIGNALS:
    /// Nothing on this desktop shows tray icons: once, unless something did before. A panel that goes away
    /// later (some do behind a locked screen) is none.
    void missing();
    /// Something does now.
    void found();
    /// The right to take the focus for the click that follows.
    void activationToken(const QString &token);
};

} // namespace Pilotlamp
