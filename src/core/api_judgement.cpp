// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api_judgement.h"

#include "core/api_recipe.h"
#include "core/auth.h"
#include "core/elapsed.h"
#include "core/foreign_text.h"
#include "core/http_judgement.h"
#include "core/limits_told.h"
#include "core/probe_facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ApiJudgementTexts {
    Q_DECLARE_TR_FUNCTIONS(ApiJudgement)
};

/// The models of an answer, by the names people use for them.
struct ModelList {
    QStringList names = {};
    bool isWhole = true; ///< false: there is more than was asked for
};

std::optional<ModelList> modelsIn(const QByteArray &body, const ApiRecipe &recipe)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonValue list = root.value(recipe.list);
    if (!list.isArray())
        return {};
    ModelList models;
    for (const QJsonValue &value : list.toArray()) {
        QString name = value.toObject().value(recipe.name).toString();
        if (name.isEmpty())
            return {}; // of another shape than a list of models
        if (name.startsWith(recipe.prefix))
            name.remove(0, recipe.prefix.size());
        models.names.append(name);
    }
    models.isWhole
        = !root.value("has_more"_L1).toBool() && root.value("nextPageToken"_L1).toString().isEmpty();
    return models;
}

/// The name as written, or without the tag that a local server adds by itself.
bool isListed(const QString &model, const ModelList &models)
{
    return std::any_of(models.names.begin(), models.names.end(), [&](const QString &name) {
        return name.compare(model, Qt::CaseInsensitive) == 0
            || name.compare(model + u":latest"_s, Qt::CaseInsensitive) == 0
            || (u"models/"_s + name).compare(model, Qt::CaseInsensitive) == 0;
    });
}

void noteModel(Reading &reading, const Check &check, const ModelList &models)
{
    const QString model = modelAskedAfter(check);
    if (model.isEmpty() || isListed(model, models) || !models.isWhole)
        return;
    const QString warning
        = ApiJudgementTexts::tr("the model %1 is no longer listed").arg(filteredLine(model, 80));
    reading.warning = reading.warning.isEmpty() ? warning : warning + u"; "_s + reading.warning;
    if (reading.status == Status::Online)
        reading.whose = Whose::You;
}

/// The service answered as it should: what is in the answer?
void judgeList(Reading &reading, const Response &response, const Check &check, const ApiRecipe &recipe)
{
    const auto models = modelsIn(response.body, recipe);
    if (!models) {
        reading.status = Status::Unknown;
        reading.whose = Whose::Unclear;
        reading.slow = false;
        reading.reason = ApiJudgementTexts::tr("answered %1, but not with a list of models")
                             .arg(httpStatusText(response.httpStatus));
        reading.error = {Error::Kind::Unreadable, reading.reason};
        return;
    }
    const QString listed = ApiJudgementTexts::tr("models listed: %1").arg(models->names.size());
    const QString what = showsSecret(check) ? ApiJudgementTexts::tr("key accepted, %1").arg(listed) : listed;
    if (!reading.slow)
        reading.reason
            = ApiJudgementTexts::tr("%1 in %2").arg(what, elapsedText(std::max(response.timings.totalMs, 0)));
    noteModel(reading, check, *models);
}

/// Its key is for nobody else's eyes, so it is not followed.
void judgeRedirect(Reading &reading, const Response &response)
{
    const QString host = response.url.resolved(QUrl::fromEncoded(response.header("Location"))).host();
    reading.status = Status::Unknown;
    reading.whose = Whose::Unclear;
    reading.reason = host.isEmpty()
        ? ApiJudgementTexts::tr("it redirects; a key is not sent after a redirect")
        : ApiJudgementTexts::tr("it redirects to %1; a key is not sent after a redirect")
              .arg(filteredLine(host, 80));
    reading.error = {Error::Kind::Unreadable, reading.reason};
}

/// The answer as the table of codes sees it, and what it says of key and models.
Reading judgedByCode(const Response &response, const Check &check, const ApiRecipe &recipe,
                     const QDateTime &now)
{
    Check asked; // the code is judged as an address' would be, the content is not
    asked.kind = u"http"_s;
    asked.url = check.url;
    asked.slowAfterMs = check.slowAfterMs;
    Reading reading = judgeAnswer(response, asked, now);
    const int code = response.httpStatus;
    if (reading.failure != Failure::None || reading.botWall)
        return reading;
    if (code >= 300 && code < 400)
        judgeRedirect(reading, response);
    else if (code >= 200 && code < 300)
        judgeList(reading, response, check, recipe);
    else if (ownBoundOf(response) == OwnBound::Key && bodySays(response, {"expired"}))
        reading.warning = ApiJudgementTexts::tr("your API key has expired");
    return reading;
}

} // namespace

Reading judgeApi(const Response &response, const Check &check, const QDateTime &now)
{
    const ApiRecipe *recipe = apiRecipeOf(check);
    if (!recipe)
        return {};
    Reading reading = judgedByCode(response, check, *recipe, now);
    if (!recipe->isLocal && reachOf(check.url) != Reach::Loopback)
        return reading;
    if (response.httpStatus == 503 && bodySays(response, {"loading model"})) {
        reading.status = Status::Overload;
        reading.reason = ApiJudgementTexts::tr("the model is still being loaded");
    }
    if (reading.status != Status::Online)
        reading.whose = Whose::You;
    return reading;
}

} // namespace Pilotlamp
