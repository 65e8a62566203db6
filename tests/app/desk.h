// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notice_desk.h"

#include <QTimeZone>

namespace Pilotlamp::Testing {

using namespace Qt::StringLiterals;

/// A desk with services a, b, c … whose verdicts a test sets; `heard` holds the popups as "key|title".
class Desk {
public:
    explicit Desk(int services)
    {
        for (int i = 0; i < services; ++i) {
            ServiceRow row;
            row.service.id = row.service.name = QString(QChar(u'a' + i));
            rows.append(row);
        }
        QObject::connect(&desk, &NoticeDesk::tell, [this](const Notice &notice) {
            heard.append(notice.key + u'|' + notice.title);
            notices.append(notice);
        });
        QObject::connect(&desk, &NoticeDesk::withdraw, [this](const QString &key) { withdrawn.append(key); });
        QObject::connect(&desk, &NoticeDesk::toldChanged,
                         [this](const QString &id, const Told &told) { remembered.insert(id, told); });
    }

    void set(int index, Status status, const QString &cause = {})
    {
        Verdict &verdict = rows[index].verdict;
        verdict.status = status;
        verdict.confirmed = status != Status::Unknown;
        verdict.cause = cause;
        verdict.since = now;
        desk.noticeChange(rows.at(index).service.id);
    }
    QStringList flushed()
    {
        heard.clear();
        withdrawn.clear();
        desk.flush();
        return heard;
    }

    QDateTime now{QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
    QList<ServiceRow> rows;
    QStringList heard;
    QStringList withdrawn;
    QList<Notice> notices;
    QHash<QString, Told> remembered;
    NoticeDesk desk{[this]() -> const QList<ServiceRow> & { return rows; },
                    [this] {
                        return now;
                    }};
};

} // namespace Pilotlamp::Testing
