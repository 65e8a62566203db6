// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_window.h"

#include "front_page.h"
#include "testlib/test_program.h"
#include "ui/common/visible_frame_style.h"
#include "ui/common/widgets.h"
#include "ui/window/card_view.h"
#include "ui/window/chip_button.h"
#include "ui/window/detail_pane.h"
#include "ui/window/message_bar.h"
#include "ui/window/now_page.h"
#include "ui/window/report_menu.h"
#include "ui/window/row_delegate.h"
#include "ui/window/row_history_loader.h"
#include "ui/window/service_list_model.h"
#include "ui/window/verdict_banner.h"
#include "ui/window/wrong_verdict.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <memory>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::StatusWindowTests {

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
    return window.findChild<NowPage *>()->text();
}

const QLabel *labelSaying(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return label;
    }
    return nullptr;
}

/// The names in the list, headings too.
QStringList listed(const QWidget &window)
{
    QStringList names;
    const auto *list = window.findChild<QListView *>();
    for (int i = 0; i < list->model()->rowCount(); ++i)
        names.append(list->model()->index(i, 0).data().toString());
    return names;
}

const BannerState &banner(const QWidget &window)
{
    return window.findChild<VerdictBanner *>()->state();
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
        QCOMPARE(listed(window),
                 (QStringList{u"Needs attention"_s, u"ChatGPT"_s, u"Shop"_s, u"Build server"_s,
                              u"Other services"_s, u"Mail"_s, u"Wiki"_s}));
        QVERIFY(shownText(window).contains(u"The server answered 503"_s));
        window.select(u"mail"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"Mail"_s);
        window.setRows(fiveRows().first(3));
        QCOMPARE(list->currentIndex().data().toString(), u"Mail"_s); // the choice survives an update
    }

    /// Whichever it is that goes, and whatever is chosen then: its neighbour is, if it was chosen.
    void aServiceThatGoesTakesNothingWithIt_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("next");
        QTest::newRow("the first") << u"chatgpt"_s << u"shop"_s;
        QTest::newRow("in the middle") << u"shop"_s << u"build-server"_s;
        QTest::newRow("the last of its heading") << u"build-server"_s << u"alone"_s;
        QTest::newRow("the last") << u"wiki"_s << u"mail"_s;
        QTest::newRow("the only one of its group") << u"alone"_s << u"mail"_s;
    }
    void aServiceThatGoesTakesNothingWithIt()
    {
        QFETCH(QString, gone);
        QFETCH(QString, next);
        StatusWindow window(&m_requests, now);
        QList<ServiceRow> rows = fiveRows() + QList{row(u"Alone"_s, Status::Online)};
        rows.last().service.group = u"A"_s;
        window.setRows(rows);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.select(gone);
        rows.removeIf([&](const ServiceRow &row) { return row.service.id == gone; });
        window.setRows(rows);
        QCOMPARE(listed(window).filter(u"Alone"_s).size(), gone == u"alone"_s ? 0 : 1);
        const auto *list = window.findChild<QListView *>();
        const auto chosen = std::find_if(rows.begin(), rows.end(), [&](const ServiceRow &row) {
            return row.service.name == list->currentIndex().data().toString();
        });
        QVERIFY(chosen != rows.end());
        QCOMPARE(chosen->service.id, next);
    }

    void detailsTellEverythingKnown()
    {
        StatusWindow window(&m_requests, now);
        window.setKinds({{u"incidentio"_s, u"incident.io"_s}});
        window.setRows({fullRow()});
        const QString text = shownText(window);
        for (const QString &part :
             {u"Their page reports an outage"_s, u"The certificate ends in 5 days"_s, u"Elevated errors"_s,
              u"investigating · since 13:40"_s, u"We are looking into it."_s, u"not a component you watch"_s,
              u"Maintenance now: Database move"_s, u"14:20 – 15:30"_s, u"Planned maintenance: New racks"_s,
              u"Thu 14:30 – 16:30 (in 2 days)"_s, u"Their page says"_s,
              u"incident.io · status.example/page"_s, u"Conversations: full outage"_s,
              u"Your own check\n503"_s, u"240 ms"_s, u"Checked 12 s ago"_s, u"It's them."_s,
              u"Their page confirms it, and it fails from your computer too."_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
        QVERIFY(!text.contains(u"secret"_s));
        QStringList lines = text.split(u'\n');
        lines.removeDuplicates(); // each sentence once
        QCOMPARE(lines.join(u'\n'), text);
        QSignalSpy links(&m_requests, &Requests::openLink);
        for (QAbstractButton *button : window.findChild<NowPage *>()->findChildren<QAbstractButton *>())
            button->click();
        QCOMPARE(links.size(), 1); // file: leads nowhere
        QCOMPARE(links.value(0).value(0).toString(), u"https://status.example/incidents/1"_s);
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
        evil.verdict.evidence.first().url = hostileText();
        evil.service.group = hostileText();
        StatusWindow window(&m_requests, now);
        window.setRows({evil});
        QVERIFY(shownText(window).contains(u"<b>bold</b><img src='file:///etc/passwd'>"_s));
        window.showNotice({Notice::Type::Message, {}, u"k"_s, {}, hostileText(), hostileText()});
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
            QVERIFY(label->text().size() < 700);
        }
        QVERIFY(shownText(window).size() < 60000);
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
        QCOMPARE(listed(window), (QStringList{u"Needs attention"_s, u"Build server"_s}));
        QCOMPARE(list->currentIndex().data().toString(), u"Build server"_s);
        search->setText(u"Failed to get service status"_s); // what people type, whatever the reason
        QCOMPARE(listed(window), (QStringList{u"Needs attention"_s, u"Build server"_s}));
        QTest::keyClicks(search, u"zzz"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QCOMPARE(shownText(window), QString());
        const QLabel *hint = labelSaying(window, u"No service matches"_s);
        QVERIFY(hint);
        QCOMPARE(hint->text(), u"No service matches. Clear the search to see all services."_s);
        // Where the first row was, and nothing to look at beside it.
        QVERIFY(hint->mapTo(&window, QPoint()).y() <= list->mapTo(&window, QPoint()).y());
        QVERIFY(!window.findChild<QTabWidget *>()->isVisible());
        window.select(u"mail"_s);
        QVERIFY(window.findChild<QTabWidget *>()->isVisible());
        QCOMPARE(list->currentIndex().data().toString(), u"Mail"_s);
        QCOMPARE(search->text(), QString());
    }

    void modelsHaveACard()
    {
        NowFacts facts;
        facts.row = fiveRows().at(1);
        facts.all = {facts.row};
        facts.now = now();
        const auto cardOf = [&] {
            for (const CardContent &card : cardsOf(facts)) {
                if (card.place == CardContent::Place::Models)
                    return card;
            }
            return CardContent();
        };
        QVERIFY(cardOf().lines.isEmpty()); // a page without models has no card for them
        facts.row.verdict.models = {{u"Sonnet 4.6"_s, Status::Online, {}},
                                    {u"Opus <b>4.6</b>"_s, Status::Overload, {}},
                                    {u"Haiku 4.5"_s, Status::Unknown, {}}};
        const CardContent card = cardOf();
        QCOMPARE(card.title, u"Models"_s);
        QCOMPARE(card.lines.size(), 4);
        QCOMPARE(card.lines.at(0).text, u"Opus <b>4.6</b>: degraded (their page)"_s);
        QCOMPARE(card.lines.at(0).type, CardLine::Type::Strong);
        QCOMPARE(card.lines.at(2).text, u"Haiku 4.5: nothing reported"_s);
        QCOMPARE(card.lines.at(3).text, u"Any other model: nothing reported"_s);
    }

    void theEarlyWordIsALineOfPlainText()
    {
        StatusWindow window(&m_requests, now);
        window.setRows(fiveRows());
        QVERIFY(!shownText(window).contains(u"slower than usual"_s));
        window.setEarlyWord(u"3 services on <b>Cloudflare</b> answer about 80 % slower than usual"_s);
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        const auto early = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"slower than usual"_s);
        });
        QVERIFY(early != labels.end());
        QVERIFY((*early)->isVisibleTo(&window));
        QCOMPARE((*early)->textFormat(), Qt::PlainText);
        window.setEarlyWord({});
        QVERIFY(!(*early)->isVisibleTo(&window));
    }

    void everythingIsReachedByKeyboard()
    {
        StatusWindow window(&m_requests, now);
        window.setRows(fiveRows());
        window.resize(1120, 740);
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
        QTest::keyClick(list, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(links.value(0).value(0).toString(), u"https://shop.example/"_s);
        // Tab walks over every control and comes back.
        QSet<QWidget *> seen;
        for (int i = 0; i < 40; ++i) {
            seen.insert(window.focusWidget());
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        }
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            const bool isOther
                = qobject_cast<ChipButton *>(button) && !static_cast<ChipButton *>(button)->isChecked();
            if (button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus
                && !isOther)
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
        QVERIFY(!window.findChild<NowPage *>()->accessibleName().isEmpty());
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->focusPolicy() != Qt::NoFocus)
                QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        }
    }

    void noticesQueueUp()
    {
        StatusWindow window(&m_requests, now);
        auto *bar = window.findChild<MessageBar *>();
        window.showNotice({Notice::Type::Problem,
                           u"a"_s,
                           u"a"_s,
                           {},
                           u"A is down"_s,
                           u"refused"_s,
                           u"https://a.example/"_s},
                          u"No notification server answered"_s);
        QVERIFY(window.isVisible());
        window.showNotice({Notice::Type::Problem, u"b"_s, u"b"_s, {}, u"B is down"_s});
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
        QCOMPARE(bar->findChild<QLabel *>()->text(), u"B is down"_s);
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
        window.showNotice(trouble, {},
                          {{u"Restore it"_s,
                            [&] {
                                ++restored;
                            }},
                           {u"Start afresh"_s, [&] {
                                ++afresh;
                            }}});
        QVERIFY(buttonOf(window, u"Start afresh"_s)->isVisible());
        buttonOf(window, u"Restore it"_s)->click();
        QCOMPARE(restored, 1);
        QCOMPARE(afresh, 0);
        QCOMPARE(bar->count(), 0);
        // Another notice has no buttons of this one.
        window.showNotice({Notice::Type::Problem, u"b"_s, u"b"_s, {}, u"B is down"_s});
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

    /// The icon says that something is wrong: the window shows what, and says the same above and below.
    void itOpensOnWhatIsWrong()
    {
        StatusWindow window(&m_requests, now);
        QList<ServiceRow> rows = frontPage();
        window.setRows(rows);
        window.resize(1120, 740);
        window.bringUp();
        window.select(u"mail"_s);
        window.close();
        window.bringUp();
        const auto *list = window.findChild<QListView *>();
        QCOMPARE(list->currentIndex().data().toString(), u"ChatGPT"_s);
        QCOMPARE(banner(window).serviceId, u"chatgpt"_s);
        QVERIFY(shownText(window).contains(u"Elevated errors on ChatGPT"_s));
        window.select(u"mail"_s);
        window.bringUp(); // it was there: the choice stays
        QCOMPARE(list->currentIndex().data().toString(), u"Mail"_s);
    }

    void theBannersButtonsDoIt()
    {
        StatusWindow window(&m_requests, now);
        ServiceTools tools = frontPageTools();
        QStringList explained;
        tools.explain = [&](const QString &id, QObject *, auto, auto) {
            explained.append(id);
        };
        window.setTools(tools);
        window.setRows(frontPage());
        window.show();
        QSignalSpy muted(&m_requests, &Requests::snooze);
        buttonOf(window, u"Mute"_s)->menu()->actions().constFirst()->trigger();
        QCOMPARE(muted.value(0), (QVariantList{u"chatgpt"_s, 3600LL}));
        QSignalSpy awaited(&m_requests, &Requests::notifyWhenBack);
        buttonOf(window, u"Tell me when it's back"_s)->click();
        QCOMPARE(awaited.value(0), (QVariantList{u"chatgpt"_s, true}));
        buttonOf(window, u"Why?"_s)->click();
        QCOMPARE(explained, QStringList{u"chatgpt"_s});
        Overview paused = overviewOf(frontPage(), true);
        window.setPausedUntil(now().addSecs(3600));
        window.setOverview(paused);
        QCOMPARE(banner(window).headline, u"Paused until 15:30"_s);
        QSignalSpy resumed(&m_requests, &Requests::pause);
        buttonOf(window, u"Resume"_s)->click();
        QCOMPARE(resumed.value(0).value(0).toLongLong(), 0);
    }

    void filtersShowWhatTheySay()
    {
        StatusWindow window(&m_requests, now);
        window.setFlags(frontPageMarks());
        window.setRows(frontPage());
        window.show();
        const QList<ChipButton *> chips = window.findChildren<ChipButton *>();
        QCOMPARE(chips.size(), 3);
        QCOMPARE(chips.at(0)->accessibleName(), u"All 12"_s);
        QCOMPARE(chips.at(1)->accessibleName(), u"Problems 3"_s);
        QCOMPARE(chips.at(2)->accessibleName(), u"Muted 1"_s);
        chips.at(1)->click();
        QCOMPARE(listed(window),
                 (QStringList{u"Needs attention"_s, u"ChatGPT"_s, u"Claude"_s, u"Our shop"_s}));
        chips.at(2)->click();
        QCOMPARE(listed(window), (QStringList{u"Needs attention"_s, u"Our shop"_s}));
        window.select(u"mail"_s); // is not among them: all are shown again
        QVERIFY(chips.at(0)->isChecked());
        QVERIFY(listed(window).contains(u"Mail"_s));
    }

    /// What is checked on this computer goes on while it is offline, and is not what was wrong before.
    void whatIsWrongNowIsNotWhatWasWrongBefore()
    {
        ServiceRow before = row(u"Shop"_s, Status::Unknown, u"no network is connected"_s);
        before.verdict.ownOffline = true;
        before.verdict.lastKnown = Status::Offline;
        before.verdict.lastKnownAt = now().addSecs(-480);
        const ServiceRow local = row(u"Local"_s, Status::Offline, u"refused the connection"_s);
        StatusWindow window(&m_requests, now);
        window.setRows({before, local});
        window.show();
        const QStringList shown = listed(window);
        QVERIFY2(shown.indexOf(u"Needs attention"_s) >= 0, qPrintable(shown.join(u", "_s)));
        QCOMPARE(shown.value(shown.indexOf(u"Needs attention"_s) + 1), u"Local"_s);
        QCOMPARE(shown.value(shown.indexOf(u"Before you went offline"_s) + 1), u"Shop"_s);
    }

    void aChipOnARowIsTakenBackByAClick()
    {
        StatusWindow window(&m_requests, now);
        window.setFlags(frontPageMarks());
        window.setRows(frontPage());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *list = window.findChild<QListView *>();
        const auto *model = window.findChild<ServiceListModel *>();
        const QRect row = list->visualRect(model->indexOf(u"our-shop"_s));
        QSignalSpy muted(&m_requests, &Requests::snooze);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.bottomRight() - QPoint(40, 12));
        QCOMPARE(muted.value(0), (QVariantList{u"our-shop"_s, 0LL}));
    }

    void groupsFoldByMouseAndByKeyboard()
    {
        StatusWindow window(&m_requests, now);
        window.setRows(frontPage());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *list = window.findChild<QListView *>();
        const int all = list->model()->rowCount();
        const QModelIndex group = list->model()->index(4, 0);
        QCOMPARE(group.data().toString(), u"AI"_s);
        QCOMPARE(group.data(ServiceListModel::SummaryRole).toString(), u"3 online, 1 in maintenance"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(group).center());
        QCOMPARE(list->model()->rowCount(), all - 4);
        QVERIFY(group.data(Qt::AccessibleTextRole).toString().contains(u"folded"_s));
        list->setCurrentIndex(list->model()->index(4, 0));
        QTest::keyClick(list, Qt::Key_Right);
        QCOMPARE(list->model()->rowCount(), all);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(list->model()->rowCount(), all - 4);
        window.select(u"gemini"_s); // opens what it is in
        QCOMPARE(list->currentIndex().data().toString(), u"Gemini"_s);
    }

    void manyServicesComeFolded()
    {
        StatusWindow window(&m_requests, now);
        QList<ServiceRow> rows = frontPage();
        for (int i = 0; i < 40; ++i)
            rows.append(measured(u"Service %1"_s.arg(i), u"Cloud"_s, 20));
        window.setRows(rows);
        QCOMPARE(listed(window),
                 (QStringList{u"Needs attention"_s, u"ChatGPT"_s, u"Claude"_s, u"Our shop"_s, u"AI"_s,
                              u"Work"_s, u"Cloud"_s}));
    }

    /// Below 900 points one column with a way back, below 560 points of height one line of verdict.
    /// Return goes to the details, and Escape back; the browser is asked for by its own key.
    void returnGoesToTheDetails()
    {
        StatusWindow window(&m_requests, now);
        window.setTools(frontPageTools());
        window.setRows(fiveRows());
        window.resize(1120, 740);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *list = window.findChild<QListView *>();
        list->setFocus();
        QSignalSpy links(&m_requests, &Requests::openLink);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(links.size(), 0);
        QVERIFY(window.findChild<DetailPane *>()->isAncestorOf(window.focusWidget()));
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_F10);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->activeAction());
        menu->close();
    }

    /// Delete asks for the removal; what stands beside the removed one is chosen then.
    void whatIsRemovedIsFollowedByItsNeighbour()
    {
        StatusWindow window(&m_requests, now);
        QList<ServiceRow> rows;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
            rows.append(row(name, Status::Online));
        window.setRows(rows);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *list = window.findChild<QListView *>();
        list->setFocus();
        list->setCurrentIndex(window.findChild<ServiceListModel *>()->indexOf(u"c"_s));
        QSignalSpy removed(&m_requests, &Requests::removeService);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(removed.value(0).value(0).toString(), u"c"_s);
        rows.removeAt(2);
        window.setRows(rows);
        QCOMPARE(list->currentIndex().data().toString(), u"D"_s);
        rows.removeAt(2);
        window.setRows(rows);
        QCOMPARE(list->currentIndex().data().toString(), u"B"_s);
    }

    void smallWindowsShowOneThingAtATime()
    {
        StatusWindow window(&m_requests, now);
        window.setTools(frontPageTools());
        window.setRows(frontPage());
        window.show();
        window.resize(1100, 700);
        auto *list = window.findChild<QListView *>();
        auto *page = window.findChild<NowPage *>();
        QVERIFY(list->isVisible() && page->isVisible());
        QVERIFY(!buttonOf(window, u"Back"_s)->isVisible());
        const int tall = window.findChild<VerdictBanner *>()->height();
        window.resize(800, 480);
        QCoreApplication::processEvents();
        QCOMPARE(window.size(), QSize(800, 480));
        QVERIFY(list->isVisible() && !page->isVisible());
        QVERIFY(window.findChild<VerdictBanner *>()->height() <= 48);
        QVERIFY(tall > 56);
        list->setCurrentIndex(window.findChild<ServiceListModel *>()->indexOf(u"slack"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->isVisible() && page->isVisible());
        buttonOf(window, u"Back"_s)->click();
        QVERIFY(list->isVisible() && list->hasFocus());
    }

    void theDemoSaysWhereItIs()
    {
        StatusWindow window(&m_requests, now);
        window.setRows(frontPage());
        window.show();
        auto *bar = window.findChild<DemoBar *>();
        QVERIFY(!bar->isVisible());
        window.setDemo({3, 8, u"bot check"_s, u"A bot check blocks the service"_s});
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->findChild<QLabel *>()->text(), u"Demo: 3 of 8, bot check"_s);
        QSignalSpy next(&m_requests, &Requests::demoNext);
        QSignalSpy stop(&m_requests, &Requests::demoStop);
        buttonOf(window, u"Next"_s)->click();
        buttonOf(window, u"Stop"_s)->click();
        QCOMPARE(next.size() + stop.size(), 2);
    }

    /// Painting asks nobody: what it shows was fetched before, and what is not on the screen costs nothing.
    void paintingDoesNotReadTheHistory()
    {
        StatusWindow window(&m_requests, now);
        ServiceTools tools = frontPageTools();
        int reads = 0;
        tools.row = [&](const QString &id) {
            ++reads;
            return frontPagePast(id);
        };
        window.setTools(tools);
        window.setRows(frontPage());
        window.show();
        QTRY_VERIFY(reads >= 12);
        const int before = reads;
        auto *list = window.findChild<QListView *>();
        for (int i = 0; i < 20; ++i)
            list->viewport()->grab();
        QCOMPARE(reads, before);
    }

    /// What is not on the screen costs nothing: five hundred rows are painted for the price of twenty.
    void aLongListIsPaintedForThePriceOfAShortOne()
    {
        const auto leastCpu = [this](int count) {
            StatusWindow window(&m_requests, now);
            window.setTools(frontPageTools());
            QList<ServiceRow> rows;
            for (int i = 0; i < count; ++i)
                rows.append(row(u"Service %1"_s.arg(i), Status::Offline, u"answered 503"_s));
            window.setRows(rows);
            window.show();
            auto *list = window.findChild<QListView *>();
            list->viewport()->grab();
            if (!QTest::qWaitFor([&] { return !window.findChild<RowHistoryLoader *>()->isBusy(); }))
                qFatal("the past of the rows is not fetched");
            double least = 1e9;
            for (int i = 0; i < 15; ++i) {
                timespec before{};
                timespec after{};
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
                list->viewport()->grab();
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
                least = std::min(least,
                                 double(after.tv_sec - before.tv_sec) * 1e3
                                     + double(after.tv_nsec - before.tv_nsec) / 1e6);
            }
            return least;
        };
        const double few = leastCpu(20);
        const double many = leastCpu(500);
        QVERIFY2(many <= 2 * few, qPrintable(u"%1 ms for 20 rows, %2 ms for 500"_s.arg(few).arg(many)));
    }

    void agesRunWhileVisibleOnly()
    {
        QDateTime present = now();
        StatusWindow window(&m_requests, [&] { return present; });
        window.setRows(fiveRows());
        const auto summary = [&] {
            return banner(window).detail;
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

    /// A Latin name in a window that is read from right to left is at the right.
    void textsBeginWhereTheLayoutBegins()
    {
        const std::unique_ptr<QLabel> label(newPlainLabel());
        label->setText(u"ChatGPT"_s);
        QVERIFY(label->alignment() & Qt::AlignLeft);
        label->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    }

    /// Letters are underlined while Alt is held, and in menus.
    void shortcutsAreUnderlinedWhenTheyAreOfUse()
    {
        VisibleFrameStyle style(u"fusion"_s);
        const QPushButton button;
        const QMenu menu;
        const auto isUnderlined = [&](const QWidget &widget) {
            return style.styleHint(QStyle::SH_UnderlineShortcut, nullptr, &widget) != 0;
        };
        QVERIFY(!isUnderlined(button) && isUnderlined(menu));
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Alt, Qt::NoModifier);
        style.eventFilter(this, &press);
        QVERIFY(isUnderlined(button));
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Alt, Qt::NoModifier);
        style.eventFilter(this, &release);
        QVERIFY(!isUnderlined(button));
    }

    /// "This verdict is wrong…": always redacted, read before it is copied, and sent nowhere.
    void aWrongVerdictIsReported()
    {
        StatusWindow window(&m_requests, now);
        bool wasHidden = false;
        ServiceTools tools;
        tools.report = [&](const QString &, ReportFormat format, bool hide) {
            wasHidden = hide && format == ReportFormat::Markdown;
            return u"the report"_s;
        };
        window.setTools(tools);
        window.setRows({fullRow()});
        window.findChild<ReportMenu *>()->showWrongVerdict();
        auto *dialog = window.findChild<WrongVerdict *>();
        QVERIFY(dialog && dialog->isVisible() && wasHidden);
        dialog->findChild<QLineEdit *>()->setText(u"it answers <b>me</b>"_s);
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        const QString shown = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QCOMPARE(shown, dialog->text());
        QVERIFY2(shown.startsWith(u"Wrong verdict: down for me\nNote: it answers <b>me</b>\nPilotlamp "_s)
                     && shown.endsWith(u"\n\nthe report"_s),
                 qPrintable(shown));
        dialog->findChild<QDialogButtonBox *>()->buttons().constFirst()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
    }

private:
    Requests m_requests;
};

PILOTLAMP_TEST(StatusWindowTest, QApplication);

} // namespace Pilotlamp::StatusWindowTests

#include "tst_status_window.moc"
