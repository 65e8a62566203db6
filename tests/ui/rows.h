// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QTimeZone>

namespace Pilotlamp::Testing {

using namespace Qt::StringLiterals;

/// The present of the interface tests: 14:30 UTC on a summer day.
inline QDateTime now()
{
    return QDateTime(QDate(2026, 7, 14), QTime(14, 30), Qt::UTC);
}

/// A service with one web check and a plain verdict, bad for 25 minutes.
inline ServiceRow row(const QString &name, Status status, const QString &reason = {})
{
    ServiceRow row;
    row.service.id = name.toLower().replace(u' ', u'-');
    row.service.name = name;
    row.service.link = u"https://%1.example/"_s.arg(row.service.id);
    row.service.checks = {Check{u"http"_s, row.service.link}};
    row.verdict.status = status;
    row.verdict.whose = isBad(status) ? Whose::Them : status == Status::Online ? Whose::None : Whose::Unclear;
    row.verdict.reason = reason;
    row.verdict.since = now().addSecs(-25 * 60);
    row.verdict.checkedAt = now().addSecs(-12);
    row.verdict.confirmed = true;
    return row;
}

/// One row per status.
inline QList<ServiceRow> fiveRows()
{
    return {row(u"Mail"_s, Status::Online, u"answered in 90 ms"_s),
            row(u"ChatGPT"_s, Status::Offline, u"the server answered 503"_s),
            row(u"Shop"_s, Status::Overload, u"answers after 9.2 s"_s),
            row(u"Wiki"_s, Status::Maintenance, u"planned work until 16:00"_s),
            row(u"Build server"_s, Status::Unknown, u"failed to get the status: the name was not found"_s)};
}

/// A text that would do harm if it were taken for HTML, for a direction or for something short.
inline QString hostileText()
{
    return u"<b>bold</b><img src='file:///etc/passwd'>&lt;i&gt;\n\u202Eright to left\u2066\t"_s
        + QString(10000, u'x');
}

} // namespace Pilotlamp::Testing
