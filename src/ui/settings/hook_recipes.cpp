// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hook_recipes.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct HookRecipeTexts {
    Q_DECLARE_TR_FUNCTIONS(HookRecipes)
};

/// A hook that tells of outages and recoveries, as most people begin.
QJsonObject postsAs(const QString &format)
{
    QJsonObject hook{{u"on"_s, QJsonArray{u"offline"_s, u"online"_s}}, {u"url"_s, QString()}};
    if (format != "json"_L1)
        hook.insert(u"format"_s, format);
    return hook;
}

} // namespace

QList<HookRecipe> hookRecipes()
{
    return {
        {u"Slack"_s,
         HookRecipeTexts::tr("In Slack: Apps › Incoming Webhooks › Add to Slack. Paste the web hook's URL."),
         u"https://hooks.slack.com/services/…"_s, postsAs(u"slack"_s)},
        {u"Discord"_s,
         HookRecipeTexts::tr("In Discord: channel settings › Integrations › Webhooks › Copy Webhook URL."),
         u"https://discord.com/api/webhooks/…"_s, postsAs(u"discord"_s)},
        {u"Microsoft Teams"_s,
         HookRecipeTexts::tr(
             "In Teams: channel › Workflows › “Post to a channel when a webhook request is received”."),
         u"https://….logic.azure.com/workflows/…"_s, postsAs(u"teams"_s)},
        {u"ntfy"_s,
         HookRecipeTexts::tr("Choose a topic name nobody guesses, and subscribe to it in the ntfy app."),
         u"https://ntfy.sh/my-secret-topic"_s, postsAs(u"ntfy"_s)},
        {u"Matrix"_s,
         HookRecipeTexts::tr("In the room: invite the Hookshot bot, send “!hookshot webhook pilotlamp”, "
                             "paste the URL it gives."),
         u"https://hookshot.example.org/webhook/…"_s, postsAs(u"matrix"_s)},
        {HookRecipeTexts::tr("Any web hook"),
         HookRecipeTexts::tr("The state is posted as JSON, as documented for hooks."),
         u"https://example.org/hook"_s, postsAs(u"json"_s)},
        {HookRecipeTexts::tr("Script or program"),
         HookRecipeTexts::tr("Gets the state as JSON on standard input and as PILOTLAMP_… variables."),
         {},
         QJsonObject{{u"on"_s, QJsonArray{u"offline"_s}}, {u"command"_s, QJsonArray{}}}},
    };
}

HookRecipe recipeOf(const QJsonObject &hook)
{
    const QString format = hook.value("format"_L1).toString(u"json"_s);
    const QList<HookRecipe> recipes = hookRecipes();
    for (const HookRecipe &recipe : recipes) {
        const bool posts = recipe.hook.contains("url"_L1);
        if (posts != hook.contains("url"_L1))
            continue;
        if (!posts || recipe.hook.value("format"_L1).toString(u"json"_s) == format)
            return recipe;
    }
    return recipes.constLast();
}

} // namespace Pilotlamp
