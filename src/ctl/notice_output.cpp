// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/notice_output.h"

#include "core/foreign_text.h"
#include "core/json_values.h"
#include "ctl/history_output.h"
#include "ctl/language.h"
#include "ctl/verdict_output.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QDateTime noticeOutputUtc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

QString deliveryOf(const StoredNotice &notice)
{
    return notice.isHeld ? u"held"_s : notice.taken ? u"shown"_s : u"window"_s;
}

QString deliveryText(const StoredNotice &notice)
{
    if (notice.isHeld)
        return Terminal::tr("held back");
    return notice.taken ? Terminal::tr("shown") : Terminal::tr("in the window");
}

QString statusOf(const StoredNotice &notice)
{
    return notice.isHeld ? QString() : idOf(notice.status);
}

} // namespace

QString noticesText(const QList<StoredNotice> &notices)
{
    if (notices.isEmpty())
        return Terminal::tr("No notifications in this time");
    QStringList lines;
    qsizetype width = 0;
    for (const StoredNotice &notice : notices)
        width = std::max(width, deliveryText(notice).size());
    for (const StoredNotice &notice : notices) {
        QStringList parts{filteredLine(notice.title), filteredLine(notice.body, 600)};
        parts.removeAll(QString());
        const QString why = filteredLine(notice.why);
        lines.append(
            u"%1  %2  %3"_s.arg(QDateTime::fromMSecsSinceEpoch(notice.at).toString(u"yyyy-MM-dd HH:mm"_s),
                                deliveryText(notice).leftJustified(width), parts.join(u" — "_s))
            + (why.isEmpty() ? QString() : u" ("_s + why + u')'));
    }
    return lines.join(u'\n');
}

QString noticesCsv(const QList<StoredNotice> &notices)
{
    QStringList lines{u"at,service,status,delivered,title,body,why"_s};
    for (const StoredNotice &notice : notices)
        lines.append(QStringList{noticeOutputUtc(notice.at).toString(Qt::ISODate), csvCell(notice.service),
                                 statusOf(notice), deliveryOf(notice), csvCell(notice.title),
                                 csvCell(notice.body), csvCell(notice.why)}
                         .join(u','));
    return lines.join(u'\n');
}

QJsonArray noticesArray(const QList<StoredNotice> &notices)
{
    QJsonArray array;
    for (const StoredNotice &notice : notices)
        array.append(QJsonObject{{u"at"_s, jsonTime(notice.at)},
                                 {u"service"_s, notice.service},
                                 {u"status"_s, textOrNull(statusOf(notice))},
                                 {u"delivered"_s, deliveryOf(notice)},
                                 {u"title"_s, notice.title},
                                 {u"body"_s, notice.body},
                                 {u"why"_s, notice.why}});
    return array;
}

} // namespace Pilotlamp
