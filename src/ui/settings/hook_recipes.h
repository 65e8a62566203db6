// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Pilotlamp {

/// Where a hook begins: a service that many people are told by, with what is still to be filled in.
struct HookRecipe {
    QString title = {}; ///< of its menu entry
    QString advice = {}; ///< where the address comes from, in one sentence
    QString example = {}; ///< of the address; empty for a script
    QJsonObject hook = {}; ///< as in the file, its address or program still empty
};

/// Slack, Discord, Teams, ntfy, Matrix, any other address, a script.
QList<HookRecipe> hookRecipes();
/// The recipe that a hook was made by; the one for any address or script where none fits better.
HookRecipe recipeOf(const QJsonObject &hook);

} // namespace Pilotlamp
