// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edge.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// One header that only one network sends, or sends with this text in it.
struct EdgeMark {
    QLatin1StringView root;
    const char *header;
    const char *contains; ///< in lower case; empty: the header alone says it
};

constexpr std::array EdgeMarks{
    EdgeMark{"cloudflare"_L1, "cf-ray", ""},
    EdgeMark{"cloudfront"_L1, "x-amz-cf-id", ""},
    EdgeMark{"fastly"_L1, "x-served-by", "cache-"},
    EdgeMark{"fastly"_L1, "x-fastly-request-id", ""},
    EdgeMark{"akamai"_L1, "server", "akamai"},
    EdgeMark{"akamai"_L1, "x-akamai-request-id", ""},
    EdgeMark{"azure-front-door"_L1, "x-azure-ref", ""},
    EdgeMark{"vercel"_L1, "x-vercel-id", ""},
    EdgeMark{"netlify"_L1, "x-nf-request-id", ""},
    EdgeMark{"flyio"_L1, "fly-request-id", ""},
    EdgeMark{"render"_L1, "rndr-id", ""},
    EdgeMark{"heroku"_L1, "via", "heroku-router"},
    EdgeMark{"github-pages"_L1, "x-github-request-id", ""},
    EdgeMark{"google-cloud"_L1, "via", "1.1 google"},
    EdgeMark{"bunny"_L1, "server", "bunnycdn"},
    EdgeMark{"aws"_L1, "server", "amazons3"},
    EdgeMark{"aws"_L1, "server", "awselb"},
};

} // namespace

QString edgeOf(const Response &response)
{
    for (const EdgeMark &symbol : EdgeMarks) {
        const QByteArray value = response.header(symbol.header).toLower();
        if (!value.isEmpty() && value.contains(symbol.contains))
            return symbol.root;
    }
    return {};
}

QString rootName(const QString &root)
{
    static const QHash<QString, QString> names{{u"cloudflare"_s, u"Cloudflare"_s},
                                               {u"cloudfront"_s, u"Amazon CloudFront"_s},
                                               {u"fastly"_s, u"Fastly"_s},
                                               {u"akamai"_s, u"Akamai"_s},
                                               {u"azure-front-door"_s, u"Azure Front Door"_s},
                                               {u"vercel"_s, u"Vercel"_s},
                                               {u"netlify"_s, u"Netlify"_s},
                                               {u"flyio"_s, u"Fly.io"_s},
                                               {u"render"_s, u"Render"_s},
                                               {u"heroku"_s, u"Heroku"_s},
                                               {u"github-pages"_s, u"GitHub"_s},
                                               {u"google-cloud"_s, u"Google Cloud"_s},
                                               {u"bunny"_s, u"bunny.net"_s},
                                               {u"aws"_s, u"Amazon Web Services"_s}};
    return names.value(root, root);
}

} // namespace Pilotlamp
