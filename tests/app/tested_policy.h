// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notification_policy.h"

#include <QTimeZone>

namespace Pilotlamp::Testing {

using namespace Qt::StringLiterals;

/// A desk with services a, b, c … whose verdicts a test sets; `heard` holds the popups as "key|title".
class TestedPolicy {
public:
    explicit TestedPolicy(int services)
    {
        for (int i = 0; i < services; ++i) {
            ServiceRow row;
            row.service.id = row.service.name = QString(QChar(u'a' + i));
            rows.append(row);
        }
        QObject::connect(&policy, &NotificationPolicy::notify, [this](const Notice &notice) {
            received.append(notice.key + u'|' + notice.title);
            notices.append(notice);
        });
        QObject::connect(&policy, &NotificationPolicy::withdraw,
                         [this](const QString &key) { withdrawn.append(key); });
        QObject::connect(
            &policy, &NotificationPolicy::notifiedChanged,
            [this](const QString &id, const NotifiedState &notified) { remembered.insert(id, notified); });
    }

    void set(int index, Status status, const QString &cause = {})
    {
        Verdict &verdict = rows[index].verdict;
        verdict.status = status;
        verdict.confirmed = status != Status::Unknown;
        verdict.cause = cause;
        verdict.since = now;
        policy.noticeChange(rows.at(index).service.id);
    }
    QStringList flushed()
    {
        received.clear();
        withdrawn.clear();
        policy.flush();
        return received;
    }

    QDateTime now{QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
    QList<ServiceRow> rows;
    QStringList received;
    QStringList withdrawn;
    QList<Notice> notices;
    QHash<QString, NotifiedState> remembered;
    NotificationPolicy policy{[this]() -> const QList<ServiceRow> & { return rows; },
                              [this] {
                                  return now;
                              }};
};

} // namespace Pilotlamp::Testing
