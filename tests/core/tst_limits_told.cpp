// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits_told.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::LimitsToldTests {

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

} // namespace

/// Limits of our own that a server tells.
class LimitsToldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whenALimitEnds_data()
    {
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const QByteArray &reset, qint64 seconds) {
            QTest::newRow(reset.isEmpty() ? "empty" : reset.constData()) << reset << seconds;
        };
        const qint64 now = Noon.toSecsSinceEpoch();
        row("0", 0);
        row("1.5", 2);
        row("2678400", 2678400); // 31 days
        row("2678401", -1);
        row("999999999", -1);
        row("1000000000", -1); // a moment, long past
        row(QByteArray::number(now + 90), 90);
        row(QByteArray::number((now + 90) * 1000), 90);
        row("1d2h3m4s", 86'400 + 7200 + 180 + 4);
        row("250ms", 1);
        row("2026-11-22T12:00:30Z", 30);
        row("2026-11-22T12:00:30", 30);
        row("2026-11-22T14:00:30+02:00", 30);
        row("soon", -1);
        row("", -1);
        row("-5", -1);
    }

    void whenALimitEnds()
    {
        QFETCH(QByteArray, reset);
        Response response;
        response.httpStatus = 429;
        response.headers = {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", reset}};
        QTEST(limitEndsIn(response, Noon), "seconds");
        response.headers.append(std::pair("Retry-After"_ba, "7"_ba));
        QCOMPARE(limitEndsIn(response, Noon), 7);
    }

    void onlyWhatIsUsedUpEnds()
    {
        const auto ends = [](const decltype(Response::headers) &headers) {
            return limitEndsIn({.httpStatus = 429, .headers = headers}, Noon);
        };
        QCOMPARE(ends({{"X-RateLimit-Remaining", "5"}, {"X-RateLimit-Reset", "30"}}), -1);
        QCOMPARE(ends({{"X-Build", "05"}}), -1);
        QCOMPARE(ends({{"RateLimit", "\"a\";r=0;t=40"}}), 40);
        QCOMPARE(ends({{"RateLimit", "\"a\";r=1;t=40"}}), -1);
        QCOMPARE(ends({{"X-Other", "\"a\";r=0;t=40"}}), -1);
    }

    void whatIsLeftIsNoLimit()
    {
        const auto bound = [](const QByteArray &name, const QByteArray &value) {
            Response response;
            response.httpStatus = 429;
            response.headers = {{name, value}};
            return ownBoundOf(response);
        };
        for (const char *none : {"0", "0, 5", "0;w=60", "-1"})
            QCOMPARE(bound("X-RateLimit-Remaining", none), OwnBound::Rate);
        for (const char *some : {"1", "10", "05"})
            QCOMPARE(bound("X-RateLimit-Remaining", some), OwnBound::None);
        QCOMPARE(bound("x-rate-limit-remaining", "0"), OwnBound::Rate);
        QCOMPARE(bound("x-remaining", "0"), OwnBound::None);
        QCOMPARE(bound("x-ratelimit-limit", "0"), OwnBound::None);
        QCOMPARE(bound("RateLimit", "\"a\";r=0;t=1"), OwnBound::Rate);
        QCOMPARE(bound("RateLimit", "\"a\";r=1;t=1"), OwnBound::None);
        QCOMPARE(bound("X-Other", "r=0"), OwnBound::None);
        Response forbidden;
        forbidden.httpStatus = 403;
        QCOMPARE(ownBoundOf(forbidden), OwnBound::Key);
        forbidden.headers = {{"X-RateLimit-Remaining", "0"}};
        QCOMPARE(ownBoundOf(forbidden), OwnBound::Rate);
    }
};

PILOTLAMP_TEST(LimitsToldTest, Testing::NoApplication);

} // namespace Pilotlamp::LimitsToldTests

#include "tst_limits_told.moc"
