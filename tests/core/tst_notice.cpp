// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice.h"

#include "testlib/test_program.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::NoticeTests {

namespace {

const QDateTime Start(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

Verdict verdictWith(Status status, const QDateTime &since, bool confirmed = true)
{
    Verdict verdict;
    verdict.status = status;
    verdict.since = since;
    verdict.checkedAt = since;
    verdict.confirmed = confirmed && status != Status::Unknown;
    verdict.whose = isBad(status) ? Whose::Them : Whose::None;
    verdict.reason = u"because"_s;
    return verdict;
}

Status statusOf(QChar letter)
{
    return letter.toUpper() == u'N' ? Status::Unknown
                                    : static_cast<Status>(u"?OMVX"_s.indexOf(letter.toUpper()));
}

/// Plays verdicts a minute apart (? O M V X, N nothing is reported of a model; lower case = not confirmed)
/// and gives one letter per notice: P problem, C change, R recovered, U unstable, A calm again, or '.' for
/// none.
QString play(const QString &story, NotifyLevel level = NotifyLevel::All, const Preferences &preferences = {},
             NotifiedState notified = {})
{
    Service service;
    service.id = service.name = u"Shop"_s;
    service.notify = level;
    QDateTime now = Start;
    QString received;
    for (const QChar letter : story) {
        now = now.addSecs(60);
        Verdict verdict = verdictWith(statusOf(letter), now, letter.isUpper());
        if (letter.toUpper() == u'N') {
            verdict.why.code = u"nothingReported"_s;
            verdict.confirmed = letter.isUpper();
        }
        const NoticeStep step = noticesFor(service, notified, verdict, preferences, now);
        notified = step.notified;
        received += step.notices.isEmpty()
            ? u'.'
            : u"PCRUAOGM"_s.at(static_cast<int>(step.notices.constFirst().type));
    }
    return received;
}

} // namespace

class NoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachChangeOnce_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("received");
        const auto row = [](const char *story, const char *received) {
            QTest::newRow(story) << QString::fromLatin1(story) << QString::fromLatin1(received);
        };
        row("OOO", "...");
        row("OXXXO", ".P..R");
        row("XXO", "P.R");
        row("OXVO", ".PCR");
        row("OX?XO", ".P..R");
        row("OX???O", ".P...R");
        row("O??O", "....");
        row("xxXO", "..PR");
        row("oXoO", ".P.R");
        row("OMO", ".PR");
        row("NVVN", ".P.R");
        row("NVnN", ".P.R");
        row("NVnV", ".P..");
        row("NNON", "....");
        row("NVNVN", ".PRPR");
    }

    void tellsEachChangeOnce()
    {
        QFETCH(QString, story);
        QFETCH(QString, received);
        QCOMPARE(play(story), received);
    }

    /// The end of what was reported of a model is no proof that it works, and does not say so.
    void whatIsNoLongerReportedIsNotCalledWell()
    {
        Service service;
        service.name = u"Claude"_s;
        Verdict verdict = verdictWith(Status::Unknown, {});
        verdict.why = {u"nothingReported"_s, {{u"model"_s, u"Opus 4.6"_s}}};
        verdict.confirmed = true;
        const NotifiedState notified{.status = Status::Overload, .badSince = Start.addSecs(-720)};
        const NoticeStep step = noticesFor(service, notified, verdict, {}, Start);
        QCOMPARE(step.notices.size(), 1);
        const Notice notice = step.notices.constFirst();
        QCOMPARE(notice.title, u"Claude: no longer reported"_s);
        QCOMPARE(
            notice.body,
            u"After 12 min their page no longer mentions Opus 4.6. That does not prove that it works."_s);
        QCOMPARE(notice.urgency, Notice::Urgency::Low);
        QVERIFY(noticesFor(service, step.notified, verdict, {}, Start).notices.isEmpty());
        Preferences silent;
        silent.notifyRecovery = false;
        QVERIFY(noticesFor(service, notified, verdict, silent, Start).notices.isEmpty());
    }

    void outagesOnlyHearsOfOutages()
    {
        QCOMPARE(play(u"NVN"_s, NotifyLevel::Outages), u"..."_s);
        QCOMPARE(play(u"OVXVO"_s, NotifyLevel::Outages), u"..PR."_s);
        QCOMPARE(play(u"OXO"_s, NotifyLevel::Off), u"..."_s);
    }

    void overloadIsCalledWhatItIs()
    {
        Service service;
        service.name = u"Shop"_s;
        Verdict verdict = verdictWith(Status::Overload, Start);
        const auto title = [&](const Evidence &evidence) {
            verdict.evidence = {evidence};
            return noticesFor(service, {}, verdict, {}, Start).notices.value(0).title;
        };
        QCOMPARE(title({.kind = u"http"_s, .status = Status::Overload}), u"Shop is slow"_s);
        QCOMPARE(title({.kind = u"http"_s, .status = Status::Overload, .httpStatus = 503}),
                 u"Shop is overloaded"_s);
        QCOMPARE(title({.kind = u"statuspage"_s, .vendor = true, .status = Status::Overload}),
                 u"Shop is degraded"_s);
        QCOMPARE(title({.kind = u"nagios"_s, .vendor = true, .status = Status::Overload, .server = true}),
                 u"Shop has warnings"_s);
    }

    void whoHearsOfOutagesOnlyIsNotToldThatAllIsWell()
    {
        Service service;
        service.name = u"Shop"_s;
        service.notify = NotifyLevel::Outages;
        NotifiedState notified;
        const auto step = [&](Status status, int seconds) {
            const QDateTime at = Start.addSecs(seconds);
            const NoticeStep made = noticesFor(service, notified, verdictWith(status, at), {}, at);
            notified = made.notified;
            return made.notices.isEmpty()
                ? QString()
                : made.notices.constFirst().title + u": "_s + made.notices.constFirst().body;
        };
        QCOMPARE(step(Status::Overload, 0), QString());
        QCOMPARE(step(Status::Offline, 3600), u"Shop is down: It's them: because"_s);
        QCOMPARE(step(Status::Overload, 3600 + 720),
                 u"Shop is no longer offline: After 12 min; now: Overloaded"_s);
        QCOMPARE(step(Status::Online, 9000), QString());
    }

    void calmAgainTellsTheEndOfAToldOutage()
    {
        Service service;
        service.name = u"Shop"_s;
        NotifiedState notified;
        notified.status = Status::Offline;
        notified.badSince = Start;
        Verdict verdict = verdictWith(Status::Offline, Start);
        verdict.unstable = true;
        NoticeStep step = noticesFor(service, notified, verdict, {}, Start.addSecs(60));
        step = noticesFor(service, step.notified, verdictWith(Status::Offline, Start.addSecs(300)), {},
                          Start.addSecs(300));
        QCOMPARE(step.notices.constFirst().body, u"Shop is down"_s);
        QCOMPARE(step.notified.badSince, Start);
        step = noticesFor(service, step.notified, verdict, {}, Start.addSecs(400));
        step = noticesFor(service, step.notified, verdictWith(Status::Online, Start.addSecs(720)), {},
                          Start.addSecs(900));
        QCOMPARE(step.notices.constFirst().type, Notice::Type::CalmAgain);
        QCOMPARE(step.notices.constFirst().body, u"Shop is online again; back after 12 min"_s);
        QVERIFY(!step.notified.badSince.isValid());
    }

    void afterARestartCalmIsToldOnlyOnceItWasSeen()
    {
        Service service;
        NotifiedState notified;
        notified.status = Status::Online;
        notified.unstable = true;
        Verdict verdict = verdictWith(Status::Online, Start);
        verdict.flapsSeen = false;
        const NoticeStep step = noticesFor(service, notified, verdict, {}, Start);
        QVERIFY(step.notices.isEmpty());
        QVERIFY(step.notified.unstable);
        verdict.flapsSeen = true;
        QCOMPARE(noticesFor(service, step.notified, verdict, {}, Start).notices.size(), 1);
    }

    void nothingIsRepeatedAfterARestart()
    {
        NotifiedState notified;
        notified.status = Status::Offline;
        notified.badSince = Start.addSecs(-600);
        notified.at = Start.addSecs(-600);
        QCOMPARE(play(u"XXO"_s, NotifyLevel::All, {}, notified), u"..R"_s);
    }

    void recoveryNamesTheDuration()
    {
        Service service;
        service.name = u"Shop"_s;
        NotifiedState notified;
        notified.status = Status::Offline;
        notified.badSince = Start;
        const NoticeStep step = noticesFor(
            service, notified, verdictWith(Status::Online, Start.addSecs(12 * 60)), {}, Start.addSecs(900));
        QCOMPARE(step.notices.size(), 1);
        QCOMPARE(step.notices.constFirst().title, u"Shop is online again"_s);
        QCOMPARE(step.notices.constFirst().body, u"Back after 12 min"_s);
        QCOMPARE(step.notified.status, Status::Online);
        QVERIFY(!step.notified.badSince.isValid());
    }

    void recoveryCanBeSwitchedOff()
    {
        Preferences quiet;
        quiet.notifyRecovery = false;
        QCOMPARE(play(u"OXOX"_s, NotifyLevel::All, quiet), u".P.P"_s);
    }

    void remindersComeOnlyWhenAsked()
    {
        Preferences preferences;
        preferences.remindAfterMinutes = 3;
        QCOMPARE(play(u"OXXXXXXXXXXX"_s, NotifyLevel::All, preferences), u".P..P.....P."_s);
    }

    void aStormIsToldAsOne()
    {
        Service service;
        service.name = u"Shop"_s;
        NotifiedState notified;
        notified.status = Status::Online;
        Verdict verdict = verdictWith(Status::Offline, Start);
        verdict.unstable = true;
        NoticeStep step = noticesFor(service, notified, verdict, {}, Start);
        QCOMPARE(step.notices.constFirst().type, Notice::Type::Unstable);
        step = noticesFor(service, step.notified, verdict, {}, Start);
        QVERIFY(step.notices.isEmpty());
        verdict = verdictWith(Status::Offline, Start);
        step = noticesFor(service, step.notified, verdict, {}, Start);
        QCOMPARE(step.notices.constFirst().type, Notice::Type::CalmAgain);
        QCOMPARE(step.notices.constFirst().body, u"Shop is down"_s);
        step = noticesFor(service, step.notified, verdictWith(Status::Online, Start.addSecs(60)), {}, Start);
        QCOMPARE(step.notices.constFirst().type, Notice::Type::Recovered);
    }

    void goneComponentsAreToldOnce()
    {
        Service service;
        service.name = u"Shop"_s;
        Verdict verdict;
        verdict.componentsGone = true;
        NoticeStep step = noticesFor(service, {}, verdict, {}, Start);
        QCOMPARE(step.notices.size(), 1);
        QVERIFY(noticesFor(service, step.notified, verdict, {}, Start).notices.isEmpty());
    }

    void durationsAreWords_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0 << u"less than a minute"_s;
        QTest::newRow("59") << 59 << u"less than a minute"_s;
        QTest::newRow("12 min") << 750 << u"12 min"_s;
        QTest::newRow("2 h") << 7200 << u"2 h"_s;
        QTest::newRow("2 h 5") << 7500 << u"2 h 5 min"_s;
        QTest::newRow("3 d 4") << 3 * 86400 + 4 * 3600 << u"3 d 4 h"_s;
        QTest::newRow("back in time") << -5 << u"less than a minute"_s;
    }

    void durationsAreWords()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(seconds), text);
    }
};

PILOTLAMP_TEST(NoticeTest, Testing::NoApplication);

} // namespace Pilotlamp::NoticeTests

#include "tst_notice.moc"
