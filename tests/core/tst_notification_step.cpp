// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notification_step.h"

#include "testlib/test_program.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::NotificationStepTests {

namespace {

/// Plays a day of one service in letters, a minute each, through `notificationStep`.
/// Said: O online, M in maintenance, V overloaded, X offline, ? unknown (lower case: not confirmed yet),
/// - this computer is offline, . as before. Done at the beginning of the minute after it: ( away, ) back, z
/// mute for five minutes, w mute until well, e end the mute, b tell me when it's back, a acknowledged. Heard:
/// P problem, C change, R recovered, U unstable, A calm again, O this machine offline, m message, each
/// minute's in one word; x a popup withdrawn, h held back, ! came back as asked, . nothing.
class Story {
public:
    explicit Story(const Preferences &preferences = {}, QTime start = QTime(12, 0))
        : m_preferences(preferences)
        , m_now(QDate(2026, 3, 1), start, QTimeZone::utc())
    {
        m_rows.resize(1);
        m_rows[0].service.id = m_rows[0].service.name = u"shop"_s;
    }

    QString play(const QString &story)
    {
        QString heard;
        for (const QChar letter : story) {
            if (u"OMVX?omvx-."_s.contains(letter))
                heard += minute(letter);
            else
                act(letter);
        }
        return heard;
    }

    NotificationState state = {};
    QDateTime wakeAt = {}; ///< as the last step said
    QList<Notice> notices = {}; ///< of the last minute
    Service &service() { return m_rows[0].service; }
    Verdict &verdict() { return m_rows[0].verdict; }
    QDateTime now() const { return m_now; }

private:
    void act(QChar letter)
    {
        if (letter == u'(')
            state.away = true;
        else if (letter == u')')
            state.cardDue = !(state.away = false);
        else if (letter == u'z')
            state.snoozes.setUntil(u"shop"_s, m_now.addSecs(300));
        else if (letter == u'w')
            state.snoozes.setUntilWell(u"shop"_s);
        else if (letter == u'e')
            state.snoozes.end(u"shop"_s);
        else if (letter == u'b')
            state.awaited.insert(u"shop"_s);
        else if (letter == u'a')
            state.notified[u"shop"_s].acknowledged = true;
        if (letter == u'(')
            state.awayLog.begin(m_rows, m_now);
        state.changed.insert(u"shop"_s);
    }

    QString minute(QChar letter)
    {
        m_now = m_now.addSecs(60);
        if (letter != u'.') {
            Verdict &verdict = m_rows[0].verdict;
            verdict.ownOffline = letter == u'-';
            verdict.status
                = static_cast<Status>(std::max<qsizetype>(0, u"?OMVX"_s.indexOf(letter.toUpper())));
            verdict.confirmed = letter.isUpper();
            verdict.since = m_now;
            state.changed.insert(u"shop"_s);
        }
        if (state.away)
            state.awayLog.note(m_rows[0], m_now);
        const NotificationStep step = notificationStep(
            state, {.rows = m_rows, .preferences = m_preferences, .rootsOf = {}, .now = m_now});
        state = step.state;
        wakeAt = step.wakeAt;
        notices = step.notices;
        QString heard;
        for (const Notice &notice : step.notices)
            heard
                += notice.key == AwayLog::cardKey() ? u'K' : u"PCRUAOGm"_s.at(static_cast<int>(notice.type));
        heard += QString(step.withdrawn.size(), u'x') + QString(step.held.size(), u'h')
            + QString(step.back.size(), u'!');
        return heard.isEmpty() ? u"."_s : heard;
    }

    Preferences m_preferences;
    QDateTime m_now;
    QList<ServiceRow> m_rows = {};
};

Preferences night()
{
    Preferences preferences;
    preferences.quietFrom = QTime(22, 0);
    preferences.quietUntil = QTime(6, 0);
    return preferences;
}

} // namespace

class NotificationStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stories_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("heard");
        const auto row = [](const char *name, const char *story, const char *heard) {
            QTest::newRow(name) << QString::fromLatin1(story) << QString::fromLatin1(heard);
        };
        row("an outage and its end", "OX.O", ".P.R");
        row("not confirmed is no news", "OxXO", "..PR");
        row("unknown is neither", "OX?XO", ".P..R");
        row("a mute silences; what is still true is told when it ends", "OzX.....O", ".h...P.R");
        row("a trouble within a mute is never told", "OzX..OeO", ".h....");
        row("muted until well: the next outage is told", "OwX..O.X", ".h....P");
        row("muting takes the popup's return along", "OXwO", ".PR");
        row("an awaited return beats a mute", "OzXbO", ".hR!");
        row("awaited though recoveries are told anyway: once", "OXbO", ".PR!");
        row("awaited, and never away", "Ob.", ".R!");
        row("behind a locked screen: one card", "O(X.O)..", ".h..K.");
        row("still down behind it: the card says so", "O(X..)..", ".h..K.");
        row("nothing happened: no card", "O(..)..", ".....");
        row("what was not confirmed did not happen", "O(xO)..", ".....");
        row("away, and well again: the popup goes", "OX(O)..", ".PxhK.");
        row("away, and still down: the popup stays", "OX(X.", ".P..");
        row("the card takes the place of the popup", "OX(V)..", ".PhKx.");
        row("what is held anew is noted anew", "OzXe.OzX", ".hPRh");
        row("this computer is offline: told after two minutes, once", "O----O", "...O.x");
        row("offline and away: told afterwards", "O(----)..", ".....O.");
    }

    void stories()
    {
        QFETCH(QString, story);
        QFETCH(QString, heard);
        QCOMPARE(Story().play(story), heard);
    }

    void quietHoursHoldAndTheMorningTells()
    {
        Story story(night(), QTime(21, 57));
        QCOMPARE(story.play(u"OO"_s), u".."_s);
        QCOMPARE(story.play(u"X.."_s), u"h.."_s); // 22:00 on
        QCOMPARE(story.wakeAt, QDateTime(QDate(2026, 3, 2), QTime(6, 0), QTimeZone::utc()));
        Story morning(night(), QTime(5, 57));
        QCOMPARE(morning.play(u"XX."_s), u"h.P"_s); // 06:00
    }

    /// One moment for all that has to happen by the clock.
    void wakesForWhatComesFirst()
    {
        Preferences preferences;
        preferences.remindAfterMinutes = 30;
        preferences.backAfterMinutes = 10;
        preferences.groupWaitSeconds = 300;
        Story story(preferences);
        story.play(u"OX"_s);
        QCOMPARE(story.wakeAt, story.now().addSecs(1800)); // the reminder
        story.play(u"z."_s);
        QCOMPARE(story.wakeAt, story.now().addSecs(240)); // the mute's end
        story.play(u"ea."_s);
        QVERIFY(!story.wakeAt.isValid()); // acknowledged: nothing comes by the clock
        story.play(u"bO"_s);
        QCOMPARE(story.wakeAt, story.now().addSecs(600)); // it has stayed back
        story.state.waitEnd = story.now().addSecs(300);
        QCOMPARE(story.play(u"."_s), u"."_s);
        QCOMPARE(story.wakeAt, story.now().addSecs(240)); // a burst is gathered: all news waits for it
    }

    /// Without reminders nothing wakes for them, nor for what is not heard of.
    void onlyWhatIsHeardOfIsRemindedOf()
    {
        Story plain;
        plain.play(u"OX."_s);
        QVERIFY(!plain.wakeAt.isValid());
        Preferences preferences;
        preferences.remindAfterMinutes = 30;
        const auto wakes = [&](NotifyLevel level, const QString &story) {
            Story told(preferences);
            told.service().notify = level;
            told.play(story);
            return told.wakeAt.isValid();
        };
        QVERIFY(wakes(NotifyLevel::All, u"OV"_s) && wakes(NotifyLevel::All, u"OX"_s));
        QVERIFY(!wakes(NotifyLevel::Outages, u"OV"_s) && wakes(NotifyLevel::Outages, u"OX"_s));
        QVERIFY(!wakes(NotifyLevel::Off, u"OV"_s) && !wakes(NotifyLevel::Off, u"OX"_s));
    }

    /// What cannot be told yet is not looked at again and again meanwhile.
    void whatWaitsForTheUserWakesNobody()
    {
        Story story;
        story.play(u"O(-"_s);
        QCOMPARE(story.wakeAt, story.now().addSecs(120));
        for (int i = 0; i < 3; ++i) {
            story.play(i == 0 ? u"-"_s : u"."_s);
            QVERIFY(!story.wakeAt.isValid() || story.wakeAt > story.now());
        }
        QVERIFY(!story.wakeAt.isValid());
    }

    /// A burst is gathered from its first moment to its last.
    void aBurstIsGathered()
    {
        Preferences preferences;
        preferences.groupWaitSeconds = 120;
        Story story(preferences);
        story.play(u"O"_s);
        story.state.waitEnd = story.now().addSecs(180);
        QCOMPARE(story.play(u"X.."_s), u"..P"_s);
        story.state.waitEnd = story.now().addSecs(181); // further away than any: the clock was set back
        QCOMPARE(story.play(u"O"_s), u"R"_s);
    }

    /// Every popup has the sound and the urgency that the user chose for its status.
    void everyPopupIsDressed()
    {
        Preferences preferences;
        for (const Status status :
             {Status::Unknown, Status::Online, Status::Maintenance, Status::Overload, Status::Offline}) {
            preferences.sounds.insert(status, u"s-"_s + idOf(status));
            preferences.urgencies.insert(status, u"critical"_s);
        }
        const auto isDressed = [](const Story &story, Status status) {
            return story.notices.size() == 1 && story.notices.at(0).sound == u"s-"_s + idOf(status)
                && story.notices.at(0).urgency == Notice::Urgency::Critical;
        };
        Story story(preferences);
        story.play(u"OX"_s);
        QVERIFY(isDressed(story, Status::Offline));
        story.play(u"---"_s);
        QVERIFY(isDressed(story, Status::Unknown));
        Story away(preferences);
        away.play(u"O(XO)."_s);
        QVERIFY(isDressed(away, Status::Online));
        Story ahead(preferences);
        ahead.play(u"O"_s);
        ahead.service().options = {{u"maintenanceNotice"_s, QJsonArray{1}}};
        ahead.verdict().upcoming = {{.id = u"m"_s, .title = u"Work"_s, .from = ahead.now().addSecs(1800)}};
        ahead.play(u"."_s);
        QVERIFY(isDressed(ahead, Status::Maintenance));
    }

    /// No reminder is due for what is muted until it is well, so nothing wakes for it either.
    void aMuteUntilWellHasNoReminder()
    {
        Preferences preferences;
        preferences.remindAfterMinutes = 1;
        Story story(preferences);
        QCOMPARE(story.play(u"OX.."_s), u".PP."_s);
        QCOMPARE(story.play(u"w....."_s), u"h...."_s);
        QVERIFY(!story.wakeAt.isValid());
    }

    /// The card tells of this absence alone, of five services at most, and how many more there are.
    void theCardTellsOfThisAbsence()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        QList<ServiceRow> rows(6);
        for (int i = 0; i < 6; ++i) {
            rows[i].service.id = rows[i].service.name = u"s%1"_s.arg(i);
            rows[i].verdict.confirmed = true;
        }
        const auto say = [&](AwayLog &log, int count, Status status, int minutes) {
            for (int i = 0; i < count; ++i) {
                rows[i].verdict.status = status;
                rows[i].verdict.since = now.addSecs(minutes * 60);
                log.note(rows.at(i), rows.at(i).verdict.since);
            }
        };
        AwayLog log;
        log.begin({}, now);
        say(log, 5, Status::Offline, 1);
        QCOMPARE(log.card(rows, now.addSecs(300))->body.count(u'\n'), 4);
        say(log, 6, Status::Offline, 2);
        QVERIFY(log.card(rows, now.addSecs(300))->body.endsWith(u"\nand 1 more"_s));
        say(log, 6, Status::Online, 3);
        log.begin(rows, now.addSecs(3600));
        say(log, 1, Status::Offline, 61);
        QCOMPARE(log.card(rows, now.addSecs(3720)).value_or(Notice()).body, u"s0: offline since 13:01"_s);
    }

    /// Of two ways to mute a service the later holds, until its very end.
    void theLaterMuteHolds()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        Snoozes snoozes;
        snoozes.setUntilWell(u"shop"_s);
        snoozes.setUntil(u"shop"_s, now);
        QVERIFY(!snoozes.isUntilWell(u"shop"_s));
        QVERIFY(snoozes.isMuted(u"shop"_s, now.addSecs(-1)));
        QVERIFY(!snoozes.isMuted(u"shop"_s, now));
        snoozes.setUntilWell(u"shop"_s);
        QVERIFY(!snoozes.firstEnd().isValid());
        QVERIFY(snoozes.isMuted(u"shop"_s, now));
    }

    void whatWasToldIsInTheStateThatFollows()
    {
        Story story;
        story.play(u"OX"_s);
        QCOMPARE(story.state.notified.value(u"shop"_s).status, Status::Offline);
        QVERIFY(story.state.shown.contains(u"shop"_s));
        NotificationState restored;
        restored.awaited.insert(u"another"_s); // of a moment that is over
        story.state.snoozes.setUntilWell(u"shop"_s);
        story.state.awaited.insert(u"shop"_s);
        restoreMemory(restored, memoryOf(story.state));
        QVERIFY(restored.snoozes.isUntilWell(u"shop"_s));
        QCOMPARE(restored.awaited, story.state.awaited);
    }
};

PILOTLAMP_TEST(NotificationStepTest, Testing::NoApplication);

} // namespace Pilotlamp::NotificationStepTests

#include "tst_notification_step.moc"
