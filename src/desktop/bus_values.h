// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QMap>
#include <QMetaType>
#include <QVariantMap>

namespace Pilotlamp {

/// aa{sv}: services, or the checks of one.
using BusMaps = QList<QVariantMap>;
/// a{si}: services per status word.
using BusCounts = QMap<QString, int>;

/// Where the running tray is found on its bus.
inline constexpr auto BusPath = "/org/pilotlamp/Pilotlamp1";
inline constexpr auto BusInterface = "org.pilotlamp.Pilotlamp1";
/// Errors of the interface, without the last element: UnknownService, OutOfRange, Failed.
inline constexpr auto BusErrorPrefix = "org.pilotlamp.Pilotlamp1.Error.";

/// Makes the types above known to QtDBus; any number of times.
void registerBusTypes();

/// A service as the interface gives it; keys as in
/// org.pilotlamp.Pilotlamp1.xml. What does not apply is left out.
QVariantMap busMapOf(const ServiceRow &row);
/// The way back, for clients. Unknown keys and words are ignored.
ServiceRow rowOfBusMap(const QVariantMap &map);

} // namespace Pilotlamp
