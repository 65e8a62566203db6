// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/banner_state.h"

#include "core/maintenance_notice.h"
#include "core/notice.h"
#include "core/strain.h"
#include "ui/common/text.h"
#include "ui/window/shown_status.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct BannerTexts {
    Q_DECLARE_TR_FUNCTIONS(Banner)
};

bool isSilenced(const ServiceRow &row, const BannerFacts &facts)
{
    const ServiceFlags flags = facts.flags.value(row.service.id);
    return flags.acknowledged || flags.isSnoozed(facts.now);
}

QString checkedText(const BannerFacts &facts)
{
    QDateTime newest;
    for (const ServiceRow &row : facts.rows) {
        const QDateTime at = row.verdict.checkedAt;
        newest = newest.isValid() ? std::max(newest, at) : at;
    }
    return newest.isValid() ? BannerTexts::tr("checked %1").arg(agoText(newest, facts.now)) : QString();
}

QString mutedText(const BannerFacts &facts)
{
    int muted = 0;
    for (const ServiceRow &row : facts.rows)
        muted += isSilenced(row, facts) && needsAttention(row) ? 1 : 0;
    if (muted == 1)
        return BannerTexts::tr("1 problem is muted or acknowledged");
    return muted > 0 ? BannerTexts::tr("%n problems are muted or acknowledged", "", muted) : QString();
}

QString quietText(const BannerFacts &facts)
{
    return facts.quietUntil.isValid()
        ? BannerTexts::tr("quiet hours until %1").arg(clockText(facts.quietUntil, facts.now))
        : QString();
}

/// Another service that answers from here shows that it is not this machine's connection.
QString connectionText(const BannerFacts &facts)
{
    const bool answers = std::any_of(facts.rows.cbegin(), facts.rows.cend(), [](const ServiceRow &row) {
        return row.verdict.status == Status::Online && row.verdict.freshness == Freshness::Fresh
            && std::any_of(row.verdict.evidence.cbegin(), row.verdict.evidence.cend(),
                           [](const Evidence &each) {
                               return each.status == Status::Online && reachOf(each.url) == Reach::Public;
                           });
    });
    return answers ? BannerTexts::tr("your connection is fine") : QString();
}

/// The planned maintenance that begins next.
QString nextMaintenanceText(const BannerFacts &facts)
{
    const Maintenance *next = nullptr;
    QString service;
    for (const ServiceRow &row : facts.rows) {
        for (const Maintenance &each : row.verdict.upcoming) {
            if (each.from <= facts.now || (next && next->from <= each.from))
                continue;
            next = &each;
            service = row.service.name;
        }
    }
    if (!next)
        return {};
    return BannerTexts::tr("next: maintenance of %1, %2")
        .arg(plainLine(service, 40), spanText(next->from, {}, facts.now));
}

QString whoseSentence(const Verdict &verdict)
{
    switch (verdict.whose) {
    case Whose::Them:
        return BannerTexts::tr("It's not you.");
    case Whose::You:
        return BannerTexts::tr("It's you.");
    case Whose::Between:
        return BannerTexts::tr("It's in between.");
    case Whose::Unclear:
    case Whose::None:
        break;
    }
    return {};
}

BannerState pausedState(const BannerFacts &facts)
{
    BannerState state{BannerState::Type::Paused, {IconSymbol::Paused}};
    state.headline = facts.pausedUntil.isValid()
        ? BannerTexts::tr("Paused until %1").arg(clockText(facts.pausedUntil, facts.now))
        : BannerTexts::tr("Paused");
    state.detail
        = dotted({BannerTexts::tr("Nothing is checked and no notification is sent"), checkedText(facts)});
    return state;
}

QString othersText(int others)
{
    if (others == 1)
        return BannerTexts::tr("1 more service has problems");
    return others > 0 ? BannerTexts::tr("%n more services have problems", "", others) : QString();
}

/// What is known to be bad though this computer is offline: it is near, or was asked before.
QString knownText(QList<const ServiceRow *> problems)
{
    problems.removeIf([](const ServiceRow *row) { return shownStatus(row->verdict) == Status::Unknown; });
    if (problems.isEmpty())
        return {};
    return dotted({statusSentence(*problems.constFirst()), othersText(int(problems.size()) - 1)});
}

BannerState offlineState(const BannerFacts &facts, const QList<const ServiceRow *> &offline,
                         const QList<const ServiceRow *> &problems)
{
    BannerState state{BannerState::Type::Offline, {IconSymbol::OwnOffline}};
    state.headline = offline.size() == 1
        ? BannerTexts::tr("You're offline. 1 service can't be checked.")
        : BannerTexts::tr("You're offline. %n services can't be checked.", "", int(offline.size()));
    QDateTime since;
    for (const ServiceRow *row : offline) {
        const QDateTime known = row->verdict.lastKnownAt;
        since = since.isValid() ? std::max(since, known) : known;
    }
    const QString reason = plainLine(offline.constFirst()->verdict.reason);
    state.detail = dotted(
        {knownText(problems), sentence(reason),
         since.isValid() ? BannerTexts::tr("the statuses below are from %1").arg(clockText(since, facts.now))
                         : QString(),
         quietText(facts)});
    state.serviceId = offline.constFirst()->service.id;
    return state;
}

BannerState problemState(const BannerFacts &facts, const QList<const ServiceRow *> &problems)
{
    const ServiceRow &worst = *problems.constFirst();
    const Status status = shownStatus(worst.verdict);
    BannerState state{BannerState::Type::OneProblem, shownAppearance(worst)};
    const int others = int(problems.size()) - 1;
    const bool isAlone = others == 0 || shownStatus(problems.at(1)->verdict) != status;
    if (isAlone) {
        const bool isUnknown = status == Status::Unknown;
        state.type = isUnknown ? BannerState::Type::Unclear : BannerState::Type::OneProblem;
        state.serviceId = worst.service.id;
        state.isAwaited = facts.flags.value(worst.service.id).notifyWhenBack;
        state.headline = BannerTexts::tr("%1.", "a sentence: ChatGPT is down.").arg(statusSentence(worst));
        if (const QString whose = whoseSentence(worst.verdict); !whose.isEmpty())
            state.headline = BannerTexts::tr("%1 %2", "two sentences").arg(state.headline, whose);
        state.detail = dotted({sentence(plainLine(reasonText(worst), 160)), othersText(others),
                               worst.verdict.whose == Whose::Them ? connectionText(facts) : QString(),
                               checkedText(facts)});
        return state;
    }
    state.type = BannerState::Type::Problems;
    QStringList names;
    for (const ServiceRow *row : problems.first(std::min<qsizetype>(3, problems.size())))
        names.append(plainLine(row->service.name, 40));
    QString named = QLocale().createSeparatedList(names);
    if (problems.size() > names.size())
        named = BannerTexts::tr("%1 and %n more", "", int(problems.size() - names.size()))
                    .arg(names.join(u", "_s));
    state.headline = status == Status::Unknown
        ? BannerTexts::tr("The status of %n services is unknown", "", int(problems.size()))
        : BannerTexts::tr("%n services have problems", "", int(problems.size()));
    state.detail = dotted({named, connectionText(facts), checkedText(facts)});
    return state;
}

/// "Shop is in maintenance until 15:30", "3 services are in maintenance".
QString maintenanceSentence(const QList<const ServiceRow *> &maintained)
{
    if (maintained.size() > 1)
        return countedSentence(Status::Maintenance, {}, int(maintained.size()));
    const ServiceRow &row = *maintained.constFirst();
    const QString until = maintenanceUntil(row.verdict);
    return until.isEmpty() ? statusSentence(row) : statusSentence(row) + u' ' + until;
}

BannerState calmState(const BannerFacts &facts)
{
    BannerState state{BannerState::Type::Calm, {IconSymbol::Online}};
    int waiting = 0;
    QList<const ServiceRow *> maintained;
    for (const ServiceRow &row : facts.rows) {
        waiting += isFirstCheckDue(row) ? 1 : 0;
        if (row.service.enabled && row.verdict.status == Status::Maintenance)
            maintained.append(&row);
        state.appearance.hollow = state.appearance.hollow
            || (row.verdict.freshness != Freshness::Fresh && row.verdict.status != Status::Unknown);
    }
    if (waiting > 0) {
        state.type = BannerState::Type::Checking;
        state.appearance = {IconSymbol::Unknown};
        state.headline = waiting == 1 ? BannerTexts::tr("Checking 1 service…")
                                      : BannerTexts::tr("Checking %n services…", "", waiting);
        return state;
    }
    const QString muted = mutedText(facts);
    if (!maintained.isEmpty()) {
        state.appearance.symbol = IconSymbol::Maintenance; // the worst of what is shown
        state.headline = maintenanceSentence(maintained);
    } else {
        state.headline
            = muted.isEmpty() ? BannerTexts::tr("Everything is online") : BannerTexts::tr("Nothing new");
    }
    const QString old = state.appearance.hollow ? BannerTexts::tr("but some answers are old") : QString();
    state.detail = dotted({old, muted, nextMaintenanceText(facts), quietText(facts), checkedText(facts)});
    return state;
}

} // namespace

BannerState bannerOf(const BannerFacts &facts)
{
    if (facts.rows.isEmpty())
        return {BannerState::Type::Empty, {IconSymbol::Unknown}, BannerTexts::tr("No services yet")};
    QList<const ServiceRow *> offline;
    QList<const ServiceRow *> problems;
    for (const ServiceRow &row : facts.rows) {
        if (row.verdict.ownOffline)
            offline.append(&row);
        else if (needsAttention(row) && !isSilenced(row, facts))
            problems.append(&row);
    }
    BannerState state;
    if (facts.paused)
        state = pausedState(facts);
    else if (!offline.isEmpty())
        state = offlineState(facts, offline, problems);
    else if (!problems.isEmpty())
        state = problemState(facts, problems);
    else
        state = calmState(facts);
    for (const ServiceRow *row : std::as_const(problems))
        state.serviceIds.append(row->service.id);
    if (!facts.selfTrouble.isEmpty())
        state.detail = dotted({plainLine(facts.selfTrouble, 160), state.detail});
    return state;
}

} // namespace Pilotlamp
