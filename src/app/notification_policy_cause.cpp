// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several services that failed together and run on one thing: one popup takes the place of theirs.
#include "app/notification_policy.h"

#include "core/common_cause.h"
#include "core/edge.h"
#include "core/service_json.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostNamed = 8; ///< services in the popup's text

struct CauseTexts {
    Q_DECLARE_TR_FUNCTIONS(NotificationPolicy)
};

const ServiceRow *rowWithId(const QList<ServiceRow> &rows, const QString &id)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const ServiceRow &row) { return row.service.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// The root itself is watched, and its own page or check says that it has a problem.
bool isAdmitted(const QList<ServiceRow> &rows, const QString &root)
{
    const ServiceRow *row = rowWithId(rows, root);
    return row && isBad(row->verdict.status) && row->verdict.status != Status::Maintenance;
}

QString namesIn(const QList<ServiceRow> &rows, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids.mid(0, MostNamed)) {
        if (const ServiceRow *row = rowWithId(rows, id))
            names.append(row->service.name);
    }
    const int others = static_cast<int>(ids.size()) - MostNamed;
    return others > 0 ? CauseTexts::tr("%1, and %n more", "", others).arg(names.join(u", "_s))
                      : names.join(u", "_s);
}

} // namespace

QList<RootedService> NotificationPolicy::rootedServices() const
{
    QList<RootedService> services;
    for (const ServiceRow &row : m_rows()) {
        if (!row.service.enabled)
            continue;
        RootedService one{row.service.id, m_rootsOf(row.service), {}};
        const Verdict &verdict = row.verdict;
        const bool isTheirs = verdict.whose != Whose::You && verdict.status != Status::Maintenance;
        if (isBad(verdict.status) && isTheirs && verdict.confirmed)
            one.since = verdict.since;
        services.append(one);
    }
    return services;
}

Notice NotificationPolicy::causeNotice(const QString &root, const QStringList &notified) const
{
    constexpr qint64 ConfirmedSeconds = 3600;
    const QList<ServiceRow> &rows = m_rows();
    const QDateTime confirmed = m_confirmedRoots.value(root);
    const bool isConfirmed = confirmed.isValid() && confirmed.secsTo(m_clock()) < ConfirmedSeconds;
    Notice notice;
    notice.type = Notice::Type::Problem;
    notice.serviceId = notified.value(0);
    notice.key = notice.cause = u"root "_s + root;
    const QString name = rootName(root);
    notice.title
        = CauseTexts::tr("%n services on %1 have problems", "", static_cast<int>(notified.size())).arg(name);
    const QString sentence = isConfirmed ? CauseTexts::tr("%1 reports a problem on its page: %2")
        : isAdmitted(rows, root)         ? CauseTexts::tr("%1 has a problem: %2")
                                         : CauseTexts::tr("%1 is the likely cause: %2");
    notice.body = sentence.arg(name, namesIn(rows, notified));
    for (const QString &id : notified) {
        if (const ServiceRow *row = rowWithId(rows, id))
            notice.status = worse(notice.status, row->verdict.status);
    }
    dress(notice, m_preferences);
    notice.sound = u"none"_s; // whoever heard the first popup has heard it
    return notice;
}

/// Nothing is held back for it: the first popups went out as always, and this one replaces them.
void NotificationPolicy::nameCommonCause(QList<Notice> &popups)
{
    const bool isNews = std::any_of(popups.begin(), popups.end(), [](const Notice &notice) {
        return notice.type == Notice::Type::Problem;
    });
    if (!m_rootsOf || !isNews)
        return;
    const auto cause = commonCauseOf(rootedServices());
    if (!cause)
        return;
    QStringList notified;
    for (const QString &id : cause->services) {
        if (isBad(notifiedStatus(id)))
            notified.append(id);
    }
    if (notified.size() < CauseThresholds{}.least)
        return; // some are muted, or not to be told
    const QString key = u"root "_s + cause->root;
    m_causes.insert(cause->root, notified);
    for (const QString &id : std::as_const(notified)) {
        const QString before = m_shown.take(id);
        m_shown.setSpeaker(id, key);
        const bool isLast = !before.isEmpty() && before != key && !m_shown.isSpeaking(before);
        if (isLast && popups.removeIf([&](const Notice &one) { return one.key == before; }) == 0)
            Q_EMIT withdraw(before);
    }
    popups.append(causeNotice(cause->root, notified));
    Q_EMIT causeNamed(cause->root);
}

void NotificationPolicy::confirmRoot(const QString &root)
{
    m_confirmedRoots.insert(root, m_clock());
    const QString key = u"root "_s + root;
    if (m_shown.isSpeaking(key))
        Q_EMIT notify(causeNotice(root, m_causes.value(root)));
}

} // namespace Pilotlamp
