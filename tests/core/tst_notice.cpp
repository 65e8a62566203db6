// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice.h"
#include "core/shown_popups.h"

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

    /// The title says it is slow; the body says how, and of a maintenance the title says until when.
    void whatTheTitleSaysIsNotSaidTwice()
    {
        Verdict slow;
        slow.status = Status::Overload;
        slow.confirmed = true;
        slow.whose = Whose::Them;
        slow.reason = u"slow: answered 200 OK after 6.0 s"_s;
        slow.evidence
            = {Evidence{u"http"_s, u"https://shop.example/"_s, false, Status::Overload, {}, 6000, 200}};
        const QDateTime at(QDate(2026, 7, 14), QTime(14, 30), Qt::UTC);
        const auto told = [&](const Verdict &verdict) {
            return noticesFor(Service{u"shop"_s, u"Shop"_s}, {}, verdict, {}, at).notices.value(0);
        };
        QCOMPARE(told(slow).title, u"Shop is slow"_s);
        QCOMPARE(told(slow).body, u"It's them: answered 200 OK after 6.0 s"_s);
        Verdict works = slow;
        works.status = Status::Maintenance;
        works.checkedAt = at;
        works.maintenances = {Maintenance{u"m"_s, u"Racks"_s, {}, at, at.addSecs(3600)}};
        const QString until = QLocale().language() == QLocale::C
            ? u"15:30"_s
            : QLocale().toString(at.addSecs(3600).toLocalTime().time(), QLocale::ShortFormat);
        QCOMPARE(told(works).title, u"Shop is in maintenance until "_s + until);
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
        // Nor does calm say so, nor the end of what was never to be told.
        notified = {.status = Status::Offline, .badSince = Start, .unstable = true};
        QCOMPARE(step(Status::Overload, 9060), u"Shop is stable again: Shop is overloaded"_s);
        notified = {.status = Status::Overload, .badSince = Start, .unstable = true};
        QCOMPARE(step(Status::Online, 9120), u"Shop is stable again: Shop is online"_s);
    }

    void aLongReasonIsCut()
    {
        Verdict verdict = verdictWith(Status::Offline, Start);
        const auto body = [&](int length) {
            verdict.reason = QString(length - 11, u'x');
            return noticesFor({}, {}, verdict, {}, Start).notices.value(0).body;
        };
        QCOMPARE(body(400), u"It's them: "_s + QString(389, u'x'));
        QCOMPARE(body(401), u"It's them: "_s + QString(388, u'x') + u'…');
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

    /// What comes at once is counted in one sentence where it is alike.
    void popupsOfOneMomentAreCounted()
    {
        const auto one
            = [](const QString &id, Notice::Type type, Status status, const QString &cause = u"x"_s) {
                  Notice notice;
                  notice.type = type;
                  notice.serviceId = notice.key = id;
                  notice.status = status;
                  notice.cause = cause;
                  notice.strain = Strain::Slow;
                  return notice;
              };
        using Type = Notice::Type;
        const auto title = [&](Type type, Status status) {
            ShownPopups shown;
            return shown.joined({one(u"a"_s, Type::Problem, Status::Overload), one(u"b"_s, type, status)})
                .value(0)
                .title;
        };
        QCOMPARE(title(Type::Change, Status::Overload), u"2 services are slow"_s);
        QCOMPARE(title(Type::Problem, Status::Offline), u"2 services have problems"_s);
        QCOMPARE(title(Type::Unstable, Status::Offline), u"2 services changed"_s);
        // A cause makes one popup of several services, and of one service its own.
        ShownPopups alone;
        QCOMPARE(alone.joined({one(u"a"_s, Type::Problem, Status::Offline)}).value(0).key, u"a"_s);
        QCOMPARE(ShownPopups()
                     .joined({one(u"a"_s, Type::Problem, Status::Offline),
                              one(u"b"_s, Type::Problem, Status::Offline)})
                     .value(0)
                     .key,
                 u"x"_s);
        // Four stand beside each other; more are one.
        QList<Notice> many;
        for (int i = 0; i < 4; ++i)
            many.append(one(QString::number(i), Type::Problem, Status::Offline, {}));
        QCOMPARE(ShownPopups().joined(many).size(), 4);
        many.append(one(u"4"_s, Type::Problem, Status::Offline, {}));
        QCOMPARE(ShownPopups().joined(many).size(), 1);
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
