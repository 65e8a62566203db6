// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto CstateTitle = "cState"_L1;

/// cState's own page prints "Maintenance" for a notice.
constexpr std::array CstateStatuses{
    ReportedStatus{"ok"_L1, Status::Online},
    ReportedStatus{"notice"_L1, Status::Maintenance},
    ReportedStatus{"disrupted"_L1, Status::Overload},
    ReportedStatus{"down"_L1, Status::Offline},
};
constexpr std::array CstatePageStatuses{
    ReportedStatus{"ok"_L1, Status::Online},
    ReportedStatus{"notice"_L1, Status::Maintenance},
    ReportedStatus{"disrupted"_L1, Status::Overload},
    ReportedStatus{"down"_L1, Status::Offline},
    ReportedStatus{"maintenance"_L1, Status::Maintenance},
};

/// One issue may stand at several systems, and some pages give all of them one address.
QString issueIdentity(const QJsonObject &issue)
{
    return issue.value("permalink"_L1).toString() + u' ' + issue.value("title"_L1).toString();
}

PageIncident cstateIssueFrom(const QJsonObject &issue, const QString &system)
{
    const QString severity = enumText(issue.value("severity"_L1));
    PageIncident open;
    open.quiet = severity == "notice"_L1;
    open.updated = timeFrom(issue.value("lastMod"_L1));
    open.incident = {.id = oneLine(issueIdentity(issue), TitleCap),
                     .title = plainText(issue.value("title"_L1).toString()),
                     .phase = oneLine(severity),
                     .status = worse(open.quiet ? Status::Maintenance : Status::Overload,
                                     statusOf(severity, CstateStatuses)),
                     .link = safeLink(issue.value("permalink"_L1).toString()),
                     .since = timeFrom(issue.value("createdAt"_L1))};
    for (const QJsonValue affected : issue.value("affected"_L1).toArray())
        open.incident.affected.append(oneLine(affected.toString()));
    open.incident.affected.append(system);
    open.incident.affected.removeAll(QString());
    open.incident.affected.removeDuplicates();
    return open;
}

void addSystem(Page &page, const QJsonObject &system)
{
    const QString name = oneLine(system.value("name"_L1).toString());
    page.leaves.append(withWord({.name = name, .group = oneLine(system.value("category"_L1).toString())},
                                system.value("status"_L1), CstateStatuses));
    for (const QJsonObject &issue :
         eventsIn(page, system.value("unresolvedIssues"_L1), {"title"_L1, "severity"_L1})) {
        if (truth(issue.value("resolved"_L1), false))
            continue;
        const PageIncident open = cstateIssueFrom(issue, name);
        if (truth(issue.value("informational"_L1), false))
            page.notes.append({open.incident.title, open.updated, open.incident.affected});
        else
            page.incidents.append(open);
    }
}

Result<Page> readCstate(const Payload &payload)
{
    const Result<QByteArray> text = utf8Body(payload.body);
    if (!text)
        return text.error();
    const Result<QJsonObject> root = parseJsonObject(withoutRawControls(*text), CstateTitle);
    if (!root)
        return root.error();
    const QJsonValue systems = root->value("systems"_L1);
    if (!root->value("summaryStatus"_L1).isString() && !systems.isArray())
        return notOfKind(CstateTitle);
    Page page;
    setIndicator(page, root->value("summaryStatus"_L1), CstatePageStatuses);
    const QList<QJsonObject> all = componentsIn(page, systems, {"name"_L1, "status"_L1});
    for (const QJsonObject &system : all)
        addSystem(page, system);
    for (const QJsonObject &pinned : objectsOf(root->value("pinnedIssues"_L1)))
        page.notes.append({.text = plainText(pinned.value("title"_L1).toString()),
                           .at = timeFrom(pinned.value("lastMod"_L1))});
    // Version 4 names its systems without a state: there the page-level word is all there is.
    page.leavesNotJudged = !all.isEmpty() && page.indicator
        && std::none_of(all.begin(), all.end(), [](const QJsonObject &s) { return s.contains("status"_L1); });
    const bool allWell = !page.leavesNotJudged && !all.isEmpty() && page.incidents.isEmpty()
        && std::all_of(page.leaves.begin(), page.leaves.end(),
                       [](const Component &c) { return c.status == Status::Online; });
    // No version puts this word above systems that are all
    // well: it is the template's own, and not understood.
    if (enumText(root->value("summaryStatus"_L1)) == "maintenance"_L1 && allWell) {
        page.indicator.reset();
        page.oddWord = u"maintenance"_s;
    }
    mergeById(page.incidents);
    return page;
}

QList<Addresses> cstateAddresses(const QUrl &base)
{
    return oneAddress(base, "/index.json"_L1);
}

} // namespace

constinit const Kind CstateKind{.id = "cstate"_L1,
                                .title = CstateTitle,
                                .seenReal = false,
                                .addresses = cstateAddresses,
                                .read = readCstate};

} // namespace Pilotlamp
