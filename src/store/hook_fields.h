// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hook.h"
#include "core/notice.h"

#include <QJsonValue>

namespace Pilotlamp {

/// One entry of `preferences.hooks`.
struct HookEntry {
    Hook hook = {};
    QString what = {}; ///< why it cannot be used; empty where it can
    QString remedy = {};
    QString below = {}; ///< JSON pointer below the list
};
/// Every entry of the list, usable or not; a value that is no list is one entry with its problem.
QList<HookEntry> readHooks(const QJsonValue &value);
/// The usable hooks of the preferences.
QList<Hook> hooksOf(const Preferences &preferences);

} // namespace Pilotlamp
