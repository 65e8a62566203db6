// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"
#include "providers/times.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto HealthchecksTitle = "Healthchecks.io"_L1;
constexpr auto HealthchecksPath = "/api/v3/checks/"_L1;

constexpr std::array HealthchecksStatuses{
    ReportedStatus{"up"_L1, Status::Online},      ReportedStatus{"grace"_L1, Status::Overload},
    ReportedStatus{"down"_L1, Status::Offline},   ReportedStatus{"new"_L1, Status::Unknown},
    ReportedStatus{"paused"_L1, Status::Unknown},
};

/// When the first of the jobs that are well would be late;
/// nothing where one of them does not say when it comes next.
std::optional<QDateTime> firstLate(const QList<QJsonObject> &checks)
{
    QDateTime first;
    for (const QJsonObject &check : checks) {
        const Status status = statusOf(enumText(check.value("status"_L1)), HealthchecksStatuses);
        if (status != Status::Online && status != Status::Overload)
            continue;
        const QDateTime late
            = timeFrom(check.value("next_ping"_L1)).addSecs(wholeNumber(check.value("grace"_L1)).value_or(0));
        if (!late.isValid())
            return {};
        first = first.isValid() ? std::min(first, late) : late;
    }
    return first;
}

Result<Page> readHealthchecks(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, HealthchecksTitle);
    if (!root)
        return root.error();
    Page page;
    const QList<QJsonObject> checks = componentsIn(page, root->value("checks"_L1), {"status"_L1, "slug"_L1});
    if (checks.isEmpty())
        return notOfKind(HealthchecksTitle);
    for (const QJsonObject &check : checks) {
        // A read-only key is not told the uuid.
        const QString uuid = idText(check.value("uuid"_L1));
        const QString name = oneLine(check.value("name"_L1).toString());
        page.leaves.append(
            withWord({.id = uuid.isEmpty() ? idText(check.value("unique_key"_L1)) : uuid,
                      .name = name.isEmpty() ? oneLine(check.value("slug"_L1).toString()) : name,
                      .group = oneLine(check.value("tags"_L1).toString())},
                     check.value("status"_L1), HealthchecksStatuses));
        const QDateTime ping = timeFrom(check.value("last_ping"_L1));
        ComponentFacts facts;
        facts.lastCheck = ping;
        facts.severity = enumText(check.value("status"_L1));
        setOutput(facts, check.value("desc"_L1).toString());
        page.leaves.last().facts = std::make_shared<const ComponentFacts>(facts);
        if (ping.isValid() && !(page.asOf > ping))
            page.asOf = ping;
    }
    page.nextNews = firstLate(checks);
    mergeById(page.leaves);
    return page;
}

QList<Addresses> healthchecksAddresses(const QUrl &base)
{
    return oneAddress(base, base.path().endsWith("/checks"_L1) ? "/checks"_L1 : HealthchecksPath);
}

/// A key that may only read is shown no ids that its pages know.
QUrl healthchecksComponentPage(const Check &check, const QString &, const Component &component)
{
    return component.id.contains(u'-')
        ? pageBeside(check.url, "/api/"_L1, u"/checks/%1/details/"_s.arg(component.id))
        : QUrl();
}

} // namespace

constinit const Kind HealthchecksKind{.id = "healthchecks"_L1,
                                      .title = HealthchecksTitle,
                                      .server = true,
                                      .seenReal = false,
                                      .addresses = healthchecksAddresses,
                                      .read = readHealthchecks,
                                      .componentPage = healthchecksComponentPage};

} // namespace Pilotlamp
