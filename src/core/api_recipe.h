// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <span>
#include <utility>

namespace Pilotlamp {

/// How an API is asked for the list of its models: the one question that every one of them answers for free.
struct ApiRecipe {
    QLatin1StringView id = {}; ///< as in the config
    QLatin1StringView base = {}; ///< its own address; empty: the check names one
    QLatin1StringView path = {}; ///< below the base
    QByteArray keyHeader = {}; ///< the header that carries the key; empty: as a bearer token
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< sent beside it
    QLatin1StringView list = {}; ///< the key of the answer that holds the models
    QLatin1StringView name = {}; ///< the key of a model that holds its name
    QLatin1StringView prefix = {}; ///< of the names, that nobody writes
    bool needsKey = false;
    bool isLocal = false; ///< a server on one's own computer
};

/// All recipes; the first is taken where a check names none.
std::span<const ApiRecipe> apiRecipes();
/// The recipe of an api check; nullptr for other kinds, and where there is no recipe of that name.
const ApiRecipe *apiRecipeOf(const Check &check);
/// The address of the list of models.
QUrl apiListUrl(const Check &check);
/// The model an api check asks after; empty: none.
QString modelAskedAfter(const Check &check);
/// Why an api check cannot be carried out as it is written; empty where it can. Keys go only to the recipe's
/// own host, to a gateway on this computer, or to the address of a recipe that has none of its own.
QString apiProblem(const Check &check);
/// The host that a person has to confirm before the check's key goes there, as "llm.example.org" or
/// "http://192.168.1.7:8000"; empty where there is none: without a key, for the recipe's own host, and for
/// this computer, which the key does not leave.
QString hostToConfirm(const Check &check);
/// True where the key may be sent: nothing is to be confirmed, or that very host was (`confirmedHost`).
bool isHostConfirmed(const Check &check);
/// Why the key of a check is not sent, with the remedy; `service` and `index` name the check for the command
/// line, an empty service none.
QString hostQuestion(const Check &check, const QString &service = {}, int index = 0);
/// The address of a check that names none: the recipe's; empty where that has none.
QString apiBase(const QJsonObject &check);

} // namespace Pilotlamp
