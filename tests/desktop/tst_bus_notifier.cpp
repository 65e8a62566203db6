// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus_notifier.h"
#include "testlib/refusing_server.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QDBusMessage>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPoint>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp::BusNotifierTests {

using Pilotlamp::Testing::control;
using Pilotlamp::Testing::RefusingServer;
using Pilotlamp::Testing::run;

namespace {
constexpr int Patience = 20000;
const QString Server = u"org.freedesktop.Notifications"_s;
const QString ServerPath = u"/org/freedesktop/Notifications"_s;

Notice problem(const QString &key = u"shop"_s, const QString &title = u"Shop is down"_s)
{
    Notice notice;
    notice.type = Notice::Type::Problem;
    notice.serviceId = key;
    notice.key = key;
    notice.title = title;
    notice.body = u"No answer for 2 min"_s;
    notice.link = u"https://status.example/"_s;
    notice.urgency = Notice::Urgency::Critical;
    return notice;
}

int shownByDunst()
{
    const auto counted = run(u"dunstctl"_s, {u"count"_s, u"displayed"_s});
    return counted.exitCode == 0 ? counted.out.trimmed().toInt() : -1;
}

/// The popups dunst has closed, newest first.
QJsonArray dunstHistory()
{
    const auto history = run(u"dunstctl"_s, {u"history"_s});
    return QJsonDocument::fromJson(history.out.toUtf8()).object().value("data"_L1).toArray().at(0).toArray();
}

int showStranger()
{
    return run(u"gdbus"_s,
               {u"call"_s, u"--session"_s, u"-d"_s, Server, u"-o"_s, ServerPath, u"-m"_s,
                Server + u".Notify"_s, u"other"_s, u"0"_s, QString(), u"stranger"_s, QString(), u"[]"_s,
                u"{}"_s, u"0"_s})
        .exitCode;
}

QPoint bottomRightOf(const QString &window)
{
    QHash<QString, int> geometry;
    for (const QString &line :
         run(u"xdotool"_s, {u"getwindowgeometry"_s, u"--shell"_s, window}).out.split(u'\n'))
        geometry.insert(line.section(u'=', 0, 0), line.section(u'=', 1).toInt());
    return {geometry.value(u"X"_s) + geometry.value(u"WIDTH"_s),
            geometry.value(u"Y"_s) + geometry.value(u"HEIGHT"_s)};
}

/// A notifier and everything it tells.
struct Recorder {
    explicit Recorder(std::chrono::milliseconds deadline = 5s)
        : notifier(QDBusConnection::sessionBus(), {{}, [this](const Notice &) { return picture; }, deadline})
    {
    }
    bool taken(int entry) const { return delivered.at(entry).at(1).toBool(); }
    QString why(int entry) const { return delivered.at(entry).at(2).toString(); }

    NoticeIcon picture = {};
    BusNotifier notifier;
    QSignalSpy delivered{&notifier, &Notifier::delivered};
    QSignalSpy actions{&notifier, &Notifier::actionInvoked};
    QSignalSpy closed{&notifier, &Notifier::closed};
};
} // namespace

/// Popups on real notification servers: present, absent, killed, silent, without buttons.
class BusNotifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { control({u"kill"_s, u"notify"_s}); }

    void noServerIsReportedAtOnce()
    {
        Recorder recorded;
        QElapsedTimer clock;
        clock.start();
        recorded.notifier.show(problem());
        QVERIFY2(clock.elapsed() < 200, "show() must not wait for the server");
        QTRY_COMPARE(recorded.delivered.size(), 1);
        QVERIFY(!recorded.taken(0));
        QVERIFY2(recorded.why(0).contains(Server), qPrintable(recorded.why(0)));
        QVERIFY2(clock.elapsed() < 2000, "an absent server must not cost the whole deadline");
    }

    void showsReplacesWithdraws()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        Recorder recorded;
        recorded.notifier.show(problem());
        recorded.notifier.show(problem(u"api"_s, u"API is down"_s));
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 2, Patience);
        QVERIFY(recorded.taken(0) && recorded.taken(1));
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 2, Patience);
        recorded.notifier.show(problem(u"shop"_s, u"Shop is overloaded"_s));
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 3, Patience);
        QCOMPARE(shownByDunst(), 2);
        recorded.notifier.withdraw(u"api"_s);
        recorded.notifier.withdraw(u"never shown"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 1, Patience);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE_WITH_TIMEOUT(recorded.closed.size(), 1, Patience);
        QCOMPARE(recorded.closed.at(0).at(0).toString(), u"shop"_s);
        const QJsonObject last = dunstHistory().at(0).toObject();
        QCOMPARE(last.value("summary"_L1).toObject().value("data"_L1).toString(), u"Shop is overloaded"_s);
    }

    /// A run that ended in good order leaves nothing on the screen.
    void anOrderlyEndTakesAllBack()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        Recorder recorded;
        recorded.notifier.show(problem());
        recorded.notifier.show(problem(u"bank"_s, u"Bank is down"_s));
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 2, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 2, Patience);
        recorded.notifier.withdrawAll();
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 0, Patience);
        QVERIFY(recorded.notifier.shown().isEmpty());
    }

    /// One that did not leaves its popups; the next takes them over instead of showing them twice.
    void whatAnEarlierRunLeftIsReplaced()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        QJsonObject left;
        {
            Recorder first;
            first.notifier.adopt({});
            first.notifier.show(problem());
            first.notifier.show(problem(u"bank"_s, u"Bank is down"_s));
            QTRY_COMPARE_WITH_TIMEOUT(first.delivered.size(), 2, Patience);
            left = first.notifier.shown();
        }
        QVERIFY(!left.isEmpty());
        QCOMPARE(shownByDunst(), 2);
        Recorder next;
        next.notifier.adopt(left);
        next.notifier.withdraw(u"bank"_s); // over meanwhile, known before the bus has answered
        next.notifier.show(problem(u"shop"_s, u"Shop is back"_s));
        QTRY_COMPARE_WITH_TIMEOUT(next.delivered.size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 1, Patience);
        // Numbers of another server, or of another bus, are not ours.
        QJsonObject imported = left;
        imported.insert(u"server"_s, u":1.99999"_s);
        Recorder other;
        other.notifier.adopt(imported);
        other.notifier.show(problem(u"shop"_s, u"Another shop"_s));
        QTRY_COMPARE_WITH_TIMEOUT(other.delivered.size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 2, Patience);
    }

    void threeInARowShowTheNewest()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        Recorder recorded;
        for (const QString &title : {u"one"_s, u"two"_s, u"three"_s})
            recorded.notifier.show(problem(u"shop"_s, title));
        QTRY_VERIFY_WITH_TIMEOUT(!recorded.delivered.isEmpty(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.last().at(0).value<Notice>().title, u"three"_s,
                                  Patience);
        QCOMPARE(shownByDunst(), 1);
    }

    /// The button opens the page; the popup itself leads to the window.
    void clickShowsTheService()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        Recorder recorded;
        recorded.notifier.show(problem());
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
        run(u"dunstctl"_s, {u"action"_s, u"0"_s});
        QTRY_COMPARE_WITH_TIMEOUT(recorded.actions.size(), 1, Patience);
        QCOMPARE(recorded.actions.at(0).at(0).value<Notice>().link, u"https://status.example/"_s);
        QCOMPARE(recorded.actions.at(0).at(1).value<Notifier::Action>(), Notifier::Action::Show);
    }

    void hostileTextStaysTextAndIsBounded_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("dunst") << u"dunst"_s;
        QTest::newRow("xfce4-notifyd") << u"xfce"_s;
    }

    void hostileTextStaysTextAndIsBounded()
    {
        QFETCH(QString, server);
        SESSION_START(u"notify"_s, server);
        Recorder recorded;
        Notice notice = problem();
        const QString hostile = u"\u202Eevil\u202C <b>bold</b> <img src=\"file:///etc/passwd\"> &lt; "_s;
        notice.title = hostile + QString(10000, u'x');
        notice.body = hostile + u'\n' + QString(10000, u'y');
        notice.link = u"file:///etc/passwd"_s;
        recorded.notifier.show(notice);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
        QVERIFY2(recorded.taken(0), qPrintable(recorded.why(0)));
        if (server != "dunst"_L1)
            return;
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 1, Patience);
        run(u"dunstctl"_s, {u"action"_s, u"0"_s});
        QTRY_COMPARE_WITH_TIMEOUT(recorded.actions.size(), 1, Patience);
        QCOMPARE(recorded.actions.at(0).at(1).value<Notifier::Action>(), Notifier::Action::Show);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!dunstHistory().isEmpty(), Patience);
        const QJsonObject last = dunstHistory().at(0).toObject();
        const QString title = last.value("summary"_L1).toObject().value("data"_L1).toString();
        QVERIFY2(title.startsWith("evil <b>bold</b> <img"_L1) && title.size() <= 120, qPrintable(title));
        const QString body = last.value("body"_L1).toObject().value("data"_L1).toString();
        QVERIFY2(!body.contains(QChar(0x202E)) && body.size() <= 600, qPrintable(body));
    }

    void mouseOnThePopup_data()
    {
        QTest::addColumn<QPoint>("fromBottomRight");
        QTest::addColumn<Notifier::Action>("action");
        // Four buttons end the popup: why, mute, back, acknowledge.
        QTest::newRow("acknowledge") << QPoint(65, 28) << Notifier::Action::Acknowledge;
        QTest::newRow("back") << QPoint(198, 28) << Notifier::Action::TellWhenBack;
        QTest::newRow("mute") << QPoint(332, 28) << Notifier::Action::Snooze;
        QTest::newRow("why") << QPoint(440, 28) << Notifier::Action::Why;
    }

    void mouseOnThePopup()
    {
        QFETCH(QPoint, fromBottomRight);
        SESSION_START(u"notify"_s, u"xfce"_s);
        Recorder recorded;
        recorded.notifier.show(problem());
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
        QVERIFY2(recorded.taken(0), qPrintable(recorded.why(0)));
        const auto found = run(
            u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--class"_s, u"xfce4-notifyd"_s});
        const QString window = found.out.section(u'\n', -1, -1, QString::SectionSkipEmpty).trimmed();
        QVERIFY2(!window.isEmpty(), qPrintable(found.err));
        const QPoint target = bottomRightOf(window) - fromBottomRight;
        run(u"xdotool"_s,
            {u"mousemove"_s, QString::number(target.x()), QString::number(target.y()), u"click"_s, u"1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(recorded.actions.size(), 1, Patience);
        QTEST(recorded.actions.at(0).at(1).value<Notifier::Action>(), "action");
    }

    void serverWithoutActions()
    {
        SESSION_START(u"notify"_s, u"mock"_s);
        Recorder recorded;
        recorded.picture = {{}, 2, 1, QByteArray(8, '\x7f')};
        Notice notice = problem();
        notice.body = u"a < b & <b>c</b>"_s;
        recorded.notifier.show(notice);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
        QVERIFY2(recorded.taken(0), qPrintable(recorded.why(0)));
        const auto calls = run(u"gdbus"_s,
                               {u"call"_s, u"--session"_s, u"-d"_s, Server, u"-o"_s, ServerPath, u"-m"_s,
                                u"org.freedesktop.DBus.Mock.GetMethodCalls"_s, u"Notify"_s});
        QVERIFY2(calls.out.contains("a < b & <b>c</b>"_L1), qPrintable(calls.out));
        QVERIFY2(calls.out.contains("'image-data': <(2, 1, 8, true, 8, 4, "_L1), qPrintable(calls.out));
        QVERIFY2(!calls.out.contains("Snooze"_L1), qPrintable(calls.out));
        QVERIFY2(calls.out.contains("'desktop-entry': <'org.pilotlamp.Pilotlamp'>"_L1),
                 qPrintable(calls.out));
    }

    void aRefusalIsReportedWithItsReason_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("reported");
        QTest::newRow("with a text") << u"Created too many\n notifications"_s
                                     << u"Created too many notifications"_s;
        QTest::newRow("without one") << QString() << QString::fromLatin1(RefusingServer::ErrorName);
        QTest::newRow("with a flood") << QString(5000, u'x') << QString(300, u'x');
    }

    void aRefusalIsReportedWithItsReason()
    {
        QFETCH(QString, said);
        QFETCH(QString, reported);
        RefusingServer server(said);
        QVERIFY(server.isOnTheBus());
        Recorder recorded;
        recorded.notifier.show(problem());
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
        QCOMPARE(server.refused(), QStringList{u"Shop is down"_s});
        QVERIFY(!recorded.taken(0));
        QCOMPARE(recorded.why(0), u"The notification server rejected it: "_s + reported);
        // It may take the next one: nobody is given up for one refusal.
        recorded.notifier.show(problem());
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 2, Patience);
        QCOMPARE(server.refused().size(), 2);
    }

    void killedAndRestartedInTheMiddle()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        Recorder recorded;
        recorded.notifier.show(problem());
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
        control({u"kill"_s, u"notify"_s});
        recorded.notifier.show(problem(u"shop"_s, u"while dead"_s));
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 2, Patience);
        QVERIFY(!recorded.taken(1));
        SESSION_START(u"notify"_s, u"dunst"_s);
        // Numbers start over: a stranger now has the number our popup had.
        QCOMPARE(showStranger(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 1, Patience);
        recorded.notifier.show(problem(u"shop"_s, u"again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 3, Patience);
        QVERIFY2(recorded.taken(2), qPrintable(recorded.why(2)));
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 2, Patience);
        recorded.notifier.withdraw(u"shop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 1, Patience);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 0, Patience);
        QCOMPARE(dunstHistory().at(0).toObject().value("summary"_L1).toObject().value("data"_L1).toString(),
                 u"stranger"_s);
    }

    void diesWhileAsked()
    {
        SESSION_START(u"notify"_s, u"dunst"_s);
        Recorder recorded;
        recorded.notifier.show(problem());
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
        QCOMPARE(control({u"freeze"_s, u"notify"_s}).exitCode, 0);
        recorded.notifier.show(problem(u"shop"_s, u"into the void"_s));
        control({u"kill"_s, u"notify"_s});
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 2, Patience);
        QVERIFY(!recorded.taken(1));
        QVERIFY2(recorded.why(1).contains("rejected"_L1), qPrintable(recorded.why(1)));
    }

    void silentServer_data()
    {
        QTest::addColumn<bool>("capabilitiesKnown");
        QTest::addColumn<bool>("withdrawn");
        QTest::newRow("never answered") << false << false;
        QTest::newRow("never answered, withdrawn") << false << true;
        QTest::newRow("fell silent") << true << false;
        QTest::newRow("fell silent, withdrawn") << true << true;
    }

    void silentServer()
    {
        QFETCH(bool, capabilitiesKnown);
        QFETCH(bool, withdrawn);
        SESSION_START(u"notify"_s, u"dunst"_s);
        Recorder recorded(500ms);
        if (capabilitiesKnown) {
            recorded.notifier.show(problem(u"first"_s));
            QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
            recorded.notifier.withdraw(u"first"_s);
            QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 0, Patience);
            recorded.delivered.clear();
        }
        QCOMPARE(control({u"freeze"_s, u"notify"_s}).exitCode, 0);
        recorded.notifier.show(problem());
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
        QVERIFY(!recorded.taken(0));
        QVERIFY2(recorded.why(0).contains("does not answer"_L1), qPrintable(recorded.why(0)));
        if (withdrawn)
            recorded.notifier.withdraw(u"shop"_s);
        control({u"thaw"_s, u"notify"_s});
        if (withdrawn) {
            recorded.notifier.show(problem(u"other"_s));
            QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 2, Patience);
            QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 1, Patience);
            QCOMPARE(recorded.delivered.at(1).at(0).value<Notice>().key, u"other"_s);
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 2, Patience);
            QVERIFY(recorded.taken(1) && recorded.why(1).contains("late"_L1));
            recorded.notifier.withdraw(u"shop"_s);
            QTRY_COMPARE_WITH_TIMEOUT(shownByDunst(), 0, Patience);
        }
    }

    void strangersClicksAreNotOurs()
    {
        SESSION_START(u"notify"_s, u"mock"_s);
        Recorder recorded;
        recorded.notifier.show(problem());
        QTRY_COMPARE_WITH_TIMEOUT(recorded.delivered.size(), 1, Patience);
        // A signal from someone who is not the server, and one about a popup that is not ours.
        auto forged = QDBusMessage::createSignal(ServerPath, Server, u"ActionInvoked"_s);
        forged.setArguments({1U, u"open"_s});
        QVERIFY(QDBusConnection::sessionBus().send(forged));
        QSignalSpy tokens(&recorded.notifier, &Notifier::activationToken);
        const auto emitted = [](uint id, const QString &signal, const QString &word) {
            return run(u"gdbus"_s,
                       {u"call"_s, u"--session"_s, u"-d"_s, Server, u"-o"_s, ServerPath, u"-m"_s,
                        u"org.freedesktop.DBus.Mock.EmitSignal"_s, Server, signal, u"us"_s,
                        u"[<uint32 %1>, <'%2'>]"_s.arg(id).arg(word)})
                .exitCode;
        };
        QCOMPARE(emitted(4711, u"ActivationToken"_s, u"theirs"_s), 0);
        QCOMPARE(emitted(4711, u"ActionInvoked"_s, u"mute"_s), 0);
        QCOMPARE(emitted(1, u"ActivationToken"_s, u"ours"_s), 0);
        QCOMPARE(emitted(1, u"ActionInvoked"_s, u"mute"_s), 0);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.actions.size(), 1, Patience);
        QCOMPARE(recorded.actions.at(0).at(1).value<Notifier::Action>(), Notifier::Action::Snooze);
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(tokens.at(0).at(0).toString(), u"ours"_s);
    }
};

PILOTLAMP_TEST(BusNotifierTest, QCoreApplication);

} // namespace Pilotlamp::BusNotifierTests

#include "tst_bus_notifier.moc"
