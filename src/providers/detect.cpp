// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/detect.h"

#include "core/service.h"
#include "providers/address.h"
#include "providers/kind.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

/// Services with an engine of their own are known by their host.
struct HostKind {
    QLatin1StringView host; ///< a leading dot: any host below it
    QLatin1StringView kind;
};
constexpr std::array HostKinds{
    HostKind{"status.cloud.google.com"_L1, "google"_L1},
    HostKind{"www.google.com"_L1, "google"_L1},
    HostKind{"health.aws.amazon.com"_L1, "aws"_L1},
    HostKind{"azure.status.microsoft"_L1, "azure"_L1},
    HostKind{"status.azure.com"_L1, "azure"_L1},
    HostKind{"status.dev.azure.com"_L1, "azuredevops"_L1},
    HostKind{"slack-status.com"_L1, "slack"_L1},
    HostKind{"status.slack.com"_L1, "slack"_L1},
    HostKind{"status.heroku.com"_L1, "heroku"_L1},
    HostKind{"status.salesforce.com"_L1, "salesforce"_L1},
    HostKind{"api.status.salesforce.com"_L1, "salesforce"_L1},
    HostKind{"status.stripe.com"_L1, "stripe"_L1},
    HostKind{"www.paypal-status.com"_L1, "paypal"_L1},
    HostKind{"www.apple.com"_L1, "apple"_L1},
    HostKind{"stats.uptimerobot.com"_L1, "uptimerobot"_L1},
    HostKind{"github.com"_L1, "upptime"_L1},
    HostKind{".statuspal.io"_L1, "statuspal"_L1},
    HostKind{".statuspal.eu"_L1, "statuspal"_L1},
    HostKind{".openstatus.dev"_L1, "openstatus"_L1},
    HostKind{".onlineornot.com"_L1, "onlineornot"_L1},
    HostKind{"status.openrouter.ai"_L1, "onlineornot"_L1},
    HostKind{"status.pagerduty.com"_L1, "pagerduty"_L1},
    HostKind{".trust.pagerduty.com"_L1, "pagerduty"_L1},
    HostKind{"status.adobe.com"_L1, "adobe"_L1},
    HostKind{"status.zendesk.com"_L1, "zendesk"_L1},
    HostKind{"status.algolia.com"_L1, "algolia"_L1},
    HostKind{"data.status.adobe.com"_L1, "adobe"_L1},
};

using Paths = std::initializer_list<QLatin1StringView>;

/// The order is that of certainty: incident.io offers Statuspage's addresses too.
constexpr Paths Likeliest{"/api/v2/summary.json"_L1, "/summary.json"_L1, "/index.json"_L1,
                          "/api/v1/status.json"_L1};
constexpr Paths NextPages{"/api/status"_L1,
                          "/api/v1/components"_L1,
                          "/api/v1/"_L1,
                          "/data/payload.json"_L1,
                          "/api/v1/endpoints/statuses"_L1,
                          "/status.json"_L1,
                          "/api/v1/status"_L1,
                          "/api/v1/summary"_L1};
/// What is tried at the host, too, where the address was one below it.
constexpr Paths LikeliestAtHost{"/api/v1/endpoints/statuses"_L1, "/api/v1/components"_L1};
/// Where an Uptime Kuma says which of its pages a host shows.
constexpr Paths EntryPages{"/api/entry-page"_L1};
/// Monitoring servers, and what a copy or relay of a vendor's own page offers.
constexpr Paths Servers{
    "/api/v2/alerts"_L1, "/api/v2/status"_L1, "/api/v1/alerts"_L1,        "/api/v3/checks/"_L1,
    "/rss"_L1,           "/history.atom"_L1,  "/history/summary.json"_L1, "/v1/instances/status/preview"_L1};
constexpr Paths Relays{"/incidents.json"_L1,        "/public/currentevents"_L1, "/api/v2.0.0/current"_L1,
                       "/api/v4/current-status"_L1, "/api/components"_L1,       "/current/full"_L1,
                       "/api/statuses"_L1,          "/_apis/status/health"_L1};

const Kind *kindOfHost(const QString &host)
{
    const auto row = std::find_if(HostKinds.begin(), HostKinds.end(), [&host](const HostKind &known) {
        return known.host.startsWith('.'_L1) ? host.endsWith(known.host) : host == known.host;
    });
    return row == HostKinds.end() ? nullptr : kindOf(QString(row->kind));
}

void addDetect(QList<QUrl> &round, const QUrl &base, Paths paths)
{
    for (const QLatin1StringView path : paths)
        round.append(withPath(base, path));
}

/// The first addresses of each way in which a kind would ask.
void addWays(QList<QUrl> &round, const QUrl &base, QStringView kind)
{
    const Kind *row = kindOf(kind);
    if (!row)
        return;
    for (const Addresses &plan : row->addresses(base))
        round.append(plan.first());
}

/// Removes from each round what an earlier one asks, and rounds that are left empty.
QList<QList<QUrl>> withoutRepeats(const QList<QList<QUrl>> &rounds)
{
    QList<QList<QUrl>> kept;
    QList<QUrl> asked;
    for (const QList<QUrl> &round : rounds) {
        QList<QUrl> fresh;
        for (const QUrl &url : round) {
            if (!asked.contains(url)) {
                asked.append(url);
                fresh.append(url);
            }
        }
        if (!fresh.isEmpty())
            kept.append(fresh);
    }
    return kept;
}

} // namespace

QUrl pastedAddress(const QString &text)
{
    QString address = text.simplified();
    address.remove(u' ');
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    const QUrl url(address, QUrl::TolerantMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? url : QUrl();
}

QList<QList<QUrl>> detectRounds(const QUrl &pasted)
{
    const QUrl base = pasted.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery | QUrl::StripTrailingSlash
                                      | QUrl::RemoveUserInfo);
    QUrl origin = base;
    origin.setPath({});

    QList<QUrl> first;
    if (const Kind *known = kindOfHost(base.host()))
        addWays(first, base, QString(known->id));
    if (base.path().contains("/status/"_L1))
        addWays(first, base, u"uptimekuma");
    const Kind *native = kindOf(u"incidentio");
    if (native)
        first.append(native->addresses(base).first());
    addDetect(first, base, Likeliest);
    // Where the address is a page, its HTML may tell; where it is the data itself, so much the better.
    first.append(pasted.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo));

    QList<QUrl> second;
    addDetect(second, base, NextPages);
    QList<QList<QUrl>> rounds{first, second};
    if (base.path().size() > 1) {
        QList<QUrl> third = native ? native->addresses(origin).first() : QList<QUrl>();
        addDetect(third, origin, Likeliest);
        third.append(withPath(origin, "/"_L1));
        addDetect(third, origin, LikeliestAtHost);
        rounds.append(third);
    } else {
        QList<QUrl> third;
        addDetect(third, base, EntryPages);
        rounds.append(third);
    }
    const bool ownServer = reachOf(base.host()) != Reach::Public;
    if (ownServer || base.port() != -1) {
        for (const QUrl &place : {base, origin}) {
            QList<QUrl> servers;
            addDetect(servers, place, Servers);
            rounds.append(servers);
        }
    }
    if (ownServer) {
        QList<QUrl> relays;
        addDetect(relays, base, Relays);
        rounds.append(relays);
    }
    return withoutRepeats(rounds);
}

std::optional<Detected> bestOf(const QList<Detected> &found)
{
    const auto best = std::min_element(found.begin(), found.end(),
                                       [](const Detected &a, const Detected &b) { return a.rank < b.rank; });
    return best == found.end() ? std::nullopt : std::optional(*best);
}

} // namespace Pilotlamp
