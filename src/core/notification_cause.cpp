// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several services that failed together and run on one thing: one popup takes the place of theirs.
#include "core/common_cause.h"
#include "core/edge.h"
#include "core/notification_stepper.h"
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

QList<RootedService> NotificationStepper::rootedServices() const
{
    QList<RootedService> services;
    for (const ServiceRow &row : m_in.rows) {
        if (!row.service.enabled)
            continue;
        RootedService one{row.service.id, m_in.rootsOf(row.service), {}};
        const Verdict &verdict = row.verdict;
        const bool isTheirs = verdict.whose != Whose::You && verdict.status != Status::Maintenance;
        if (isBad(verdict.status) && isTheirs && verdict.confirmed)
            one.since = verdict.since;
        services.append(one);
    }
    return services;
}

Notice NotificationStepper::causeNotice(const NotificationState &state, const NotificationInput &input,
                                        const QString &root, const QStringList &notified)
{
    constexpr qint64 ConfirmedSeconds = 3600;
    const QList<ServiceRow> &rows = input.rows;
    const QDateTime confirmed = state.confirmedRoots.value(root);
    const bool isConfirmed = confirmed.isValid() && confirmed.secsTo(input.now) < ConfirmedSeconds;
    Notice notice;
    notice.type = Notice::Type::Problem;
    notice.serviceId = notified.value(0);
    notice.key = notice.cause = u"root "_s + root;
    const ServiceRow *own = rowWithId(rows, root);
    const QString name = own ? own->service.name : rootName(root);
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
    dress(notice, input.preferences);
    notice.sound = u"none"_s; // whoever heard the first popup has heard it
    return notice;
}

/// Nothing is held back for it: the first popups went out as always, and this one replaces them.
void NotificationStepper::nameCommonCause(QList<Notice> &popups)
{
    const bool isNews = std::any_of(popups.begin(), popups.end(), [](const Notice &notice) {
        return notice.type == Notice::Type::Problem;
    });
    if (!m_in.rootsOf || !isNews)
        return;
    const auto cause = commonCauseOf(rootedServices());
    if (!cause)
        return;
    QStringList notified;
    for (const QString &id : cause->services) {
        if (isBad(m_state.notified.value(id).status))
            notified.append(id);
    }
    if (notified.size() < CauseThresholds{}.least)
        return; // some are muted, or not to be told
    const QString key = u"root "_s + cause->root;
    m_state.causes.insert(cause->root, notified);
    for (const QString &id : std::as_const(notified)) {
        const QString before = m_state.shown.take(id);
        m_state.shown.setSpeaker(id, key);
        const bool isLast = !before.isEmpty() && before != key && !m_state.shown.isSpeaking(before);
        if (isLast && popups.removeIf([&](const Notice &one) { return one.key == before; }) == 0)
            m_step.withdrawn.append(before);
    }
    popups.append(causeNotice(m_state, m_in, cause->root, notified));
    m_step.cause = cause->root;
}

std::optional<Notice> confirmedCause(const NotificationState &state, const NotificationInput &input,
                                     const QString &root)
{
    if (!state.shown.isSpeaking(u"root "_s + root))
        return {};
    return NotificationStepper::causeNotice(state, input, root, state.causes.value(root));
}

} // namespace Pilotlamp
