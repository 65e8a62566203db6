// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance_notice.h"

#include "testlib/test_program.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::MaintenanceNoticeTests {

namespace {

QDateTime at(int day, int hour, int minute = 0)
{
    return {QDate(2026, 3, day), QTime(hour, minute), QTimeZone::utc()};
}

/// A service that asks for so many hours ahead, with a maintenance from the 2nd at 14:00 on.
ServiceRow asking(const QJsonArray &hours, const QDateTime &from = at(2, 14))
{
    ServiceRow row;
    row.service.id = u"shop"_s;
    row.service.name = u"Shop"_s;
    row.service.options = {{u"maintenanceNotice"_s, hours}};
    row.verdict.status = Status::Online;
    row.verdict.upcoming
        = {{.id = u"m1"_s, .title = u"Database upgrade"_s, .from = from, .until = from.addSecs(7200)}};
    return row;
}

} // namespace

/// Planned maintenance told ahead: once for each of the hours asked for.
class MaintenanceNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHourOnce()
    {
        const ServiceRow row = asking({1, 24});
        MaintenanceStep step = maintenanceNoticesFor(row, {}, at(1, 13, 59));
        QVERIFY(step.notices.isEmpty());
        QCOMPARE(step.next, at(1, 14));
        step = maintenanceNoticesFor(row, step.announced, at(1, 14));
        QCOMPARE(step.notices.size(), 1);
        QCOMPARE(step.notices.constFirst().title, u"Shop: maintenance begins in 1 d"_s);
        QVERIFY(step.notices.constFirst().body.startsWith(u"Database upgrade: from "_s));
        QCOMPARE(step.notices.constFirst().status, Status::Maintenance);
        QCOMPARE(step.next, at(2, 13));
        step = maintenanceNoticesFor(row, step.announced, at(1, 15));
        QVERIFY(step.notices.isEmpty());
        step = maintenanceNoticesFor(row, step.announced, at(2, 13, 1));
        QCOMPARE(step.notices.size(), 1);
        QVERIFY(!step.next.isValid());
        QVERIFY(maintenanceNoticesFor(row, step.announced, at(2, 13, 30)).notices.isEmpty());
    }

    void hoursThatPassedAtOnceAreOneNotice()
    {
        const MaintenanceStep step = maintenanceNoticesFor(asking({24, 12, 1}), {}, at(2, 13, 30));
        QCOMPARE(step.notices.size(), 1);
        QCOMPARE(step.announced.size(), 3);
        QCOMPARE(step.notices.constFirst().title, u"Shop: maintenance begins in 30 min"_s);
    }

    void aMovedBeginningIsToldAgain()
    {
        const MaintenanceStep told = maintenanceNoticesFor(asking({24}), {}, at(2, 10));
        QCOMPARE(told.notices.size(), 1);
        QCOMPARE(maintenanceNoticesFor(asking({24}, at(2, 20)), told.announced, at(2, 10)).notices.size(), 1);
    }

    void nobodyElseIsTold()
    {
        QVERIFY(maintenanceNoticesFor(asking({}), {}, at(2, 13, 30)).notices.isEmpty());
        QVERIFY(maintenanceNoticesFor(asking({1}), {}, at(2, 14)).notices.isEmpty()); // it has begun
        ServiceRow off = asking({1});
        off.service.notify = NotifyLevel::Off;
        QVERIFY(maintenanceNoticesFor(off, {}, at(2, 13, 30)).notices.isEmpty());
        ServiceRow others = asking({1});
        others.verdict.upcoming[0].affectsChosen = false;
        QVERIFY(maintenanceNoticesFor(others, {}, at(2, 13, 30)).notices.isEmpty());
        ServiceRow disabled = asking({1});
        disabled.service.enabled = false;
        QVERIFY(maintenanceNoticesFor(disabled, {}, at(2, 13, 30)).notices.isEmpty());
    }

    void theListIsChecked()
    {
        QVERIFY(isMaintenanceNotice(QJsonArray{24, 1}) && isMaintenanceNotice(QJsonArray{}));
        for (const QJsonValue &wrong :
             {QJsonValue(24), QJsonValue(QJsonArray{0}), QJsonValue(QJsonArray{-1}),
              QJsonValue(QJsonArray{1.5}), QJsonValue(QJsonArray{721}), QJsonValue(QJsonArray{u"1"_s})})
            QVERIFY(!isMaintenanceNotice(wrong));
        QCOMPARE(maintenanceHoursOf(asking({1, 24, 1}).service), (QList<int>{24, 1}));
    }

    void whatIsPastIsForgotten()
    {
        const MaintenanceStep told = maintenanceNoticesFor(asking({24}), {}, at(2, 10));
        QCOMPARE(withoutPast(told.announced, at(3, 13)).size(), 1);
        QCOMPARE(withoutPast(told.announced, at(3, 14)).size(), 1); // a day after it began
        QVERIFY(withoutPast(told.announced, at(3, 14).addSecs(1)).isEmpty());
    }
};

PILOTLAMP_TEST(MaintenanceNoticeTest, Testing::NoApplication);

} // namespace Pilotlamp::MaintenanceNoticeTests

#include "tst_maintenance_notice.moc"
