// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_date.h"

#include "core/response.h"
#include "testlib/test_program.h"

#include <QTimeZone>

namespace Pilotlamp::HttpDateTests {

class HttpDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheOneForm()
    {
        const QDateTime read = httpDate(" Sun, 06 Nov 1994 08:49:37 GMT\r");
        QCOMPARE(read, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc()));
        QCOMPARE(read.timeSpec(), Qt::UTC);
        QCOMPARE(httpDate("Tue, 29 Feb 2028 23:59:59 GMT").date(), QDate(2028, 2, 29));
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "GMT", "Sun, 06 Nov 1994 08:49:37 CET", "Sunday, 06-Nov-94 08:49:37 GMT",
              "Sun Nov  6 08:49:37 1994", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT",
              "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, -6 Nov 1994 08:49:37 GMT",
              "S1n, 06 Nov 1994 08:49:37 GMT", "Sun, 0: Nov 1994 08:49:37 GMT",
              "Sun, 06 Nov 1994 08:49:37 GMT, Mon, 07 Nov 1994 08:49:37 GMT"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesAnythingElse()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!httpDate(text).isValid());
    }

    /// How long a server wants to be left alone: a number of seconds or a date; at most a week.
    void retryAfterIsANumberOrADate_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); // -1: it says nothing
        QTest::newRow("a number") << QByteArray(" 120 ") << 120;
        QTest::newRow("none") << QByteArray("0") << 0;
        QTest::newRow("less than none") << QByteArray("-1") << -1;
        QTest::newRow("a date") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << 60;
        QTest::newRow("a date that is over") << QByteArray("Sun, 06 Nov 1994 08:40:37 GMT") << 0;
        QTest::newRow("next year") << QByteArray("Mon, 06 Nov 1995 08:49:37 GMT") << 7 * 86400;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }
    void retryAfterIsANumberOrADate()
    {
        QFETCH(QByteArray, header);
        Response response;
        response.headers = {{"Retry-After", header}};
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());
        QTEST(response.retryAfterSeconds(now).value_or(-1), "seconds");
    }
};

PILOTLAMP_TEST(HttpDateTest, QCoreApplication);

} // namespace Pilotlamp::HttpDateTests

#include "tst_http_date.moc"
