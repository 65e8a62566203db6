// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edge.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

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

/// Names below which only one network's customers have their aliases.
struct EdgeDomain {
    QLatin1StringView root;
    QLatin1StringView domain;
};

// The domains the vendors tell their customers to point an alias at, in their documentation of custom
// domains.
constexpr std::array EdgeDomains{
    EdgeDomain{"cloudflare"_L1, "cdn.cloudflare.net"_L1},
    EdgeDomain{"cloudfront"_L1, "cloudfront.net"_L1},
    EdgeDomain{"fastly"_L1, "fastly.net"_L1},
    EdgeDomain{"fastly"_L1, "fastlylb.net"_L1},
    EdgeDomain{"akamai"_L1, "akamaiedge.net"_L1},
    EdgeDomain{"akamai"_L1, "edgekey.net"_L1},
    EdgeDomain{"akamai"_L1, "edgesuite.net"_L1},
    EdgeDomain{"akamai"_L1, "akamai.net"_L1},
    EdgeDomain{"azure-front-door"_L1, "azurefd.net"_L1},
    EdgeDomain{"vercel"_L1, "vercel-dns.com"_L1},
    EdgeDomain{"netlify"_L1, "netlify.app"_L1},
    EdgeDomain{"heroku"_L1, "herokudns.com"_L1},
    EdgeDomain{"github-pages"_L1, "github.io"_L1},
    EdgeDomain{"bunny"_L1, "b-cdn.net"_L1},
    EdgeDomain{"flyio"_L1, "fly.dev"_L1},
    EdgeDomain{"render"_L1, "onrender.com"_L1},
    EdgeDomain{"aws"_L1, "amazonaws.com"_L1},
};

/// A block of addresses by its first bits.
struct EdgeRange {
    QLatin1StringView root;
    QLatin1StringView block; ///< "104.16.0.0/13"; IPv6 with at most 32 bits
};

// The lists that Cloudflare (cloudflare.com/ips-v4 and ips-v6) and Fastly (api.fastly.com/public-ip-list)
// publish, as public copies of them stood on 2026-11-29.
constexpr std::array EdgeRanges{
    EdgeRange{"cloudflare"_L1, "173.245.48.0/20"_L1},  EdgeRange{"cloudflare"_L1, "103.21.244.0/22"_L1},
    EdgeRange{"cloudflare"_L1, "103.22.200.0/22"_L1},  EdgeRange{"cloudflare"_L1, "103.31.4.0/22"_L1},
    EdgeRange{"cloudflare"_L1, "141.101.64.0/18"_L1},  EdgeRange{"cloudflare"_L1, "108.162.192.0/18"_L1},
    EdgeRange{"cloudflare"_L1, "190.93.240.0/20"_L1},  EdgeRange{"cloudflare"_L1, "188.114.96.0/20"_L1},
    EdgeRange{"cloudflare"_L1, "197.234.240.0/22"_L1}, EdgeRange{"cloudflare"_L1, "198.41.128.0/17"_L1},
    EdgeRange{"cloudflare"_L1, "162.158.0.0/15"_L1},   EdgeRange{"cloudflare"_L1, "104.16.0.0/13"_L1},
    EdgeRange{"cloudflare"_L1, "104.24.0.0/14"_L1},    EdgeRange{"cloudflare"_L1, "172.64.0.0/13"_L1},
    EdgeRange{"cloudflare"_L1, "131.0.72.0/22"_L1},    EdgeRange{"cloudflare"_L1, "2400:cb00::/32"_L1},
    EdgeRange{"cloudflare"_L1, "2606:4700::/32"_L1},   EdgeRange{"cloudflare"_L1, "2803:f800::/32"_L1},
    EdgeRange{"cloudflare"_L1, "2405:b500::/32"_L1},   EdgeRange{"cloudflare"_L1, "2405:8100::/32"_L1},
    EdgeRange{"cloudflare"_L1, "2a06:98c0::/29"_L1},   EdgeRange{"cloudflare"_L1, "2c0f:f248::/32"_L1},
    EdgeRange{"fastly"_L1, "23.235.32.0/20"_L1},       EdgeRange{"fastly"_L1, "43.249.72.0/22"_L1},
    EdgeRange{"fastly"_L1, "103.244.50.0/24"_L1},      EdgeRange{"fastly"_L1, "103.245.222.0/23"_L1},
    EdgeRange{"fastly"_L1, "103.245.224.0/24"_L1},     EdgeRange{"fastly"_L1, "104.156.80.0/20"_L1},
    EdgeRange{"fastly"_L1, "140.248.64.0/18"_L1},      EdgeRange{"fastly"_L1, "140.248.128.0/17"_L1},
    EdgeRange{"fastly"_L1, "146.75.0.0/17"_L1},        EdgeRange{"fastly"_L1, "151.101.0.0/16"_L1},
    EdgeRange{"fastly"_L1, "157.52.64.0/18"_L1},       EdgeRange{"fastly"_L1, "167.82.0.0/17"_L1},
    EdgeRange{"fastly"_L1, "167.82.128.0/20"_L1},      EdgeRange{"fastly"_L1, "167.82.160.0/20"_L1},
    EdgeRange{"fastly"_L1, "167.82.224.0/20"_L1},      EdgeRange{"fastly"_L1, "172.111.64.0/18"_L1},
    EdgeRange{"fastly"_L1, "185.31.16.0/22"_L1},       EdgeRange{"fastly"_L1, "199.27.72.0/21"_L1},
    EdgeRange{"fastly"_L1, "199.232.0.0/16"_L1},
};

/// The first 32 bits of an address: all of an IPv4 one, the first two groups of an IPv6 one.
std::optional<quint32> firstBits(QStringView address)
{
    const bool isV6 = address.contains(u':');
    const QList<QStringView> parts = address.split(isV6 ? u':' : u'.');
    if (isV6 ? parts.size() < 3 : parts.size() != 4)
        return {};
    quint32 bits = 0;
    for (qsizetype i = 0; i < (isV6 ? 2 : 4); ++i) {
        bool isNumber = false;
        const uint part = parts.at(i).toUInt(&isNumber, isV6 ? 16 : 10);
        if (!isNumber || part > (isV6 ? 0xffffU : 0xffU))
            return {};
        bits = (bits << (isV6 ? 16 : 8)) | part;
    }
    return bits;
}

bool isIn(QStringView address, QLatin1StringView block)
{
    const QString range(block);
    const qsizetype slash = range.indexOf(u'/');
    const auto first = firstBits(QStringView(range).left(slash));
    const auto bits = firstBits(address);
    if (!first || !bits || address.contains(u':') != range.contains(u':'))
        return false;
    const int kept = QStringView(range).mid(slash + 1).toInt();
    return ((*first ^ *bits) >> (32 - kept)) == 0;
}

} // namespace

QString edgeOfPeer(const QString &peer)
{
    QString name = peer.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    for (const EdgeDomain &one : EdgeDomains) {
        if (name.endsWith(one.domain) && name.size() > one.domain.size()
            && name.at(name.size() - one.domain.size() - 1) == u'.')
            return one.root;
    }
    const auto range = std::find_if(EdgeRanges.begin(), EdgeRanges.end(),
                                    [&](const EdgeRange &one) { return isIn(name, one.block); });
    return range == EdgeRanges.end() ? QString() : QString(range->root);
}

QString edgeOf(const Response &response)
{
    for (const EdgeMark &symbol : EdgeMarks) {
        const QByteArray value = response.header(symbol.header).toLower();
        if (!value.isEmpty() && value.contains(symbol.contains))
            return symbol.root;
    }
    for (const QString &peer : response.peers) {
        if (const QString root = edgeOfPeer(peer); !root.isEmpty())
            return root;
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
