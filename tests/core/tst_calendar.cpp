// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::CalendarTests {

/// Planned maintenances as a calendar that other programs read.
class CalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maintenances()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        ServiceRow row;
        row.service = {.id = u"shop"_s, .name = u"Shop, the best"_s};
        row.verdict.upcoming = {{.id = u"m"_s,
                                 .title = u"Work; on Größe "_s + QString(80, u'ü'),
                                 .from = now.addDays(1),
                                 .until = now.addDays(1).addSecs(3600)},
                                {.id = u"n"_s, .title = u"Some day"_s}};
        row.verdict.maintenances = {{.id = u"r"_s, .title = u"Running"_s, .from = now.addSecs(-60)}};
        const QByteArray calendar = calendarOf({&row, 1}, now);
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
        QVERIFY(calendar.contains("DTSTART:20261130T120000Z\r\nDTEND:20261130T130000Z\r\n"));
        QCOMPARE(calendar.count("CATEGORIES:MAINTENANCE\r\nEND:VEVENT\r\n"), 2);
        QVERIFY(calendar.contains("SUMMARY:Shop\\, the best: Work\\; on Größe "));
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY(QUtf8StringView(line).isValidUtf8());
        }
        QCOMPARE(calendarOf({&row, 1}, now), calendar);
    }
};

PILOTLAMP_TEST(CalendarTest, Testing::NoApplication);

} // namespace Pilotlamp::CalendarTests

#include "tst_calendar.moc"
