// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/preference_fields.h"

#include <optional>

namespace Pilotlamp {

/// Takes a preference that gives a text to each status (`iconColours`, `urgencies`, `sounds`); nothing where
/// `key` is none of these. A bad text leaves that status out, members that are no status are left alone.
std::optional<PreferenceProblem> readStatusTexts(Preferences &into, const QString &key,
                                                 const QJsonValue &value);
/// Writes those that differ from `was`; members that are no status stay as they are in `object`.
void writeStatusTexts(QJsonObject &object, const Preferences &preferences, const Preferences &was);

} // namespace Pilotlamp
