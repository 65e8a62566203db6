// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"
#include "ui/kind_info.h"

#include <functional>

class QObject;

namespace Pilotlamp {

/// What a test saw, and what was asked in a few words ("GET https://… , 200, 12 kB").
using TestDone = std::function<void(const Reading &reading, const QString &requestSummary)>;
/// Looks once, now. Calls `done` once, within the check's own time limit, unless `context` is gone before.
using TestNow = std::function<void(const Check &check, QObject *context, TestDone done)>;
/// Services of the catalogue that match the words, best first; all for no words.
using CatalogueSearch = std::function<QList<Service>(const QString &words)>;
/// Turns the start at login on or off; a sentence where it could not be done, else empty.
using SetAutostart = std::function<QString(bool on)>;

/// What the settings need from the rest of the program; given by the composition root. Whatever is missing is
/// not offered.
struct SettingsTools {
    QList<KindInfo> kinds = {};
    TestNow testNow = {};
    CatalogueSearch catalogue = {};
    SetAutostart setAutostart = {};
    bool autostart = false; ///< how it is now
};

} // namespace Pilotlamp
