// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/kind.h"

#include "providers/kind_rows.h"

#include <algorithm>
#include <array>

namespace Pilotlamp {

std::span<const Kind> kinds()
{
    // clang-format off
    static const std::array table {
        StatuspageKind,
        IncidentioKind,
        InstatusKind,
        BetterstackKind,
        CachetKind,
        StatusioKind,
        StatuspalKind,
        ChecklyKind,
        FirehydrantKind,
        RootlyKind,
        OpenstatusKind,
        OnlineornotKind,
        PagerdutyKind,
        HerokuKind,
        SalesforceKind,
        SlackKind,
        GoogleKind,
        AwsKind,
        UpptimeKind,
        StripeKind,
        PaypalKind,
        AppleKind,
        AdobeKind,
        ZendeskKind,
        AlgoliaKind,
        AzureKind,
        AzuredevopsKind,
        StatusiqKind,
        SorryKind,
        StatushubKind,
        StatuscakeKind,
        LambstatusKind,
        CstateKind,
        HyperpingKind,
        OneuptimeKind,
        UptimerobotKind,
        UptimekumaKind,
        GatusKind,
        HealthchecksKind,
        Icinga2Kind,
        IcingadbKind,
        NagiosKind,
        AlertmanagerKind,
        GrafanaKind,
        PrometheusKind,
        ZabbixKind,
        CheckmkKind,
        LivestatusKind,
        MonitKind,
        FeedKind,
    };
    // clang-format on
    return table;
}

Result<QList<Questions>> requestPlans(const Kind &kind, const Check &check)
{
    if (kind.questions)
        return kind.questions(check);
    QList<Questions> plans;
    for (const Addresses &addresses : kind.addresses(QUrl(check.url))) {
        Questions plan;
        for (const QUrl &url : addresses)
            plan.append({.url = url});
        plans.append(plan);
    }
    return plans;
}

QString componentLink(const Check &check, const QString &link, const Component &component)
{
    const Kind *kind = kindOf(check.kind);
    const QUrl page = kind && kind->componentPage ? kind->componentPage(check, link, component) : QUrl();
    if (page.isValid() && !page.isEmpty())
        return page.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    return component.facts ? component.facts->link : QString();
}

const Kind *kindOf(QStringView id)
{
    const auto all = kinds();
    const auto row = std::find_if(all.begin(), all.end(), [id](const Kind &kind) { return id == kind.id; });
    return row == all.end() ? nullptr : &*row;
}

} // namespace Pilotlamp
