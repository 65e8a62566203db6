// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api_recipe.h"

#include "core/auth.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestModelName = 200;

struct ApiRecipeTexts {
    Q_DECLARE_TR_FUNCTIONS(ApiRecipe)
};

const ApiRecipe *apiRecipeNamed(const QString &id)
{
    const auto all = apiRecipes();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const ApiRecipe &recipe) { return id == recipe.id; });
    return found == all.end() ? nullptr : &*found;
}

const ApiRecipe *recipeIn(const QJsonObject &check)
{
    const QJsonValue name = check.value("recipe"_L1);
    return name.isUndefined() ? &apiRecipes().front() : apiRecipeNamed(name.toString());
}

int portOfUrl(const QUrl &url)
{
    return url.port(url.scheme() == "http"_L1 ? 80 : 443);
}

/// Scheme, host and port without what goes without saying. Names are shown as they are looked up: one that
/// only looks like another does not pass for it.
QString shownHost(const QUrl &url)
{
    QUrl shown;
    shown.setScheme(url.scheme());
    shown.setHost(url.host());
    if (portOfUrl(url) != (url.scheme() == "http"_L1 ? 80 : 443))
        shown.setPort(url.port());
    QString text = shown.toString(QUrl::FullyEncoded);
    if (text.startsWith("https://"_L1))
        text.remove(0, 8);
    return text.toLower();
}

bool isOriginOf(const QUrl &url, const ApiRecipe &recipe)
{
    const QUrl own{QString(recipe.base)};
    return own.scheme() == url.scheme() && own.host() == url.host() && portOfUrl(own) == portOfUrl(url);
}

QString addressTrouble(const Check &check, const ApiRecipe &recipe)
{
    const QUrl url(check.url, QUrl::StrictMode);
    if (check.url.isEmpty())
        return ApiRecipeTexts::tr("The recipe %1 needs the base address of the API").arg(recipe.id);
    const Reach reach = reachOf(check.url);
    const bool isItsOwn
        = recipe.base.isEmpty() || recipe.isLocal || url.host() == QUrl(QString(recipe.base)).host();
    if (!isItsOwn && reach != Reach::Loopback)
        return ApiRecipeTexts::tr("The key of the recipe %1 is only sent to %2; use openai-compatible for "
                                  "another server")
            .arg(recipe.id, QUrl(QString(recipe.base)).host());
    if (url.scheme() == "http"_L1 && reach == Reach::Public && showsSecret(check))
        return ApiRecipeTexts::tr("The key would be sent without encryption: use https://");
    return {};
}

} // namespace

std::span<const ApiRecipe> apiRecipes()
{
    static const std::array recipes{
        ApiRecipe{.id = "openai"_L1,
                  .base = "https://api.openai.com"_L1,
                  .path = "/v1/models"_L1,
                  .list = "data"_L1,
                  .name = "id"_L1,
                  .needsKey = true},
        ApiRecipe{.id = "anthropic"_L1,
                  .base = "https://api.anthropic.com"_L1,
                  .path = "/v1/models?limit=1000"_L1,
                  .keyHeader = "x-api-key",
                  .headers = {{"anthropic-version", "2023-06-01"}},
                  .list = "data"_L1,
                  .name = "id"_L1,
                  .needsKey = true},
        ApiRecipe{.id = "gemini"_L1,
                  .base = "https://generativelanguage.googleapis.com"_L1,
                  .path = "/v1beta/models?pageSize=1000"_L1,
                  .keyHeader = "x-goog-api-key",
                  .list = "models"_L1,
                  .name = "name"_L1,
                  .prefix = "models/"_L1,
                  .needsKey = true},
        ApiRecipe{.id = "mistral"_L1,
                  .base = "https://api.mistral.ai"_L1,
                  .path = "/v1/models"_L1,
                  .list = "data"_L1,
                  .name = "id"_L1,
                  .needsKey = true},
        ApiRecipe{.id = "openai-compatible"_L1, .path = "/v1/models"_L1, .list = "data"_L1, .name = "id"_L1},
        ApiRecipe{.id = "ollama"_L1,
                  .base = "http://127.0.0.1:11434"_L1,
                  .path = "/api/tags"_L1,
                  .list = "models"_L1,
                  .name = "name"_L1,
                  .isLocal = true},
        ApiRecipe{.id = "llama.cpp"_L1,
                  .base = "http://127.0.0.1:8080"_L1,
                  .path = "/v1/models"_L1,
                  .list = "data"_L1,
                  .name = "id"_L1,
                  .isLocal = true},
    };
    return recipes;
}

const ApiRecipe *apiRecipeOf(const Check &check)
{
    return check.kind == "api"_L1 ? recipeIn(check.options) : nullptr;
}

QString apiBase(const QJsonObject &check)
{
    const ApiRecipe *recipe = recipeIn(check);
    return recipe ? QString(recipe->base) : QString();
}

/// A base that names a version ("…/openai/v1", "…/v1beta") already holds the beginning of the path.
QUrl apiListUrl(const Check &check)
{
    const ApiRecipe *recipe = apiRecipeOf(check);
    if (!recipe)
        return {};
    QUrl url(check.url);
    const QUrl below(QString(recipe->path));
    static const QRegularExpression version(u"/v\\d+(alpha|beta)?\\d*(/|$)"_s);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString last = u'/' + below.path().section(u'/', -1);
    if (version.match(path).hasMatch() && version.match(below.path()).hasMatch())
        path += path.endsWith(last) ? QString() : last;
    else
        path += path.endsWith(below.path()) ? QString() : below.path();
    url.setPath(path);
    url.setQuery(below.query());
    url.setFragment({});
    return url;
}

QString modelAskedAfter(const Check &check)
{
    return check.options.value("model"_L1).toString().trimmed();
}

QString hostToConfirm(const Check &check)
{
    const ApiRecipe *recipe = apiRecipeOf(check);
    const QUrl url(check.url);
    if (!recipe || !showsSecret(check) || url.host().isEmpty() || reachOf(check.url) == Reach::Loopback
        || isOriginOf(url, *recipe))
        return {};
    return shownHost(url);
}

bool isHostConfirmed(const Check &check)
{
    const QString host = hostToConfirm(check);
    return host.isEmpty() || check.options.value("confirmedHost"_L1).toString().trimmed().toLower() == host;
}

QString hostQuestion(const Check &check, const QString &service, int index)
{
    const QString host = hostToConfirm(check);
    const QString secret = check.options.value("auth"_L1).toObject().value("secret"_L1).toString();
    if (service.isEmpty())
        return ApiRecipeTexts::tr(
                   "the secret “%1” is not sent to %2 until you confirm that host in the settings")
            .arg(secret, host);
    const QString command
        = u"pilotlampctl edit %1 checks.%2.confirmedHost=%3"_s.arg(service).arg(index).arg(host);
    return ApiRecipeTexts::tr(
               "the secret “%1” is not sent to %2 until you confirm that host: in the settings, or with %3")
        .arg(secret, host, command);
}

QString apiProblem(const Check &check)
{
    const ApiRecipe *recipe = apiRecipeOf(check);
    if (!recipe) {
        QStringList known;
        for (const ApiRecipe &one : apiRecipes())
            known.append(one.id);
        return ApiRecipeTexts::tr("“recipe” must be one of %1").arg(known.join(u", "_s));
    }
    const QJsonValue model = check.options.value("model"_L1);
    if (!model.isUndefined() && (!model.isString() || model.toString().size() > LongestModelName))
        return ApiRecipeTexts::tr("“model” is not a valid model name");
    const QJsonValue confirmed = check.options.value("confirmedHost"_L1);
    if (!confirmed.isUndefined() && !confirmed.isString())
        return ApiRecipeTexts::tr("“confirmedHost” is not the name of a host");
    if (const QString trouble = addressTrouble(check, *recipe); !trouble.isEmpty())
        return trouble;
    if (recipe->needsKey && !showsSecret(check))
        return ApiRecipeTexts::tr(
                   "The recipe %1 needs a key: choose one under Authentication, “auth” in the file")
            .arg(recipe->id);
    const auto auth = authOf(check);
    return auth ? QString() : auth.error().text;
}

} // namespace Pilotlamp
