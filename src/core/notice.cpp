// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice.h"

#include "core/maintenance_notice.h"
#include "core/quiet_hours.h"
#include "core/service_rules.h"
#include "core/strain.h"
#include "core/whose_label.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int NoticeLongestBody = 400; ///< characters

struct NoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

/// What a user who asked for outages only needs to hear of a status.
Status notifiable(Status status, NotifyLevel level)
{
    if (level == NotifyLevel::Outages && isBad(status) && status != Status::Offline)
        return Status::Online;
    return status;
}

Notice::Urgency urgencyOf(Status status)
{
    return status == Status::Offline ? Notice::Urgency::Critical : Notice::Urgency::Normal;
}

QString bodyOf(const Verdict &verdict)
{
    QString body = reasonBeside(statusWord(verdict.status, strainOf(verdict)), verdict.reason);
    const QString whose = whoseLabel(verdict);
    if (!whose.isEmpty())
        body = body.isEmpty() ? whose : whose + u": "_s + body;
    return body.size() > NoticeLongestBody ? body.left(NoticeLongestBody - 1) + u'…' : body;
}

Notice noticeAbout(const Service &service, const Verdict &verdict, Notice::Type type)
{
    Notice notice;
    notice.type = type;
    notice.serviceId = service.id;
    notice.key = service.id;
    notice.cause = verdict.cause;
    notice.status = verdict.status;
    notice.strain = strainOf(verdict);
    notice.urgency = urgencyOf(verdict.status);
    notice.title = statusSentence(service.name, verdict.status, notice.strain);
    if (const QString until = maintenanceUntil(verdict); !until.isEmpty())
        notice.title += u' ' + until;
    notice.body = bodyOf(verdict);
    const bool hasIncidentLink
        = !verdict.incidents.isEmpty() && !verdict.incidents.constFirst().link.isEmpty();
    notice.link
        = hasIncidentLink && isBad(verdict.status) ? verdict.incidents.constFirst().link : service.link;
    return notice;
}

/// How long a told outage lasted; nothing where its start is not known.
QString lengthOf(const NotifiedState &notified, const Verdict &verdict)
{
    const QDateTime end = verdict.since.isValid() ? verdict.since : verdict.checkedAt;
    return notified.badSince.isValid() ? durationText(notified.badSince.secsTo(end)) : QString();
}

Notice recovery(const Service &service, const NotifiedState &notified, const Verdict &verdict)
{
    Notice notice = noticeAbout(service, verdict, Notice::Type::Recovered);
    const QString length = lengthOf(notified, verdict);
    if (isBad(verdict.status)) { // who hears of outages only still must not think that all is well
        notice.title = NoticeTexts::tr("%1 is no longer offline").arg(service.name);
        notice.body = NoticeTexts::tr("After %1; now: %2").arg(length, displayName(verdict.status));
    } else {
        notice.title = NoticeTexts::tr("%1 is online again").arg(service.name);
        notice.body
            = length.isEmpty() ? NoticeTexts::tr("Recovered") : NoticeTexts::tr("Back after %1").arg(length);
    }
    notice.urgency = Notice::Urgency::Low;
    return notice;
}

/// Remembers a status as notified; `notifiableNow` is what the user is notified of.
void remember(NotifiedState &notified, Status notifiableNow, const Verdict &verdict, const QDateTime &now)
{
    if (!isBad(notifiableNow)) {
        notified.badSince = {};
        notified.acknowledged = false;
        notified.reminders = 0;
    } else if (!notified.badSince.isValid()) {
        notified.badSince = verdict.since;
    }
    notified.status = verdict.status;
    notified.at = now;
}

/// What a page said of a model is over, and it says no more: that ends the trouble, and proves nothing.
void notifySilence(NoticeStep &step, const Service &service, const Verdict &verdict,
                   const Preferences &preferences, const QDateTime &now)
{
    if (!isBad(notifiable(step.notified.status, service.notify)))
        return;
    if (preferences.notifyRecovery) {
        const qint64 seconds = step.notified.badSince.isValid() ? step.notified.badSince.secsTo(now) : 0;
        Notice notice = noticeAbout(service, verdict, Notice::Type::Recovered);
        notice.title = NoticeTexts::tr("%1: no longer reported").arg(service.name);
        notice.body
            = NoticeTexts::tr("After %1 their page no longer mentions %2. That does not prove that it works.")
                  .arg(durationText(seconds), verdict.why.args.value("model"_L1).toString(service.name));
        notice.urgency = Notice::Urgency::Low;
        step.notices.append(notice);
    }
    remember(step.notified, Status::Unknown, verdict, now);
}

void notifyFlapping(NoticeStep &step, const Service &service, const Verdict &verdict, const QDateTime &now)
{
    const bool begins = verdict.unstable;
    Notice notice = noticeAbout(service, verdict, begins ? Notice::Type::Unstable : Notice::Type::CalmAgain);
    notice.urgency = Notice::Urgency::Normal;
    notice.title = (begins ? NoticeTexts::tr("%1 is unstable") : NoticeTexts::tr("%1 is stable again"))
                       .arg(service.name);
    const Status after = notifiable(verdict.status, service.notify);
    const bool endsOutage = isBad(notifiable(step.notified.status, service.notify)) && !isBad(after);
    if (begins)
        notice.body
            = NoticeTexts::tr("Its status keeps changing; you will be notified when it is stable again");
    else if (endsOutage && !isBad(verdict.status) && step.notified.badSince.isValid())
        notice.body = NoticeTexts::tr("%1 is online again; back after %2")
                          .arg(service.name, lengthOf(step.notified, verdict));
    else
        notice.body = statusSentence(service.name, verdict.status, strainOf(verdict));
    step.notices.append(notice);
    step.notified.unstable = begins;
    if (!begins)
        remember(step.notified, after, verdict, now);
}

void notifyStatus(NoticeStep &step, const Service &service, const Verdict &verdict,
                  const Preferences &preferences, const QDateTime &now)
{
    const Status before = notifiable(step.notified.status, service.notify);
    const Status after = notifiable(verdict.status, service.notify);
    const bool wasBad = isBad(before);
    if (isBad(after) && !wasBad)
        step.notices.append(noticeAbout(service, verdict, Notice::Type::Problem));
    else if (isBad(after) && before != after)
        step.notices.append(noticeAbout(service, verdict, Notice::Type::Change));
    else if (wasBad && !isBad(after) && preferences.notifyRecovery)
        step.notices.append(recovery(service, step.notified, verdict));

    const bool mustRemind = isBad(after) && before == after && preferences.remindAfterMinutes > 0
        && !step.notified.acknowledged
        && step.notified.at.secsTo(now) >= reminderSeconds(preferences, step.notified.reminders);
    if (mustRemind) {
        step.notices.append(noticeAbout(service, verdict, Notice::Type::Problem));
        ++step.notified.reminders;
    }
    if (step.notified.status != verdict.status || mustRemind)
        remember(step.notified, after, verdict, now);
}

} // namespace

void dress(Notice &notice, const Preferences &preferences)
{
    const QString urgency = preferences.urgencies.value(notice.status);
    if (urgency == "low"_L1)
        notice.urgency = Notice::Urgency::Low;
    else if (urgency == "normal"_L1)
        notice.urgency = Notice::Urgency::Normal;
    else if (urgency == "critical"_L1)
        notice.urgency = Notice::Urgency::Critical;
    notice.sound = preferences.sounds.value(notice.status);
}

QList<Service> limitedBy(const Preferences &preferences, QList<Service> services)
{
    for (Service &service : services)
        service.notify = std::max(service.notify, preferences.notify); // the later, the less
    return services;
}

Status notifiableStatus(const Service &service, Status status)
{
    if (service.notify == NotifyLevel::Off && isBad(status))
        return Status::Online;
    return notifiable(status, service.notify);
}

NoticeStep noticesFor(const Service &service, const NotifiedState &notified, const Verdict &verdict,
                      const Preferences &preferences, const QDateTime &now)
{
    NoticeStep step{{}, notified};
    if (verdict.componentsGone != notified.componentsGone) {
        if (verdict.componentsGone) {
            Notice notice = noticeAbout(service, verdict, Notice::Type::ComponentsGone);
            notice.title = NoticeTexts::tr("%1: the selected components are gone").arg(service.name);
            notice.body
                = NoticeTexts::tr("The selected components no longer exist on this page; choose them again "
                                  "in Settings");
            notice.urgency = Notice::Urgency::Normal;
            step.notices.append(notice);
        }
        // Only a page that was read again can bring the parts back.
        if (verdict.componentsGone || verdict.status != Status::Unknown)
            step.notified.componentsGone = verdict.componentsGone;
    }
    const bool isNotifiable = verdict.status != Status::Unknown && verdict.confirmed;
    if (isNothingReported(verdict) && verdict.confirmed)
        notifySilence(step, service, verdict, preferences, now);
    // After a restart the flaps of before are not seen any more: that is no calm yet.
    const bool isStillUnstable = verdict.unstable || (notified.unstable && !verdict.flapsSeen);
    if (isNotifiable && isStillUnstable != notified.unstable)
        notifyFlapping(step, service, verdict, now);
    else if (isNotifiable && !isStillUnstable)
        notifyStatus(step, service, verdict, preferences, now);
    if (service.notify == NotifyLevel::Off)
        step.notices.clear();
    return step;
}

QString durationText(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(0, seconds) / 60;
    const auto minText = [](qint64 n) {
        return NoticeTexts::tr("%1 min").arg(n);
    };
    const auto hourText = [](qint64 n) {
        return NoticeTexts::tr("%1 h").arg(n);
    };
    const auto dayText = [](qint64 n) {
        return NoticeTexts::tr("%1 d").arg(n);
    };
    if (minutes < 1)
        return NoticeTexts::tr("less than a minute");
    if (minutes < 60)
        return minText(minutes);
    if (minutes < 24 * 60)
        return minutes % 60 == 0 ? hourText(minutes / 60)
                                 : hourText(minutes / 60) + u' ' + minText(minutes % 60);
    const qint64 hours = minutes / 60;
    return hours % 24 == 0 ? dayText(hours / 24) : dayText(hours / 24) + u' ' + hourText(hours % 24);
}

} // namespace Pilotlamp
