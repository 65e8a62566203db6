// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/kind.h"

/// The rows of the kind table: each kind's .cpp defines one, kind.cpp lists them.
namespace Pilotlamp {

extern const Kind AdobeKind;
extern const Kind AlertmanagerKind;
extern const Kind AlgoliaKind;
extern const Kind AppleKind;
extern const Kind AwsKind;
extern const Kind AzureKind;
extern const Kind AzuredevopsKind;
extern const Kind BetterstackKind;
extern const Kind CachetKind;
extern const Kind ChecklyKind;
extern const Kind CheckmkKind;
extern const Kind CstateKind;
extern const Kind FeedKind;
extern const Kind FirehydrantKind;
extern const Kind GatusKind;
extern const Kind GoogleKind;
extern const Kind GrafanaKind;
extern const Kind HealthchecksKind;
extern const Kind HerokuKind;
extern const Kind HyperpingKind;
extern const Kind Icinga2Kind;
extern const Kind IcingadbKind;
extern const Kind IncidentioKind;
extern const Kind InstatusKind;
extern const Kind LambstatusKind;
extern const Kind LivestatusKind;
extern const Kind MonitKind;
extern const Kind NagiosKind;
extern const Kind OneuptimeKind;
extern const Kind OnlineornotKind;
extern const Kind OpenstatusKind;
extern const Kind PagerdutyKind;
extern const Kind PaypalKind;
extern const Kind PrometheusKind;
extern const Kind RootlyKind;
extern const Kind SalesforceKind;
extern const Kind SlackKind;
extern const Kind SorryKind;
extern const Kind StatuscakeKind;
extern const Kind StatushubKind;
extern const Kind StatusioKind;
extern const Kind StatusiqKind;
extern const Kind StatuspageKind;
extern const Kind StatuspalKind;
extern const Kind StripeKind;
extern const Kind UpptimeKind;
extern const Kind UptimekumaKind;
extern const Kind UptimerobotKind;
extern const Kind ZabbixKind;
extern const Kind ZendeskKind;

} // namespace Pilotlamp
