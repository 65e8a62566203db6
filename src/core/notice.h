// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strain.h"
#include "core/verdict.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QTime>

namespace Pilotlamp {

/// Everything the user may set beside the services; read from and written to `preferences` of the config.
struct Preferences {
    int graceSeconds = 20;
    int groupWaitSeconds = 8;
    NotifyLevel notify = NotifyLevel::All; ///< of all services together; each may ask for less
    bool notifyRecovery = true;
    int remindAfterMinutes = 0; ///< until the first reminder; the next ones wait twice as long. 0 = never
    QTime quietFrom = {}; ///< local time of day; quiet hours need both ends
    QTime quietUntil = {};
    int backAfterMinutes = 0; ///< how long a service must stay well for "tell me when it's back"
    bool openWhenBack = false; ///< and its page is opened then
    QString copyWhenBack = {}; ///< this text is put on the clipboard then; empty = nothing
    bool quietExceptOutages = false; ///< what is offline is told in quiet hours too
    QStringList references = {}; ///< connectivity-check addresses; empty = the built-in two
    QStringList lists = {}; ///< sources of shared lists, as written
    QStringList localLists = {}; ///< those whose services may name what is on this computer
    QString otherResolver = {}; ///< asked only to find the cause of a failure; empty = the system's second
    QString iconStyle = {}; ///< a palette name; empty = default colours
    bool iconBadge = false; ///< the icon carries the number of services that are not well
    bool hideWhenOnline = false; ///< the panel may hide the icon while every service is online
    QMap<Status, QString> iconColours = {}; ///< "#rrggbb" in place of the palette's
    QMap<Status, QString> urgencies = {}; ///< "low", "normal", "critical" in place of the built-in
    QMap<Status, QString> sounds = {}; ///< as Notice::sound
    bool askLessOnBattery = true; ///< half as often
    bool askLessWhenLocked = true; ///< half as often while nobody sees the lamp
    bool askLessWhenMetered = true; ///< a quarter as often on a line that is paid for by volume
    bool weeklyDigest = false; ///< one card a week that sums it up
    bool readRootPage = true; ///< the page of a likely common cause is read, once
    int historyMegabytes = 50; ///< the most the history file may take
    QJsonObject options = {}; ///< all keys as in the file, known or not: kept on saving

    bool operator==(const Preferences &) const = default;
};

/// What the user is told about one change.
struct Notice {
    enum class Type : quint8 {
        Problem,
        Change,
        Recovered,
        Unstable,
        CalmAgain,
        OwnOffline,
        ComponentsGone,
        Message
    };
    enum class Urgency : quint8 { Low, Normal, Critical };
    Type type = Type::Message;
    QString serviceId = {}; ///< empty for notices about this machine
    QString key = {}; ///< popups with the same key replace one another
    QString cause = {}; ///< equal for notices that may be told as one
    QString title = {};
    QString body = {};
    QString link = {}; ///< http or https, or empty: no "Open" action
    Status status = Status::Unknown;
    Strain strain = Strain::Overloaded; ///< what an Overload means here
    Urgency urgency = Urgency::Normal;
    QString sound = {}; ///< a name of the Sound Naming Specification, a file's path, or "none"; empty = the
                        ///< notification server's choice

    bool operator==(const Notice &) const = default;
};

/// Urgency and sound as the user set them for the notice's status.
void dress(Notice &notice, const Preferences &preferences);

/// What a service's user was last told; kept over restarts so that nothing is told twice and nothing is lost.
struct NotifiedState {
    Status status = Status::Unknown; ///< Unknown: never told anything
    QDateTime at = {};
    QDateTime badSince = {}; ///< start of the outage that was told; invalid when told good
    bool acknowledged = false; ///< seen by the user: no reminders for this outage
    int reminders = 0; ///< that were told of this outage
    bool unstable = false;
    bool componentsGone = false;

    bool operator==(const NotifiedState &) const = default;
};

/// Notices and what is told once they are shown.
struct NoticeStep {
    QList<Notice> notices = {};
    NotifiedState notified = {};
};

/// The services with no more notified of each than the preferences allow for all.
QList<Service> limitedBy(const Preferences &preferences, QList<Service> services);

/// What a service's user hears of a status: Online for what they chose not to hear of.
Status notifiableStatus(const Service &service, Status status);
/// What the user must hear now, given what they were last told. Nothing for Unknown, unconfirmed or
/// own-offline verdicts; recovery from a told problem always.
NoticeStep noticesFor(const Service &service, const NotifiedState &notified, const Verdict &verdict,
                      const Preferences &preferences, const QDateTime &now);

/// "12 min", "2 h 5 min", "3 d 4 h", translated; for durations in popups and menus.
QString durationText(qint64 seconds);

} // namespace Pilotlamp
