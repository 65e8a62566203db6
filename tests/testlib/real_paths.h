// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Pilotlamp::Testing {

/// Where a recorded payload really stands, and the page that is to be found from it.
struct RealPath {
    const char *sample;
    const char *kind;
    const char *page;
    const char *path; ///< behind the page; empty where the page is the address of the data itself
};
inline constexpr RealPath RealPaths[] = {
    {"statuspage/lf-github-all-operational.json", "statuspage", "http://127.0.0.1:8080",
     "/api/v2/summary.json"},
    {"statuspage/lf-all-operational.json", "statuspage", "http://127.0.0.1:8080", "/api/v2/summary.json"},
    {"statuspage/SYNTHETIC-lf-critical-outage.json", "statuspage", "http://127.0.0.1:8080",
     "/api/v2/summary.json"},
    {"statuspage/DOCDERIVED-summary-group-major.json", "statuspage", "http://127.0.0.1:8080",
     "/api/v2/summary.json"},
    {"statuspage/claude-summary-minor-20261007.json", "statuspage", "http://127.0.0.1:8080",
     "/api/v2/summary.json"},
    {"statuspage/lf-minor-cloudflare-with-maintenances.json", "statuspage", "http://127.0.0.1:8080/a",
     "/api/v2/summary.json"},
    {"statuspage/claude-scheduled-maintenances-completed.json", "statuspage", "http://127.0.0.1:8080",
     "/api/v2/scheduled-maintenances.json"},
    {"statuspage/github-incidents.json", "statuspage", "http://127.0.0.1:8080", "/api/v2/incidents.json"},
    {"statuspage/lf-github-partial-system-outage-major.json", "statuspage", "http://127.0.0.1:8080",
     "/api/v2/status.json"},
    {"statuspage/lf-github-two-components-affected-no-incident.json", "statuspage", "http://127.0.0.1:8080",
     "/api/v2/components.json"},
    {"incidentio/linear-operational-page-summary.json", "incidentio", "http://127.0.0.1:8080",
     "/proxy/127.0.0.1"},
    {"incidentio/openai-degraded-page-summary.json", "incidentio", "http://127.0.0.1:8080/us-hosting",
     "/proxy/127.0.0.1/us-hosting"},
    {"incidentio/openai-v2-summary-minor-20260929.json", "incidentio", "http://127.0.0.1:8080",
     "/api/v2/summary.json"},
    {"instatus/docs-summary-HASISSUES.json", "instatus", "http://127.0.0.1:8080", "/summary.json"},
    {"instatus/polymarket-summary-UNDERMAINTENANCE-trimmed.json", "instatus", "http://127.0.0.1:8080",
     "/summary.json"},
    {"instatus/polymarket-summary-UP-trimmed.json", "instatus", "http://127.0.0.1:8080", "/summary.json"},
    {"checkly/mistral-summary-HAS_ISSUES-trimmed.json", "checkly", "http://127.0.0.1:8080", "/summary.json"},
    {"cachet/v1-components-yoti-operational.json", "cachet", "http://127.0.0.1:8080", "/api/v1/components"},
    {"statusio/gitlab-status.json", "statusio", "http://127.0.0.1:8080/1.0/status/5b36dc6502d06804c08349f7",
     ""},
    {"google/gcp-incidents-cyanheads.json", "google", "http://127.0.0.1:8080", "/incidents.json"},
    {"aws/currentevents-cyanheads.utf16be.json", "aws", "http://127.0.0.1:8080", "/public/currentevents"},
    {"azure/azure-feed-20260723-incident.xml", "azure", "http://127.0.0.1:8080/en-us/status/feed/", ""},
    {"azure/azure-feed-empty.xml", "azure", "http://127.0.0.1:8080/en-us/status/feed/", ""},
    {"slack/slack-current-operational.json", "slack", "http://127.0.0.1:8080", "/api/v2.0.0/current"},
    {"heroku/v4-current-status-green-vendor-mock.json", "heroku", "http://127.0.0.1:8080",
     "/api/v4/current-status"},
    {"upptime/negru-summary.json", "upptime", "http://127.0.0.1:8080/o/r/master", "/history/summary.json"},
    {"upptime/pyarmak-summary.json", "upptime", "http://127.0.0.1:8080/o/r/master", "/history/summary.json"},
    {"uptime-kuma/slum-heartbeat.json", "uptimekuma", "http://127.0.0.1:8080/status/slum", "kuma"},
    {"gatus/statuses-page1-size1-newest-failing.json", "gatus", "http://127.0.0.1:8080",
     "/api/v1/endpoints/statuses"},
    {"gatus/statuses-empty-results.json", "gatus", "http://127.0.0.1:8080", "/api/v1/endpoints/statuses"},
    {"gatus/suites-statuses.json", "gatus", "http://127.0.0.1:8080/api/v1/suites/statuses", ""},
    {"uptimerobot/psp-four-services-ok.json", "uptimerobot", "http://127.0.0.1:8080/api/getMonitorList/AbC",
     ""},
    {"statuspal/exoscale-operational.json", "statuspal",
     "http://127.0.0.1:8080/api/v2/status_pages/x/summary", ""},
    {"statuspal/maintenance-ongoing-with-incident.json", "statuspal",
     "http://127.0.0.1:8080/api/v2/status_pages/x/summary", ""},
    {"statusiq/six-components-operational.xml", "statusiq", "http://127.0.0.1:8080/rss", ""},
    {"statusiq/many-services-operational.xml", "statusiq", "http://127.0.0.1:8080/rss", ""},
    {"rss/claude-history-open-trimmed.atom", "feed", "http://127.0.0.1:8080/history.atom", ""},
    {"rss/github-history-resolved-2021.rss", "feed", "http://127.0.0.1:8080/history.rss", ""},
    {"healthchecks/docs-checks-list-rw.json", "healthchecks", "http://127.0.0.1:8080", "/api/v3/checks/"},
    {"alertmanager/karma-0.27.0-alerts-groups.json", "alertmanager",
     "http://127.0.0.1:8080/api/v2/alerts/groups", ""},
    {"prometheus/docs-alerts-firing.json", "prometheus", "http://127.0.0.1:8080", "/api/v1/alerts"},
    {"other/firehydrant-redis-payload.json", "firehydrant", "http://127.0.0.1:8080", "/data/payload.json"},
};

/// The path that a server plays the sample under.
inline QString dataPathOf(const RealPath &row)
{
    const QString behind = QString::fromLatin1(row.path);
    if (behind == QLatin1StringView("kuma"))
        return QStringLiteral("/api/status-page/heartbeat/slum");
    return behind.startsWith(QLatin1StringView("/proxy/"))
        ? behind
        : QUrl(QString::fromLatin1(row.page)).path() + behind;
}

/// Statuspage's other lists are found by their own address only.
inline bool isOtherList(const RealPath &row)
{
    return QLatin1StringView(row.kind) == QLatin1StringView("statuspage")
        && !dataPathOf(row).endsWith(QLatin1StringView("/summary.json"));
}

} // namespace Pilotlamp::Testing
