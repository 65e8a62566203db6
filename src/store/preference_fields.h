// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/config.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Pilotlamp {

/// What is wrong with one preference; `what` is empty where nothing is.
struct PreferenceProblem {
    QString what = {};
    QString remedy = {};
    QString below = {}; ///< JSON pointer below the preference's own key
};
/// Takes one key of `preferences`; a bad value leaves the default, an unknown key is no problem. Of lists of
/// objects every bad one is told.
QList<PreferenceProblem> readPreference(Preferences &into, const QString &key, const QJsonValue &value);
/// `preferences` as written: keys nobody changed stay as they were read.
QJsonObject preferencesObject(const Preferences &preferences);

} // namespace Pilotlamp
