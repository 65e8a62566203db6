// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiet_hours.h"

#include "testlib/test_program.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::QuietHoursTests {

class QuietHoursTest : public QObject {
    Q_OBJECT

private:
    static QDateTime at(int day, const QString &clock)
    {
        return QDateTime(QDate(2026, 3, day), QTime::fromString(clock, u"HH:mm"_s),
                         QTimeZone("Europe/Berlin"));
    }
    static Preferences quiet(const QString &from, const QString &until)
    {
        Preferences preferences;
        preferences.quietFrom = QTime::fromString(from, u"HH:mm"_s);
        preferences.quietUntil = QTime::fromString(until, u"HH:mm"_s);
        return preferences;
    }

private Q_SLOTS:
    void theHours_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QDateTime>("end");
        const QDateTime never;
        QTest::newRow("before") << u"22:00"_s << u"06:00"_s << u"21:59"_s << never;
        QTest::newRow("begins") << u"22:00"_s << u"06:00"_s << u"22:00"_s << at(3, u"06:00"_s);
        QTest::newRow("midnight") << u"22:00"_s << u"06:00"_s << u"00:00"_s << at(2, u"06:00"_s);
        QTest::newRow("last minute") << u"22:00"_s << u"06:00"_s << u"05:59"_s << at(2, u"06:00"_s);
        QTest::newRow("ends") << u"22:00"_s << u"06:00"_s << u"06:00"_s << never;
        QTest::newRow("noon") << u"12:00"_s << u"13:00"_s << u"12:30"_s << at(2, u"13:00"_s);
        QTest::newRow("after noon") << u"12:00"_s << u"13:00"_s << u"13:00"_s << never;
        QTest::newRow("none") << QString() << QString() << u"23:00"_s << never;
        QTest::newRow("half") << u"22:00"_s << QString() << u"23:00"_s << never;
        QTest::newRow("empty") << u"22:00"_s << u"22:00"_s << u"22:00"_s << never;
    }

    void theHours()
    {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QString, now);
        QFETCH(QDateTime, end);
        QCOMPARE(isQuietAt(quiet(from, until), at(2, now)), end.isValid());
        QCOMPARE(quietEndAfter(quiet(from, until), at(2, now)), end);
    }

    void theEndIsATimeOfDayAlsoWhenTheClocksChange()
    {
        const QDateTime evening = at(28, u"22:00"_s); // the night has 23 hours
        const QDateTime end = quietEndAfter(quiet(u"22:00"_s, u"06:00"_s), evening);
        QCOMPARE(end, at(29, u"06:00"_s));
        QCOMPARE(evening.secsTo(end), 7 * 3600);
    }

    void remindersWaitTwiceAsLongEachTimeButADayAtMost()
    {
        Preferences preferences;
        QCOMPARE(reminderSeconds(preferences, 3), 0);
        preferences.remindAfterMinutes = 30;
        QCOMPARE(reminderSeconds(preferences, 0), 1800);
        QCOMPARE(reminderSeconds(preferences, 1), 3600);
        QCOMPARE(reminderSeconds(preferences, 5), 16 * 3600);
        QCOMPARE(reminderSeconds(preferences, 6), 24 * 3600);
        QCOMPARE(reminderSeconds(preferences, 1000000), 24 * 3600);
        preferences.remindAfterMinutes = 3 * 24 * 60;
        QCOMPARE(reminderSeconds(preferences, 4), 3 * 24 * 3600);
    }
};

PILOTLAMP_TEST(QuietHoursTest, Testing::NoApplication);

} // namespace Pilotlamp::QuietHoursTests

#include "tst_quiet_hours.moc"
