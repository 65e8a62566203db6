// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay.h"

#include "testlib/test_program.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ReplayTests {

namespace {

const QDateTime Start(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

/// A day of a look a minute at two services: blips now and then, one real outage of 20 min of "b".
QByteArray day()
{
    QByteArray lines;
    for (int minute = 0; minute < 24 * 60; ++minute) {
        for (const QString &service : {u"a"_s, u"b"_s}) {
            ReplayReading one;
            one.id = {service, 0};
            one.reading.at = Start.addSecs(minute * 60);
            const bool isBlip = minute > 100 && minute % 97 == 0;
            const bool isOutage = service == "b"_L1 && minute >= 600 && minute < 620;
            one.reading.status = isBlip || isOutage ? Status::Offline : Status::Online;
            one.reading.answered = !isBlip && !isOutage;
            one.reading.responseMs = one.reading.answered ? 200 : -1;
            lines += lineOf(one) + '\n';
        }
    }
    return lines;
}

QList<ReplayReading> readDay()
{
    const auto readings = readingsFromLines(day());
    return *readings;
}

} // namespace

class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patienceSparesTheBlips()
    {
        const QList<ReplayReading> readings = readDay();
        const auto impatient = replay(readings, impatientPolicy(), {});
        const auto patient = replay(readings, {}, {});
        QVERIFY2(impatient.size() > 30, qPrintable(QString::number(impatient.size())));
        QCOMPARE(patient.size(), 2);
        QCOMPARE(patient.constFirst().notice.title, u"b is down"_s);
        QCOMPARE(patient.constFirst().at, Start.addSecs(602 * 60 + 8));
        QCOMPARE(patient.constLast().notice.title, u"b is online again"_s);
        QCOMPARE(patient.constLast().notice.body, u"Back after 20 min"_s);
    }

    void aStricterPolicyTellsLess()
    {
        Policy strict;
        strict.failuresToOffline = 30;
        QVERIFY(replay(readDay(), strict, {}).isEmpty());
    }

    void twiceTheSameBytes()
    {
        const auto text = [] {
            const QList<ReplayReading> readings = readDay();
            return replayText(readings, replay(readings, impatientPolicy(), {}), replay(readings, {}, {}));
        };
        const QString once = text();
        QCOMPARE(text(), once);
        QVERIFY2(once.contains(u" notifications → 2, the first one "_s), qPrintable(once));
    }

    void linesComeBackAsTheyWere()
    {
        const QByteArray lines = day();
        QByteArray again;
        const auto readings = readingsFromLines(lines);
        for (const ReplayReading &one : *readings)
            again += lineOf(one) + '\n';
        QCOMPARE(again, lines);
    }

    void aDamagedLineIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("error");
        QTest::newRow("cut") << QByteArray("{\"at\":") << u"line 2: "_s;
        QTest::newRow("array") << QByteArray("[]") << u"line 2: not a JSON object"_s;
        QTest::newRow("no service") << QByteArray("{}") << u"line 2: “service” is missing"_s;
        QTest::newRow("no time") << QByteArray(R"({"service":"a","status":"online"})") << u"line 2: “at”"_s;
        QTest::newRow("odd status") << QByteArray(
            R"({"service":"a","at":"2026-03-01T12:00:00Z","status":"up"})")
                                    << u"line 2: “status”"_s;
        QTest::newRow("odd check") << QByteArray(
            R"({"service":"a","at":"2026-03-01T12:00:00Z","status":"online","check":-1})")
                                   << u"line 2: “check”"_s;
        QTest::newRow("odd error") << QByteArray(
            R"({"service":"a","at":"2026-03-01T12:00:00Z","status":"online","error":"x"})")
                                   << u"line 2: “error”"_s;
    }

    void aDamagedLineIsNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, error);
        const auto result = readingsFromLines("\n" + line + "\n");
        QVERIFY(!result);
        QVERIFY2(result.error().text.startsWith(error), qPrintable(result.error().text));
    }

    void aLineIsReadAsWritten_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<bool>("slow");
        const auto row = [](const char *more, bool isRead, Whose whose = Whose::None, bool slow = false) {
            QTest::newRow(more) << QByteArray(more) << isRead << whose << slow;
        };
        row(R"("status":"online")", true);
        row(R"("status":"offline")", true, Whose::Unclear);
        row(R"("status":"offline","answered":true)", true, Whose::Them);
        row(R"("status":"offline","vendor":true)", true, Whose::Them);
        row(R"("status":"unknown","answered":true)", true);
        row(R"("status":"overload","slow":true,"answered":true)", true, Whose::Them, true);
        row(R"("status":"offline","slow":true)", true, Whose::Unclear, false);
        row(R"("status":"online","responseMs":1000000000)", true);
        row(R"("status":"online","responseMs":1000000001)", false);
        row(R"("status":"online","responseMs":1.5)", false);
        row(R"("status":"online","httpStatus":"200")", false);
        row(R"("status":"online","httpStatus":1e99)", false);
        row(R"("status":"online","responseMs":null,"httpStatus":null)", true);
    }

    void aLineIsReadAsWritten()
    {
        QFETCH(QByteArray, more);
        QFETCH(bool, isRead);
        const auto read = readingsFromLines(R"({"service":"a","at":"2026-03-01T12:00:00Z",)" + more + '}');
        QCOMPARE(read.has_value(), isRead);
        if (!isRead)
            return;
        QTEST(read->constFirst().reading.whose, "whose");
        QTEST(read->constFirst().reading.slow, "slow");
    }

    /// In which order they are told, and how much later the first one is.
    void theOrderIsThatOfTimeAndName()
    {
        QByteArray lines;
        for (const auto &[second, status] : {std::pair{0, Status::Online}, std::pair{60, Status::Offline}}) {
            for (const QString &service : {u"b"_s, u"a"_s})
                lines += lineOf({{service, 0}, {.at = Start.addSecs(second), .status = status}}) + '\n';
        }
        const QList<ReplayReading> readings = *readingsFromLines(lines);
        const auto told = replay(readings, impatientPolicy(), {});
        QCOMPARE(told.size(), 2); // told after the last reading, when the wait for a burst is over
        QCOMPARE(told.at(0).notice.serviceId, u"a"_s);
        QCOMPARE(told.at(0).at, told.at(1).at);
        QVERIFY(replay({}, impatientPolicy(), {}).isEmpty());
        const auto delay = [&](int seconds) {
            QList<ReplayNotice> after = told;
            after[0].at = after.at(0).at.addSecs(seconds);
            return replayText(readings, told, after).section(u'\n', 0, 0);
        };
        QVERIFY(delay(30).endsWith(u", the first one 30 s later"_s));
        QVERIFY(delay(0).endsWith(u", the first one 0 s later"_s));
        QVERIFY(delay(-30).endsWith(u", the first one 30 s earlier"_s));
        // Of several alike the newest told by then is the same trouble; another service's is not.
        QList<ReplayNotice> before{told.at(0), told.at(1), told.at(0), told.at(0)};
        before[1].at = before.at(1).at.addSecs(50);
        before[2].at = before.at(2).at.addSecs(40);
        before[3].at = before.at(3).at.addSecs(90);
        QList<ReplayNotice> after{told.at(0)};
        after[0].at = after.at(0).at.addSecs(60);
        QVERIFY(replayText(readings, before, after).contains(u", the first one 20 s later"_s));
        after[0].at = before.at(2).at;
        QVERIFY(replayText(readings, before, after).contains(u", the first one 0 s later"_s));
    }

    void readsAPolicy()
    {
        const Result<Policy> policy = policyFromJson(R"({"failuresToOffline":5,"offlineAfterSeconds":0})");
        QVERIFY(policy.has_value());
        QCOMPARE(policy->failuresToOffline, 5);
        QCOMPARE(policy->offlineAfterSeconds, 0);
        QCOMPARE(policy->successesToOnline, 2);
        const Result<Policy> unknown = policyFromJson(R"({"patience":5})");
        QVERIFY(unknown.error().text.contains(u"patience"_s));
        QVERIFY(!policyFromJson(R"({"failuresToOffline":0})"));
        QVERIFY(!policyFromJson(R"({"failuresToOffline":"three"})"));
        QVERIFY(!policyFromJson("[]"));
    }

    /// The group's wait ends before an answer of that same moment is heard.
    void whatIsDueIsToldBeforeTheNextReading()
    {
        QByteArray lines;
        for (const auto &[second, status] : {std::pair{0, Status::Online}, std::pair{60, Status::Offline},
                                             std::pair{68, Status::Online}, std::pair{200, Status::Online}})
            lines += lineOf({{u"a"_s, 0}, {.at = Start.addSecs(second), .status = status}}) + '\n';
        const auto told = replay(*readingsFromLines(lines), impatientPolicy(), {});
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.constFirst().at, Start.addSecs(68));
    }

    /// News that come while a burst gathers do not make it wait longer.
    void aBurstIsToldAtItsTime()
    {
        QByteArray lines;
        for (const auto &[second, status] :
             {std::pair{0, Status::Online}, std::pair{60, Status::Offline}, std::pair{64, Status::Overload},
              std::pair{200, Status::Overload}})
            lines += lineOf({{u"a"_s, 0}, {.at = Start.addSecs(second), .status = status}}) + '\n';
        const auto told = replay(*readingsFromLines(lines), impatientPolicy(), {});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().at, Start.addSecs(68));
    }

    /// A page's first word is news once it was read twice, though its status is the same.
    void whatIsConfirmedLaterIsToldThen()
    {
        QByteArray lines;
        for (const int second : {0, 60, 120})
            lines += lineOf({{u"a"_s, 0},
                             {.at = Start.addSecs(second), .status = Status::Offline, .vendor = true}})
                + '\n';
        const auto told = replay(*readingsFromLines(lines), {}, {});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().at, Start.addSecs(68));
    }

    /// The delay is that of the same service's trouble, not of its end, nor of another's.
    void theDelayIsOfTheSameTrouble()
    {
        const auto told = [](const QString &service, Notice::Type type, int second) {
            ReplayNotice one;
            one.at = Start.addSecs(second);
            one.notice.serviceId = service;
            one.notice.type = type;
            return one;
        };
        const QList<ReplayNotice> before{told(u"a"_s, Notice::Type::Problem, 0),
                                         told(u"b"_s, Notice::Type::Problem, 10),
                                         told(u"a"_s, Notice::Type::Recovered, 20)};
        const QString text = replayText({}, before, {told(u"a"_s, Notice::Type::Problem, 40)});
        QVERIFY2(text.contains(u"the first one 40 s later"_s), qPrintable(text));
    }

    /// What stands at the end of the grace is told then, not only with the next reading.
    void whatOutlastsTheGraceIsToldAtItsEnd()
    {
        QByteArray lines;
        for (const int second : {0, 10, 60})
            lines += lineOf({{u"a"_s, 0},
                             {.at = Start.addSecs(second), .status = Status::Offline, .vendor = true}})
                + '\n';
        const auto told = replay(*readingsFromLines(lines), {}, {});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().at, Start.addSecs(28));
    }

    /// After five intervals without a reading there is a grace, as after a start.
    void aGapIsFollowedByAGrace()
    {
        const auto told = [](int gap) {
            QByteArray lines;
            for (const auto &[second, status] :
                 {std::pair{0, Status::Online}, std::pair{60, Status::Online},
                  std::pair{60 + gap, Status::Offline}, std::pair{120 + gap, Status::Online}})
                lines += lineOf({{u"a"_s, 0}, {.at = Start.addSecs(second), .status = status}}) + '\n';
            return replay(*readingsFromLines(lines), impatientPolicy(), {}).size();
        };
        QCOMPARE(told(299), 2);
        QCOMPARE(told(300), 0);
    }

    void nothingToldHasNoDelay()
    {
        Policy strict;
        strict.failuresToOffline = 30;
        const QList<ReplayReading> readings = readDay();
        const auto some = replay(readings, {}, {});
        const QString text = replayText(readings, some, replay(readings, strict, {}));
        QVERIFY2(text.contains(u"2 notifications → 0"_s) && !text.contains(u"the first one"_s),
                 qPrintable(text));
        QVERIFY(!replayText(readings, {}, some).contains(u"the first one"_s));
    }

    void unknownAndGapsTellNothing()
    {
        QByteArray lines;
        for (int i = 0; i < 10; ++i)
            lines += lineOf({{u"a"_s, 0}, {.at = Start.addSecs(i * 60), .status = Status::Online}}) + '\n';
        for (int i = 10; i < 20; ++i)
            lines += lineOf({{u"a"_s, 0}, {.at = Start.addSecs(i * 60), .error = {Error::Kind::Offline, {}}}})
                + '\n';
        lines += lineOf({{u"a"_s, 0}, {.at = Start.addSecs(90000), .status = Status::Offline}}) + '\n';
        lines += lineOf({{u"a"_s, 0}, {.at = Start.addSecs(90060), .status = Status::Online}}) + '\n';
        const auto readings = readingsFromLines(lines);
        QVERIFY(replay(*readings, {}, {}).isEmpty());
    }
};

PILOTLAMP_TEST(ReplayTest, Testing::NoApplication);

} // namespace Pilotlamp::ReplayTests

#include "tst_replay.moc"
