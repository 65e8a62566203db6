// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/what_if.h"

#include "store/history.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::WhatIfTests {

/// The editor's "what if", over a real history.
class WhatIfTest : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now{QDate(2026, 7, 14), QTime(12, 0), Qt::UTC};

    static Service shop()
    {
        Service shop{u"shop"_s, u"Shop"_s};
        shop.checks = {Check{u"http"_s, u"https://shop.example/"_s}};
        return shop;
    }

    /// Six hours, each with ten slow minutes of 7 s.
    void fill(Database &database) const
    {
        History history(database);
        const int number = history.checkNumber({u"shop"_s, u"http"_s, u"https://shop.example/"_s});
        for (int minute = 0; minute < 6 * 60; ++minute) {
            Reading reading;
            reading.at = m_now.addSecs(60 * (minute - 6 * 60));
            reading.responseMs = minute % 60 >= 20 && minute % 60 < 30 ? 7000 : 200;
            reading.slow = reading.responseMs > 5000;
            reading.status = reading.slow ? Status::Overload : Status::Online;
            reading.answered = true;
            reading.httpStatus = 200;
            history.addReading(number, reading);
        }
        QVERIFY(history.flush());
    }

private Q_SLOTS:
    void thresholdsAndLevelsChangeWhatWouldHaveBeenTold()
    {
        Database database({}, Database::Access::Write);
        fill(database);
        const HistoryView view(database);
        const auto counted = [&](const Service &after) {
            return whatIf(view, shop(), after, {}, m_now).value_or(WhatIf{-1, -1});
        };
        QCOMPARE(counted(shop()), (WhatIf{12, 12})); // six times slow and six times well again
        Service patient = shop();
        patient.checks[0].slowAfterMs = 10000;
        QCOMPARE(counted(patient), (WhatIf{12, 0}));
        Service never = shop();
        never.checks[0].slowAfterMs = 0;
        QCOMPARE(counted(never), (WhatIf{12, 0}));
        Service outages = shop();
        outages.notify = NotifyLevel::Outages;
        QCOMPARE(counted(outages), (WhatIf{12, 0}));
        Service elsewhere = shop();
        elsewhere.checks[0].url = u"https://other.example/"_s;
        QVERIFY(!whatIf(view, shop(), elsewhere, {}, m_now));
        QCOMPARE(whatIfText(WhatIf{41, 3}),
                 u"New settings: 3 notifications in the last 7 days instead of 41"_s);
        QCOMPARE(whatIfText({}), QString());
    }

    /// What was no measurement of the service is judged by no threshold.
    void onlyMeasuredTimesAreJudgedAnew_data()
    {
        QTest::addColumn<bool>("isPage");
        QTest::addColumn<bool>("whileOffline");
        QTest::addColumn<Status>("status");
        QTest::addColumn<qsizetype>("expected"); // with the threshold at 3 s
        QTest::newRow("slow answers") << false << false << Status::Online << qsizetype(2);
        QTest::newRow("a page that was slow") << true << false << Status::Online << qsizetype(0);
        QTest::newRow("answers that were bad anyway") << false << false << Status::Offline << qsizetype(2);
        QTest::newRow("while this computer was offline") << false << true << Status::Unknown << qsizetype(0);
    }
    void onlyMeasuredTimesAreJudgedAnew()
    {
        QFETCH(bool, isPage);
        QFETCH(bool, whileOffline);
        QFETCH(Status, status);
        Database database({}, Database::Access::Write);
        History history(database);
        const int number = history.checkNumber({u"shop"_s, u"http"_s, u"https://shop.example/"_s});
        for (int minute = 0; minute < 90; ++minute) {
            const bool isOdd = minute >= 30 && minute < 60;
            Reading reading;
            reading.at = m_now.addSecs(60 * (minute - 90));
            reading.responseMs = isOdd ? 4000 : 0;
            reading.status = isOdd ? status : Status::Online;
            reading.answered = true;
            reading.vendor = isPage;
            history.addReading(number, reading, isOdd && whileOffline);
        }
        QVERIFY(history.flush());
        Service strict = shop();
        strict.checks[0].slowAfterMs = 3000;
        const HistoryView view(database);
        const qint64 end = m_now.toMSecsSinceEpoch();
        for (const StoredReading &stored : view.readings(number, {end - 90 * 60'000, end}))
            QCOMPARE(readingOf(stored).error.kind == Error::Kind::Offline, stored.whileOffline);
        const auto counted = whatIf(view, shop(), strict, {}, m_now);
        QVERIFY(counted);
        QTEST(counted->after, "expected");
    }
};

PILOTLAMP_TEST(WhatIfTest, QCoreApplication);

} // namespace Pilotlamp::WhatIfTests

#include "tst_what_if.moc"
