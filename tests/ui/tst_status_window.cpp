// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_window.h"

#include "rows.h"
#include "ui/detail_text.h"
#include "ui/message_bar.h"
#include "ui/report_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;

namespace {

QPushButton *buttonOf(QWidget &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QString shownText(const QWidget &window)
{
    return window.findChild<QTextBrowser *>()->toPlainText();
}

ServiceRow fullRow()
{
    ServiceRow row = Testing::row(u"ChatGPT"_s, Status::Offline, u"their page reports an outage"_s);
    row.verdict.warning = u"the certificate ends in 5 days"_s;
    row.verdict.evidence
        = {Evidence{u"incidentio"_s, u"https://user:secret@status.example/page?key=secret"_s, true,
                    Status::Offline, u"Conversations: full outage"_s, -1, 200, now().addSecs(-30)},
           Evidence{u"http"_s, u"https://chatgpt.example/"_s, false, Status::Offline,
                    u"the server answered 503"_s, 240, 503, now().addSecs(-12)}};
    Incident incident{u"1"_s,
                      u"Elevated errors"_s,
                      u"investigating"_s,
                      Status::Offline,
                      u"https://status.example/incidents/1"_s,
                      now().addSecs(-3000),
                      u"We are looking into it."_s};
    Incident other{u"2"_s, u"Ads are late"_s, u"monitoring"_s, Status::Overload, u"file:///etc/passwd"_s};
    other.affectsChosen = false;
    row.verdict.incidents = {incident, other};
    row.verdict.maintenances
        = {{u"m"_s, u"Database move"_s, u"in progress"_s, now().addSecs(-600), now().addSecs(3600)}};
    row.verdict.upcoming = {{u"n"_s, u"New racks"_s, {}, now().addDays(2), now().addDays(2).addSecs(7200)}};
    return row;
}

} // namespace

class StatusWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void listIsWorstFirstAndShowsTheFirstInDetail()
    {
        StatusWindow window(&m_requests, now);
        window.setRows(fiveRows());
        const auto *list = window.findChild<QListView *>();
        QStringList names;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            names.append(list->model()->index(i, 0).data().toString());
        QCOMPARE(names, (QStringList{u"ChatGPT"_s, u"Shop"_s, u"Wiki"_s, u"Build server"_s, u"Mail"_s}));
        QVERIFY(shownText(window).contains(u"The server answered 503"_s));
        window.select(u"mail"_s);
        QVERIFY(shownText(window).contains(u"Answered in 90 ms"_s));
        window.setRows(fiveRows().first(3));
        QCOMPARE(list->currentIndex().data().toString(), u"Mail"_s); // the choice survives an update
    }

    void detailsTellEverythingKnown()
    {
        const QString html = detailHtml(fullRow(), {{u"incidentio"_s, u"incident.io"_s}}, QPalette(), now());
        StatusWindow window(&m_requests, now);
        window.setKinds({{u"incidentio"_s, u"incident.io"_s}});
        window.setRows({fullRow()});
        const QString text = shownText(window);
        for (const QString &part :
             {u"Their page reports an outage"_s, u"Note: the certificate ends in 5 days"_s,
              u"Elevated errors"_s, u"investigating · since 13:40"_s, u"We are looking into it."_s,
              u"not your part"_s, u"Database move"_s, u"14:20 to 15:30"_s, u"New racks"_s,
              u"The vendor says (incident.io): Offline"_s, u"https://status.example/page"_s,
              u"Measured here (http): Offline – the server answered 503"_s, u"HTTP 503 · 240 ms · 14:29"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
        QVERIFY(!html.contains(u"secret"_s));
        QVERIFY(!html.contains(u"file:"_s));
        QVERIFY(html.contains(u"href=\"https://status.example/incidents/1\""_s));
    }

    void hostileTextStaysPlain()
    {
        ServiceRow evil = fullRow();
        evil.service.name = evil.verdict.reason = evil.verdict.warning = hostileText();
        evil.verdict.evidence.first().reason = evil.verdict.evidence.first().kind = hostileText();
        evil.verdict.incidents.first().title = evil.verdict.incidents.first().update = hostileText();
        evil.verdict.incidents.first().phase = hostileText();
        evil.verdict.maintenances.first().title = evil.verdict.maintenances.first().phase = hostileText();
        evil.verdict.incidents = QList<Incident>(500, Incident(evil.verdict.incidents.first()));
        const QString html = detailHtml(evil, {}, QPalette(), now());
        QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<b>bold"_s));
        QVERIFY(html.size() < 60000);
        StatusWindow window(&m_requests, now);
        window.setRows({evil});
        QVERIFY(shownText(window).contains(u"<b>bold</b><img src='file:///etc/passwd'>"_s));
        window.showNotice({Notice::Type::Message, {}, u"k"_s, {}, hostileText(), hostileText()});
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
            QVERIFY(label->text().size() < 700);
        }
        window.show();
        QVERIFY(window.minimumSizeHint().width() < 900);
    }

    void searchFindsByNameAndReason()
    {
        StatusWindow window(&m_requests, now);
        window.setRows(fiveRows());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto *search = window.findChild<QLineEdit *>();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"name was not"_s);
        const auto *list = window.findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->currentIndex().data().toString(), u"Build server"_s);
        QTest::keyClicks(search, u"zzz"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(shownText(window).isEmpty());
        window.select(u"mail"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"Mail"_s);
        QCOMPARE(search->text(), QString());
    }

    void everythingIsReachedByKeyboard()
    {
        StatusWindow window(&m_requests, now);
        window.setRows(fiveRows());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto asks = [&](auto signal, Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QSignalSpy spy(&m_requests, signal);
            QTest::keyClick(&window, key, modifiers);
            QCOMPARE(spy.size(), 1);
        };
        asks(&Requests::refresh, Qt::Key_F5, Qt::NoModifier);
        asks(&Requests::addService, Qt::Key_N, Qt::ControlModifier);
        asks(&Requests::settings, Qt::Key_Comma, Qt::ControlModifier);
        asks(&Requests::recheck, Qt::Key_R, Qt::ControlModifier);
        asks(&Requests::quit, Qt::Key_Q, Qt::ControlModifier);
        auto *list = window.findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), u"Shop"_s);
        QSignalSpy links(&m_requests, &Requests::openLink);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(links.value(0).value(0).toString(), u"https://shop.example/"_s);
        // Tab walks over every control and comes back.
        QSet<QWidget *> seen;
        for (int i = 0; i < 30; ++i) {
            seen.insert(window.focusWidget());
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        }
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled())
                QVERIFY2(seen.contains(button), qPrintable(button->text()));
        }
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!window.isVisible());
    }

    void controlsHaveNames()
    {
        StatusWindow window(&m_requests, now);
        window.setRows(fiveRows());
        QVERIFY(!window.findChild<QListView *>()->accessibleName().isEmpty());
        QVERIFY(!window.findChild<QLineEdit *>()->accessibleName().isEmpty());
        QVERIFY(!window.findChild<QTextBrowser *>()->accessibleName().isEmpty());
    }

    void noticesQueueUp()
    {
        StatusWindow window(&m_requests, now);
        auto *bar = window.findChild<MessageBar *>();
        window.showNotice({Notice::Type::Problem,
                           u"a"_s,
                           u"a"_s,
                           {},
                           u"A is offline"_s,
                           u"refused"_s,
                           u"https://a.example/"_s},
                          u"No notification server answered"_s);
        QVERIFY(window.isVisible());
        window.showNotice({Notice::Type::Problem, u"b"_s, u"b"_s, {}, u"B is offline"_s});
        window.showNotice({Notice::Type::Problem,
                           u"a"_s,
                           u"a"_s,
                           {},
                           u"A is worse"_s,
                           u"refused"_s,
                           u"https://a.example/"_s});
        QCOMPARE(bar->count(), 2);
        QCOMPARE(bar->findChild<QLabel *>()->text(), u"A is worse"_s);
        QSignalSpy links(&m_requests, &Requests::openLink);
        buttonOf(window, u"Open page"_s)->click();
        QCOMPARE(links.value(0).value(0).toString(), u"https://a.example/"_s);
        buttonOf(window, u"Dismiss (1 more)"_s)->click();
        QCOMPARE(bar->findChild<QLabel *>()->text(), u"B is offline"_s);
        QVERIFY(!buttonOf(window, u"Open page"_s)->isVisible());
        window.withdrawNotice(u"b"_s);
        QVERIFY(bar->isHidden());
        for (int i = 0; i < 100; ++i)
            window.showNotice({Notice::Type::Problem, {}, QString::number(i), {}, u"x"_s});
        QCOMPARE(bar->count(), MessageBar::MostNotices);
    }

    /// What is wrong with the configuration can be mended where it is said.
    void aNoticeMayOfferWhatToDo()
    {
        StatusWindow window(&m_requests, now);
        auto *bar = window.findChild<MessageBar *>();
        int restored = 0;
        int afresh = 0;
        Notice trouble;
        trouble.key = u"config"_s;
        trouble.title = u"config.json is missing"_s;
        window.showNotice(trouble, {}, {{u"Restore it"_s, [&] { ++restored; }}, {u"Start afresh"_s, [&] { ++afresh; }}});
        QVERIFY(buttonOf(window, u"Start afresh"_s)->isVisible());
        buttonOf(window, u"Restore it"_s)->click();
        QCOMPARE(restored, 1);
        QCOMPARE(afresh, 0);
        QCOMPARE(bar->count(), 0);
        // Another notice has no buttons of this one.
        window.showNotice({Notice::Type::Problem, u"b"_s, u"b"_s, {}, u"B is offline"_s});
        QCOMPARE(bar->count(), 1);
        for (const QPushButton *button : bar->findChildren<QPushButton *>())
            QVERIFY(button->isHidden() || !button->text().contains(u"Restore"_s));
    }

    void emptyStateOffersToAdd()
    {
        StatusWindow window(&m_requests, now);
        window.setRows({});
        window.show();
        QSignalSpy spy(&m_requests, &Requests::addService);
        QPushButton *add = buttonOf(window, u"Add a service…"_s);
        QVERIFY(add->isVisible());
        add->click();
        QCOMPARE(spy.size(), 1);
        window.setRows(fiveRows());
        QVERIFY(!add->isVisible());
    }

    void agesRunWhileVisibleOnly()
    {
        QDateTime present = now();
        StatusWindow window(&m_requests, [&] { return present; });
        window.setRows(fiveRows());
        const auto summary = [&] {
            QStringList texts;
            for (const QLabel *label : window.findChildren<QLabel *>())
                texts.append(label->text());
            return texts.join(u'\n');
        };
        QVERIFY(summary().contains(u"checked 12 s ago"_s));
        present = present.addSecs(60);
        window.show(); // looks at the clock anew
        QVERIFY(summary().contains(u"checked 1 min ago"_s));
    }

    void reportIsCopied()
    {
        StatusWindow window(&m_requests, now);
        QStringList asked;
        ServiceTools tools;
        tools.report = [&](const QString &id, ReportFormat format, bool hide) {
            asked.append(u"%1 %2 %3"_s.arg(id).arg(int(format)).arg(hide));
            return u"the report"_s;
        };
        QMenu *menu = buttonOf(window, u"Report"_s)->menu();
        QVERIFY(!menu->isEnabled());
        window.setTools(tools);
        window.setRows({fullRow()});
        QVERIFY(menu->isEnabled());
        menu->actions().constLast()->trigger(); // hide private hosts
        menu->actions().constFirst()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"the report"_s);
        const QTemporaryDir folder;
        auto *report = window.findChild<ReportMenu *>();
        for (const QString &ending : {u"html"_s, u"md"_s, u"json"_s})
            QCOMPARE(report->saveAs(folder.filePath(u"r."_s + ending)), QString());
        QCOMPARE(asked,
                 (QStringList{u"chatgpt 0 1"_s, u"chatgpt 1 1"_s, u"chatgpt 0 1"_s, u"chatgpt 2 1"_s}));
        QVERIFY(report->saveAs(folder.filePath(u"none/r.md"_s)).contains(u"could not be written"_s));
    }

private:
    Requests m_requests;
};

QTEST_MAIN(StatusWindowTest)
#include "tst_status_window.moc"
