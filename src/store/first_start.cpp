// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

struct FirstService {
    QLatin1StringView id;
    QLatin1StringView name;
    QLatin1StringView link;
    QLatin1StringView probe;
    QLatin1StringView expect; ///< an answer without a key is as good as it gets; empty = the usual codes
    std::initializer_list<QLatin1StringView>
        components; ///< the page's compat summary has no groups: names as well
};

const std::initializer_list<FirstService> &firstServices()
{
    static const std::initializer_list<FirstService> services{
        {"chatgpt"_L1,
         "ChatGPT"_L1,
         "https://chatgpt.com/"_L1,
         "https://chatgpt.com/"_L1,
         {},
         {"ChatGPT/*"_L1, "Conversations"_L1, "Login"_L1, "GPTs"_L1, "Search"_L1, "File uploads"_L1,
          "Image Generation"_L1, "Agent"_L1, "Connectors/Apps"_L1}},
        {"openai-api"_L1,
         "OpenAI API"_L1,
         "https://platform.openai.com/"_L1,
         "https://api.openai.com/v1/models"_L1,
         "200-299,401"_L1,
         {"APIs/*"_L1, "Chat Completions"_L1, "Responses"_L1, "Realtime"_L1, "Embeddings"_L1,
          "Fine-tuning"_L1, "Images"_L1, "Audio"_L1, "Moderations"_L1, "Batch"_L1, "Files"_L1}},
    };
    return services;
}

} // namespace

Config firstStartConfig(const KnownKinds &kinds)
{
    QJsonArray services;
    for (const FirstService &first : firstServices()) {
        QJsonArray components;
        for (const QLatin1StringView component : first.components)
            components.append(component);
        const QJsonObject page{{u"kind"_s, u"incidentio"_s},
                               {u"url"_s, u"https://status.openai.com"_s},
                               {u"intervalSeconds"_s, 60},
                               {u"components"_s, components}};
        QJsonObject probe{{u"kind"_s, u"http"_s}, {u"url"_s, first.probe}, {u"timeoutSeconds"_s, 10}};
        if (!first.expect.isEmpty())
            probe.insert(u"expect"_s, QString(first.expect));
        services.append(QJsonObject{{u"id"_s, first.id},
                                    {u"name"_s, first.name},
                                    {u"link"_s, first.link},
                                    {u"group"_s, u"AI"_s},
                                    {u"notify"_s, u"all"_s},
                                    {u"checks"_s, QJsonArray{page, probe}}});
    }
    const QJsonObject root{{u"version"_s, 1}, {u"services"_s, services}, {u"preferences"_s, QJsonObject{}}};
    return parseConfig(QJsonDocument(root).toJson(), kinds);
}

} // namespace Pilotlamp
