// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shown_popups.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostSinglePopups = 4; ///< more at once are told as one
constexpr int MostSummaryLines = 6; ///< no popup shows more

struct ShownPopupsTexts {
    Q_DECLARE_TR_FUNCTIONS(NotificationPolicy)
};

/// What several notices have in common, as a sentence that counts them.
QString countedTitle(const QList<Notice> &notices, int services)
{
    const auto all = [&](const auto &holds) {
        return std::all_of(notices.cbegin(), notices.cend(), holds);
    };
    if (all([](const Notice &one) { return one.type == Notice::Type::Recovered; }))
        return ShownPopupsTexts::tr("%n services are online again", "", services);
    const Status status = notices.constFirst().status;
    const auto isTrouble = [](const Notice &one) {
        return one.type == Notice::Type::Problem || one.type == Notice::Type::Change;
    };
    const bool isSame = all([&](const Notice &one) { return isTrouble(one) && one.status == status; });
    if (isSame && status != Status::Online) {
        QList<Strain> strains;
        for (const Notice &one : notices)
            strains.append(one.strain);
        return countedSentence(status, strains, services);
    }
    return all([&](const Notice &one) { return isTrouble(one) && isBad(one.status); })
        ? ShownPopupsTexts::tr("%n services have problems", "", services)
        : ShownPopupsTexts::tr("%n services changed", "", services);
}

bool endsTrouble(const Notice &notice)
{
    return notice.type == Notice::Type::Recovered || notice.type == Notice::Type::CalmAgain;
}

/// One popup for all of a group, with a body still to be written.
Notice joinedNotice(const QList<Notice> &group, const QString &key, const QString &title)
{
    Notice notice = group.constFirst();
    notice.key = key;
    notice.title = title;
    for (const Notice &one : group) {
        notice.urgency = std::max(notice.urgency, one.urgency);
        if (worse(notice.status, one.status) != notice.status)
            notice.sound = one.sound; // the worst is heard
        notice.status = worse(notice.status, one.status);
    }
    return notice;
}

QList<Notice> sortedByUrgency(QList<Notice> notices)
{
    std::stable_sort(notices.begin(), notices.end(),
                     [](const Notice &a, const Notice &b) { return a.urgency > b.urgency; });
    return notices;
}

QStringList titlesOf(const QList<Notice> &notices)
{
    QStringList titles;
    for (const Notice &notice : notices)
        titles.append(notice.title);
    return titles;
}

} // namespace

bool ShownPopups::isSpeaking(const QString &key) const
{
    return std::any_of(m_keys.cbegin(), m_keys.cend(), [&](const QString &one) { return one == key; });
}

QList<Notice> ShownPopups::joined(const QList<Notice> &notices)
{
    QMap<QString, QList<Notice>> groups; // by cause, or by the popup that is being replaced
    for (const Notice &notice : notices) {
        const QString shown = m_keys.value(notice.serviceId, notice.key);
        const QString group = endsTrouble(notice) ? u"end "_s + shown
            : notice.cause.isEmpty()              ? u"one "_s + notice.key
                                                  : u"cause "_s + notice.cause;
        groups[group].append(notice);
    }
    QList<Notice> popups;
    for (const QList<Notice> &group : std::as_const(groups)) {
        Notice popup = group.constFirst();
        const QString shown = m_keys.value(popup.serviceId, popup.key);
        if (endsTrouble(popup)) {
            const auto speakers = std::count_if(m_keys.cbegin(), m_keys.cend(),
                                                [&](const QString &key) { return key == shown; });
            // The popup of a group goes on while others of the group are still in trouble.
            popup.key = speakers > group.size() ? popup.key : shown;
        } else if (!popup.cause.isEmpty() && group.size() > 1) {
            popup.key = popup.cause;
        }
        if (group.size() > 1) {
            popup = joinedNotice(group, popup.key, countedTitle(group, int(group.size())));
            // A line for each; what is said of the first holds for all.
            popup.body = (titlesOf(group) + QStringList{popup.body}).join(u'\n');
        }
        for (const Notice &one : group) {
            if (one.type == Notice::Type::Recovered)
                m_keys.remove(one.serviceId);
            else
                m_keys.insert(one.serviceId, popup.key);
        }
        popups.append(popup);
    }
    return summarized(popups, notices);
}

QList<Notice> ShownPopups::summarized(QList<Notice> popups, const QList<Notice> &notices)
{
    if (popups.size() <= MostSinglePopups)
        return popups;
    popups = sortedByUrgency(popups);
    // From now on the summary speaks of all of them, and goes with the last that is over.
    for (const Notice &one : notices) {
        if (const auto shown = m_keys.find(one.serviceId); shown != m_keys.end())
            *shown = u"summary"_s;
    }
    QStringList changed;
    for (const Notice &one : notices) {
        if (!changed.contains(one.serviceId))
            changed.append(one.serviceId);
    }
    Notice summary = joinedNotice(popups, u"summary"_s, countedTitle(notices, int(changed.size())));
    // Those that are counted are named, as many as a popup has lines.
    QStringList titles = titlesOf(sortedByUrgency(notices));
    if (const auto more = titles.size() - MostSummaryLines; more > 0)
        titles = titles.mid(0, MostSummaryLines - 1)
            + QStringList{ShownPopupsTexts::tr("and %n more", "", static_cast<int>(more) + 1)};
    summary.body = titles.join(u'\n');
    return {summary};
}

} // namespace Pilotlamp
