// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/api_probe.h"

#include "core/api_judgement.h"
#include "core/api_recipe.h"
#include "core/auth.h"
#include "net/fetcher.h"
#include "net/probe_turn.h"

namespace Pilotlamp {

void probeApi(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take)
{
    const ApiRecipe *recipe = apiRecipeOf(check);
    if (const QString problem = apiProblem(check); !recipe || !problem.isEmpty())
        return refuseLater(problem, context, take);
    const auto tls = fetcher.trusts().trustOf(check);
    if (!tls)
        return refuseLater(tls.error().text, context, take);
    const Request request{
        .url = apiListUrl(check),
        .headers = headersOf(check) + recipe->headers,
        .timeoutMs = check.timeoutSeconds * 1000,
        .patienceMs = patienceMsOf(check),
        .followRedirects = false,
        .keepAlive = false,
        .isForeign = check.isForeign,
        .tls = *tls,
    };
    fetcher.fetch(request, context, [check, take = std::move(take)](const Response &response) {
        take(judgeApi(response, check, QDateTime::currentDateTimeUtc()));
    });
}

} // namespace Pilotlamp
