// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"
#include "core/foreign_text.h"

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
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                && calendar.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
        QVERIFY(calendar.contains("DTSTART:20261130T120000Z\r\nDTEND:20261130T130000Z\r\n"));
        QCOMPARE(calendar.count("CATEGORIES:MAINTENANCE\r\nEND:VEVENT\r\n"), 2);
        QVERIFY(calendar.contains("SUMMARY:Shop\\, the best: Work\\; on Größe "));
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY(QUtf8StringView(line).isValidUtf8());
        }
        QCOMPARE(calendarOf({&row, 1}, now), calendar);
        QCOMPARE(calendar.count("DTSTAMP:20261129T120000Z\r\n"), 2);
        QCOMPARE(calendar.count("UID:"), 2);
        QCOMPARE(calendar.count("DTEND:"), 1);
        QVERIFY(!calendar.contains("URL:"));
        // The same event is the same in the next file, another one is another; an end that is none is left
        // out.
        const auto uid = [](const QByteArray &text, int nth) {
            qsizetype at = -1;
            for (int i = 0; i <= nth; ++i)
                at = text.indexOf("UID:", at + 1);
            return text.mid(at, 44);
        };
        row.service.link = u"https://shop.example/"_s;
        row.verdict.maintenances[0].until = row.verdict.maintenances.at(0).from;
        const QByteArray later = calendarOf({&row, 1}, now.addSecs(60));
        QVERIFY(uid(later, 0) == uid(calendar, 0) && uid(later, 1) == uid(calendar, 1)
                && uid(later, 0) != uid(later, 1));
        QCOMPARE(later.count("DTEND:"), 1);
        QCOMPARE(later.count("URL:https://shop.example/\r\n"), 2);
    }

    void nobodyWritesALineOfHisOwn()
    {
        ServiceRow row;
        row.service
            = {.id = u"s"_s, .name = u"S\u2028BEGIN:VALARM"_s, .link = u"https://s.example/\r\nATTENDEE:x"_s};
        row.verdict.upcoming = {
            {.title = u"a\u0085DESCRIPTION:b\vc\u202e"_s, .from = QDateTime(QDate(2026, 1, 1), {}, Qt::UTC)}};
        const QByteArray calendar = calendarOf({&row, 1}, {});
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY2(!line.startsWith("BEGIN:VALARM") && !line.startsWith("DESCRIPTION")
                         && !line.startsWith("ATTENDEE"),
                     line.constData());
        QCOMPARE(filteredText(QString::fromUtf8(calendar)), QString::fromUtf8(calendar).remove(u'\r'));
        QVERIFY2(calendar.contains("SUMMARY:S\\nBEGIN:VALARM: a\\nDESCRIPTION:b\\nc\r\n"),
                 calendar.constData());
    }

    /// 75 bytes to a line, and no character torn.
    void linesAreFolded_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("lines");
        const int first = 75 - int(sizeof("SUMMARY:S: ") - 1);
        QTest::newRow("just fits") << first << 1;
        QTest::newRow("one more") << first + 1 << 2;
        QTest::newRow("two lines") << first + 74 << 2;
        QTest::newRow("three lines") << first + 75 << 3;
    }

    void linesAreFolded()
    {
        QFETCH(int, size);
        QFETCH(int, lines);
        ServiceRow row;
        row.service.name = u"S"_s;
        row.verdict.upcoming
            = {{.title = QString(size, u'x'), .from = QDateTime(QDate(2026, 1, 1), {}, Qt::UTC)}};
        const QByteArray all = calendarOf({&row, 1}, {});
        const qsizetype from = all.indexOf("SUMMARY:");
        const QByteArray summary = all.sliced(from, all.indexOf("CATEGORIES") - from);
        QCOMPARE(summary.count("\r\n"), lines);
        QCOMPARE(QByteArray(summary).replace("\r\n ", "").trimmed(), "SUMMARY:S: " + QByteArray(size, 'x'));
    }
};

PILOTLAMP_TEST(CalendarTest, Testing::NoApplication);

} // namespace Pilotlamp::CalendarTests

#include "tst_calendar.moc"
