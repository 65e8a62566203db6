// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "testlib/test_program.h"
#include "ui/window/notification_log_window.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::NotificationLogWindowTests {

class NotificationLogWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestFirstBelowTheirDays()
    {
        NotificationLogWindow window(now);
        window.setEntries({{now().addDays(-1), u"Shop is down"_s, u"shown"_s, u"No answer"_s},
                           {now().addDays(-5), u"Old"_s, u"shown"_s, {}},
                           {now().addSecs(-60), u"Hook page-me"_s, u"It crashed"_s, u"one\ntwo"_s}});
        const auto *view = window.findChild<QTreeWidget *>();
        QCOMPARE(view->topLevelItemCount(), 3);
        QCOMPARE(view->topLevelItem(0)->text(0), u"Today"_s);
        QCOMPARE(view->topLevelItem(1)->text(0), u"Yesterday"_s);
        QVERIFY(view->topLevelItem(2)->text(0).startsWith(u"Thursday"_s));
        QCOMPARE(view->topLevelItem(0)->child(0)->text(1), u"Hook page-me"_s);
        QCOMPARE(view->topLevelItem(1)->child(0)->text(2), u"shown"_s);
        choose(window, 0, 0);
        auto *detail = window.findChild<QPlainTextEdit *>();
        QCOMPARE(detail->toPlainText(), u"one\ntwo"_s);
        window.setEntries({});
        QCOMPARE(view->topLevelItemCount(), 1);
        QCOMPARE(view->topLevelItem(0)->text(0), u"Nothing in the last 7 days"_s);
        QCOMPARE(detail->toPlainText(), QString());
    }

    /// What nobody was told, and why; and from there to its service.
    void whatWasHeldBackIsFoundAndLeadsToItsService()
    {
        NotificationLogWindow window(now);
        window.setEntries({{now().addSecs(-60), u"Shop is down"_s, u"held back: muted"_s, u"No answer"_s,
                            NotificationLogEntry::Type::Held, IconSymbol::Offline, u"shop"_s},
                           {now().addSecs(-90),
                            u"Shop: muted"_s,
                            u"for 1 h"_s,
                            {},
                            NotificationLogEntry::Type::Asked,
                            IconSymbol::Unknown,
                            u"shop"_s},
                           {now().addSecs(-100), u"2 services are down"_s, u"shown"_s, {}}});
        const auto *view = window.findChild<QTreeWidget *>();
        QCOMPARE(view->topLevelItem(0)->childCount(), 3);
        auto *filter = window.findChild<QComboBox *>();
        filter->setCurrentIndex(2);
        QCOMPARE(view->topLevelItem(0)->childCount(), 1);
        QCOMPARE(view->topLevelItem(0)->child(0)->text(2), u"held back: muted"_s);
        QSignalSpy spy(&window, &NotificationLogWindow::serviceWanted);
        QPushButton *show = nullptr;
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Show service"_s)
                show = button;
        }
        QVERIFY(!show->isEnabled());
        choose(window, 0, 0);
        show->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toString(), u"shop"_s);
        filter->setCurrentIndex(1);
        choose(window, 0, 0);
        QVERIFY(!show->isEnabled()); // several services at once
    }

    void hostileTextsStayPlainAndShort()
    {
        NotificationLogWindow window(now);
        window.setEntries({{now(), hostileText(), hostileText(), hostileText()}});
        const auto *view = window.findChild<QTreeWidget *>();
        QVERIFY(view->topLevelItem(0)->child(0)->text(1).size() <= 120);
        choose(window, 0, 0);
        QVERIFY(window.findChild<QPlainTextEdit *>()->toPlainText().startsWith("<b>bold</b>"_L1));
    }

private:
    static void choose(const NotificationLogWindow &window, int day, int entry)
    {
        auto *view = window.findChild<QTreeWidget *>();
        view->setCurrentItem(view->topLevelItem(day)->child(entry));
    }
};

PILOTLAMP_TEST(NotificationLogWindowTest, QApplication);

} // namespace Pilotlamp::NotificationLogWindowTests

#include "tst_notification_log_window.moc"
