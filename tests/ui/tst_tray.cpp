// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "testlib/test_program.h"
#include "ui/common/pause_menu.h"

#include "rows.h"

#include <QMenu>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTextDocument>

#include <algorithm>

#include <malloc.h>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::TrayTests {

namespace {

/// The texts of the visible entries, without mnemonics; separators are "-".
QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (action->isVisible())
            texts.append(
                action->isSeparator()
                    ? u"-"_s
                    : action->text().replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&'));
    }
    return texts;
}

QAction *commandOf(const QMenu *menu, const QString &start)
{
    for (QAction *action : menu->actions()) {
        if (action->isVisible() && QString(action->text()).remove(u'&').startsWith(start))
            return action;
    }
    return nullptr;
}

void choose(const QMenu *menu, const QStringList &path)
{
    for (qsizetype i = 0; i < path.size(); ++i) {
        QAction *action = commandOf(menu, path.at(i));
        QVERIFY2(action, qPrintable(path.at(i)));
        if (i + 1 == path.size())
            return action->trigger();
        menu = action->menu();
        QVERIFY(menu);
    }
}

} // namespace

class TrayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void servicesComeFirstAndWorstFirst()
    {
        Tray tray(&m_requests, now);
        tray.setRows(fiveRows());
        const QStringList texts = textsOf(tray.menu());
        QCOMPARE(
            texts.first(6),
            (QStringList{
                u"ChatGPT: Offline – the server answered 503 – since 14:05"_s,
                u"Shop: Overloaded – answers after 9.2 s – since 14:05"_s,
                u"Wiki: Maintenance – planned work until 16:00 – since 14:05"_s,
                u"Build server: Unknown – failed to get the status: the name was not found – since 14:05"_s,
                u"Mail: Online"_s, u"-"_s}));
        QCOMPARE(
            texts.mid(6),
            (QStringList{u"Open Pilotlamp"_s, u"Check all now"_s, u"Pause"_s, u"-"_s, u"Notification log…"_s,
                         u"Settings…"_s, u"About Pilotlamp"_s, u"-"_s, u"Quit"_s}));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!tray.menu()->actions().at(i)->icon().isNull());
    }

    void everyEntryAsksForItsThing()
    {
        Tray tray(&m_requests, now);
        tray.setRows(fiveRows());
        const QMenu *menu = tray.menu();
        const auto asks = [&](const QStringList &path, auto signal, const QVariantList &arguments) {
            QSignalSpy spy(&m_requests, signal);
            choose(menu, path);
            QCOMPARE(spy.size(), 1);
            QCOMPARE(spy.first(), arguments);
        };
        asks({u"ChatGPT"_s, u"the server"_s}, &Requests::details, {u"chatgpt"_s});
        asks({u"ChatGPT"_s, u"Open page"_s}, &Requests::openLink, {u"https://chatgpt.example/"_s});
        asks({u"Shop"_s, u"Check now"_s}, &Requests::recheck, {u"shop"_s});
        asks({u"Shop"_s, u"Mute"_s, u"For 30"_s}, &Requests::snooze, {u"shop"_s, 1800LL});
        asks({u"Shop"_s, u"Mute"_s, u"For 1"_s}, &Requests::snooze, {u"shop"_s, 3600LL});
        asks({u"Shop"_s, u"Mute"_s, u"For 4"_s}, &Requests::snooze, {u"shop"_s, 14400LL});
        asks({u"Shop"_s, u"Mute"_s, u"Until it"_s}, &Requests::snooze, {u"shop"_s, UntilResolved});
        asks({u"Shop"_s, u"Mute"_s, u"Until tomorrow"_s}, &Requests::snooze,
             {u"shop"_s, qint64(15.5 * 3600)});
        asks({u"Wiki"_s, u"Tell me"_s}, &Requests::notifyWhenBack, {u"wiki"_s, true});
        asks({u"Mail"_s, u"Why"_s}, &Requests::explain, {u"mail"_s});
        asks({u"Open"_s}, &Requests::openWindow, {});
        asks({u"Check all"_s}, &Requests::refresh, {});
        asks({u"Pause"_s, u"For 30"_s}, &Requests::pause, {1800LL});
        asks({u"Pause"_s, u"For 1"_s}, &Requests::pause, {3600LL});
        asks({u"Pause"_s, u"For 4"_s}, &Requests::pause, {14400LL});
        asks({u"Pause"_s, u"Until tomorrow"_s}, &Requests::pause, {qint64(15.5 * 3600)});
        asks({u"Notification log"_s}, &Requests::notificationLog, {});
        asks({u"Settings"_s}, &Requests::settings, {});
        asks({u"About"_s}, &Requests::about, {});
        asks({u"Quit"_s}, &Requests::quit, {});
    }

    void marksAreShown()
    {
        Tray tray(&m_requests, now);
        tray.setRows({row(u"Shop"_s, Status::Offline)});
        const QMenu *shop = tray.menu()->actions().constFirst()->menu();
        QVERIFY(!commandOf(shop, u"Tell me"_s)->isChecked());
        tray.setFlags({{u"shop"_s, {now().addSecs(1800), false, true}}});
        QVERIFY(tray.isMenuOld());
        tray.menu();
        QVERIFY(commandOf(shop, u"Tell me"_s)->isChecked());
        QVERIFY(textsOf(shop).contains(u"Muted until 15:00"_s));
        QSignalSpy spy(&m_requests, &Requests::snooze);
        choose(shop, {u"Muted"_s, u"Unmute"_s});
        QCOMPARE(spy.value(0).value(1).toLongLong(), 0);
        tray.setFlags({});
        Q_EMIT tray.menu()->aboutToShow();
        QVERIFY(textsOf(shop).contains(u"Mute"_s));
    }

    void acknowledgingAndTheLevelAreInTheMenu()
    {
        Tray tray(&m_requests, now);
        ServiceRow shop = row(u"Shop"_s, Status::Offline);
        shop.service.notify = NotifyLevel::Outages;
        tray.setRows({shop});
        const QMenu *menu = tray.menu()->actions().constFirst()->menu();
        QSignalSpy seen(&m_requests, &Requests::acknowledge);
        choose(menu, {u"Acknowledge"_s});
        QCOMPARE(seen.value(0), (QVariantList{u"shop"_s, true}));
        const QMenu *notify = commandOf(menu, u"Notify me about"_s)->menu();
        QVERIFY(commandOf(notify, u"Outages"_s)->isChecked());
        QSignalSpy level(&m_requests, &Requests::setNotify);
        choose(notify, {u"Nothing"_s});
        QCOMPARE(level.value(0), (QVariantList{u"shop"_s, int(NotifyLevel::Off)}));
        QSignalSpy paused(&m_requests, &Requests::setChecked);
        choose(menu, {u"Pause its checks"_s});
        QCOMPARE(paused.value(0), (QVariantList{u"shop"_s, false}));
        // What changes the configuration otherwise is in the window.
        QVERIFY(!commandOf(menu, u"Remove"_s) && !commandOf(menu, u"Edit"_s));
    }

    /// That this machine is down is no news of every service.
    void offlineIsNotSaidByEveryService()
    {
        Tray tray(&m_requests, now);
        QList<ServiceRow> rows;
        for (const Status last : {Status::Online, Status::Offline, Status::Unknown}) {
            rows.append(row(u"S%1"_s.arg(int(last)), Status::Unknown, u"no network is connected"_s));
            rows.last().verdict.ownOffline = true;
            rows.last().verdict.lastKnown = last;
        }
        tray.setRows(rows);
        const QString all = textsOf(tray.menu()).join(u'\n');
        QCOMPARE(all.count(u"no network"_s), 1); // the one of which nothing was ever known
        QVERIFY(all.contains(u"S4: Offline when last checked"_s));
    }

    /// Only a lone "&" marks a key in Qt's menus; what panels
    /// read over the bus is escaped where it is handed on.
    void namesAreShownAsTheyAre()
    {
        Tray tray(&m_requests, now);
        tray.setRows({row(u"Host_Down"_s, Status::Offline, u"a_b & c & d"_s)});
        QVERIFY(
            tray.menu()->actions().constFirst()->text().startsWith(u"Host_Down: Offline – a_b && c && d"_s));
    }

    /// Why nobody is notified is said where the icon is.
    void silencesAreInTheToolTip()
    {
        Tray tray(&m_requests, now);
        tray.setRows({row(u"Shop"_s, Status::Offline)});
        const QString before = tray.toolTip();
        ServiceFlags flags;
        flags.snoozedUntil = now().addSecs(60);
        flags.acknowledged = true;
        tray.setFlags({{u"shop"_s, flags}});
        tray.setQuietUntil(now().addSecs(3600));
        QCOMPARE(tray.toolTip(), before + u"\nQuiet hours until 15:30\nMuted: 1\nAcknowledged: 1"_s);
        Overview overview;
        overview.paused = true;
        tray.setOverview(overview);
        tray.setPausedUntil(now().addSecs(1800));
        QVERIFY(tray.toolTip().contains(u"Paused until 15:00"_s));
    }

    void pauseOffersToResume()
    {
        Tray tray(&m_requests, now);
        QVERIFY(!commandOf(commandOf(tray.menu(), u"Pause"_s)->menu(), u"Resume"_s));
        Overview overview;
        overview.paused = true;
        tray.setOverview(overview);
        tray.setPausedUntil(now().addSecs(3600));
        QSignalSpy spy(&m_requests, &Requests::pause);
        choose(tray.menu(), {u"Paused until 15:30"_s, u"Resume"_s});
        QCOMPARE(spy.value(0).value(0).toLongLong(), 0);
        tray.setOverview({});
        QVERIFY(commandOf(tray.menu(), u"Pause"_s));
    }

    void openMenusKeepTheirOrder()
    {
        Tray tray(&m_requests, now);
        tray.setRows({row(u"A"_s, Status::Offline), row(u"B"_s, Status::Online)});
        QMenu *menu = tray.menu();
        const QAction *first = menu->actions().constFirst();
        menu->popup({});
        tray.setRows(
            {row(u"A"_s, Status::Online), row(u"B"_s, Status::Offline), row(u"C"_s, Status::Offline)});
        QCOMPARE(textsOf(menu).first(3),
                 (QStringList{u"A: Online"_s, u"B: Offline – since 14:05"_s, u"-"_s}));
        tray.setRows({row(u"B"_s, Status::Offline)});
        QVERIFY(!menu->actions().constFirst()->isEnabled());
        menu->hide();
        menu->popup({});
        QCOMPARE(textsOf(menu).first(2), (QStringList{u"B: Offline – since 14:05"_s, u"-"_s}));
        QCOMPARE(menu->actions().constFirst(), first); // the same entry, in place
        QVERIFY(first->isEnabled());
        menu->hide();
    }

    /// Nobody looks at the menu most of the time: it is filled when it opens, once for all that came before.
    void theMenuIsFilledWhenItOpens()
    {
        Tray tray(&m_requests, now);
        QMenu *menu = tray.menu();
        const QAction *first = menu->actions().constFirst();
        QSignalSpy changed(const_cast<QAction *>(first), &QAction::changed);
        const qsizetype entries = menu->actions().size();
        for (int i = 0; i < 50; ++i)
            tray.setRows({row(u"A"_s, i % 2 == 0 ? Status::Offline : Status::Online)});
        QCOMPARE(menu->actions().size(), entries);
        QCOMPARE(changed.size(), 0);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(textsOf(menu).constFirst(), u"A: Online"_s);
        QVERIFY(!tray.isMenuOld());
    }

    void longListsAreBounded()
    {
        Tray tray(&m_requests, now);
        QList<ServiceRow> rows;
        for (int i = 0; i < 200; ++i)
            rows.append(row(u"Service %1"_s.arg(i, 3, 10, QChar(u'0')), Status::Online));
        tray.setRows(rows);
        const QStringList texts = textsOf(tray.menu());
        QCOMPARE(texts.indexOf(u"-"_s), TrayMenu::MostRows + 1);
        QCOMPARE(texts.at(TrayMenu::MostRows), u"188 more services"_s);
        const QMenu *more = tray.menu()->actions().at(TrayMenu::MostRows)->menu();
        QCOMPARE(more->actions().size(), TrayMenu::MostInSubmenu + 1);
        QSignalSpy spy(&m_requests, &Requests::details);
        more->actions().constFirst()->trigger();
        QCOMPARE(spy.value(0).value(0).toString(), u"service-012"_s);
        tray.setRows({});
        QCOMPARE(textsOf(tray.menu()).constFirst(), u"No services yet: add one…"_s);
    }

    void hostileTextsStayPlainAndShort()
    {
        Tray tray(&m_requests, now);
        ServiceRow evil = row(hostileText(), Status::Offline, hostileText());
        evil.service.link = u"file:///etc/passwd"_s;
        evil.service.checks.first().url = evil.service.link;
        tray.setRows({evil});
        const QAction *action = tray.menu()->actions().constFirst();
        QVERIFY(action->text().size() < 200);
        QVERIFY(!action->text().contains(QChar(0x202e)));
        QVERIFY(!commandOf(action->menu(), u"Open page"_s)); // there is none
        Overview overview;
        overview.headline = hostileText();
        overview.lines = QStringList(50, hostileText());
        tray.setOverview(overview);
        QVERIFY(tray.toolTip().size() < 1200);
        QVERIFY(tray.toolTip().count(u'\n') <= 8);
        QVERIFY(!Qt::mightBeRichText(tray.toolTip()));
        QVERIFY(tray.toolTip().endsWith(u"and 43 more"_s));
    }

    void iconAndToolTipFollowTheOverview()
    {
        Tray tray(&m_requests, now);
        Overview overview;
        overview.status = Status::Offline;
        overview.headline = u"ChatGPT is down"_s;
        overview.lines = {u"ChatGPT: Offline"_s};
        tray.setOverview(overview);
        const QImage red = tray.icon().pixmap(32).toImage();
        QCOMPARE(red,
                 paintIcon({IconSymbol::Offline}, iconPalette({}, {}), 32).convertToFormat(red.format()));
        QCOMPARE(tray.toolTip(), u"ChatGPT is down\nChatGPT: Offline"_s);
        tray.setStyle(u"mono-dark"_s);
        QVERIFY(tray.icon().pixmap(32).toImage() != red);
    }

    void picturesAreThoseOfTheIcon()
    {
        Tray tray(&m_requests, now);
        Overview overview;
        overview.status = Status::Offline;
        tray.setOverview(overview);
        const QList<QImage> images = tray.images();
        QList<int> sides;
        for (const QImage &image : images)
            sides.append(image.width());
        QVERIFY(std::is_sorted(sides.begin(), sides.end()));
        constexpr int LargestInPanel = 64;
        for (const int side : iconSizes())
            QCOMPARE(sides.contains(side), side <= LargestInPanel);
        QCOMPARE(images.at(sides.indexOf(32)), paintIcon({IconSymbol::Offline}, iconPalette({}, {}), 32));
    }

    /// Panels ask at each change of a text, for as long as the session lasts.
    void askedAgainAndAgainTheyLeaveNothingBehind()
    {
        Tray tray(&m_requests, now);
        tray.images();
        const auto before = qint64(::mallinfo2().uordblks);
        for (int i = 0; i < 300; ++i)
            QVERIFY(!tray.images().isEmpty());
        const qint64 left = qint64(::mallinfo2().uordblks) - before;
        QVERIFY2(left < 100'000, qPrintable(u"%1 bytes"_s.arg(left)));
    }

    /// What changes to and fro is made once, so that Qt has no new pixmaps to remember.
    void iconsThatComeAgainAreTheSame()
    {
        Tray tray(&m_requests, now);
        QSet<qint64> keys;
        for (int i = 0; i < 20; ++i) {
            Overview overview;
            overview.status = i % 2 ? Status::Offline : Status::Online;
            tray.setOverview(overview);
            keys.insert(tray.icon().cacheKey());
        }
        QCOMPARE(keys.size(), 2);
        tray.setStyle(u"mono-dark"_s);
        QVERIFY(!keys.contains(tray.icon().cacheKey()));
    }

    /// Whenever the configuration is read, the style is set: mostly the same.
    void theSameStyleAgainChangesNoIconOfTheMenu()
    {
        Tray tray(&m_requests, now);
        tray.setRows({row(u"Shop"_s, Status::Offline)});
        const auto key = [&tray] {
            return tray.menu()->actions().constFirst()->icon().cacheKey();
        };
        const qint64 before = key();
        tray.setStyle({});
        QCOMPARE(key(), before);
        tray.setStyle(u"mono-dark"_s);
        QVERIFY(key() != before);
    }

    void oneToneFollowsADesktopThatTurnsDark()
    {
        Tray tray(&m_requests, now);
        tray.setStyle(u"mono-auto"_s);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(QPalette(Qt::white));
        const auto middle = [&tray] {
            return tray.icon().pixmap(QSize(32, 32), 1.0).toImage().pixelColor(8, 16).lightness();
        };
        QTRY_VERIFY(middle() < 80);
        QApplication::setPalette(QPalette(QColor(0x20, 0x20, 0x20)));
        QTRY_VERIFY(middle() > 180);
        QApplication::setPalette(before);
    }

    void badgeCountsWhatIsNotWell()
    {
        Tray tray(&m_requests, now);
        const QList<ServiceRow> rows = fiveRows();
        tray.setOverview(overviewOf(rows));
        const QImage bare = tray.icon().pixmap(QSize(32, 32), 1.0).toImage();
        tray.setStyle({}, true);
        QVERIFY(tray.icon().pixmap(QSize(32, 32), 1.0).toImage() != bare);
    }

    void nothingTouchesTheTrayBeforeStart()
    {
        Tray tray(&m_requests, now);
        tray.setRows(fiveRows());
        tray.rebuild();
        QVERIFY(!tray.isStarted());
        tray.start();
        tray.start();
        QVERIFY(tray.isStarted());
        tray.rebuild();
        QVERIFY(tray.isStarted());
        tray.stop();
        QVERIFY(!tray.isStarted());
    }

    void tomorrowStartsInTheMorning()
    {
        QCOMPARE(secondsUntilTomorrow(now()), qint64(15.5 * 3600));
        QCOMPARE(secondsUntilTomorrow(QDateTime(QDate(2026, 7, 15), QTime(0, 30), Qt::UTC)),
                 qint64(29.5 * 3600));
    }

private:
    Requests m_requests;
};

PILOTLAMP_TEST(TrayTest, QApplication);

} // namespace Pilotlamp::TrayTests

#include "tst_tray.moc"
